/** Header rows of the exports of CRM systems, mailing lists, forms, surveys, help desks and trackers. */
import type { HeaderRowExport } from './header-row-export.ts';

export const PEOPLE: readonly HeaderRowExport[] = [
  {
    name: '简道云 客户',
    key: 'customerId name phone',
    columns: `客户编号=customers.customerId | 客户名称=customers.company/customers.name | 客户类型=?@企业,个人 | 联系人=customers.name | 联系电话=customers.phone | 邮箱=customers.email | 所属行业=customers.occupation/?@零售,制造 | 客户来源=customers.source | 客户等级=customers.memberLevel@A,B | 客户状态=?@跟进中 | 省市区=?@浙江省杭州市余杭区 | 详细地址=customers.address | 负责人=?@小周 | 最近跟进时间=? | 下次跟进时间=? | 备注=customers.note | 提交人=?@小周 | 提交时间=customers.registeredAt/? | 更新时间=?`,
  },
  {
    name: '简道云 订单',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `订单编号=orders.orderId@SO2024030500# | 下单日期=orders.orderedAt | 客户名称=customers.name/customers.company | 客户电话=customers.phone | 销售负责人=orders.salesperson/?@小周 | 产品明细.产品名称=orderLines.productName | 产品明细.规格=orderLines.variant | 产品明细.单价=orderLines.unitPrice | 产品明细.数量=orderLines.quantity | 产品明细.小计=orderLines.amount | 订单总金额=orders.amount | 订单状态=orders.status@已完成 | 付款方式=orders.paymentMethod@微信 | 备注=? | 提交人=?@小周 | 提交时间=?`,
  },
  {
    name: '纷享销客 客户',
    key: 'customerId name phone',
    columns: `客户编号=customers.customerId | 客户名称=customers.company/customers.name | 客户级别=customers.memberLevel@重要,普通 | 成交状态=?@已成交 | 来源=customers.source | 一级行业=customers.occupation/?@制造业 | 电话=customers.phone | 邮件=customers.email | 网址=?@acme.cn | 国家=customers.country | 省=customers.province | 市=customers.city | 区=customers.district | 详细地址=customers.address | 负责人=?@小周 | 负责人主属部门=?@华东 | 最后跟进时间=? | 最后成交时间=? | 生命状态=?@正常 | 备注=customers.note | 创建人=?@小周 | 创建时间=customers.registeredAt | 最后修改时间=?`,
  },
  {
    name: '纷享销客 联系人',
    key: 'name phone',
    columns: `姓名=customers.name | 客户名称=customers.company | 职务=customers.jobTitle | 部门=?@采购部 | 手机1=customers.phone | 电话1=? | 邮件=customers.email | 微信=customers.wechatOpenId/?@wx_a1 | 性别=customers.gender@男,女 | 生日=customers.birthday | 爱好=customers.interests@高尔夫 | 地址=customers.address | 备注=customers.note | 负责人=?@小周 | 创建时间=customers.registeredAt`,
  },
  {
    name: '企业微信 客户',
    key: 'name phone',
    columns: `客户名称=customers.name | 备注=customers.note/?@王芳-老客 | 描述=? | 企业名称=customers.company | 标签=customers.tags | 添加人=?@小周 | 添加人账号=?@zhou | 添加人所属部门=?@华东 | 添加时间=customers.registeredAt | 添加渠道=customers.source | 手机=customers.phone | 邮箱=customers.email | 地址=customers.address | 职务=customers.jobTitle | 性别=customers.gender@男,女`,
  },
  {
    name: '销售易 商机',
    key: 'opportunityId name amount stage',
    columns: `商机编号=opportunities.opportunityId | 商机名称=opportunities.name | 客户名称=opportunities.customerId/customers.company/customers.name | 销售阶段=opportunities.stage@初步接洽,方案报价,赢单 | 销售金额=opportunities.amount | 赢率=?@10%,50%,100% | 结单日期=opportunities.closedOn | 商机来源=?@转介绍 | 商机所有人=opportunities.owner | 创建日期=opportunities.openedOn | 阶段更新时间=opportunities.stageChangedOn | 状态=?@进行中 | 输单原因=?@ | 备注=?`,
  },
  {
    name: 'Zoho CRM contacts',
    isEnglish: true,
    key: 'customerId name email phone',
    columns: `Record Id=customers.customerId@zcrm_37000000000#01 | Contact Owner.id=?@zcrm_1 | Contact Owner=?@Kim | Lead Source=customers.source | First Name=?@Ann,Bob | Last Name=?@Lee,Ray | Full Name=customers.name | Account Name.id=?@zcrm_2 | Account Name=customers.company | Vendor Name=?@ | Email=customers.email | Title=customers.jobTitle@CEO,Buyer | Department=?@Sales | Phone=customers.phone/? | Home Phone=? | Other Phone=? | Fax=? | Mobile=customers.phone/? | Date of Birth=customers.birthday | Assistant=?@ | Asst Phone=?@ | Email Opt Out=contacts.optedOut/?@false | Created By=?@Kim | Modified By=?@Kim | Created Time=customers.registeredAt@2024-03-05 10:11:12 | Modified Time=?@2024-03-06 10:11:12 | Salutation=?@Ms. | Mailing Street=customers.address | Other Street=? | Mailing City=customers.city | Other City=? | Mailing State=customers.province | Other State=? | Mailing Zip=customers.postcode | Other Zip=? | Mailing Country=customers.country | Other Country=? | Description=customers.note | Skype ID=?@ | Twitter=?@ | Reporting To=?@ | Last Activity Time=?@2024-03-07 10:11:12 | Tag=customers.tags`,
  },
  {
    name: 'Zoho CRM deals',
    isEnglish: true,
    key: 'opportunityId name amount stage',
    columns: `Record Id=opportunities.opportunityId@zcrm_3800000000#01 | Deal Owner.id=?@zcrm_1 | Deal Owner=opportunities.owner@Kim | Amount=opportunities.amount | Deal Name=opportunities.name@Acme big,Beta small | Closing Date=opportunities.closedOn@2024-05-01 | Account Name.id=?@zcrm_2 | Account Name=customers.company/opportunities.customerId | Stage=opportunities.stage@Qualification,Closed Won | Type=?@New Business | Probability (%)=?@10,100 | Expected Revenue=?@9.05 | Next Step=?@call | Lead Source=?@Web | Campaign Source=?@ | Contact Name.id=?@zcrm_4 | Contact Name=customers.name/opportunities.customerId | Created By=?@Kim | Modified By=?@Kim | Created Time=opportunities.openedOn@2024-03-05 10:11:12 | Modified Time=?@2024-03-06 10:11:12 | Last Activity Time=?@2024-03-06 10:11:12 | Description=?@ | Sales Cycle Duration=?@20 | Reason For Loss=?@ | Stage Modified Time=opportunities.stageChangedOn@2024-03-06 10:11:12 | Tag=?@`,
  },
  {
    name: 'HubSpot contacts 2024',
    isEnglish: true,
    key: 'customerId email phone',
    columns: `Record ID=customers.customerId@10#1 | First Name=customers.name@Ann,Bob | Last Name=?@Lee,Ray | Email=customers.email | Phone Number=customers.phone | Contact owner=?@Kim | Primary Associated Company ID=?@5501 | Associated Company=customers.company | Last Activity Date=?@2024-03-06 10:11 | Lead Status=?@Open | Marketing contact status=?@Marketing contact | Create Date=customers.registeredAt@2024-03-05 10:11 | Associated Company IDs=?@5501 | Job Title=customers.jobTitle@CEO,Buyer | Lifecycle Stage=?@Lead,Customer | City=customers.city | State/Region=customers.province | Country/Region=customers.country | Postal Code=customers.postcode | Street Address=customers.address | Original Source=customers.source@Organic Search | Website URL=?@acme.com | Industry=customers.occupation/?@Retail | Unsubscribed from all email=contacts.optedOut/consents.granted/?@No | Legal basis for processing contact's data=consents.lawfulBasis/?@Legitimate interest`,
  },
  {
    name: 'HubSpot companies',
    isEnglish: true,
    key: 'customerId company',
    columns: `Record ID=customers.customerId@20#1 | Company name=customers.company/customers.name | Company owner=?@Kim | Create Date=customers.registeredAt@2024-03-05 10:11 | Phone Number=customers.phone | Last Activity Date=?@2024-03-06 10:11 | City=customers.city | Country/Region=customers.country | Industry=customers.occupation/?@Retail | Company Domain Name=?@acme.com | Website URL=?@https://acme.com | Annual Revenue=?@1000000,2500000 | Number of Employees=?@50,200 | Lifecycle Stage=?@Lead | Lead Status=?@Open | State/Region=customers.province | Postal Code=customers.postcode | Street Address=customers.address | Type=?@Prospect | Description=customers.note | Associated Contact=? | Associated Deal=?`,
  },
  {
    name: 'HubSpot deals',
    isEnglish: true,
    key: 'opportunityId name amount stage',
    columns: `Record ID=opportunities.opportunityId@30#1 | Deal Name=opportunities.name@Acme - New,Beta - New | Deal Stage=opportunities.stage@Appointment Scheduled,Closed Won | Close Date=opportunities.closedOn@2024-05-01 10:11 | Deal owner=opportunities.owner@Kim | Amount=opportunities.amount | Pipeline=?@Sales Pipeline | Create Date=opportunities.openedOn@2024-03-05 10:11 | Deal Type=?@New Business | Last Activity Date=?@2024-03-06 10:11 | Amount in company currency=? | Deal probability=?@0.2,1 | Weighted amount=?@20.1,100 | Closed Won Reason=?@ | Closed Lost Reason=?@ | Currency=?@USD | Is Closed Won=opportunities.won@false,true | Priority=?@high | Associated Contact=customers.name/opportunities.customerId | Associated Contact IDs=opportunities.customerId/?@101 | Associated Company=customers.company/opportunities.customerId/? | Associated Company IDs=?@5501 | Associated Line Items=?@`,
  },
  {
    name: 'Mailchimp audience',
    isEnglish: true,
    key: 'email',
    columns: `Email Address=customers.email | First Name=customers.name@Ann,Bob | Last Name=?@Lee,Ray | Address=customers.address | Phone Number=customers.phone | Birthday=customers.birthday/?@03/05,04/06 | MEMBER_RATING=customers.memberLevel/?@2,4 | OPTIN_TIME=customers.registeredAt/consents.at@2024-03-05 10:11:12 | OPTIN_IP=?@10.0.0.1 | CONFIRM_TIME=customers.registeredAt/consents.at/?@2024-03-05 10:12:12 | CONFIRM_IP=?@10.0.0.1 | LATITUDE=customers.latitude | LONGITUDE=customers.longitude | GMTOFF=?@8 | DSTOFF=?@8 | TIMEZONE=?@Asia/Shanghai | CC=customers.country@CN | REGION=customers.province/?@ZJ | LAST_CHANGED=?@2024-03-06 10:11:12 | LEID=?@1001 | EUID=customers.customerId/?@a1b2c3# | NOTES=customers.note | TAGS=customers.tags`,
  },
  {
    name: 'Klaviyo profiles',
    isEnglish: true,
    key: 'email phone customerId',
    columns: `Email=customers.email | Klaviyo ID=customers.customerId@01H# | First Name=customers.name@Ann,Bob | Last Name=?@Lee,Ray | Organization=customers.company | Title=customers.jobTitle@CEO,Buyer | Phone Number=customers.phone | Address=customers.address | Address 2=? | City=customers.city | State / Region=customers.province | Country=customers.country | Zip Code=customers.postcode | Source=customers.source | Profile Created On=customers.registeredAt@2024-03-05 10:11:12 | Date Added=customers.registeredAt/?@2024-03-05 10:11:12 | Last Active=?@2024-03-06 10:11:12 | Last Open=?@ | Last Click=?@ | Email Marketing Consent=consents.granted/?@SUBSCRIBED | Email Marketing Consent Timestamp=consents.at/?@2024-03-05 10:11:12 | SMS Marketing Consent=?@NEVER_SUBSCRIBED | Email Suppressions=?@ | Predicted Gender=?@likely_female | Historic CLV=?@120.00`,
  },
  {
    name: 'ActiveCampaign contacts',
    isEnglish: true,
    key: 'email phone',
    columns: `ID=customers.customerId | Email=customers.email | First Name=customers.name@Ann,Bob | Last Name=?@Lee,Ray | Phone=customers.phone | Organization=customers.company | Tags=customers.tags | Lists=?@Main | Score=?@10 | Date Created=customers.registeredAt@2024-03-05 10:11:12 | IP Address=?@10.0.0.1 | Status=?@active`,
  },
  {
    name: 'Salesforce contacts report',
    isEnglish: true,
    key: 'customerId email phone',
    columns: `Contact ID=customers.customerId@0035g0000#AAA | Salutation=?@Ms. | First Name=customers.name@Ann,Bob | Last Name=?@Lee,Ray | Account ID=?@0015g1 | Account Name=customers.company | Title=customers.jobTitle@CEO,Buyer | Department=?@Sales | Mailing Street=customers.address | Mailing City=customers.city | Mailing State/Province=customers.province | Mailing Zip/Postal Code=customers.postcode | Mailing Country=customers.country | Phone=customers.phone/? | Mobile=customers.phone/? | Fax=? | Email=customers.email | Lead Source=customers.source | Birthdate=customers.birthday | Contact Owner=?@Kim | Created Date=customers.registeredAt@2024-03-05 | Last Activity=?@2024-03-06 | Last Modified Date=?@2024-03-06 | Email Opt Out=contacts.optedOut/consents.granted/?@0 | Do Not Call=?@0 | Description=customers.note`,
  },
  {
    name: 'Salesforce contacts (API names)',
    isEnglish: true,
    key: 'customerId email',
    columns: `Id=customers.customerId@0035g0000#AAA | IsDeleted=?@false | AccountId=?@0015g1 | LastName=?@Lee,Ray | FirstName=?@Ann,Bob | Salutation=?@Ms. | Name=customers.name | MailingStreet=customers.address | MailingCity=customers.city | MailingState=customers.province | MailingPostalCode=customers.postcode | MailingCountry=customers.country | Phone=customers.phone/? | MobilePhone=customers.phone/? | HomePhone=? | Email=customers.email | Title=customers.jobTitle@CEO,Buyer | Department=?@Sales | LeadSource=customers.source | Birthdate=customers.birthday | Description=customers.note | OwnerId=?@0055g1 | HasOptedOutOfEmail=?@false | CreatedDate=customers.registeredAt@2024-03-05T10:11:12.000Z | LastModifiedDate=?@2024-03-06T10:11:12.000Z`,
  },
  {
    name: 'Salesforce opportunities',
    isEnglish: true,
    key: 'opportunityId name amount stage',
    columns: `Opportunity ID=opportunities.opportunityId@0065g0000#AAA | Opportunity Name=opportunities.name | Account Name=customers.company/opportunities.customerId | Stage=opportunities.stage@Prospecting,Closed Won | Amount=opportunities.amount | Expected Revenue=?@9.05 | Probability (%)=?@10,100 | Close Date=opportunities.closedOn@2024-05-01 | Created Date=opportunities.openedOn@2024-03-05 | Type=?@New | Lead Source=?@Web | Next Step=?@call | Opportunity Owner=opportunities.owner@Kim | Age=?@20,30 | Last Stage Change Date=opportunities.stageChangedOn@2024-03-07 | Won=opportunities.won@0,1 | Closed=?@0,1 | Fiscal Period=?@Q2-2024`,
  },
  {
    name: 'Pipedrive deals',
    isEnglish: true,
    key: 'opportunityId name amount stage',
    columns: `Deal - ID=opportunities.opportunityId@40# | Deal - Title=opportunities.name | Deal - Owner=opportunities.owner@Kim | Deal - Value=opportunities.amount | Deal - Currency of Value=?@USD | Deal - Stage=opportunities.stage@Qualified,Proposal | Deal - Status=?@Open,Won | Deal - Organization=customers.company/opportunities.customerId | Deal - Contact person=customers.name/opportunities.customerId/? | Deal - Deal created=opportunities.openedOn@2024-03-05 10:11:12 | Deal - Expected close date=opportunities.closedOn@2024-05-01 | Deal - Won time=?@ | Deal - Lost time=?@ | Deal - Lost reason=?@ | Deal - Probability=?@10,100`,
  },
  {
    name: 'Zendesk tickets',
    isEnglish: true,
    key: 'ticketId openedAt',
    columns: `Id=tickets.ticketId@500# | Requester=customers.name/tickets.customerId | Requester id=tickets.customerId/?@90# | Requester external id=? | Requester email=customers.email | Requester domain=?@mail.cn | Submitter=?@Ann | Assignee=tickets.agent@Kim | Group=?@Support | Subject=tickets.text@Parcel lost,Wrong size | Tags=?@shipping | Status=tickets.status@Solved,Open | Priority=tickets.priority@High,Normal | Via=tickets.channel@Mail,Web Form | Ticket type=tickets.category@Problem,Question | Created at=tickets.openedAt@2024-03-05 10:11 | Updated at=?@2024-03-06 10:11 | Assigned at=?@2024-03-05 10:12 | Organization=customers.company/? | Due date=?@ | Solved at=tickets.closedAt@2024-03-06 11:11 | Resolution time=?@25 | Satisfaction Score=?@Good,Offered | Group stations=?@1 | Assignee stations=?@1 | Reopens=?@0 | Replies=?@2 | First reply time in minutes=?@12 | Full resolution time in minutes=?@1500`,
  },
  {
    name: 'Freshdesk tickets',
    isEnglish: true,
    key: 'ticketId openedAt email',
    columns: `Ticket ID=tickets.ticketId@600# | Subject=tickets.text@Parcel lost,Wrong size | Status=tickets.status@Closed,Open | Priority=tickets.priority@Low,High | Source=tickets.channel@Email,Phone | Type=tickets.category@Question,Refund | Agent=tickets.agent@Kim | Group=?@Support | Created time=tickets.openedAt@2024-03-05 10:11:12 | Due by Time=?@2024-03-08 10:11:12 | Resolved time=tickets.closedAt/?@2024-03-06 10:11:12 | Closed time=tickets.closedAt/?@2024-03-06 12:11:12 | Last update time=?@2024-03-06 12:11:12 | Initial response time=tickets.firstReplyAt@2024-03-05 10:31:12 | Time tracked=?@00:10:00 | First response time (in hrs)=?@00:20:00 | Resolution time (in hrs)=?@26:00:00 | Agent interactions=?@2 | Customer interactions=?@1 | Resolution status=?@Within SLA | First response status=?@Within SLA | Tags=?@vip | Survey results=tickets.satisfaction/?@Extremely Happy | Association type=?@ | Full name=customers.name | Title=customers.jobTitle/?@CEO | Email=customers.email | Work phone=customers.phone/? | Mobile phone=customers.phone/? | Twitter ID=?@ | Time zone=?@Beijing | Language=?@English | Contact ID=tickets.customerId/customers.customerId@80# | Company Name=customers.company | Company Domains=?@acme.com | Health score=?@ | Account tier=?@ | Renewal date=?@ | Industry=?@Retail`,
  },
  {
    name: '客服工单（自建）',
    key: 'ticketId openedAt phone',
    columns: `工单编号=tickets.ticketId | 客户姓名=customers.name | 联系电话=customers.phone | 问题分类=tickets.category@物流,质量 | 问题描述=tickets.text@包裹没收到,杯子碎了 | 优先级=tickets.priority@高,中 | 工单状态=tickets.status@已解决,处理中 | 受理渠道=tickets.channel@电话,微信 | 处理人=tickets.agent@小周 | 创建时间=tickets.openedAt | 首次响应时间=tickets.firstReplyAt | 解决时间=tickets.closedAt | 满意度=tickets.satisfaction@5,3 | 关联订单号=? | 是否投诉=tickets.isComplaint@是,否`,
  },
  {
    name: '问卷星',
    key: 'responseId at',
    columns: `序号=surveys.responseId@1,2,3,4,5,6,7,8,9 | 提交答卷时间=surveys.at@2024/3/5 10:11:12 | 所用时间@58秒,120秒 | 来源=?@微信,链接 | 来源详情=?@直接访问 | 来自IP=?@10.0.0.1(浙江-杭州) | 1、您的性别：=?@男,女 | 2、您的年龄段：=?@26~30,31~40 | 3、您从哪里知道我们？=?@朋友介绍,抖音 | 4、您对我们的整体满意度=?@5,4 | 5、您有什么建议？=?@无,希望更便宜 | 总分=?@0`,
  },
  {
    name: '腾讯问卷',
    key: 'responseId at',
    columns: `编号=surveys.responseId@1,2,3,4,5,6,7,8,9 | 开始答题时间=?@2024-03-05 10:10:12 | 结束答题时间=surveys.at@2024-03-05 10:11:12 | 答题时长=?@58,60 | 语言@简体中文 | 清洗数据结果@有效 | 智能清洗数据无效概率@0.1 | 自定义字段@ | IP=?@10.0.0.1 | IP省份=?@浙江 | IP城市=?@杭州 | UA类型=?@微信 | Referrer=?@ | 1.您的性别=?@男,女 | 2.您购买过哪些产品=?@玫瑰;百合 | 3.您的手机号=customers.phone/?@13811110001,13811110002`,
  },
  {
    name: '金数据 表单',
    key: 'name phone',
    columns: `序号=?@1,2,3,4,5,6,7,8,9 | 姓名=customers.name | 手机=customers.phone | 性别=customers.gender@男,女 | 您的生日=customers.birthday | 邮箱=customers.email | 所在城市=customers.city | 您感兴趣的产品=customers.interests/?@玫瑰,百合 | 备注=customers.note | 提交人=?@ | 提交时间=customers.registeredAt/surveys.at/? | 修改时间=? | 填写者IP=?@10.0.0.1 | 微信昵称=?@小明 | 微信OpenID=customers.wechatOpenId@oABC123456789# | 填写设备=customers.device/?@手机`,
  },
  {
    name: 'Google Forms',
    isEnglish: true,
    key: 'at email',
    columns: `Timestamp=surveys.at/customers.registeredAt@3/5/2024 10:11:12,3/25/2024 10:11:12 | Email Address=customers.email | How satisfied are you with our service?=?@5,4,3 | How likely are you to recommend us to a friend?=?@9,10 | What could we do better?=?@Nothing,Cheaper | How old are you?=?@18-24,25-34`,
  },
  {
    name: 'Typeform',
    isEnglish: true,
    key: 'responseId at',
    columns: `#=surveys.responseId/?@a1b2c3# | What is your name?=customers.name/?@Ann,Bob | What did you buy?=?@Mug,Tea | How happy are you with it?=?@5,4 | Any other comments?=?@No,Great | Start Date (UTC)=?@2024-03-05 10:10:12 | Submit Date (UTC)=surveys.at@2024-03-05 10:11:12 | Network ID=?@n1 | Tags=?@`,
  },
  {
    name: 'SurveyMonkey',
    isEnglish: true,
    key: 'responseId at',
    columns: `Respondent ID=surveys.responseId@1180000# | Collector ID=?@42 | Start Date=?@03/05/2024 10:10:12 AM,03/25/2024 10:10:12 AM | End Date=surveys.at@03/05/2024 10:11:12 AM,03/25/2024 10:11:12 AM | IP Address=?@10.0.0.1 | Email Address=customers.email | First Name=customers.name/?@Ann,Bob | Last Name=?@Lee,Ray | Custom Data 1=?@ | How satisfied are you?=?@Very,Somewhat | Which products do you use?=?@Mug`,
  },
  {
    name: 'GA4 BigQuery events',
    isEnglish: true,
    key: 'at kind',
    columns: `event_date=?@20240305 | event_timestamp=events.at@1709623200000000,1709623260000000 | event_name=events.kind@page_view,add_to_cart | event_previous_timestamp=?@ | event_value_in_usd=?@ | event_bundle_sequence_id=?@12 | user_id=events.customerId/?@C100# | user_pseudo_id=events.deviceId@12345.678# | user_first_touch_timestamp=?@1709000000000000 | device_category=events.device@mobile,desktop | device_operating_system=events.os@iOS,Windows | device_browser=events.browser@Safari,Chrome | device_language=?@zh-cn | geo_country=customers.country/?@China | geo_region=?@Zhejiang | geo_city=events.city@Hangzhou | traffic_source_source=events.referrer/?@google | traffic_source_medium=?@organic | traffic_source_name=?@(organic) | platform=?@WEB | stream_id=?@1234 | page_location=events.page@https://acme.com/a | page_title=?@Home | page_referrer=events.referrer/?@https://google.com | ga_session_id=events.sessionId@170962320# | engagement_time_msec=?@1200`,
  },
  {
    name: 'GA4 BigQuery nested names',
    isEnglish: true,
    key: 'at kind',
    columns: `event_date=?@20240305 | event_timestamp=events.at@1709623200000000,1709623260000000 | event_name=events.kind@page_view,purchase | user_pseudo_id=events.deviceId@12345.678# | device.category=events.device@mobile,desktop | device.operating_system=events.os@iOS,Windows | device.web_info.browser=events.browser@Safari,Chrome | geo.country=?@China | geo.city=events.city@Hangzhou | traffic_source.source=events.referrer@google | traffic_source.medium=?@organic | event_params.page_location=events.page@https://acme.com/a | event_params.ga_session_id=events.sessionId@170962320# | ecommerce.transaction_id=?@T# | ecommerce.purchase_revenue=?@12.00 | items.item_id=events.productId/?@SKU1 | items.item_name=?@Blue mug`,
  },
  {
    name: '埋点日志',
    key: 'customerId at kind',
    columns: `用户ID=events.customerId | 设备ID=events.deviceId | 事件名称=events.kind@浏览,加购 | 事件时间=events.at | 页面URL=events.page@https://a.cn/1 | 页面标题=?@首页 | 停留时长=events.dwellSeconds@12,30 | 来源页面=events.referrer@https://b.cn | 会话ID=events.sessionId | 商品ID=events.productId | 操作系统=events.os@iOS | 浏览器=events.browser@Safari | 设备类型=events.device@手机 | 网络类型=events.network@WiFi | 城市=events.city/customers.city@杭州`,
  },
  {
    name: '手工 会员登记表',
    key: 'name phone',
    columns: `序号=?@1,2,3,4,5,6,7,8,9 | 姓名=customers.name | 性别=customers.gender@男,女 | 联系电话=customers.phone | 出生日期=customers.birthday | 身份证号=customers.nationalId@330106198001010011 | 住址=customers.address | 职业=customers.occupation@教师,医生 | 会员卡号=customers.memberNo | 办卡日期=customers.joinedOn | 积分=customers.points | 卡内余额=customers.storedBalance | 介绍人=customers.source/?@王姐 | 备注=customers.note`,
  },
  {
    name: '手工 销售流水',
    key: 'orderedAt amount name',
    columns: `日期=orders.orderedAt@3月5日,3月6日 | 客户=customers.name | 电话=customers.phone | 品名=orderLines.productName | 数量=orderLines.quantity | 单价=orderLines.unitPrice | 金额=orders.amount/orderLines.amount | 付款方式=orders.paymentMethod@微信,现金 | 经手人=orders.salesperson@小周 | 是否付清=?@是 | 备注=?`,
  },
];
