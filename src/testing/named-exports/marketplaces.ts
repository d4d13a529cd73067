/** Western and Taiwanese marketplaces, tills and payment providers; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const MARKETPLACES: readonly NamedExport[] = [
  {
    name: 'Amazon all orders flat file',
    fileName: '58123019876.txt',
    delimiter: '\t',
    columns: `
amazon-order-id=!o.orderId :: 113-<#1234567>-<#7654301>
merchant-order-id=? :: 
purchase-date=!o.orderedAt :: 2024-10-<d01>T08:12:45+00:00
last-updated-date=? :: 2024-10-<d05>T10:00:00+00:00
order-status=o.status :: Shipped~Cancelled
fulfillment-channel=? :: Amazon
sales-channel=o.channel :: Amazon.com
order-channel=? :: 
ship-service-level=? :: Expedited
product-name=l.productName :: Bamboo Cutting Board~Silicone Lids
sku=l.sku :: BCB-1~SL-6
asin=l.productId :: B08KTZ8249~B07VGRJDFY
item-status=l.lineStatus/? :: Shipped~Cancelled
quantity=!l.quantity :: 1~2
currency=o.currency :: USD
item-price=!l.amount/o.amount :: 24.99~31.98
item-tax=? :: 1.75~2.24
shipping-price=o.freight :: 0.00~4.99
shipping-tax=? :: 
gift-wrap-price=? :: 
gift-wrap-tax=? :: 
item-promotion-discount=l.discount/o.discount :: 0.00~3.00
ship-promotion-discount=? :: 
ship-city=o.city :: PORTLAND
ship-state=o.province :: OR
ship-postal-code=o.postcode :: 97201
ship-country=o.country :: US
promotion-ids=o.promotion :: 
is-business-order=? :: false
purchase-order-number=? :: 
`,
  },
  {
    name: 'Amazon order report with buyers',
    fileName: '20240615-orders.txt',
    delimiter: '\t',
    columns: `
order-id=!o.orderId :: 026-<#1234567>-<#7654301>
order-item-id=l.lineNo :: <#20123456789011>
purchase-date=!o.orderedAt :: 2024-06-<d01>T08:12:45+01:00
payments-date=o.paidAt :: 2024-06-<d01>T08:42:45+01:00
buyer-email=!c.email :: <#1000>abc@marketplace.amazon.co.uk
buyer-name=c.name :: <N0>
buyer-phone-number=c.phone :: <t0>
sku=l.sku :: TEA-01
product-name=l.productName :: Loose leaf tea tin
quantity-purchased=!l.quantity :: 1
currency=o.currency :: GBP
item-price=!l.amount/o.amount :: 12.99
item-tax=? :: 2.17
shipping-price=o.freight :: 3.50
shipping-tax=? :: 0.58
ship-service-level=? :: Standard
recipient-name=o.receiverName :: <N0>
ship-address-1=o.receiverAddress :: <#12> High Street
ship-address-2=? :: 
ship-city=o.city :: Leeds
ship-state=o.province :: West Yorkshire
ship-postal-code=o.postcode :: LS1 4AP
ship-country=o.country :: GB
ship-phone-number=o.receiverPhone :: <t0>
`,
  },
  {
    name: 'Etsy sold order items',
    fileName: 'EtsySoldOrderItems2025-8.csv',
    columns: `
Sale Date=!o.orderedAt :: 08/<d14>/25
Item Name=l.productName :: Sunset Fox, greeting card~Lavender Soap Bar
Buyer=!o.buyerNick :: coolbuyer<#42>
Quantity=!l.quantity :: 2~3
Price=l.unitPrice :: 5.00~9.00
Coupon Code=o.promotion :: ~SUMMER10
Coupon Details=? :: 
Discount Amount=o.discount/l.discount :: 0.00~2.70
Shipping Discount=? :: 0.00
Order Shipping=o.freight :: 4.50
Order Sales Tax=? :: 0.62
Item Total=!l.amount/o.amount :: 10.00~27.00
Currency=o.currency :: USD
Transaction ID=l.lineNo/? :: <#4001000001>
Listing ID=l.productId :: 1501<#234>
Date Paid=o.paidAt :: 08/<d14>/2025
Date Shipped=s.shippedAt :: 08/<d16>/2025
Ship Name=o.receiverName :: <N0>
Ship Address1=o.receiverAddress :: <#12> Secret Lane
Ship Address2=? :: 
Ship City=o.city :: Austin
Ship State=o.province :: TX
Ship Zipcode=o.postcode :: 78701
Ship Country=o.country :: United States
Order ID=!o.orderId :: 30<#010010>
Variations=l.variant :: Style: Matte
Order Type=? :: online
Listings Type=? :: listing
Payment Type=o.paymentMethod :: online_cc
InPerson Discount=? :: 
InPerson Location=? :: 
VAT Paid by Buyer=? :: 0
SKU=l.sku :: FOX-01~LSB-2
`,
  },
  {
    name: 'eBay orders report',
    fileName: 'eBay-OrdersReport-Mar-2025.csv',
    encoding: 'utf-8-bom',
    columns: `
Sales Record Number=? :: <#1001>
Order Number=!o.orderId :: 12-<#34567>-<#89012>
Buyer Username=!o.buyerNick :: gamer<#456>
Buyer Name=c.name :: <N0>
Buyer Email=c.email :: <#10>ab@members.ebay.com
Buyer Note=o.buyerMessage :: 
Buyer Address 1=c.address :: <#5> Pine St
Buyer Address 2=? :: 
Buyer City=c.city :: Seattle
Buyer State=c.province :: WA
Buyer Zip=c.postcode :: 98101
Buyer Country=c.country :: United States
Ship To Name=o.receiverName :: <N0>
Ship To Phone=o.receiverPhone :: <t0>
Ship To Address 1=o.receiverAddress :: <#5> Pine St
Ship To Address 2=? :: 
Ship To City=o.city :: Seattle
Ship To State=o.province :: WA
Ship To Zip=o.postcode :: 98101
Ship To Country=o.country :: United States
Item Number=l.productId :: 1234567<#89012>
Item Title=l.productName :: OLED Console~Controller
Custom Label=l.sku :: SW-01~PS-02
Sold Via Promoted Listings=? :: No
Quantity=!l.quantity :: 1~2
Sold For=l.unitPrice/l.amount :: $299.99~$69.99
Shipping And Handling=o.freight :: $5.00~$0.00
Seller Collected Tax=? :: $0.00
eBay Collected Tax=? :: $20.00~$9.00
Total Price=!o.amount :: $324.99~$148.98
Payment Method=o.paymentMethod :: Managed Payments
Sale Date=!o.orderedAt :: Mar-<d10>-25
Paid On Date=o.paidAt :: Mar-<d10>-25
Ship By Date=? :: Mar-<d13>-25
Shipped On Date=s.shippedAt :: Mar-<d11>-25
Feedback Left=? :: Yes
My Item Note=o.sellerNote :: 
Shipping Service=? :: USPS Priority
Tracking Number=s.shipmentId :: 9400<#1118992>
Transaction ID=? :: 10<#0712345>
Variation Details=l.variant :: 
`,
  },
  {
    name: '蝦皮 賣家訂單',
    fileName: 'Order.completed.20240701_20240731.csv',
    encoding: 'utf-8-bom',
    columns: `
訂單編號=!o.orderId :: 2407<#01>ABC<#1001>
訂單狀態=o.status :: 完成~不成立
不成立原因=? :: 
退貨 / 退款狀態=?/l.lineStatus :: 
買家帳號=!o.buyerNick :: shopper<#10>
訂單成立日期=!o.orderedAt :: 2024-07-<d01> 12:05
商品總價=o.amountDue/l.amount :: 580~390
買家支付運費=o.freight :: 60~60
蝦皮補助運費=? :: 0
買家總支付金額=!o.amount :: 640~450
蝦幣折抵=? :: 0
成交手續費=?/p.fee :: 35~24
其他服務費=? :: 12~9
金流與系統處理費=? :: 13~9
商品名稱=l.productName :: 手工皂~馬克杯
主商品貨號=?/l.productId/l.sku :: SP-1~MG-1
商品選項名稱=l.variant :: 薰衣草~白
商品原價=?/l.unitPrice/pr.price :: 320~390
商品活動價格=l.unitPrice/? :: 290~390
商品選項貨號=l.sku :: SP-1-L~MG-1-W
數量=!l.quantity :: 2~1
退貨數量=l.returnedQuantity :: 0
收件地址=o.receiverAddress :: 台北市大安區和平東路<#3>號
收件者電話=o.receiverPhone :: 8869123<#45601>
取件門市店號=? :: 
城市=o.city :: 台北市
行政區=o.district :: 大安區
郵遞區號=o.postcode :: 106
收件者姓名=o.receiverName :: 林小姐
寄送方式=? :: 7-ELEVEN
付款方式=o.paymentMethod :: 信用卡
買家付款時間=o.paidAt :: 2024-07-<d01> 12:06
實際出貨時間=s.shippedAt :: 2024-07-<d02> 15:00
訂單完成時間=o.closedAt :: 2024-07-<d09> 15:00
買家備註=o.buyerMessage :: 
備註=o.sellerNote/o.buyerMessage :: 
`,
  },
  {
    name: 'WooCommerce WebToffee export',
    fileName: 'order_export_2025-01-05.csv',
    columns: `
order_id=!o.orderId :: <#5001>
order_number=? :: <#5001>
order_date=!o.orderedAt :: 2025-01-<d01> 10:00:00
paid_date=o.paidAt :: 2025-01-<d01> 10:01:00
status=o.status :: completed~refunded
shipping_total=o.freight :: 5.00
shipping_tax_total=? :: 0.00
fee_total=? :: 0.00
tax_total=? :: 2.10
cart_discount=o.discount/? :: 1.00
order_discount=? :: 1.00
discount_total=?/o.discount :: 1.00
order_total=!o.amount :: <a45.10>
order_subtotal=o.amountDue :: <a39.00>
order_key=? :: wc_order_Ab<#12>
order_currency=o.currency :: EUR
payment_method=?/o.paymentMethod :: stripe
payment_method_title=o.paymentMethod/? :: Credit card
transaction_id=p.paymentId/? :: ch_3<#100>
customer_ip_address=? :: 10.0.0.<#1>
customer_user_agent=? :: Mozilla/5.0
shipping_method=? :: Flat rate
customer_id=!c.customerId :: <#31>
customer_user=? :: <#31>
customer_email=!c.email :: <e0>
billing_first_name=c.name :: <F0>
billing_last_name=c.name :: <L0>
billing_company=c.company :: 
billing_email=c.email/? :: <e0>
billing_phone=c.phone :: <t0>
billing_address_1=c.address :: <#3> Rue Haute
billing_postcode=c.postcode :: 1000
billing_city=c.city :: Brussels
billing_state=c.province :: 
billing_country=c.country :: BE
shipping_first_name=o.receiverName :: <F0>
shipping_last_name=o.receiverName :: <L0>
shipping_address_1=o.receiverAddress :: <#3> Rue Haute
shipping_postcode=o.postcode :: 1000
shipping_city=o.city :: Brussels
shipping_country=o.country :: BE
customer_note=o.buyerMessage :: 
wt_import_key=? :: <#5001>
line_item_1=? :: name:Soap|product_id:12|sku:S1|quantity:1|total:39.00
`,
  },
  {
    name: 'Shopify orders with additional details',
    fileName: 'orders_export_1.csv',
    columns: `
Name=!o.orderId :: #<#3101>~#<#3101>
Email=!c.email :: <e0>~<e0>
Financial Status=o.status :: paid~
Paid at=o.paidAt :: 2026-02-<d01> 10:00:00 -0500~
Fulfillment Status=? :: fulfilled~
Accepts Marketing=cs.granted/? :: yes~
Currency=o.currency :: USD~
Subtotal=o.amountDue :: 36.00~
Shipping=o.freight :: 4.00~
Taxes=? :: 0.00~
Total=!o.amount :: 40.00~
Discount Code=o.promotion :: ~
Discount Amount=o.discount :: 0.00~
Shipping Method=? :: Standard~
Created at=!o.orderedAt :: 2026-02-<d01> 10:00:00 -0500~2026-02-<d01> 10:00:00 -0500
Lineitem quantity=!l.quantity :: 1~2
Lineitem name=l.productName :: Fern Print~Fox Print
Lineitem price=l.unitPrice :: 16.00~10.00
Lineitem compare at price=? :: ~
Lineitem sku=l.sku :: FERN-1~FOX-1
Lineitem requires shipping=? :: true~true
Lineitem fulfillment status=l.lineStatus :: fulfilled~fulfilled
Billing Name=c.name :: <N0>~
Billing Street=c.address :: <#3> Oak Ave~
Billing City=c.city :: Testville~
Billing Zip=c.postcode :: '00000~
Billing Country=c.country :: US~
Billing Phone=c.phone :: <t0>~
Shipping Name=o.receiverName :: <N0>~
Shipping Street=o.receiverAddress :: <#3> Oak Ave~
Shipping City=o.city :: Testville~
Shipping Zip=o.postcode :: '00000~
Shipping Country=o.country :: US~
Notes=o.buyerMessage/o.sellerNote :: ~
Note Attributes=? :: ~
Cancelled at=o.closedAt :: ~
Payment Method=o.paymentMethod :: Shopify Payments~
Refunded Amount=o.refundAmount :: 0.00~
Vendor=l.brand :: Maker~Maker
Outstanding Balance=? :: 0.00~
Employee=o.salesperson :: ~
Location=o.store :: ~
Id=? :: <#6201234567890>~
Tags=? :: ~
Source=o.channel :: web~
Lineitem discount=l.discount :: 0.00~0.00
Phone=? :: ~
Receipt Number=? :: ~
Payment ID=p.paymentId :: rABC<#1>~
Payment References=? :: rABC<#1>~
`,
  },
  {
    name: 'Shopify sales report by order',
    fileName: 'sales_by_order.csv',
    columns: `
Day=!o.orderedAt :: 2025-05-<d01>
Order name=!o.orderId :: #<#2001>
Customer name=c.name :: <N0>
Customer email=!c.email :: <e0>
Product title=l.productName :: Linen Shirt~Canvas Bag
Product variant SKU=l.sku :: LS-M~CB-1
Net items sold=!l.quantity/? :: 1~2
Gross sales=o.amountDue/? :: 80.00~60.00
Discounts=o.discount/? :: -8.00~0.00
Returns=o.refundAmount/? :: 0.00
Net sales=?/o.amount :: 72.00~60.00
Shipping charges=o.freight :: 5.00
Taxes=? :: 6.00
Total sales=!o.amount :: 83.00~71.00
`,
  },
  {
    name: 'Stripe unified payments with metadata email',
    fileName: 'unified_payments (3).csv',
    columns: `
id=!p.paymentId :: ch_3Tf4ViLQF3ru<#1000>
Created date (UTC)=!p.at :: 2026-06-<d05> 20:38:34
Amount=!p.amount :: <a125.00>
Amount Refunded=p.refundedAmount :: 0.00
Currency=p.currency :: usd
Captured=? :: true
Fee=p.fee :: 3.93
Status=p.status :: Paid~Refunded
Description=?/o.sellerNote :: INV-<#0168>
Customer Email=? :: 
Invoice ID=? :: 
Transfer=? :: po_1TfrEDLQF3ru
Name (metadata)=c.name :: <N0>
email (metadata)=!c.email :: <e0>
merchant_reference (metadata)=? :: 4826813000<#1001>
`,
  },
  {
    name: 'Square transactions 55 columns',
    fileName: 'transactions-2026-10-05.csv',
    columns: `
Date=!o.orderedAt :: 10/<d05>/2026
Time=? :: 2:30:00 PM~11:05:00 AM
Time Zone=? :: Eastern Time (US & Canada)
Gross Sales=o.amountDue/? :: $60.00~$45.00
Discounts=o.discount :: $0.00~-$5.00
Service Charges=? :: $0.00
Net Sales=?/o.amount :: $60.00~$40.00
Gift Card Sales=? :: $0.00
Tax=? :: $0.00
Tip=? :: $10.00~$0.00
Partial Refunds=o.refundAmount :: $0.00
Total Collected=!o.amount :: $70.00~$40.00
Source=o.channel :: Point of Sale~Register
Card=? :: $70.00~$0.00
Card Entry Methods=? :: Tapped~N/A
Cash=? :: $0.00~$40.00
Square Gift Card=? :: $0.00
Other Tender=? :: $0.00
Other Tender Type=? :: 
Tender Note=? :: 
Fees=p.fee :: -$1.92~$0.00
Net Total=? :: $68.08~$40.00
Transaction ID=!o.orderId :: H0gwRVidt<#1001>
Payment ID=p.paymentId :: F8r3g2ZW<#1001>
Card Brand=o.paymentMethod/? :: Visa~
PAN Suffix=? :: 7685~
Device Name=? :: Front iPad
Staff Name=o.salesperson :: Linh
Staff ID=? :: 
Details=? :: https://squareup.com/dashboard/sales/<#1>
Description=l.productName :: Gel Manicure~Pedicure
Event Type=? :: Payment
Location=o.store :: Main
Dining Option=? :: 
Customer ID=!c.customerId :: CUST<#1>
Customer Name=c.name :: <N0>
Customer Reference ID=? :: 
Device Nickname=? :: 
Third Party Fees=? :: $0.00
Deposit ID=? :: DEP<#1>
Deposit Date=? :: 10/<d06>/2026
Deposit Details=? :: 
Fee Percentage Rate=? :: 2.6
Fee Fixed Rate=? :: $0.10
Refund Reason=? :: 
Discount Name=o.promotion :: 
Transaction Status=o.status :: Complete
Cash App=? :: $0.00
Order Reference ID=? :: 
Fulfillment Note=? :: 
Free Processing Applied=? :: $0.00
Channel=?/o.channel :: Main
Unattributed Tips=? :: $0.00
Table Info=? :: 
International Fee=? :: $0.00
`,
  },
];
