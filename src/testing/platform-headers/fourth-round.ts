/**
 * Exports written down blind in a fourth round, from the header rows that importers and their tests quote of
 * them. Blind the mapping found 85.0 % of the
 * columns and 44 of the 60 keys: three kinds of file (refunds, coupons, catalogues) were taken for another.
 */
import type { HeaderRowExport } from './header-row-export.ts';

export const FOURTH_ROUND: readonly HeaderRowExport[] = [
  {
    name: '有赞 客户 全部字段',
    key: 'name phone registeredAt',
    columns: `
      客户姓名=customers.name@王芳,李强,张伟,,陈静,杨帆,赵敏,黄磊,周杰
      客户昵称=?/orders.buyerNick@Alice,沙拉,张三,小柚,momo,阿杰,可可,大鹏,Foo
      客户手机号=customers.phone
      客户生日=customers.birthday@1990-01-01,,1988-12-03,,,1995-07-21,,,
      客户性别=customers.gender@女,其他,男
      标签=customers.tags@生日蛋糕,,老客
      是否会员@是,否
      成长值@12,2,20
      免费等级=customers.memberLevel/?@VIP1,,VIP2
      付费等级=?@,,
      权益卡@,,
      客户积分=customers.points@200,10,0
      客户储值余额=customers.storedBalance@10.00,0.00,35.50
      消费次数@2,0,1
      消费金额@300.00,0.00,100.00
      累计退款金额@0.00
      累计退款订单数@0
      笔单价@150.00,0.00,100.00
      上次消费时间@2026-06-18 10:00:00,,2026-06-17 09:00:00
      分销员@
      导购员=?@,小周,
      企微好友@否,是
      来源渠道=customers.source@有赞后台,微信小程序
      来源方式=?/customers.source@外部导入,登录创建客户
      成为客户时间=customers.registeredAt@2024-01-01 10:00:00,2026-04-15 12:21:29,2023-09-21 21:09:25
      成为会员时间=customers.joinedOn@2024-01-01 10:00:00,,2023-09-21 21:09:25
      成为会员店铺@,,总店
      公众号@
      公众号关注时间@
      最近浏览时间@2026-06-18 10:00:00,,
      微信地域=?@北京,上海
      所属区域=?@朝阳区,浦东新区
      指定时间消费次数@0,1
      指定时间消费金额@0.00,100.00
    `,
  },
  {
    name: '有赞 订单 网店与门店',
    key: 'orderId orderedAt paidAt amount phone',
    columns: `
      订单号=orders.orderId@E20260619100000012340#
      销售渠道=orders.channel@网店,门店
      归属店铺=orders.store@芸熙烘焙
      订单类型@普通订单
      订单状态=orders.status@交易完成,交易关闭
      推广方式@
      订单来源=orders.channel/?@商家小程序
      订单创建时间=orders.orderedAt
      买家付款时间=orders.paidAt
      交易成功时间=orders.closedAt@2026-06-20 10:02:00
      付款方式=orders.paymentMethod@微信支付
      支付流水号=payments.paymentId/?@42000022#
      商品金额合计=orders.amountDue/?@100.00,200.00,300.00
      运费=orders.freight@0.00,6.00
      店铺优惠合计=orders.discount@0,10.00
      应收订单金额=orders.amountDue/?@100.00,196.00,300.00
      订单实付金额=orders.amount@100.00,196.00,300.00
      支付优惠合计=?@0.00
      订单实收金额=orders.amount/?@100.00,196.00,300.00
      订单抵用积分数@0
      店铺优惠方式=?/orders.promotion@,满减,
      支付优惠方式=?@
      全部商品名称=orderLines.productName@草莓蛋糕,蓝莓蛋糕,巧克力蛋糕
      商品种类数=?@1
      订单配送方式=?/shipments.carrier@同城送
      同城送达时间/提货时间=?/shipments.promisedAt@2026-06-20 11:00 - 2026-06-20 12:00
      收货人省份=orders.province@北京
      收货人城市=orders.city@北京
      收货人地区=orders.district@朝阳区
      详细收货地址/提货地址=orders.receiverAddress
      收货人/提货人=orders.receiverName
      收货人手机号/提货人手机号=orders.receiverPhone
      买家备注=orders.buyerMessage@,少糖,
      订单星级=?@
      买家昵称=orders.buyerNick
      买家是否会员@是,否
      买家手机号=customers.phone
      下单网点=orders.store/?@
      收银员=orders.salesperson/?@
      分销员=?/orders.salesperson@
      销售导购=orders.salesperson/?@,小周,
      专属导购=orders.salesperson/?@
      订单退款状态=?/orders.status@
      订单已退款金额=orders.refundAmount@0.00
      商家订单备注=orders.sellerNote@,已联系,
      桌号@
      挂账主体@
      挂账手机号=?@
      团长订单@否
      订单风险标签@——
      分销员手机号=?@
      分销员所属店铺=?@
      分销员等级@
      订单佣金类型@
      订单佣金金额@
    `,
  },
  {
    name: '淘宝 ExportOrderList 到主订单编号',
    key: 'orderId buyerNick orderedAt paidAt amount',
    columns: `
      订单编号=orders.orderId@="21563400998877#"
      买家会员名=orders.buyerNick@tb66**88#
      买家支付宝账号=?/orders.buyerNick@138***12,abc***@qq.com
      支付单号=payments.paymentId/?@2019051522001112#
      支付详情=?/orders.paymentMethod@
      买家应付货款=orders.amountDue@99.00,35.00
      买家应付邮费=orders.freight@0.00,8.00
      买家支付积分@0
      总金额=orders.amountDue/?@99.00,43.00
      返点积分@0
      买家实际支付金额=orders.amount@89.00,43.00
      买家实际支付积分@0
      订单状态=orders.status@交易成功,交易关闭
      买家留言=orders.buyerMessage@,不要发圆通
      收货人姓名=orders.receiverName
      收货地址=orders.receiverAddress
      运送方式=?/shipments.carrier@快递
      联系电话=?@
      联系手机=orders.receiverPhone@'13811110001
      订单创建时间=orders.orderedAt
      订单付款时间=orders.paidAt
      宝贝标题=orderLines.productName@夏凉被,四件套
      宝贝种类=?@1
      物流单号=shipments.shipmentId@No:YT4000#
      物流公司=shipments.carrier@圆通速递
      订单备注=orders.sellerNote@
      宝贝总数量=orderLines.quantity@1,2
      店铺Id=?/orders.store@105512345
      店铺名称=orders.store@来尔佳昵旗舰店
      订单关闭原因@订单未关闭
      卖家服务费@0元
      买家服务费@0元
      发票抬头@
      是否手机订单@手机订单
      分阶段订单信息@
      特权订金订单id@
      是否上传合同照片@否
      是否上传小票@否
      是否代付@否
      定金排名@
      修改后的sku=?/orderLines.sku@
      修改后的收货地址=?/orders.receiverAddress@
      异常信息=?/shipments.problem@
      天猫卡券抵扣=?/orders.discount@
      集分宝抵扣=?/orders.discount@
      是否是O2O交易@
      新零售交易类型@
      新零售导购门店名称=?/orders.store@
      新零售导购门店id=?@
      新零售发货门店名称=?@
      新零售发货门店id=?@
      退款金额=orders.refundAmount@0,89.00
      预约门店=?@
      确认收货时间=orders.closedAt/shipments.deliveredAt@2019-05-20 11:20:05
      打款商家金额=?@89.00元,43.00元
      含应开票给个人的个人红包=?@0
      是否信用购@否
      体验期结束时间@
      前N有礼@
      配送类型@
      主订单编号=?/orders.orderId@="21563400998877#"
      直播返现状态@
      返现金额=?@
      延迟发货自动赔付金额=?@
      预售订单@否
      发货时间=shipments.shippedAt
      商家备忘=?/orders.sellerNote@
    `,
  },
  {
    name: '美团外卖 商家账单',
    key: 'orderId orderedAt amount',
    columns: `
      门店id=orders.store/?@8812345
      门店名称=orders.store@老街米线（西湖店）
      交易类型@外卖订单
      交易描述@外卖订单 #12
      支付方式=orders.paymentMethod@在线支付
      订单序列号=?@1,2,3,4,5,6,7,8,9
      订单号=orders.orderId@87650001234567#
      下单时间=orders.orderedAt
      完成时间=orders.closedAt
      退款时间=returns.returnedAt/?@
      订单状态=orders.status@已完成,已取消
      配送方式=?/shipments.carrier@美团专送
      配送状态=?/shipments.status@已送达
      结算状态@已结算
      账单日期=?@2024-03-07
      归属账期日期=?@2024-03-06
      商家应收款=?@21.34,30.10,18.77
      商品总价=orders.amountDue@32.00,45.00,28.50
      商家活动支出=orders.discount@8.00,10.00,6.00
      美团活动补贴=?@1.00,0.00
      平台服务费=payments.fee/?@2.66,4.90
      用户支付配送费=orders.freight@3.00,4.00
      用户线上支付金额=orders.amount@26.00,39.00,25.50
      用户线下支付金额=?@0.00
      费率@6.4%
      保底@1.38
    `,
  },
  {
    name: '美团管家 收款明细',
    key: 'orderId at amount',
    columns: `
      门店=orders.store@西湖店,滨江店
      营业日期=?@2024/03/05
      业务大类@餐饮
      业务小类@堂食,外卖
      结账方式=payments.method@微信,美团券
      支付状态=payments.status@支付成功
      支付时间=payments.at
      支付日(账单日)=?@2024/03/05
      支付金额(抵扣金额)=payments.amount/orders.amountDue/?@88.00,56.00,120.50
      支付优惠=?@0.00,5.00,0.00
      收款金额=payments.amount@88.00,51.00,120.50
      结算状态@已结算
      结算日期=?@2024/03/06
      手续费(服务费)=payments.fee@0.33,0.20
      商家活动支出=?/orders.discount@0.00
      其他支出=?@0.00
      到账金额=?@87.67,50.80
      订单号=payments.orderId@20240305000#
      订单状态=?/orders.status@已结账
      收银员=orders.salesperson/?@小刘
    `,
  },
  {
    name: '美团团购 验券明细',
    key: 'couponId redeemedOn',
    columns: `
      券号=coupons.couponId@1709777#8312
      团购项目=coupons.kind/orderLines.productName@100元代金券,双人套餐
      团购ID=?@70112233
      消费门店=?@老表大排档（资州大道店）
      售价(元)=coupons.value/orders.amount@87.40,168.00
      商家优惠金额(元)=?@0.00,5.00
      结算价(元)=?@82.20,158.00
      验券时间=coupons.redeemedOn@2026/06/20 13:03:16,2026/06/21 18:22:10
      验券方式@商家APP扫码
      验券账号=?@laobiao01
      下单时间=orders.orderedAt/coupons.issuedOn@2026/06/20 13:03:06
      用户手机号=customers.phone@138****0001
      退款状态=?@未退款
    `,
  },
  {
    name: 'Stripe payments with card addresses',
    isEnglish: true,
    key: 'paymentId customerId email amount at',
    columns: `
      id=payments.paymentId@ch_3PaB#a,ch_3PaC#b,ch_3PaD#c
      Description=?/payments.orderId/orderLines.productName@Order 1001,Subscription creation
      Seller Message@Payment complete.
      Created (UTC)=payments.at@2024-03-05 10:22
      Amount=payments.amount@90.00,42.50
      Amount Refunded=payments.refundedAmount@0.00
      Currency=payments.currency@usd
      Converted Amount=?@90.00,42.50
      Converted Amount Refunded=?@0.00
      Fee=payments.fee@2.91,1.53
      Tax=?@0.00
      Converted Currency=?@usd
      Mode@Live
      Status=payments.status@Paid,Failed
      Statement Descriptor@ACME*SHOP
      Customer ID=payments.customerId/customers.customerId@cus_9#x
      Customer Description=?/customers.name@Ann Miller,Bob Stone
      Customer Email=customers.email
      Captured@true
      Card ID=?@card_1#
      Card Last4=?@4242
      Card Brand=payments.method/?@Visa,MasterCard
      Card Funding=?@credit
      Card Exp Month@4
      Card Exp Year@2027
      Card Name=customers.name/?@Ann Miller,Bob Stone
      Card Address Line1=customers.address@1 Main St,2 Oak Ave
      Card Address Line2=?@
      Card Address City=customers.city@Austin
      Card Address State=customers.province@TX
      Card Address Country=customers.country@US
      Card Address Zip=customers.postcode@73301
      Card Issue Country=?@US
      Card Fingerprint=?@xQa1b2
      Card CVC Status@Pass
      Card AVS Zip Status@Pass
      Card AVS Line1 Status@Pass
      Card Tokenization Method@
      Disputed Amount=?@
      Dispute Status=?@
      Dispute Reason=?@
      Dispute Date (UTC)=?@
      Dispute Evidence Due (UTC)=?@
      Invoice ID=?@
      PaymentIntent ID=?@pi_3Pa#
      order_id (metadata)=payments.orderId/orders.orderId@100#
      customer_name (metadata)=customers.name/?@Ann Miller,Bob Stone
    `,
  },
  {
    name: 'Square transactions with third party fees',
    isEnglish: true,
    key: 'orderedAt amount customerId',
    columns: `
      Date=orders.orderedAt/payments.at@10/05/2026,10/06/2026
      Time=?@2:30:00 PM,11:05:00 AM
      Time Zone@Eastern Time (US & Canada)
      Gross Sales=orders.amountDue/?@$60.00,$45.00
      Discounts=orders.discount@$0.00,-$5.00
      Service Charges=?@$0.00
      Net Sales=?/orders.amountDue@$60.00,$40.00
      Gift Card Sales=?@$0.00
      Tax=?@$0.00,$3.50
      Tip=?@$10.00,$0.00
      Partial Refunds=orders.refundAmount/payments.refundedAmount/?@$0.00
      Total Collected=orders.amount/payments.amount@$70.00,$43.50
      Source=orders.channel@Point of Sale,Square Online
      Card=?@$70.00,$43.50
      Card Entry Methods@Tapped
      Cash=?@$0.00
      Square Gift Card=?@$0.00
      Other Tender=?@$0.00
      Other Tender Type=?/orders.paymentMethod@
      Other Tender Note=?@
      Fees=payments.fee/?@-$1.85,-$1.20
      Net Total=?@$68.15,$42.30
      Transaction ID=orders.orderId/payments.orderId/payments.paymentId@TX90#
      Payment ID=payments.paymentId@PM90#
      Card Brand=?/orders.paymentMethod/payments.method@Visa
      PAN Suffix=?@1234
      Device Name=?@iPad
      Staff Name=orders.salesperson@Linh Nguyen,Mai Tran
      Staff ID=?/orders.salesperson@S1
      Details=?@
      Description=orderLines.productName@Acrylic Full Set,Gel Manicure
      Event Type=?/payments.status@Payment
      Location=orders.store@Main
      Dining Option=?/orders.channel@
      Customer ID=customers.customerId/orders.customerId@CU00#
      Customer Name=customers.name
      Customer Reference ID=?/customers.memberNo@
      Device Nickname=?@
      Third Party Fees=?@$0.00
      Deposit ID=?@3K9#
      Deposit Date=?@10/07/2026
      Deposit Details=?@https://squareup.com/d/1
      Fee Percentage Rate=?@2.6%
      Fee Fixed Rate=?@$0.10
      Refund Reason=?/returns.reason@
      Discount Name=orders.promotion@,Regulars
      Transaction Status=?/orders.status/payments.status@Complete
      Cash App=?@$0.00
      Order Reference ID=?@
      Fulfillment Note=?@
    `,
  },
  {
    name: 'Square items with employees',
    isEnglish: true,
    isLines: true,
    key: 'orderedAt orderId amount quantity',
    columns: `
      Date=orders.orderedAt@2026-10-05,2026-10-05,2026-10-06
      Time=?@11:40:00,11:40:00,12:00:00
      Time Zone@Eastern Time (US & Canada)
      Category=orderLines.category@Nails,Retail
      Item=orderLines.productName@Pedicure,Cuticle Oil,Gel Manicure
      Qty=orderLines.quantity@1,2
      Price Point Name=orderLines.variant@Regular
      SKU=orderLines.sku@
      Modifiers Applied=?@
      Gross Sales=?/orderLines.amount/orders.amountDue@$40.00,$12.00
      Discounts=orderLines.discount/orders.discount@$0.00,-$2.00
      Net Sales=orderLines.amount@$40.00,$10.00
      Tax=?@$0.00,$1.06
      Transaction ID=orders.orderId@ABC12#
      Payment ID=?/payments.paymentId@PAY#
      Device Name=?@iPad
      Notes=?/orders.sellerNote/orders.buyerMessage@
      Details=?@https://squareup.com/d/ABC
      Event Type@Payment
      Location=orders.store@Main
      Dining Option=?/orders.channel@
      Customer ID=customers.customerId/orders.customerId@
      Customer Name=customers.name@
      Customer Reference ID=?@
      Unit=?@
      Count=?@1
      Itemization Type@Service,Physical Good
      Commission=?@$24.00,$0.00
      Employee=orders.salesperson@Linh Nguyen,Mai Tran
    `,
  },
  {
    name: 'Mailchimp subscribed with merge fields of an association',
    isEnglish: true,
    key: 'email',
    columns: `
      Email Address=customers.email
      First Name=customers.name@Ann,Bob,Carol
      Last Name=customers.name@Miller,Stone,Reed
      Company / Organisation=customers.company@Acme Ltd,Stone & Co
      Function=?/customers.jobTitle@Researcher,Editor
      Country=customers.country@Switzerland,Germany
      Preferred Language=?@English,German
      Marketing Permissions=consents.granted/?@Email
      ZIP code=customers.postcode@8001,10115
      EMAIL_TYPE@html
      MEMBER_RATING=customers.memberLevel/?@2,4
      OPTIN_TIME=?/customers.registeredAt/consents.at@2023-03-01 10:20:30
      OPTIN_IP@10.0.0.1
      CONFIRM_TIME=customers.registeredAt/consents.at/?@2023-03-01 10:21:30
      CONFIRM_IP@10.0.0.1
      LATITUDE=customers.latitude@47.66,52.52
      LONGITUDE=customers.longitude@-122.29,13.40
      GMTOFF@-8
      DSTOFF@-7
      TIMEZONE@America/Los_Angeles
      CC=customers.country/?@US,DE
      REGION=customers.province@WA,BE
      UNSUB_TIME=contacts.optedOut@
      UNSUB_CAMPAIGN_TITLE=?@
      UNSUB_CAMPAIGN_ID=?@
      UNSUB_REASON=?@
      UNSUB_REASON_OTHER=?@
      LAST_CHANGED@2024-06-27 12:11:50
      LEID@44877845
      EUID=?/customers.customerId@c2cb0681af
      NOTES=customers.note/?@
      TAGS=customers.tags@
    `,
  },
  {
    name: 'Shopify products',
    isEnglish: true,
    key: 'name price',
    columns: `
      Handle=products.productId/?@blue-mug,green-tea,linen-sheet
      Title=products.name@Blue mug,Green tea,Linen sheet
      Body (HTML)@<p>Nice</p>
      Vendor=products.brand/products.supplier@Acme,Leaf & Co
      Product Category=products.category@Home & Garden > Kitchen,Food > Tea
      Type=?/products.category@Mug,Tea
      Tags=?@kitchen;new
      Published@TRUE
      Option1 Name@Color
      Option1 Value=?@Blue,Green
      Option2 Name@
      Option2 Value@
      Variant SKU=products.productId/?@MUG-B,TEA-G,LIN-S
      Variant Grams@400,100
      Variant Inventory Tracker@shopify
      Variant Inventory Qty=inventory.onHand@12,80,5
      Variant Inventory Policy@deny
      Variant Fulfillment Service@manual
      Variant Price=products.price@19.00,8.50,120.00
      Variant Compare At Price=?/products.price@,10.00,
      Variant Requires Shipping@TRUE
      Variant Taxable@TRUE
      Variant Barcode=?@6901234567890
      Image Src@https://cdn.example/a.jpg
      Image Position@1
      Image Alt Text@
      Gift Card@FALSE
      SEO Title@
      SEO Description@
      Variant Image@
      Variant Weight Unit@g
      Cost per item=products.cost@7.00,2.10,55.00
      Status@active
    `,
  },
  {
    name: 'Shopify inventory',
    isEnglish: true,
    key: 'productId onHand warehouse',
    columns: `
      Handle=?/inventory.productId/products.productId@blue-mug,green-tea
      Title=products.name/?@Blue mug,Green tea
      Option1 Name@Color
      Option1 Value@Blue,Green
      SKU=inventory.productId/products.productId@MUG-B,TEA-G,LIN-S
      HS Code@
      COO@CN
      Location=inventory.warehouse@Main warehouse,Shop floor
      Bin name@A1
      Incoming (not editable)=inventory.onOrder@0,20
      Unavailable (not editable)@0
      Committed (not editable)@1,0
      Available (not editable)=?/inventory.onHand@11,80
      On hand (current)=inventory.onHand@12,80
      On hand (new)=?@
    `,
  },
  {
    name: 'WooCommerce products',
    isEnglish: true,
    key: 'productId name price',
    columns: `
      ID=products.productId/?@101,102,103
      Type@simple,variable
      SKU=products.productId/?@MUG-B,TEA-G,LIN-S
      GTIN, UPC, EAN, or ISBN=?@
      Name=products.name@Blue mug,Green tea,Linen sheet
      Published@1
      Is featured?@0
      Visibility in catalog@visible
      Short description=?@Mug
      Description=?@A mug
      Date sale price starts=?@
      Date sale price ends=?@
      Tax status@taxable
      Tax class@
      In stock?@1
      Stock=inventory.onHand@12,80,5
      Low stock amount=inventory.safetyStock@3
      Backorders allowed?@0
      Sold individually?@0
      Weight (kg)@0.4
      Length (cm)@10
      Allow customer reviews?@1
      Purchase note@
      Sale price=?@,7.50,
      Regular price=products.price@19.00,8.50,120.00
      Categories=products.category@Kitchen,Tea
      Tags=?@new
      Shipping class@
      Images@https://shop.example/a.jpg
      Parent@
      Upsells@
      Position@0
      Brands=products.brand@Acme,Leaf
      Meta: _cost=products.cost/?@7.00,2.10
    `,
  },
  {
    name: 'Judge.me reviews',
    isEnglish: true,
    key: 'rating at email productId text',
    columns: `
      title=?@Great,Not bad
      body=feedback.text@Lovely mug and quick delivery,The colour is paler than shown
      rating=feedback.rating@5,4,2
      review_date=feedback.at@2024-03-05 10:22:00 UTC
      source=?/feedback.channel@email,web
      curated@ok
      reviewer_name=customers.name
      reviewer_email=customers.email
      product_id=feedback.productId/products.productId@71001,71002
      product_handle=?@blue-mug,green-tea
      reply=?@
      reply_date=?@
      picture_urls@
      ip_address@10.0.0.1
      location=?@
    `,
  },
  {
    name: 'Klaviyo campaigns',
    isEnglish: true,
    key: 'name startedOn',
    columns: `
      Campaign Name=campaigns.name@Spring sale,Mother's day,New teas
      Tags=?@sale
      Subject=?@20 % off everything
      List=?@Newsletter
      Send Time=campaigns.startedOn@2024-03-05 09:00:00,2024-04-01 09:00:00,2024-04-20 10:00:00
      Send Weekday@Tuesday,Monday,Saturday
      Total Recipients@1200,1180,1250
      Unique Placed Order@12,20,8
      Placed Order Rate@1.0%
      Revenue=?@900.00,1500.00
      Unique Opens@400,380
      Open Rate@33%
      Total Opens@500
      Unique Clicks@60
      Click Rate@5%
      Total Clicks@70
      Unsubscribes@2
      Spam Complaints@0
      Spam Complaints Rate@0%
      Successful Deliveries@1190
      Bounces@10
      Bounce Rate@0.8%
      Campaign ID=campaigns.campaignId@01HX#
      Campaign Channel=campaigns.channel@Email
      Winning Variant?@
    `,
  },
  {
    name: 'Meta Ads campaigns',
    isEnglish: true,
    key: 'name startedOn cost',
    columns: `
      Reporting starts=?/campaigns.startedOn@2024-03-01
      Reporting ends=?/campaigns.endedOn@2024-03-31
      Campaign name=campaigns.name@Spring sale,Retargeting
      Campaign ID=campaigns.campaignId@1202000#
      Campaign delivery@active
      Objective=campaigns.goal@Sales,Traffic
      Campaign budget=?/campaigns.cost@50
      Attribution setting@7-day click
      Results@12,30
      Result indicator@actions:purchase
      Reach@12000
      Impressions@30000
      Cost per results=?@4.10
      Amount spent (USD)=campaigns.cost@49.20,123.00
      Starts=campaigns.startedOn/?@2024-03-01,2024-03-04
      Ends=campaigns.endedOn@2024-03-31,2024-04-30
      Link clicks@300
      CPC (cost per link click) (USD)=?@0.16
      CTR (all)@1.2
    `,
  },
  {
    name: '抖店 售后单',
    key: 'returnId orderId returnedAt amount',
    columns: `
      售后单号=returns.returnId@14400012345#
      订单号=returns.orderId/orders.orderId@69312345678#
      商品单号=?/orderLines.lineNo@69312345679#
      商品名称=?@纯棉四件套,毛巾
      商品ID=returns.productId@3600123,3600124
      商家编码=?@SJT-01,MJ-02
      购买数量=?@1,2
      支付金额=?@129.00,39.00
      售后类型=?@仅退款,退货退款
      售后状态=?@退款成功,售后关闭
      退款金额=returns.amount@129.00,19.50
      退款数量=returns.quantity@1
      申请原因=returns.reason@不想要了,质量问题
      售后申请时间=returns.returnedAt
      退款完结时间=?/returns.returnedAt@2024-03-09 11:00:00
      退货物流公司=?@顺丰速运
      退货物流单号=?@SF139#
      责任方@
      备注=?@
    `,
  },
  {
    name: '聚水潭 订单',
    key: 'orderId buyerNick orderedAt amount',
    isLines: true,
    columns: `
      内部订单号=?/orders.orderId@90011#
      线上订单号=orders.orderId@P7240305#
      店铺=orders.store@抖音旗舰店,天猫旗舰店
      订单类型@普通订单
      买家账号=orders.buyerNick@buyer_#
      订单状态=orders.status@已发货,已取消
      线上状态=?@交易成功
      快递公司=shipments.carrier@中通快递
      快递单号=shipments.shipmentId@7530#
      下单时间=orders.orderedAt
      付款日期=orders.paidAt
      发货日期=shipments.shippedAt
      应付金额=orders.amountDue@129.00,88.00
      已付金额=orders.amount@129.00,88.00
      优惠金额=orders.discount@0.00,10.00
      运费收入=orders.freight/?@0.00
      收货人=orders.receiverName
      手机=orders.receiverPhone
      省份=orders.province@浙江省
      城市=orders.city@杭州市
      区县=orders.district@余杭区
      地址=orders.receiverAddress
      买家留言=orders.buyerMessage@
      卖家备注=orders.sellerNote@
      商品编码=orderLines.sku/orderLines.productId@SJT-01-M,MJ-02
      商品名称=orderLines.productName@四件套,毛巾
      颜色规格=orderLines.variant@米白;1.5m,灰
      数量=orderLines.quantity@1,2
      单价=orderLines.unitPrice@129.00,44.00
      商品金额=orderLines.amount@129.00,88.00
      款式编码=?/orderLines.productId/orderLines.sku@SJT-01,MJ-02
      业务员=orders.salesperson@小周
      标签=?@
      仓库=shipments.warehouse/?@杭州仓
    `,
  },
];
