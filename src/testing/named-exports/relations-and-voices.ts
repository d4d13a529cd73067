/** Customer relations, mailings, service, surveys and visits; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const RELATIONS_AND_VOICES: readonly NamedExport[] = [
  {
    name: 'HubSpot contacts with lead status',
    fileName: 'hubspot-crm-exports-all-contacts-2026.csv',
    columns: `
Record ID=!c.customerId :: <#90101>
First Name=c.name :: <F0>
Last Name=c.name :: <L0>
Email=!c.email :: <e0>
Phone Number=c.phone :: <t0>
Lead Status=? :: NEW~OPEN_DEAL
Create Date=c.registeredAt :: 2024-03-<d12> 09:14
Associated Company=c.company :: PT Demo Villa
Country/Region=c.country :: France
Contact owner=? :: florent@shop.com
Job Title=c.jobTitle :: Buyer
Original Source=c.source :: Organic Search
Last Activity Date=? :: 2024-04-<d12> 09:14
Marketing contact status=? :: Marketing contact
Lifecycle Stage=?/c.memberLevel/c.tags :: Lead~Customer
`,
  },
  {
    name: 'HubSpot deals all columns',
    fileName: 'hubspot-crm-exports-all-deals.csv',
    columns: `
Record ID=!op.opportunityId :: <#7001>
Deal Name=!op.name :: Bluebay – Casino~Harbour – Games
Deal Stage=op.stage :: Proposal~Contract Sent
Amount=!op.amount :: <a15000.00>
Deal owner=op.owner :: Sam Sales
Close Date=op.closedOn :: 2026-12-<d01> 00:00
Create Date=!op.openedOn :: 2026-01-<d10> 09:10
Pipeline=? :: Enterprise
Associated Company IDs=?/op.customerId :: 9<#001>
Associated Company=!op.customerId/c.company :: Bluebay Ltd~Harbour Ltd
Associated Contact IDs=?/op.customerId :: 8<#001>
Lead source=?/c.source :: LinkedIn
Date entered current stage=op.stageChangedOn :: 2026-09-<d01> 08:00
Last Activity Date=? :: 2026-09-<d11> 08:00
Is Closed Won=op.won :: false~true
`,
  },
  {
    name: 'Salesforce opportunities report',
    fileName: 'report1718000000000.csv',
    columns: `
Opportunity Owner=op.owner :: Kim Park
Account Name=!op.customerId/c.company/c.name :: Acme Corp~Globex
Opportunity Name=!op.name :: Acme - 200 seats~Globex - renewal
Stage=op.stage :: Negotiation~Closed Won
Fiscal Period=? :: Q2-2024
Amount=!op.amount :: 25000.00~9000.00
Expected Revenue=? :: 20000.00~9000.00
Probability (%)=? :: 80~100
Age=? :: 34~60
Close Date=op.closedOn :: 6/<d28>/2024
Created Date=!op.openedOn :: 4/<d01>/2024
Next Step=? :: Call
Lead Source=? :: Web
Type=? :: New Business
Opportunity ID=!op.opportunityId :: 0065g00000<#1001>AAA
`,
  },
  {
    name: 'Salesforce contacts',
    fileName: 'contacts_sf.csv',
    columns: `
Contact ID=!c.customerId :: 0035g00000<#2001>AAA
Salutation=? :: Ms.~Mr.
First Name=c.name :: <F0>
Last Name=c.name :: <L0>
Title=c.jobTitle :: Buyer
Account Name=c.company :: Acme Corp
Mailing Street=c.address :: <#3> Main St
Mailing City=c.city :: Austin
Mailing State/Province=c.province :: TX
Mailing Zip/Postal Code=c.postcode :: 78701
Mailing Country=c.country :: United States
Phone=c.phone/? :: <t0>
Mobile=c.phone/? :: <t0>
Email=!c.email :: <e0>
Birthdate=c.birthday :: 5/<d12>/1980
Lead Source=c.source :: Trade show
Email Opt Out=co.optedOut/? :: 0~1
Account Owner=? :: Kim Park
Created Date=c.registeredAt :: 4/<d01>/2023
`,
  },
  {
    name: 'Zoho contacts with social fields',
    fileName: 'Contacts_2025_04.csv',
    columns: `
Record Id=!c.customerId :: zcrm_48268130000<#97001>
Contact Owner.id=? :: zcrm_4826813000000001
Contact Owner=? :: Ian
Lead Source=c.source :: Cold Call
First Name=c.name :: <F0>
Last Name=c.name :: <L0>
Full Name=c.name/? :: <N0>
Account Name.id=? :: zcrm_48268130000<#11001>
Account Name=c.company :: Cover Four
Vendor Name=? :: 
Email=!c.email :: <e0>
Secondary Email=? :: 
Title=c.jobTitle :: Director
Department=? :: Sales
Phone=c.phone/? :: <t0>
Home Phone=? :: 
Mobile=c.phone/? :: 
Date of Birth=c.birthday :: 1979-02-<d01>
Mailing Street=c.address :: <#5> Pine St
Mailing City=c.city :: Leeds
Mailing State=c.province :: 
Mailing Zip=c.postcode :: LS1
Mailing Country=c.country :: UK
Description=c.note :: 
Email Opt Out=co.optedOut/? :: false
Created Time=c.registeredAt :: 2023-01-<d01> 10:00:00
Modified Time=? :: 2023-02-<d01> 10:00:00
Tag=c.tags :: VIP
`,
  },
  {
    name: 'Zoho deals full',
    fileName: 'Deals_2025_04.csv',
    columns: `
Record Id=!op.opportunityId :: zcrm_48268130000<#88001>
Deal Owner.id=? :: zcrm_4826813000000001
Deal Owner=op.owner :: Ian
Amount=!op.amount :: <a3000.00>
Deal Name=!op.name :: Site redesign~Hosting
Closing Date=op.closedOn :: 2025-06-<d01>
Account Name.id=?/op.customerId :: zcrm_48268130000<#11001>
Account Name=!op.customerId/c.company :: Cover Four~Mirror Ltd
Stage=op.stage :: Qualification~Closed Won
Type=? :: New Business
Probability (%)=? :: 10~100
Expected Revenue=? :: <a300.00>
Next Step=? :: 
Lead Source=? :: Web
Contact Name.id=?/op.customerId :: zcrm_48268130000<#97001>
Contact Name=c.name :: <N0>
Created Time=!op.openedOn :: 2025-03-<d01> 10:00:00
Modified Time=? :: 2025-03-<d09> 10:00:00
Reason For Loss=? :: 
Description=? :: 
`,
  },
  {
    name: 'Mailchimp audience with unsubscribe reasons',
    fileName: 'unsubscribed_email_audience_export_a1b2.csv',
    columns: `
Email Address=!c.email :: <e0>
Name=c.name :: <N0>
ZIP code=c.postcode :: 98110
Country=c.country :: US
Languages=? :: English
UNSUB_TIME=? :: 2024-02-<d01> 10:00:00
UNSUB_CAMPAIGN_TITLE=? :: March news
UNSUB_CAMPAIGN_ID=? :: 3f1<#10>
UNSUB_REASON=? :: NORMAL
UNSUB_REASON_OTHER=? :: 
MEMBER_RATING=? :: 2
OPTIN_TIME=c.registeredAt/c.joinedOn/? :: 2020-02-<d03> 04:05:06
OPTIN_IP=? :: 1.2.3.4
CONFIRM_TIME=?/c.registeredAt :: 2020-02-<d03> 04:06:00
CONFIRM_IP=? :: 1.2.3.4
LATITUDE=c.latitude :: 47.66140
LONGITUDE=c.longitude :: -122.29300
GMTOFF=? :: -8
DSTOFF=? :: -7
TIMEZONE=? :: America/Los_Angeles
CC=c.country/? :: US
REGION=c.province :: WA
LAST_CHANGED=? :: 2024-02-<d01> 10:00:00
LEID=? :: 448<#778>
EUID=? :: c2cb<#1000>
NOTES=c.note :: 
TAGS=c.tags :: "VIP","Blog"
`,
  },
  {
    name: 'Zendesk tickets',
    fileName: 'zendesk-tickets.csv',
    columns: `
Id=!t.ticketId :: <#4101>
Requester=!c.name/t.customerId :: <N0>
Requester id=c.customerId/t.customerId :: 36<#0001>
Requester email=!c.email :: <e0>
Submitter=? :: <N0>
Assignee=t.agent :: Agent Kim
Group=? :: Support
Subject=t.text/? :: Where is my order?~Broken lid
Tags=? :: shipping
Status=t.status :: Closed~Open
Priority=t.priority :: High~Normal
Via=t.channel :: Mail~Web form
Ticket type=t.category :: Question~Problem
Created at=!t.openedAt :: 2024-07-<d01> 10:00
Updated at=? :: 2024-07-<d02> 10:00
Assigned at=? :: 2024-07-<d01> 10:05
Organization=c.company :: Acme
Due date=? :: 
Initially assigned at=? :: 2024-07-<d01> 10:05
Solved at=t.closedAt :: 2024-07-<d02> 10:00
Satisfaction Score=t.satisfaction :: Good~Unoffered
Reopens=? :: 0
Replies=? :: 2
First reply time in minutes=? :: 35
`,
  },
  {
    name: '问卷星 顾客调查',
    fileName: '260123456_按文本_顾客满意度_48_48.csv',
    encoding: 'utf-8-bom',
    columns: `
序号=!su.responseId/? :: <#1>
提交答卷时间=!su.at :: 2026/6/<d16> 8:00:00
所用时间=? :: 110秒
来源=? :: 微信
来源详情=? :: N/A
来自IP=? :: 127.0.0.<#1>(浙江-杭州)
1、您的性别=c.gender :: 女~男
2、您的年龄段=c.age :: 26-30岁
3、您多久来一次我们店？=su.answer :: 每周~每月
4、您对我们的服务满意吗？=su.answer :: 非常满意~一般
5、您最喜欢的产品是（多选）=su.answer :: 面包┋蛋糕~咖啡
6、您的其他建议=su.answer/f.text :: 多点无糖的~无
7、您的手机号=!c.phone :: <m0>
`,
  },
  {
    name: '纷享销客 客户 行业列',
    fileName: '客户_20250901.csv',
    encoding: 'utf-8-bom',
    columns: `
客户名称=!c.company/c.name :: 杭州<#10>科技有限公司
客户编号=!c.customerId :: CUS2025<#0901>
1级行业=? :: 互联网
客户级别=c.memberLevel :: 重要客户~一般客户
来源=c.source :: 展会
电话=c.phone :: 0571-8<#8880001>
网址=? :: www.a.com
邮件=c.email :: <e0>
国家=c.country :: 中国
省=c.province :: 浙江省
市=c.city :: 杭州市
区=c.district :: 滨江区
详细地址=c.address :: 江南大道<#3>号
成交状态=? :: 已成交~未成交
负责人=? :: 销售甲
负责人主属部门=? :: 华东
所属公海=? :: 默认公海
锁定状态=? :: 未锁定
生命状态=? :: 正常
创建人=? :: 系统
创建时间=c.registeredAt :: 2025-08-<d01> 10:00
最后修改时间=? :: 2025-08-<d11> 10:00
最后跟进时间=? :: 2025-08-<d11> 10:00
备注=c.note :: 
`,
  },
  {
    name: '简道云 会员消费登记 子表',
    fileName: '会员消费登记_20250318.csv',
    encoding: 'utf-8-bom',
    columns: `
流水号=!o.orderId :: XF2025<#0301>~
消费日期=!o.orderedAt :: 2025-03-<d01>~
会员姓名=!c.name :: <n0>~
联系方式=!c.phone :: <m0>~
消费项目.项目名称=l.productName :: 面部护理~精油
消费项目.单价=l.unitPrice :: 298~128
消费项目.数量=!l.quantity :: 1~2
消费项目.小计=l.amount :: 298~256
消费合计=!o.amount :: 554~
支付方式=o.paymentMethod :: 储值卡~
服务人员=o.salesperson :: 小雅~
备注=o.sellerNote/o.buyerMessage :: ~
提交人=? :: 前台~
提交时间=? :: 2025-03-<d01> 18:00:00~
更新时间=? :: 2025-03-<d01> 18:10:00~
`,
  },
  {
    name: 'GA4 purchase events by user',
    fileName: 'ga4_events_export.csv',
    columns: `
event_date=? :: 202504<d01>
event_timestamp=!e.at :: 17435<#00000000000>
event_name=e.kind :: page_view~purchase~add_to_cart
user_pseudo_id=!e.deviceId :: 1234567.<#1743500001>
user_id=!e.customerId :: U<#1001>
ga_session_id=e.sessionId :: <#1743500001>
page_location=e.page :: https://shop.example/p/<#1>
page_referrer=e.referrer :: https://google.com/
engagement_time_msec=?/e.dwellSeconds :: <#1200>
device_category=e.device :: mobile~desktop
operating_system=e.os :: iOS~Windows
browser=e.browser :: Safari~Chrome
country=? :: Japan
city=e.city :: Osaka
traffic_source=?/e.referrer :: google
item_id=e.productId :: SKU_<#1>
item_category=e.category :: Shoes
value=? :: ~49.00~
`,
  },
];
