/** Zoho, HubSpot, Mailchimp, Shopify, WooCommerce, Stripe, Square and GA4, written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const WESTERN_PLATFORMS: readonly NamedExport[] = [
  {
    name: 'Zoho CRM contacts English',
    fileName: 'Contacts_2025_03_01.csv',
    columns: `
Record Id=!c.customerId :: zcrm_5437920000<#01234001>
Contact Owner.id=? :: zcrm_5437920000000123
Contact Owner=? :: Amelia Burrows
Lead Source=c.source :: Trade Show~Web Download
First Name=!c.name :: <F0>
Last Name=!c.name :: <L0>
Account Name.id=? :: zcrm_54379200<#20>
Account Name=c.company :: King Logistics <#2>
Vendor Name.id=? :: 
Vendor Name=? :: 
Email=!c.email :: <e0>
Title=c.jobTitle :: Buyer~Manager
Department=? :: Purchasing
Phone=!c.phone :: <t0>
Home Phone=? :: 
Other Phone=? :: 
Fax=? :: 
Mobile=?/c.phone :: <t9>
Date of Birth=c.birthday :: 1984-05-<d01>
Tag=c.tags :: vip
Assistant=? :: 
Created By.id=? :: zcrm_5437920000000123
Created By=? :: Amelia Burrows
Modified By.id=? :: zcrm_5437920000000123
Modified By=? :: Amelia Burrows
Created Time=c.registeredAt :: 2025-01-<d01> 10:22:31
Modified Time=? :: 2025-02-<d01> 10:22:31
Contact Name=?/c.name :: <N0>
Mailing Street=c.address :: <#12> Main St
Other Street=? :: 
Mailing City=c.city :: Austin
Other City=? :: 
Mailing State=c.province :: TX
Other State=? :: 
Mailing Zip=c.postcode :: 73301
Other Zip=? :: 
Mailing Country=c.country :: United States
Other Country=? :: 
Description=c.note :: Met at the fair
Email Opt Out=cs.granted/? :: false~true
Salutation=? :: Mr.
Secondary Email=? :: 
Last Activity Time=? :: 2025-02-<d05> 10:22:31
Unsubscribed Mode=? :: 
Unsubscribed Time=? :: 
`,
  },
  {
    name: 'Zoho CRM 联系人 中文',
    fileName: 'zoho 联系人.csv',
    encoding: 'utf-8-bom',
    columns: `
记录ID=!c.customerId :: zcrm_5437920000<#01234001>
联系人所有者=? :: 李雷
线索来源=c.source :: 展会~网站
名=c.name :: 伟
姓=!c.name :: 张
客户名称=c.company :: 杭州<#4>号贸易有限公司
电子邮件=!c.email :: <e0>
职务=c.jobTitle :: 采购
部门=? :: 采购部
电话=?/c.phone :: 0571-8888<#1001>
手机=!c.phone :: <m0>
出生日期=c.birthday :: 1984-05-<d01>
标签=c.tags :: 重要
创建人=? :: 李雷
创建时间=c.registeredAt :: 2025-01-<d01> 10:22:31
修改时间=? :: 2025-02-<d01> 10:22:31
邮寄街道=c.address :: 文三路<#3>号
邮寄城市=c.city :: 杭州
邮寄省份=c.province :: 浙江
邮寄邮编=c.postcode :: 310000
邮寄国家=c.country :: 中国
描述=c.note :: 老客户
退出电子邮件=cs.granted/? :: false
上次活动时间=? :: 2025-02-<d05> 10:22:31
`,
  },
  {
    name: 'Zoho CRM deals English',
    fileName: 'Deals_2025_03_01.csv',
    columns: `
Record Id=!op.opportunityId :: zcrm_5437920000<#00234001>
Deal Owner.id=? :: zcrm_5437920000000123
Deal Owner=op.owner :: Amelia Burrows
Amount=!op.amount :: <a4500.00>
Deal Name=!op.name :: Renewal <#20>
Closing Date=!op.closedOn :: 2025-04-<d01>
Account Name.id=? :: zcrm_54379200<#00020>
Account Name=!c.company/c.name/op.customerId :: King Logistics <#2>
Stage=!op.stage :: Qualification~Closed Won~Closed Lost
Type=? :: New Business
Probability (%)=? :: 10~100~0
Expected Revenue=? :: <a450.00>
Next Step=? :: Call
Lead Source=c.source/? :: Partner
Campaign Source=? :: 
Contact Name.id=? :: zcrm_5437920000<#01234001>
Contact Name=c.name :: <N0>
Created By=? :: Amelia Burrows
Modified By=? :: Amelia Burrows
Created Time=!op.openedOn :: 2025-01-<d01> 10:22:31
Modified Time=? :: 2025-02-<d01> 10:22:31
Stage Modified Time=op.stageChangedOn :: 2025-02-<d02> 10:22:31
Last Activity Time=? :: 2025-02-<d02> 10:22:31
Lead Conversion Time=? :: 3
Sales Cycle Duration=? :: 40
Overall Sales Duration=? :: 43
Reason For Loss=? :: ~~Price
Description=? :: 
Tag=? :: 
`,
  },
  {
    name: 'Zoho CRM 商机 中文',
    fileName: '商机.csv',
    encoding: 'utf-8-bom',
    columns: `
记录ID=!op.opportunityId :: zcrm_5437920000<#00234001>
商机所有者=op.owner :: 李雷
金额=!op.amount :: <a45000.00>
商机名称=!op.name :: 年度续约 <#20>
结束日期=!op.closedOn :: 2025-04-<d01>
客户名称=!c.company/c.name/op.customerId :: 杭州<#2>号贸易有限公司
阶段=!op.stage :: 资格审查~成交关闭~失败关闭
类型=? :: 新业务
可能性 (%)=? :: 10~100~0
预期收益=? :: <a4500.00>
下一步=? :: 
线索来源=c.source/? :: 合作伙伴
联系人姓名=c.name/? :: <n0>
创建时间=!op.openedOn :: 2025-01-<d01> 10:22:31
修改时间=? :: 2025-02-<d01> 10:22:31
阶段修改时间=op.stageChangedOn :: 2025-02-<d02> 10:22:31
描述=? :: 
`,
  },
  {
    name: 'HubSpot contacts default view 2025',
    fileName: 'hubspot-crm-exports-all-contacts-2025-03-01.csv',
    columns: `
Record ID=!c.customerId :: <#51001>
First Name=!c.name :: <F0>
Last Name=!c.name :: <L0>
Email=!c.email :: <e0>
Phone Number=!c.phone :: <t0>
Contact owner=? :: Jane Doe (jane@acme.com)
Primary Associated Company ID=? :: <#880012>
Last Activity Date=? :: 2025-02-<d01> 10:22
Lead Status=? :: In Progress
Marketing contact status=? :: Marketing contact
Create Date=c.registeredAt :: 2025-01-<d01> 10:22
Associated Company=c.company :: Acme <#3>
Associated Company IDs=? :: <#880012>
`,
  },
  {
    name: 'HubSpot contacts many properties',
    fileName: 'hubspot-crm-exports-lifecycle.csv',
    columns: `
Record ID - Contact=!c.customerId :: <#51001>
First Name=!c.name :: <F1>
Last Name=!c.name :: <L1>
Email=!c.email :: <e1>
Mobile Phone Number=!c.phone :: <t5>
Phone Number=?/c.phone :: <t1>
Company Name=c.company :: Acme <#3>
Job Title=c.jobTitle :: CTO~Buyer
Street Address=c.address :: <#12> Main St
City=c.city :: Boston
State/Region=c.province :: MA
Postal Code=c.postcode :: 02110
Country/Region=c.country :: United States
Lifecycle Stage=? :: Customer~Lead
Lead Status=? :: New
Original Source=c.source :: Organic Search
Date of birth=c.birthday :: 1980-02-<d01>
Gender=c.gender :: female~male
Marital Status=c.maritalStatus :: married~single
Industry=? :: Retail
Annual Revenue=? :: <a100000.00>
Website URL=? :: acme<#1>.com
Create Date=c.registeredAt :: 2025-01-<d01> 10:22
Last Modified Date=? :: 2025-02-<d01> 10:22
Unsubscribed from all email=cs.granted/? :: false~true
Number of Associated Deals=? :: 1
Total Revenue=? :: <a2000.00>
Message=c.note/? :: 
Preferred language=? :: en
`,
  },
  {
    name: 'HubSpot 联系人 简体',
    fileName: 'hubspot-crm-exports-所有联系人.csv',
    encoding: 'utf-8-bom',
    columns: `
记录 ID=!c.customerId :: <#51001>
名字=c.name :: 伟
姓氏=!c.name :: 张
电子邮件=!c.email :: <e2>
电话号码=!c.phone :: <m2>
联系人所有者=? :: Jane Doe
公司名称=c.company :: 杭州<#3>号贸易有限公司
职位=c.jobTitle :: 采购经理
城市=c.city :: 杭州
国家/地区=c.country :: 中国
生命周期阶段=? :: 客户
潜在客户状态=? :: 新
创建日期=c.registeredAt :: 2025-01-<d01> 10:22
上次活动日期=? :: 2025-02-<d01> 10:22
原始来源=c.source :: 自然搜索
`,
  },
  {
    name: 'Mailchimp subscribed audience',
    fileName: 'subscribed_email_audience_export_7f3a.csv',
    columns: `
Email Address=!c.email :: <e0>
First Name=!c.name :: <F0>
Last Name=!c.name :: <L0>
Address=c.address :: "<#12> Main St  Boston MA 02110 US"
Phone Number=!c.phone :: <t0>
Birthday=? :: 05/<d01>
MEMBER_RATING=? :: 2~5~3
OPTIN_TIME=c.registeredAt/c.joinedOn/cs.at :: 2024-03-<d01> 10:22:31
OPTIN_IP=? :: 203.0.113.5
CONFIRM_TIME=?/c.registeredAt/c.joinedOn/cs.at :: 2024-03-<d01> 10:23:31
CONFIRM_IP=? :: 203.0.113.5
LATITUDE=c.latitude :: 42.3601~40.7128
LONGITUDE=c.longitude :: -71.0589~-74.0060
GMTOFF=? :: -5
DSTOFF=? :: -4
TIMEZONE=? :: America/New_York
CC=c.country :: us
REGION=c.province :: ma
LAST_CHANGED=? :: 2024-04-<d01> 10:22:31
LEID=? :: <#340012>
EUID=?/c.customerId :: a7<#3400120>b
NOTES=c.note :: 
TAGS=c.tags :: """vip"",""newsletter"""
`,
  },
  {
    name: 'Mailchimp audience merge fields',
    fileName: 'members_export.csv',
    columns: `
Email Address=!c.email :: <e3>
First Name=!c.name :: <F3>
Last Name=!c.name :: <L3>
Company=c.company :: Acme <#4>
Street=c.address :: <#12> Oak Ave
City=c.city :: Denver
State=c.province :: CO
Zip=c.postcode :: 80014
Country=c.country :: USA
Date of Birth=c.birthday :: 1979-08-<d01>
Interests=c.interests :: "Tea, Coffee"
MEMBER_RATING=? :: 2~5~3
OPTIN_TIME=c.registeredAt/c.joinedOn/cs.at :: 2024-03-<d01> 10:22:31
OPTIN_IP=? :: 
CONFIRM_TIME=?/c.registeredAt/c.joinedOn/cs.at :: 2024-03-<d01> 10:23:31
CONFIRM_IP=? :: 203.0.113.5
GMTOFF=? :: 
DSTOFF=? :: 
TIMEZONE=? :: 
CC=? :: 
REGION=? :: 
LAST_CHANGED=? :: 2024-04-<d01> 10:22:31
LEID=? :: <#340012>
EUID=?/c.customerId :: a7<#3400120>b
NOTES=c.note :: likes samples
`,
  },
  {
    name: 'Shopify orders 2019',
    fileName: 'orders_export_2019.csv',
    columns: `
Name=!o.orderId :: #<#1001>~#<#1001>~#<#1002>
Email=!c.email :: <e0>~<e0>~<e1>
Financial Status=o.status :: paid~~pending
Paid at=o.paidAt :: 2019-05-<d01> 10:22:31 -0400~~
Fulfillment Status=? :: fulfilled~~unfulfilled
Fulfilled at=s.shippedAt/? :: 2019-05-<d02> 10:22:31 -0400~~
Accepts Marketing=cs.granted/? :: yes~~no
Currency=o.currency :: USD~~USD
Subtotal=?/o.amountDue :: 45.00~~20.00
Shipping=o.freight :: 5.00~~5.00
Taxes=? :: 3.60~~1.60
Total=!o.amount :: 53.60~~26.60
Discount Code=o.promotion/? :: SPRING~~
Discount Amount=o.discount :: 5.00~~0.00
Shipping Method=? :: Standard~~Standard
Created at=!o.orderedAt :: 2019-05-<d01> 10:22:30 -0400~2019-05-<d01> 10:22:30 -0400~2019-05-<d02> 11:22:30 -0400
Lineitem quantity=!l.quantity :: 1~2~1
Lineitem name=l.productName :: Mug - Blue~Tea~Mug - Red
Lineitem price=l.unitPrice :: 20.00~15.00~20.00
Lineitem compare at price=? :: 
Lineitem sku=l.sku :: MUG-B~TEA~MUG-R
Lineitem requires shipping=? :: true
Lineitem taxable=? :: true
Lineitem fulfillment status=l.lineStatus :: fulfilled~fulfilled~pending
Billing Name=c.name :: <N0>~~<N1>
Billing Street=c.address :: 1 Main St~~2 Main St
Billing Address1=?/c.address :: 1 Main St~~2 Main St
Billing Address2=? :: 
Billing Company=c.company/? :: 
Billing City=c.city :: Boston~~Austin
Billing Zip=c.postcode :: '02110~~'73301
Billing Province=c.province :: MA~~TX
Billing Country=c.country :: US~~US
Billing Phone=?/c.phone :: <t0>~~<t1>
Shipping Name=o.receiverName :: <N0>~~<N1>
Shipping Street=o.receiverAddress :: 1 Main St~~2 Main St
Shipping Address1=?/o.receiverAddress :: 1 Main St~~2 Main St
Shipping Address2=? :: 
Shipping Company=? :: 
Shipping City=o.city :: Boston~~Austin
Shipping Zip=o.postcode :: '02110~~'73301
Shipping Province=o.province :: MA~~TX
Shipping Country=o.country :: US~~US
Shipping Phone=o.receiverPhone :: <t0>~~<t1>
Notes=o.buyerMessage/o.sellerNote/? :: ~~Gift
Note Attributes=? :: 
Cancelled at=o.closedAt/? :: 
Payment Method=o.paymentMethod :: Shopify Payments~~manual
Payment Reference=?/p.paymentId :: c<#9912345>.1~~
Refunded Amount=o.refundAmount :: 0.00~~0.00
Vendor=l.brand/? :: Potters~Leaf~Potters
Id=? :: <#1234567890>~~<#2234567890>
Tags=? :: 
Risk Level=? :: Low~~Low
Source=o.channel :: web~~web
Lineitem discount=l.discount :: 0.00
Tax 1 Name=? :: MA State Tax 8%~~TX 8%
Tax 1 Value=? :: 3.60~~1.60
Phone=c.phone/? :: <t0>~~<t1>
`,
  },
  {
    name: 'Shopify orders 2025',
    fileName: 'orders_export.csv',
    columns: `
Name=!o.orderId :: NW<#2001>~NW<#3001>
Email=!c.email :: <e4>
Financial Status=o.status :: paid~refunded
Paid at=o.paidAt :: 2025-05-<d01> 10:22:31 +0800
Fulfillment Status=? :: fulfilled~unfulfilled
Fulfilled at=s.shippedAt/? :: 2025-05-<d02> 10:22:31 +0800~
Accepts Marketing=cs.granted/? :: yes~no
Currency=o.currency :: HKD
Subtotal=?/o.amountDue :: <a245.00>
Shipping=o.freight :: 30.00
Taxes=? :: 0.00
Total=!o.amount :: <a275.00>
Discount Code=o.promotion/? :: 
Discount Amount=o.discount :: 0.00
Shipping Method=? :: SF Express
Created at=!o.orderedAt :: 2025-05-<d01> 10:20:31 +0800
Lineitem quantity=!l.quantity :: 1
Lineitem name=l.productName :: 手冲咖啡壶
Lineitem price=l.unitPrice :: <a245.00>
Lineitem sku=l.sku :: POT-1
Lineitem fulfillment status=l.lineStatus :: fulfilled
Billing Name=c.name :: <n4>
Billing Street=c.address :: 皇后大道中<#12>号
Billing City=c.city :: Central
Billing Zip=? :: 
Billing Province=c.province :: HK
Billing Country=c.country :: HK
Billing Phone=c.phone/? :: +852 5123 <#4001>
Shipping Name=o.receiverName :: <n4>
Shipping Street=o.receiverAddress :: 皇后大道中<#12>号
Shipping City=o.city :: Central
Shipping Province=o.province :: HK
Shipping Country=o.country :: HK
Shipping Phone=o.receiverPhone :: +852 5123 <#4001>
Payment Method=o.paymentMethod :: PayPal Express Checkout
Payment Reference=?/p.paymentId :: r<#88123>abc
Refunded Amount=o.refundAmount :: 0.00~<a275.00>
Outstanding Balance=? :: 0.00
Employee=o.salesperson/? :: 
Location=o.store/? :: 
Id=? :: <#5512345678901>
Tags=? :: 
Risk Level=? :: Low
Source=o.channel :: web~pos
Payment ID=p.paymentId/? :: r<#88123>abc
Payment Terms Name=? :: 
Shipping Province Name=? :: Hong Kong Island
Payment References=? :: r<#88123>abc
`,
  },
  {
    name: 'Shopify customers 2021',
    fileName: 'customers_export_2021.csv',
    columns: `
First Name=!c.name :: <F0>
Last Name=!c.name :: <L0>
Email=!c.email :: <e0>
Company=c.company :: 
Address1=c.address :: <#1> Main St
Address2=? :: 
City=c.city :: Boston~Austin
Province=c.province :: Massachusetts~Texas
Province Code=? :: MA~TX
Country=c.country :: United States
Country Code=? :: US
Zip=c.postcode :: '02110~'73301
Phone=!c.phone :: <t0>
Accepts Marketing=cs.granted/? :: yes~no
Total Spent=? :: <a120.00>
Total Orders=? :: 3
Tags=c.tags :: vip
Note=c.note :: 
Tax Exempt=? :: no
`,
  },
  {
    name: 'Shopify customers 2025',
    fileName: 'customers_export.csv',
    columns: `
Customer ID=!c.customerId :: '<#6712345678901>
First Name=!c.name :: <F1>
Last Name=!c.name :: <L1>
Email=!c.email :: <e1>
Accepts Email Marketing=cs.granted/? :: yes~no
Default Address Company=c.company/? :: 
Default Address Address1=c.address :: <#1> Main St
Default Address Address2=? :: 
Default Address City=c.city :: Boston~Austin
Default Address Province Code=c.province :: MA~TX
Default Address Country Code=c.country :: US
Default Address Zip=c.postcode :: '02110~'73301
Default Address Phone=?/c.phone :: <t1>
Phone=!c.phone :: <t1>
Accepts SMS Marketing=?/cs.granted :: no
Total Spent=? :: <a120.00>
Total Orders=? :: 3
Note=c.note :: 
Tax Exempt=? :: no
Tags=c.tags :: vip
`,
  },
  {
    name: 'WooCommerce order export, slugs',
    fileName: 'order_export_2025.csv',
    columns: `
order_id=!o.orderId :: <#10021>
order_number=? :: <#10021>
order_date=!o.orderedAt :: 2025-04-<d01> 10:20:31
paid_date=o.paidAt :: 2025-04-<d01> 10:21:31
status=o.status :: completed~processing~cancelled
shipping_total=o.freight :: 4.90
shipping_tax_total=? :: 0.00
fee_total=? :: 0.00
tax_total=? :: 2.10
cart_discount=o.discount/? :: 0.00
order_discount=o.discount/? :: 0.00
discount_total=o.discount :: 0.00
order_total=!o.amount :: <a32.90>
order_currency=o.currency :: EUR
payment_method=o.paymentMethod/? :: ppcp-gateway
payment_method_title=o.paymentMethod/? :: PayPal
transaction_id=p.paymentId/? :: 8AB<#12345>
customer_ip_address=? :: 203.0.113.9
customer_user_agent=? :: Mozilla/5.0
shipping_method=? :: Flat rate
customer_id=!c.customerId :: <#31>
customer_user=? :: <#31>
customer_email=!c.email :: <e0>
billing_first_name=!c.name :: <F0>
billing_last_name=!c.name :: <L0>
billing_company=c.company :: 
billing_email=?/c.email :: <e0>
billing_phone=c.phone :: <t0>
billing_address_1=c.address :: <#5> Elm Rd
billing_address_2=? :: 
billing_postcode=c.postcode :: SW1A 1AA
billing_city=c.city :: London
billing_state=c.province :: 
billing_country=c.country :: GB
shipping_first_name=o.receiverName :: <F0>
shipping_last_name=o.receiverName :: <L0>
shipping_company=? :: 
shipping_address_1=o.receiverAddress :: <#5> Elm Rd
shipping_address_2=? :: 
shipping_postcode=o.postcode :: SW1A 1AA
shipping_city=o.city :: London
shipping_state=o.province :: 
shipping_country=o.country :: GB
customer_note=o.buyerMessage :: 
wt_import_key=? :: <#10021>
tax_items=? :: 
line_item_1=l.productName/? :: name:Mug|product_id:11|sku:MUG|quantity:1|total:28.00
`,
  },
  {
    name: 'WooCommerce Advanced Order Export',
    fileName: 'orders-2025-04.csv',
    columns: `
Order Number=!o.orderId :: <#10021>
Order Status=o.status :: Completed~Processing~Refunded
Order Date=!o.orderedAt :: 2025-04-<d01> 10:20
Customer Note=o.buyerMessage :: 
First Name (Billing)=!c.name :: <F2>
Last Name (Billing)=!c.name :: <L2>
Company (Billing)=c.company :: 
Address 1&2 (Billing)=c.address :: <#5> Elm Rd
City (Billing)=c.city :: London
State Code (Billing)=c.province :: LND
Postcode (Billing)=c.postcode :: SW1A 1AA
Country Code (Billing)=c.country :: GB
Email (Billing)=!c.email :: <e2>
Phone (Billing)=c.phone :: <t2>
First Name (Shipping)=o.receiverName :: <F2>
Last Name (Shipping)=o.receiverName :: <L2>
Address 1&2 (Shipping)=o.receiverAddress :: <#5> Elm Rd
City (Shipping)=o.city :: London
State Code (Shipping)=o.province :: LND
Postcode (Shipping)=o.postcode :: SW1A 1AA
Country Code (Shipping)=o.country :: GB
Payment Method Title=o.paymentMethod :: Card
Cart Discount Amount=o.discount :: 0.00
Order Subtotal Amount=?/o.amountDue :: <a28.00>
Shipping Method Title=? :: Flat rate
Order Shipping Amount=o.freight :: 4.90
Order Refund Amount=o.refundAmount :: 0.00
Order Total Amount=!o.amount :: <a32.90>
Order Total Tax Amount=? :: 2.10
SKU=l.sku :: MUG-1
Item #=l.lineNo/? :: 1
Item Name=l.productName :: Mug
Quantity (- Refund)=!l.quantity :: 1
Item Cost=l.unitPrice :: <a28.00>
Coupon Code=o.promotion/? :: 
Discount Amount=?/o.discount :: 0.00
Discount Amount Tax=? :: 0.00
`,
  },
  {
    name: 'WooCommerce analytics orders',
    fileName: 'orders_2025-04-01_2025-04-30.csv',
    columns: `
Date=!o.orderedAt :: 2025-04-<d01> 10:20:31
Order #=!o.orderId :: <#10021>
Status=o.status :: completed~processing
Customer=!c.name :: <N1>
Customer type=? :: new~returning
Product(s)=l.productName :: 1× Mug, 2× Tea
Items sold=l.quantity :: 3
Coupon(s)=o.promotion/? :: 
N. Revenue=!o.amount :: <a32.90>
Attribution=? :: Direct
`,
  },
  {
    name: 'Stripe payments classic',
    fileName: 'payments.csv',
    columns: `
id=!p.paymentId :: ch_3Nx<#12345678>
Description=? :: Subscription update
Seller Message=? :: Payment complete.
Created (UTC)=!p.at :: 2023-09-<d01> 10:20
Amount=!p.amount :: <a29.00>
Amount Refunded=p.refundedAmount :: 0.00
Currency=p.currency :: usd
Converted Amount=? :: <a29.00>
Converted Amount Refunded=? :: 0.00
Fee=p.fee :: 1.14
Tax=? :: 0.00
Converted Currency=? :: usd
Mode=? :: Live
Status=p.status :: Paid~Failed
Statement Descriptor=? :: ACME
Customer ID=!c.customerId :: cus_Ok<#1001>
Customer Description=c.name/? :: <N0>
Customer Email=!c.email :: <e0>
Captured=? :: true~false
Card ID=? :: card_1N<#1001>
Card Last4=? :: 4242
Card Brand=? :: Visa
Card Funding=? :: credit
Card Exp Month=? :: 12
Card Exp Year=? :: 2027
Card Name=c.name/? :: <N0>
Card Address Line1=c.address/? :: 
Card Address City=c.city/? :: 
Card Address State=c.province/? :: 
Card Address Country=c.country/? :: 
Card Address Zip=c.postcode/? :: 02110
Card Issue Country=? :: US
Card Fingerprint=? :: abc<#1001>
Card CVC Status=? :: pass
Card AVS Zip Status=? :: pass
Disputed Amount=? :: 
Dispute Status=? :: 
Dispute Date (UTC)=? :: 
Invoice ID=? :: in_1N<#1001>
Payment Source Type=p.method/? :: card
Destination=? :: 
Transfer=? :: po_1N<#1001>
`,
  },
  {
    name: 'Stripe payments default 2025',
    fileName: 'unified_payments.csv',
    columns: `
id=!p.paymentId :: pi_3Q<#12345678>
Created date (UTC)=!p.at :: 2025-01-<d01> 10:20:31
Amount=!p.amount :: <a129.00>
Amount Refunded=p.refundedAmount :: 0.00
Currency=p.currency :: gbp
Captured=? :: true
Converted Amount=? :: <a129.00>
Converted Amount Refunded=? :: 0.00
Converted Currency=? :: gbp
Decline Reason=? :: 
Description=? :: Order 1001
Fee=p.fee :: 2.14
Refunded date (UTC)=? :: 
Statement Descriptor=? :: ACME
Status=p.status :: Paid~Refunded
Seller Message=? :: Payment complete.
Taxes On Fee=? :: 0.00
Card ID=? :: pm_1N<#1001>
Customer ID=!c.customerId :: cus_Ok<#1001>
Customer Description=c.name/? :: <N4>
Customer Email=!c.email :: <e4>
Invoice ID=? :: 
Transfer=? :: po_1N<#1001>
`,
  },
  {
    name: 'Square transactions 2026',
    fileName: 'transactions-2026-10-01-2026-11-01.csv',
    columns: `
Date=!p.at/o.orderedAt :: 10/<d01>/2026
Time=?/p.at/o.orderedAt :: 2:30:00 PM~11:02:10 AM
Time Zone=? :: Eastern Time (US & Canada)
Gross Sales=?/o.amountDue/p.amount :: $60.00
Discounts=o.discount/? :: $0.00~-$5.00
Service Charges=? :: $0.00
Net Sales=? :: $60.00~$55.00
Gift Card Sales=? :: $0.00
Tax=? :: $4.20
Tip=? :: $10.00~$0.00
Partial Refunds=p.refundedAmount/o.refundAmount/? :: $0.00
Total Collected=!p.amount/o.amount :: $74.20~$59.20
Source=o.channel/? :: Point of Sale
Card=? :: $74.20~$0.00
Card Entry Methods=? :: Tap~
Cash=? :: $0.00~$59.20
Square Gift Card=? :: $0.00
Other Tender=? :: $0.00
Other Tender Type=? :: 
Other Tender Note=? :: 
Fees=p.fee :: -$2.03~$0.00
Net Total=? :: $72.17~$59.20
Transaction ID=!o.orderId/p.paymentId/p.orderId :: AbC<#10012>xYz
Payment ID=p.paymentId :: PaY<#10012>xYz
Card Brand=? :: Visa~
PAN Suffix=? :: 4242~
Device Name=? :: iPad
Staff Name=o.salesperson/? :: Mai Tran
Staff ID=? :: TM01
Details=? :: https://squareup.com/dashboard/sales/transactions/x
Description=l.productName/? :: Gel Manicure~Mug
Event Type=? :: Payment~Refund
Location=o.store :: Main
Dining Option=? :: 
Customer ID=!c.customerId :: CU<#5501>~
Customer Name=c.name :: <N0>~
Customer Reference ID=? :: 
Device Nickname=? :: 
Third Party Fees=? :: $0.00
Deposit ID=? :: DEP<#100>
Deposit Date=? :: 10/<d02>/2026
Deposit Details=? :: 
Fee Percentage Rate=? :: 2.6%
Fee Fixed Rate=? :: $0.10
Refund Reason=? :: 
Discount Name=o.promotion/? :: ~Welcome
Transaction Status=p.status/o.status :: Complete
Cash App=? :: $0.00
Order Reference ID=? :: 
Fulfillment Note=? :: 
`,
  },
  {
    name: 'Square items detail 2024',
    fileName: 'items-2024-05-01-2024-06-01.csv',
    columns: `
Date=!o.orderedAt :: 05/<d01>/24~05/<d01>/24~05/<d03>/24
Time=? :: 08:12:10~08:12:10~17:40:00
Time Zone=? :: Pacific Time (US & Canada)
Category=l.category/pr.category :: Coffee~Pastry~Coffee
Item=l.productName/pr.name :: Latte~Croissant~Mocha
Qty=!l.quantity :: 1~2~1
Price Point Name=l.variant :: Large~Regular~Small
SKU=l.sku :: LAT~CRO~MOC
Modifiers Applied=? :: Oat milk~~
Gross Sales=l.amount/? :: $5.50~$7.00~$4.50
Discounts=l.discount/o.discount :: $0.00
Net Sales=!l.amount :: $5.50~$7.00~$4.50
Tax=? :: $0.48~$0.60~$0.39
Transaction ID=!o.orderId :: TrX<#10010>~TrX<#10010>~TrX<#20010>
Payment ID=p.paymentId :: PaY<#10010>~PaY<#10010>~PaY<#20010>
Device Name=? :: Register
Notes=? :: 
Details=? :: https://squareup.com/d
Event Type=? :: Payment
Location=o.store :: Mission
Dining Option=? :: To Go
Customer ID=!c.customerId :: CU<#551>~CU<#551>~CU<#991>
Customer Name=c.name :: <N0>~<N0>~<N1>
Customer Reference ID=? :: 
Unit=? :: ea
Count=? :: 1~2~1
Itemization Type=? :: Item
Commission=? :: 
Employee=o.salesperson :: Ola
Fulfillment Note=? :: 
Channel=o.channel :: Mission Cafe
Token=? :: TK<#100>
`,
  },
  {
    name: 'Square transactions 2021',
    fileName: 'transactions-2021.csv',
    columns: `
Date=!p.at/o.orderedAt :: 2021-03-<d01>
Time=?/p.at/o.orderedAt :: 14:30:00~11:02:10
Time Zone=? :: Eastern Time (US & Canada)
Gross Sales=?/o.amountDue/p.amount :: $60.00
Discounts=o.discount/? :: $0.00
Net Sales=? :: $60.00
Gift Card Sales=? :: $0.00
Tax=? :: $4.20
Tip=? :: $10.00~$0.00
Partial Refunds=p.refundedAmount/o.refundAmount/? :: $0.00
Total Collected=!p.amount/o.amount :: $74.20~$64.20
Source=o.channel/? :: Register
Card=? :: $74.20~$0.00
Card Entry Methods=? :: Swiped~
Cash=? :: $0.00~$64.20
Fees=p.fee :: -$2.03~$0.00
Net Total=? :: $72.17~$64.20
Transaction ID=!o.orderId/p.paymentId/p.orderId :: AbC<#10012>xYz
Payment ID=p.paymentId :: PaY<#10012>xYz
Device Name=? :: iPad
Staff Name=o.salesperson/? :: Mai
Description=l.productName/? :: Custom Amount
Event Type=? :: Payment
Location=o.store :: Main
Customer ID=!c.customerId :: CU<#5501>~
Customer Name=c.name :: <N0>~
`,
  },
  {
    name: 'GA4 BigQuery flat',
    fileName: 'events_flat.csv',
    columns: `
event_date=? :: 202503<d01>
event_timestamp=!e.at :: 17408<#00000>000000
event_name=!e.kind :: page_view~add_to_cart~purchase
user_id=!e.customerId/c.customerId :: u<#1001>~~u<#2001>
user_pseudo_id=!e.deviceId :: <#1234567>.1740800000
ga_session_id=e.sessionId :: <#1740800000>
page_location=e.page :: https://shop.example/p/<#1>
page_referrer=e.referrer :: https://www.google.com/
page_title=? :: Mug
device_category=e.device :: mobile~desktop
device_operating_system=e.os :: iOS~Windows
device_web_info_browser=e.browser :: Safari~Chrome
device_language=? :: en-us
geo_country=? :: United States
geo_region=? :: California
geo_city=e.city :: Los Angeles
traffic_source_source=? :: google
traffic_source_medium=? :: organic
platform=? :: WEB
engagement_time_msec=? :: 12000
ecommerce_transaction_id=? :: ~~T<#1001>
ecommerce_purchase_revenue=? :: ~~<a59.00>
item_id=e.productId :: SKU-1
item_category=e.category :: Mugs
`,
  },
  {
    name: 'GA4 explore export',
    fileName: 'Free form 1.csv',
    above: `# ----------------------------------------
# Free form 1
# Shop - GA4
# 20250301-20250331
# ----------------------------------------
`,
    columns: `
Date + hour (YYYYMMDDHH)=!e.at :: 202503<d01>10
Event name=!e.kind :: page_view~purchase~session_start
Effective user ID=!e.customerId/e.deviceId/c.customerId :: <#1234567>.1740800000
Page path and screen class=e.page :: /p/<#1>
Device category=e.device :: mobile~desktop
Operating system=e.os :: iOS~Android
Browser=e.browser :: Safari~Chrome
City=e.city :: London
Session source / medium=? :: google / organic
Event count=? :: 3
Total revenue=? :: 0~59
`,
  },
  {
    name: 'GA4 events with dotted names',
    fileName: 'bq-results-20250401.csv',
    columns: `
event_timestamp=!e.at :: 17408<#00000>000000
event_name=!e.kind :: view_item~begin_checkout~login
user_pseudo_id=!e.deviceId :: <#1234567>.1740800000
user_id=!e.customerId/c.customerId :: u<#1001>
event_params.ga_session_id=e.sessionId :: <#1740800000>
event_params.page_location=e.page :: https://shop.example/p/<#1>
event_params.page_referrer=e.referrer :: 
device.category=e.device :: mobile
device.operating_system=e.os :: Android
device.web_info.browser=e.browser :: Chrome
geo.city=e.city :: Berlin
geo.country=? :: Germany
items.item_id=e.productId :: SKU-9
items.item_name=? :: Mug
`,
  },
];
