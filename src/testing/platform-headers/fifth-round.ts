/**
 * Exports written down blind in a fifth round: further settings and versions of the systems that have to map
 * themselves, and some files that stand beside their orders. Blind the mapping found 91.7 % of the
 * columns and 56 of the 60 keys.
 */
import type { HeaderRowExport } from './header-row-export.ts';

export const FIFTH_ROUND: readonly HeaderRowExport[] = [
  {
    name: '京东 商家 三种金额',
    key: 'orderId buyerNick orderedAt amount',
    columns: `
      订单编号=orders.orderId@3012345678#
      下单时间=orders.orderedAt
      商品编号=orderLines.productId/products.productId@100012043978,100023451122,10098765
      商品名称=orderLines.productName@A4打印纸,无线鼠标,文件夹
      商品数量=orderLines.quantity@5,1,2
      商品单价=orderLines.unitPrice@24.90,159.00,12.00
      订单总额=orders.amountDue/?@124.50,159.00,24.00
      促销优惠=orders.discount@6.50,0.00,4.00
      优惠券金额=?/orders.discount@0.00,10.00,0.00
      运费=orders.freight@0.00,0.00,6.00
      用户实付=orders.amount@118.00,149.00,26.00
      商家结算金额=?@112.10,141.55,24.70
      买家账号=orders.buyerNick@jd_6b#,木木#,wang#
      收货人=orders.receiverName
      收货电话=orders.receiverPhone
      收货地址=orders.receiverAddress
      订单状态=orders.status@已完成,已取消
      付款时间=orders.paidAt
      出库时间=shipments.shippedAt
      完成时间=orders.closedAt@2024-03-12 10:00:00
      支付方式=orders.paymentMethod@微信支付
      发票类型@电子发票
      商家备注=orders.sellerNote@
      买家备注=orders.buyerMessage@请送货上门
      配送方式=?/shipments.carrier@京东快递
      运单号=shipments.shipmentId@JD00#
    `,
  },
  {
    name: '微信小店 订单 含平台编码',
    key: 'orderId orderedAt amount wechatOpenId',
    isLines: true,
    columns: `
      订单号=orders.orderId@37100012345#
      下单时间=orders.orderedAt
      付款时间=orders.paidAt
      订单状态=orders.status@已完成,待发货
      商品编码(自定义)=?/orderLines.sku/orderLines.productId@SP-01,SP-02
      商品编码(平台)=orderLines.productId/products.productId/?@10000101,10000102
      SKU编码(自定义)=orderLines.sku@SK-01,SK-02
      SKU编码(平台)=?/orderLines.sku@551001,551002
      商品名称=orderLines.productName@桂花糕,绿茶
      商品属性=orderLines.variant@口味:原味,规格:250g
      商品数量=orderLines.quantity@1,2
      商品单价=orderLines.unitPrice@30.00,45.00
      商品总价=orderLines.amount/?@30.00,90.00
      订单实际支付金额=orders.amount@115.00,115.00,98.00,98.00
      优惠金额=orders.discount@5.00,5.00,0.00,0.00
      运费=orders.freight@0.00
      支付方式=orders.paymentMethod@微信支付
      支付交易单号=payments.paymentId@420000#
      收件人姓名=orders.receiverName
      收件人手机号=orders.receiverPhone
      省=orders.province@浙江省
      市=orders.city@杭州市
      区=orders.district@西湖区
      详细地址=orders.receiverAddress
      快递公司=shipments.carrier@中通快递
      快递单号=shipments.shipmentId@7530#
      发货时间=shipments.shippedAt
      完成时间=orders.closedAt@2024-03-20 10:00:00
      买家昵称=orders.buyerNick
      用户OpenID=customers.wechatOpenId@oAbc#
      用户UnionID=customers.wechatUnionId@uAbc#
      买家留言=orders.buyerMessage@
      商家备注=orders.sellerNote@
      带货者类型@达人
      带货达人=?/orders.salesperson@小美
      佣金金额=?@3.00
      售后状态=?/orderLines.lineStatus/orders.status@无售后
      退款金额=orders.refundAmount@0.00
    `,
  },
  {
    name: '美团外卖 订单 门店导出',
    key: 'orderId orderedAt amount',
    columns: `
      序号@1,2,3,4,5,6,7,8,9
      订单号=orders.orderId@28812345678#
      订单流水=?@#12,#13,#14
      门店ID=?/orders.store@8812345
      门店名称=orders.store@老街米线（西湖店）
      城市=?/orders.city@杭州
      下单时间=orders.orderedAt
      送达时间=shipments.deliveredAt/orders.closedAt@2024-03-05 12:55:01
      用户名=orders.buyerNick/customers.name/orders.receiverName@王(女士),李(先生)
      用户电话=customers.phone/orders.receiverPhone@13811110001,13811110002
      用户地址=customers.address/orders.receiverAddress@文三路1号,学院路2号
      商品详情=orderLines.productName@招牌米线*1,酸辣粉*2
      商品数量=orderLines.quantity@1,2
      原价合计=orders.amountDue/?@32.00,45.00
      包装费=?@1.00
      配送费=orders.freight@3.00
      商家优惠=orders.discount@8.00,10.00
      平台补贴=?@1.00
      用户实付=orders.amount@27.00,38.00
      平台佣金=?@2.66
      商家实收=?@21.34,30.10
      支付方式=orders.paymentMethod@在线支付
      订单状态=orders.status@已完成,已取消
      是否首单@是,否
      备注=orders.buyerMessage/orders.sellerNote@不要香菜
      骑手姓名=?@刘师傅
      评价星级=?/feedback.rating@5,4
    `,
  },
  {
    name: '简道云 会员登记',
    key: 'name phone memberNo',
    columns: `
      流水号=?/customers.customerId@202403050001,202403050002,202403050003
      提交人=?@前台小周
      提交时间=customers.registeredAt/?@2024-03-05 10:11:12
      更新时间@2024-03-06 10:11:12
      姓名=customers.name
      手机=customers.phone
      性别=customers.gender@女,男
      出生日期=customers.birthday@1990-01-01
      会员卡号=customers.memberNo@VIP00#
      会员等级=customers.memberLevel@金卡,银卡
      储值余额=customers.storedBalance@200.00,0.00
      积分=customers.points@120,30
      所在地区=?/customers.address/customers.city@浙江省杭州市西湖区
      详细地址=customers.address
      介绍人=?/customers.source@王姐
      皮肤类型=?@干性,油性
      备注=customers.note@老客户介绍
      扩展字段@
      数据ID=?/customers.customerId@65e6a1#
    `,
  },
  {
    name: '纷享销客 客户 含成交',
    key: 'customerId phone',
    columns: `
      客户名称（必填）=customers.company/customers.name@杭州甲科技有限公司,宁波乙贸易有限公司,上海丙食品有限公司
      客户编码=customers.customerId@KH-00#
      客户状态=?@已分配,未成交
      客户来源=customers.source@展会,转介绍
      一级行业=customers.occupation/?@制造业
      二级行业=?@食品
      客户级别=customers.memberLevel@A类,B类
      电话=customers.phone
      传真=?@0571-88880000
      邮件=customers.email
      网址=?@www.jia.cn
      国家=customers.country@中国
      省=customers.province@浙江省
      市=customers.city@杭州市
      区=customers.district@西湖区
      详细地址=customers.address
      定位=?@120.1,30.2
      负责人=?@小周
      负责人主属部门=?@华东区
      最后跟进时间@2024-03-05 10:11:12
      未成交天数@12
      成交次数@3
      累计成交金额=?@12000.00
      创建人=?@小周
      创建时间=customers.registeredAt@2023-03-05 10:11:12
      最后修改人=?@小李
      最后修改时间@2024-03-06 10:11:12
      备注=customers.note@重点
    `,
  },
  {
    name: 'Zoho CRM leads',
    isEnglish: true,
    key: 'customerId email',
    columns: `
      Record Id=customers.customerId@zcrm_501#
      Lead Owner.id=?@zcrm_1
      Lead Owner=?@Joe Park
      Company=customers.company
      First Name=customers.name@Ann,Bob
      Last Name=customers.name@Miller,Stone
      Title=customers.jobTitle@CEO,Buyer
      Email=customers.email
      Phone=customers.phone
      Fax=?@+1 415 555 0999
      Mobile=customers.phone/?@+1 415 555 0888
      Website=?@acme.example
      Lead Source=customers.source@Trade Show,Web
      Lead Status=?@Contacted
      Industry=customers.occupation/?@Retail
      No. of Employees@12
      Annual Revenue=?@120000.00
      Rating=?@Active
      Created By.id=?@zcrm_1
      Created By=?@Joe Park
      Created Time=customers.registeredAt
      Modified Time@2024-03-09 10:10:10
      Street=customers.address@1 Main St,2 Oak Ave
      City=customers.city
      State=customers.province
      Zip Code=customers.postcode
      Country=customers.country
      Description=customers.note/?@Met at the fair,Asked for samples
      Skype ID@
      Email Opt Out=?/consents.granted@false,true
      Salutation=customers.gender/?@Ms.,Mr.
      Secondary Email=?@
      Twitter@
      Last Activity Time@2024-03-09 10:10:10
      Tag=customers.tags@vip
      Unsubscribed Mode@
      Unsubscribed Time=?@
      Converted=?@false
    `,
  },
  {
    name: 'HubSpot contacts with GDPR consent',
    isEnglish: true,
    key: 'customerId email',
    columns: `
      Record ID=customers.customerId@501,502,503,504,505,506,507,508,509
      First Name=customers.name@Ann,Bob
      Last Name=customers.name@Miller,Stone
      Full Name=?/customers.name@Ann Miller,Bob Stone
      Job Title=customers.jobTitle@CEO,Buyer
      Company Name=customers.company
      Email=customers.email
      Phone Number=customers.phone
      Country/Region=customers.country
      City=customers.city
      Lead Status=?@New,Open
      Lifecycle Stage=?@Lead,Customer
      Original Source=customers.source@Organic Search,Paid Social
      Original Source Drill-Down 1=?@google
      Contact Owner=?@Joe Park
      Create Date=customers.registeredAt
      Last Modified Date@2024-03-09 10:10:10
      Notes=customers.note@Asked for samples,Likes tea
      Annual Revenue=?@
      Marketing contact status=?@Marketing contact
      GDPR consent=consents.granted@yes,no
      Lead Score=?@80,35
    `,
  },
  {
    name: 'Mailchimp unsubscribed members',
    isEnglish: true,
    key: 'email',
    columns: `
      Email Address=customers.email
      First Name=customers.name@Ann,Bob
      Last Name=customers.name@Miller,Stone
      Phone Number=customers.phone
      Birthday=customers.birthday@03/14,11/02
      Address=customers.address@1 Main St,2 Oak Ave
      Loyalty points=customers.points@120,30
      Favourite category=?/customers.interests@Tea,Linen
      MEMBER_RATING=customers.memberLevel/?@2,5
      OPTIN_TIME=?/customers.registeredAt/consents.at@2023-03-01 10:20:30
      OPTIN_IP@10.2.3.4
      CONFIRM_TIME=customers.registeredAt/consents.at/?@2023-03-01 10:21:30
      CONFIRM_IP@10.2.3.4
      UNSUB_TIME=contacts.optedOut@2024-03-01 10:20:30
      UNSUB_CAMPAIGN_TITLE=?@Spring sale
      UNSUB_CAMPAIGN_ID=?@
      UNSUB_REASON=?@NORMAL
      UNSUB_REASON_OTHER=?@
      LAST_CHANGED@2024-03-01 10:20:30
      LEID@44877845
      EUID=?/customers.customerId@c2cb06#
      NOTES=customers.note/?@
      TAGS=customers.tags@"vip"
    `,
  },
  {
    name: 'Shopify orders with duties and payment terms',
    isEnglish: true,
    isLines: true,
    key: 'orderId email orderedAt amount',
    columns: `
      Name=orders.orderId@#10#
      Email=customers.email
      Financial Status=orders.status@paid,paid,refunded,refunded
      Paid at=orders.paidAt
      Fulfillment Status=?/shipments.status/orders.status@fulfilled
      Fulfilled at=shipments.shippedAt
      Accepts Marketing=consents.granted/?@yes,no
      Currency=orders.currency
      Subtotal=orders.amountDue@50.00,,120.00,
      Shipping=orders.freight@5.00,,0.00,
      Taxes=?@4.00,,9.00,
      Total=orders.amount@59.00,,129.00,
      Discount Code=orders.promotion@SPRING,,,
      Discount Amount=orders.discount@5.00,,0.00,
      Shipping Method=?/shipments.carrier@Standard,,Express,
      Created at=orders.orderedAt
      Lineitem quantity=orderLines.quantity@1,2
      Lineitem name=orderLines.productName@Blue mug - S,Green tea
      Lineitem price=orderLines.unitPrice@30.00,10.00
      Lineitem compare at price=?/products.price@,12.00
      Lineitem sku=orderLines.sku@MUG-S,TEA-G
      Lineitem requires shipping@true
      Lineitem taxable@true
      Lineitem fulfillment status=orderLines.lineStatus/?@fulfilled
      Billing Name=customers.name
      Billing Street=customers.address@1 Main St,,2 Oak Ave,
      Billing Address1=customers.address/?@1 Main St,,2 Oak Ave,
      Billing Address2=?@
      Billing Company=customers.company@
      Billing City=customers.city@Austin,,Boston,
      Billing Zip=customers.postcode@'73301,,'02101,
      Billing Province=customers.province@TX,,MA,
      Billing Country=customers.country@US,,US,
      Billing Phone=customers.phone@+1 415 555 0110,,+1 415 555 0111,
      Shipping Name=orders.receiverName@Ann Miller,,Bob Stone,
      Shipping Street=orders.receiverAddress@1 Main St,,2 Oak Ave,
      Shipping Address1=orders.receiverAddress/?@1 Main St,,2 Oak Ave,
      Shipping Address2=?@
      Shipping Company=?@
      Shipping City=orders.city@Austin,,Boston,
      Shipping Zip=orders.postcode@'73301,,'02101,
      Shipping Province=orders.province@TX,,MA,
      Shipping Country=orders.country@US,,US,
      Shipping Phone=orders.receiverPhone@
      Notes=orders.buyerMessage/orders.sellerNote@Please gift wrap,,,
      Note Attributes=?@
      Cancelled at=?/orders.closedAt@
      Payment Method=orders.paymentMethod@Shopify Payments,,PayPal Express Checkout,
      Payment Reference=payments.paymentId/?@c1#.1
      Refunded Amount=orders.refundAmount@0.00,,129.00,
      Vendor=orderLines.brand/products.supplier@Acme
      Outstanding Balance=?@0.00,,0.00,
      Employee=orders.salesperson@
      Location=orders.store@
      Device ID=?@
      Id=?/orders.orderId@57000#
      Tags=?/customers.tags@vip,,,
      Risk Level@Low
      Source=orders.channel@web
      Lineitem discount=orderLines.discount@0.00,2.00
      Tax 1 Name@State tax 8%
      Tax 1 Value=?@4.00
      Phone=customers.phone/?@
      Receipt Number=?@
      Duties=?@
      Billing Province Name=?/customers.province@Texas,,Massachusetts,
      Shipping Province Name=?/orders.province@Texas,,Massachusetts,
      Payment ID=?/payments.paymentId@c1#.1
      Payment Terms Name@
      Next Payment Due At=?@
      Payment References=?/payments.paymentId@c1#.1
    `,
  },
  {
    name: 'Matrixify customers',
    isEnglish: true,
    key: 'customerId email',
    columns: `
      ID=customers.customerId@7001#
      Email=customers.email
      Command@MERGE
      First Name=customers.name@Ann,Bob
      Last Name=customers.name@Miller,Stone
      Phone=customers.phone
      State=?@enabled,disabled
      Email Marketing: Status=consents.granted/?@subscribed,unsubscribed
      Email Marketing: Level=?@single_opt_in
      SMS Marketing: Status=consents.granted/?@unsubscribed
      Created At=customers.registeredAt@2023-03-05 10:20:30 +0800
      Updated At@2024-03-05 10:20:30 +0800
      Note=customers.note@Likes tea
      Verified Email=?@TRUE
      Tax Exempt@FALSE
      Tags=customers.tags@vip
      Total Spent=?@120.00
      Total Orders@3
      Address ID=?@88001#
      Address First Name=?@Ann,Bob
      Address Last Name=?@Miller,Stone
      Address Phone=?/customers.phone@+1 415 555 0777
      Address Company=customers.company@Acme Ltd
      Address Line 1=customers.address@1 Main St,2 Oak Ave
      Address Line 2=?@
      Address City=customers.city@Austin,Boston
      Address Province=customers.province@Texas,Massachusetts
      Address Country=customers.country@United States
      Address Zip=customers.postcode@73301,02101
      Address Is Default@TRUE
      Metafield: custom.birthday [date]=customers.birthday/?@1990-01-01
    `,
  },
  {
    name: 'WooCommerce orders in PHP names',
    isEnglish: true,
    isLines: true,
    key: 'orderId email orderedAt amount',
    columns: `
      order_id=orders.orderId@10#
      order_number=?/orders.orderId@10#
      order_key@wc_order_a#
      post_date=orders.orderedAt/?@2024-03-05 10:20:30
      date_paid=orders.paidAt
      date_completed=orders.closedAt@2024-03-09 10:20:30
      post_status=orders.status/?@wc-completed,wc-refunded
      order_currency=orders.currency
      customer_user=customers.customerId/orders.customerId@7,7,9,9
      customer_ip_address=?@10.0.0.1
      customer_note=orders.buyerMessage@Leave at the door
      billing_first_name=customers.name@Ann,Ann,Bob,Bob
      billing_last_name=customers.name@Miller,Miller,Stone,Stone
      billing_company=customers.company@
      billing_address_1=customers.address@1 Main St,1 Main St,2 Oak Ave,2 Oak Ave
      billing_city=customers.city
      billing_state=customers.province
      billing_postcode=customers.postcode
      billing_country=customers.country
      billing_email=customers.email
      billing_phone=customers.phone
      shipping_first_name=orders.receiverName@Ann,Ann,Bob,Bob
      shipping_last_name=orders.receiverName@Miller,Miller,Stone,Stone
      shipping_address_1=orders.receiverAddress@1 Main St,1 Main St,2 Oak Ave,2 Oak Ave
      shipping_city=orders.city
      shipping_postcode=orders.postcode
      payment_method=?/orders.paymentMethod@stripe
      payment_method_title=orders.paymentMethod/?@Credit card
      transaction_id=payments.paymentId/?@pi_3Na#,pi_3Nb#
      order_shipping=orders.freight@5.00
      order_tax=?@4.00
      cart_discount=orders.discount@0.00,0.00,5.00,5.00
      order_total=orders.amount@59.00,59.00,129.00,129.00
      refund_total=orders.refundAmount@0.00
      order_item_id=orderLines.lineNo@501,502,503,504,505,506,507,508,509
      order_item_name=orderLines.productName@Blue mug,Green tea
      product_id=orderLines.productId/products.productId@71001,71002
      variation_id=?/orderLines.sku@71011,71012
      sku=orderLines.sku@MUG-S,TEA-G
      qty=orderLines.quantity@1,2
      line_subtotal=orderLines.amount/?@30.00,25.00,60.00,60.00
      line_total=orderLines.amount@30.00,24.00,60.00,60.00
      line_tax=?@2.00
    `,
  },
  {
    name: 'Stripe payments default columns with metadata',
    isEnglish: true,
    key: 'paymentId customerId email amount at',
    columns: `
      id=payments.paymentId@ch_3PaB#a,ch_3PaC#b
      Created date (UTC)=payments.at@2024-03-05 10:22:11
      Amount=payments.amount@90.00,42.50
      Amount Refunded=payments.refundedAmount@0.00
      Currency=payments.currency@usd
      Captured@true
      Converted Amount=?@90.00,42.50
      Converted Amount Refunded=?@0.00
      Converted Currency=?@usd
      Decline Reason=?@
      Description=?/payments.orderId/orderLines.productName@Order 1001,Subscription creation
      Fee=payments.fee@2.91,1.53
      Refunded date (UTC)=?/returns.returnedAt@
      Statement Descriptor@ACME*SHOP
      Status=payments.status@Paid,Failed
      Seller Message@Payment complete.
      Taxes On Fee=?@0.00
      Card ID=?@pm_1#
      Customer ID=payments.customerId/customers.customerId@cus_9#x
      Customer Description=?/customers.name@Ann Miller,Bob Stone
      Customer Email=customers.email
      Invoice ID=?@in_1#
      Transfer=?@po_1#
      order_id (metadata)=payments.orderId/orders.orderId/?@100#,
      customer_phone (metadata)=customers.phone/?@+1 415 555 0110,+1 415 555 0111
      channel (metadata)=orders.channel/?@web,pos
    `,
  },
  {
    name: 'Square Online orders',
    isEnglish: true,
    isLines: true,
    key: 'orderId orderedAt amount email',
    columns: `
      Order=orders.orderId@SQ10#
      Order Date=orders.orderedAt
      Currency=orders.currency
      Order Subtotal=orders.amountDue@50.00,50.00,120.00,120.00
      Order Shipping Price=orders.freight@5.00
      Order Tax Total=?@4.00
      Order Total=orders.amount@59.00,59.00,129.00,129.00
      Order Refunded Amount=orders.refundAmount@0.00
      Fulfillment Date=shipments.shippedAt/?@2024-03-08
      Fulfillment Type=?@Shipment,Pickup
      Fulfillment Status=?/shipments.status/orders.status@Completed
      Channels=orders.channel@Square Online
      Fulfillment Location=orders.store/shipments.warehouse@Main
      Fulfillment Notes=?@
      Recipient Name=orders.receiverName
      Recipient Email=customers.email
      Recipient Phone=orders.receiverPhone/customers.phone
      Recipient Address=orders.receiverAddress
      Recipient Address 2=?@
      Recipient Postal Code=orders.postcode
      Recipient City=orders.city
      Recipient Region=orders.province
      Recipient Country=orders.country
      Item Quantity=orderLines.quantity@1,2
      Item Name=orderLines.productName@Blue mug,Green tea
      Item SKU=orderLines.sku@MUG-S,TEA-G
      Item Variation=orderLines.variant@Small,250 g
      Item Modifiers=?@
      Item Price=orderLines.unitPrice@30.00,10.00
      Item Options Total Price=?@0.00
      Item Total Price=orderLines.amount@30.00,20.00
    `,
  },
  {
    name: 'GA4 events flattened with purchases',
    isEnglish: true,
    key: 'deviceId at kind',
    columns: `
      event_date=?/events.at@20240305,20240306
      event_timestamp=events.at@1709634131000000,1709634171000000,1709720571000000
      event_name=events.kind@page_view,add_to_cart,purchase
      user_id=events.customerId/customers.customerId@u1,u2,u3
      user_pseudo_id=events.deviceId@1001.171,1002.172,1003.173
      ga_session_id=events.sessionId@17096341,17096342
      ga_session_number=?@1,2
      page_location=events.page@https://shop.example/,https://shop.example/mug
      page_title=?/events.page@Home,Mug
      page_referrer=events.referrer@https://google.com/
      engagement_time_msec=?/events.dwellSeconds@1200,5300
      device_category=events.device@mobile,desktop
      device_operating_system=events.os@iOS,Windows
      device_web_browser=events.browser@Safari,Chrome
      geo_country=?@China
      geo_region=?@Zhejiang
      geo_city=events.city@Hangzhou
      traffic_source=events.referrer/?@google
      traffic_medium=?@organic
      traffic_campaign=?@(direct)
      platform=?/events.os@WEB
      transaction_id=?@,,T100#
      purchase_revenue=?@,,59.00
      item_id=events.productId@,MUG-S,MUG-S
      item_name=?@,Blue mug,Blue mug
      item_category=events.category@,Kitchen,Kitchen
    `,
  },
  {
    name: '手写 花店订单',
    key: 'orderedAt name phone amount',
    columns: `
      日期=orders.orderedAt@3月5日,3月6日,3月8日
      订花人=customers.name@王芳,李强,张伟
      电话=customers.phone@13811110001,13811110002,13811110003
      花束=orderLines.productName@红玫瑰11枝,向日葵,百合
      数量=orderLines.quantity@1,2
      单价=orderLines.unitPrice@199,68,128
      合计=orders.amount@199,136,128
      定金=?@50,0
      尾款=?@149,136
      送货日期=?/shipments.promisedAt/shipments.deliveredAt@3月8日
      收花人=orders.receiverName@刘洋,陈静,杨帆
      收花地址=orders.receiverAddress@文三路1号,学院路2号
      贺卡内容=?/orders.buyerMessage@生日快乐,
      怎么知道我们的=customers.source@朋友圈,路过
      备注=orders.sellerNote/orders.buyerMessage/customers.note@老客
    `,
  },
  {
    name: '手寫 美容院消費',
    key: 'orderedAt name phone amount',
    columns: `
      日期=orders.orderedAt@113/03/05,113/03/06,113/03/08
      客人姓名=customers.name@王芳,李強,張偉
      手機=customers.phone@0912345678,0922333444,0933555666
      服務項目=orderLines.productName@深層保濕,除毛,肩頸按摩
      美容師=orders.salesperson@小安,Nina
      原價=?/orders.amountDue/orderLines.unitPrice@2000,1500
      折扣=orders.discount/orders.discountRate@9折,
      實收=orders.amount@1800,1500
      付款方式=orders.paymentMethod@現金,LINE Pay
      儲值餘額=customers.storedBalance@5000,0
      下次預約=?@113/04/05
      生日=customers.birthday@79/05/01
      來源=customers.source/orders.channel@IG,朋友介紹
      備註=orders.sellerNote/orders.buyerMessage/customers.note@敏感肌
    `,
  },
  {
    name: '七鱼 客服工单',
    key: 'ticketId openedAt phone',
    columns: `
      工单ID=tickets.ticketId@88001#
      工单标题=?/tickets.text@退款咨询,物流慢
      工单分类=tickets.category@售后/退款,物流
      优先级=tickets.priority@普通,紧急
      工单状态=tickets.status@已完结,处理中
      创建人=?@系统
      受理客服=tickets.agent@小周,小李
      受理客服组=?@售后组
      客户姓名=customers.name
      客户手机=customers.phone
      客户邮箱=customers.email
      来源渠道=tickets.channel@在线,电话
      创建时间=tickets.openedAt
      首次响应时间=tickets.firstReplyAt
      完结时间=tickets.closedAt@2024-03-09 10:00:00
      满意度=tickets.satisfaction@5,3
      工单描述=tickets.text@等了三天还没有发货,申请退款没人理
    `,
  },
  {
    name: '有赞 优惠券领用',
    key: 'couponId issuedOn phone',
    columns: `
      优惠券名称=coupons.kind@满100减10,新客券
      券码=coupons.couponId@YZ2024#
      领取人昵称=?/customers.name/orders.buyerNick@小鹿,阿May
      领取人手机号=customers.phone
      领取时间=coupons.issuedOn
      有效期至=coupons.expiresOn@2024-04-30
      优惠面额=coupons.value@10.00,20.00
      使用状态=?@已使用,未使用
      使用时间=coupons.redeemedOn@2024-03-20 10:00:00,
      使用订单号=coupons.orderId@E2024#,
      使用门店=?@西湖店,
    `,
  },
  {
    name: '小红书 笔记数据',
    key: 'postId at',
    columns: `
      笔记标题=?/posts.text@春日穿搭,早餐合集
      笔记ID=posts.postId@65f#a
      发布时间=posts.at
      笔记类型=?@图文,视频
      曝光量@12000,8000
      观看量@3000
      点赞量=posts.likes@120,56
      收藏量=?@80
      评论量=posts.comments@12,5
      分享量=posts.shares@9,3
      涨粉数@7
      封面点击率@12.5%
    `,
  },
];
