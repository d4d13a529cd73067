/**
 * Customer relations, forms, mailings and visits in further versions, written down after the mapping was mended and before it was
 * measured on them (the figures stand above the sellers). A book of
 * recharges counts as one of members here: what is put on a card is no purchase.
 */
import type { NamedExport } from './named-export.ts';

export const OTHER_RELATIONS: readonly NamedExport[] = [
  {
    name: '简道云 客户管理 成员字段',
    fileName: '客户管理_2026.csv',
    encoding: 'utf-8-bom',
    columns: `
客户编号=!c.customerId :: KH<#20260001>
客户名称=!c.company/c.name :: 苏州<#10>机电有限公司
客户类型=?/c.tags :: 终端~经销
联系人=c.name :: <n0>
手机=!c.phone :: <m0>
邮箱=c.email :: <e0>
所属行业=c.occupation/? :: 制造
地址.省=c.province :: 江苏省
地址.市=c.city :: 苏州市
地址.区=c.district :: 吴中区
地址.详细地址=c.address :: 木渎镇<#3>号
客户来源=c.source :: 转介绍
客户状态=? :: 跟进中
跟进人=? :: 王经理
下次跟进日期=? :: 2026-03-<d01>
提交人=? :: 王经理
提交时间=c.registeredAt/? :: 2026-01-<d01> 09:00:00
更新时间=? :: 2026-02-<d01> 09:00:00
扩展属性=? :: 
`,
  },
  {
    name: '简道云 采购入库 子表',
    fileName: '采购入库单.csv',
    encoding: 'utf-8-bom',
    columns: `
入库单号=!pu.purchaseId :: RK<#202601>~
供应商=pu.supplier :: 南方纸业~
入库日期=!pu.receivedOn/pu.orderedOn :: 2026-01-<d01>~
入库明细.物料编码=pu.productId/pr.productId :: WL-<#01>~WL-<#51>
入库明细.物料名称=pr.name :: A4纸~信封
入库明细.数量=!pu.quantity :: 100~200
入库明细.单价=!pu.unitCost/? :: 18.5~0.3
入库明细.金额=? :: 1850~60
经办人=? :: 小赵~
`,
  },
  {
    name: '简道云 销售订单 明细关联',
    fileName: '销售订单_导出.csv',
    encoding: 'utf-8-bom',
    columns: `
订单编号=!o.orderId :: SO<#2026010001>~
下单日期=!o.orderedAt :: 2026-01-<d01>~
客户=!c.name/c.company :: 金桥酒店~
联系电话=!c.phone :: <m0>~
产品清单.产品名称=l.productName :: 洗手液~抽纸
产品清单.规格=l.variant :: 500ml~3层
产品清单.数量=!l.quantity :: 20~50
产品清单.单价=l.unitPrice :: 9.9~2.5
产品清单.金额=l.amount :: 198~125
合计金额=!o.amount :: 323~
收款状态=o.status/? :: 已收款~
业务员=o.salesperson :: 小何~
备注=o.sellerNote/o.buyerMessage :: ~
`,
  },
  {
    name: '纷享销客 客户 自定义导出',
    fileName: 'fx客户.csv',
    encoding: 'utf-8-bom',
    columns: `
客户名称=!c.company/c.name :: 青岛<#10>贸易有限公司
客户ID=!c.customerId :: 5f<#1000>ab
客户简称=? :: 青岛贸易
客户级别=c.memberLevel :: A类
客户来源=c.source :: 电话营销
首要联系人=c.name :: <n0>
联系电话=c.phone :: 0532-8<#1230001>
所在省份=c.province :: 山东省
所在城市=c.city :: 青岛市
地址=c.address :: 香港中路<#1>号
负责人=? :: 销售乙
外部负责人=? :: 
成交状态=? :: 未成交
最近成交日期=? :: 2025-08-<d01>
归属部门=? :: 山东大区
创建时间=c.registeredAt :: 2025-01-<d01> 12:00
业务类型=? :: 预设业务类型
`,
  },
  {
    name: 'Zoho contacts 繁體',
    fileName: 'Contacts_zh_TW.csv',
    encoding: 'utf-8-bom',
    columns: `
記錄 ID=!c.customerId :: zcrm_<#5551001>
聯絡人擁有者=? :: Ian
名字=c.name :: <F0>
姓氏=c.name :: <L0>
電子郵件=!c.email :: <e0>
帳戶名稱=c.company/? :: 大安科技
手機=c.phone :: 0912<#345601>
職稱=c.jobTitle :: 經理
潛在客戶來源=c.source :: 展覽
郵寄街道=c.address :: 和平東路<#1>號
郵寄城市=c.city :: 台北市
郵寄郵遞區號=c.postcode :: 106
建立時間=c.registeredAt :: 2025-02-<d01> 10:00:00
標籤=c.tags :: VIP
描述=c.note :: 
`,
  },
  {
    name: 'Zoho deals report with value',
    fileName: 'deals-template.csv',
    columns: `
Deal ID=!op.opportunityId :: DEAL-2025-<#001>
Deal Name=!op.name :: Enterprise License~Support Contract
Account Name=!op.customerId/c.company :: TechCorp~DataFlow
Amount=!op.amount :: <a45000.00>
Probability=? :: 75
Status=?/op.stage :: Open
Stage=op.stage :: Proposal Submitted~Contract Review
Close Date=op.closedOn :: 2025-08-<d15>
Created Date=!op.openedOn :: 2025-06-<d01>
Owned By=op.owner :: john.smith@company.com
`,
  },
  {
    name: 'HubSpot contacts marketing export',
    fileName: 'hubspot-list-export.csv',
    columns: `
Record ID - Contact=!c.customerId :: <#5501>
First Name=c.name :: <F0>
Last Name=c.name :: <L0>
Email=!c.email :: <e0>
Mobile Phone Number=c.phone/? :: <t0>
Company Name=c.company :: Acme
City=c.city :: Lyon
State/Region=c.province :: Rhône
Postal Code=c.postcode :: 69001
Street Address=c.address :: <#3> rue Victor Hugo
Country/Region Code=c.country :: FR
Gender=c.gender :: Female~Male
Date of birth=c.birthday :: 1990-01-<d01>
Preferred language=? :: fr
Number of Form Submissions=? :: 2
Original Traffic Source=c.source :: Paid Social
Became a Customer Date=?/c.joinedOn/c.registeredAt :: 2025-01-<d01> 10:00
Create Date=c.registeredAt :: 2024-01-<d01> 10:00
Unsubscribed from all email=co.optedOut/cs.granted/? :: true~false
`,
  },
  {
    name: 'Mailchimp subscribed with interests',
    fileName: 'subscribed_members_export.csv',
    columns: `
First Name=c.name :: <F0>
Last Name=c.name :: <L0>
Email Address=!c.email :: <e0>
Status=? :: subscribed
MEMBER_RATING=? :: 4
OPTIN_TIME=c.registeredAt/c.joinedOn/? :: 2026-01-<d18> 10:00:00
OPTIN_IP=? :: 198.51.100.10
CONFIRM_TIME=?/c.registeredAt :: 2026-01-<d18> 11:00:00
LAST_CHANGED=? :: 2026-02-<d01> 12:00:00
What content are you interested in?=c.interests/? :: Wildlife, Forests
Birthday=c.birthday :: 04/<d01>
Phone Number=c.phone :: <t0>
TAGS=c.tags :: "alpha","beta"
`,
  },
  {
    name: 'GA4 BigQuery JSON flattened columns',
    fileName: 'bq-results-flat.csv',
    columns: `
event_date=? :: 202504<d01>
event_timestamp=!e.at :: 17435<#00000000000>
event_name=e.kind :: page_view~view_item~purchase
user_pseudo_id=!e.deviceId :: 88<#12345>.17<#43500001>
user_id=e.customerId/? :: 
event_params.ga_session_id=e.sessionId :: <#1743500001>
event_params.page_location=e.page :: https://shop.example/p/<#1>
event_params.page_title=?/e.page :: Shoes
event_params.engagement_time_msec=?/e.dwellSeconds :: <#1200>
device.category=e.device :: mobile~desktop
device.operating_system=e.os :: iOS~Android
device.web_info.browser=e.browser :: Safari
geo.country=? :: Japan
geo.city=e.city :: Osaka
traffic_source.source=e.referrer :: google~(direct)
traffic_source.medium=? :: organic
ecommerce.transaction_id=? :: T_<#1>
ecommerce.purchase_revenue=? :: 
`,
  },
  {
    name: '問卷 SurveyCake',
    fileName: '滿意度調查.csv',
    encoding: 'utf-8-bom',
    columns: `
編號=!su.responseId/? :: <#1>
填答時間=!su.at :: 2026/03/<d01> 10:00:00
Q1. 您的性別=c.gender :: 女~男
Q2. 您的年齡=c.age :: 30-39
Q3. 您對餐點滿意嗎？=su.answer :: 滿意~普通
Q4. 您會推薦給朋友嗎？=su.answer/f.nps :: 會~不會
Q5. 其他意見=su.answer/f.text :: 希望有素食
`,
  },
  {
    name: 'Intercom style ticket export',
    fileName: 'conversations.csv',
    columns: `
Ticket ID=!t.ticketId :: <#80001>
Customer Name=!c.name :: <N0>
Customer Email=!c.email :: <e0>
Subject=t.text/? :: Refund~Wrong size
Status=t.status :: Closed~Pending
Priority=t.priority :: Low~Urgent
Channel=t.channel :: Email~Chat
Category=t.category :: Billing~Order
Assigned Agent=t.agent :: Kim
Created Date=!t.openedAt :: 2025-01-<d01> 10:00
First Response Time=?/t.firstReplyAt :: 2025-01-<d01> 10:20
Resolved Date=t.closedAt :: 2025-01-<d02> 10:00
CSAT=t.satisfaction :: 5~4
`,
  },
  {
    name: '会员充值记录 收银系统',
    fileName: '充值记录.csv',
    encoding: 'utf-8-bom',
    columns: `
充值单号=? :: CZ<#20250101>
会员卡号=!c.memberNo :: 88<#0001>
会员姓名=c.name :: <n0>
手机号=!c.phone :: <m0>
充值金额=? :: 500.00~1000.00
赠送金额=? :: 50.00~150.00
充值时间=? :: 2025-01-<d01> 15:00:00
支付方式=? :: 微信~支付宝
操作员=? :: 前台1
门店=? :: 一店
`,
  },
];
