/**
 * Header rows written down from what the systems export, before the mapping was measured on them and
 * without a look at its word lists: what it found of them by itself was 2026-11's honest figure.
 */
import type { HeaderRowExport } from './header-row-export.ts';

export const UNSEEN_EXPORTS: readonly HeaderRowExport[] = [
  {
    name: '天猫 订单报表 with 新零售',
    key: 'orderId buyerNick orderedAt amount',
    columns: `订单编号=orders.orderId | 买家会员名=orders.buyerNick | 买家支付宝账号@ab***@163.com,138****1234 | 支付单号=payments.paymentId | 支付详情=? | 买家应付货款=orders.amountDue
      买家应付邮费=orders.freight | 买家支付积分@0 | 总金额=?/orders.amountDue | 返点积分@0 | 买家实际支付金额=orders.amount | 买家实际支付积分@0
      订单状态=orders.status | 买家留言=orders.buyerMessage | 收货人姓名=orders.receiverName | 收货地址=orders.receiverAddress | 运送方式@快递
      联系电话=?@ | 联系手机=orders.receiverPhone | 订单创建时间=orders.orderedAt | 订单付款时间=orders.paidAt | 宝贝标题=orderLines.productName
      宝贝种类@1 | 物流单号=shipments.shipmentId | 物流公司=shipments.carrier@圆通速递 | 订单备注=orders.sellerNote | 宝贝总数量=orderLines.quantity | 店铺Id=? | 店铺名称=orders.store
      订单关闭原因 | 卖家服务费 | 买家服务费 | 发票抬头 | 是否手机订单@手机订单 | 分阶段订单信息 | 特权订金订单id | 定金排名 | 修改后的sku=?
      修改后的收货地址 | 异常信息 | 天猫卡券抵扣 | 集分宝抵扣 | 是否是O2O交易 | 新零售交易类型 | 新零售导购门店名称=? | 新零售导购门店id=?
      新零售发货门店名称=? | 退款金额=orders.refundAmount | 预约门店=? | 确认收货时间=orders.closedAt | 打款商家金额 | 含应开票给个人的个人红包 | 是否信用购 | 前N有礼`,
  },
  {
    name: '淘宝 客户运营 会员导出',
    key: 'phone',
    columns: `会员昵称=customers.name/orders.buyerNick | 会员等级=customers.memberLevel | 性别=customers.gender@女,男 | 生日=customers.birthday | 城市=customers.city
      省份=customers.province | 手机号=customers.phone | 入会时间=customers.joinedOn | 入会渠道=customers.source@店铺首页,直播间 | 会员积分=customers.points@120,5
      交易总额 | 交易笔数 | 平均订单金额 | 上次交易时间 | 交易关闭数 | 标签=customers.tags | 备注=customers.note`,
  },
  {
    name: '京东 商家后台 订单 2023',
    key: 'orderId buyerNick orderedAt amount',
    columns: `订单号=orders.orderId | 商品ID=products.productId/orderLines.productId | 商品名称=orderLines.productName | 订购数量=orderLines.quantity | 支付方式=orders.paymentMethod@在线支付,货到付款
      下单时间=orders.orderedAt | 京东价=orderLines.unitPrice | 订单金额=orders.amount/orders.amountDue/?@99.50,102.50 | 结算金额=?/orders.amount@99.50,102.50 | 余额支付@0.00 | 应付金额=orders.amountDue/orders.amount@99.50,102.50
      订单状态=orders.status@完成 | 订单类型@SOP | 下单帐号=orders.buyerNick | 客户姓名=orders.receiverName/customers.name@王*,李* | 客户地址=orders.receiverAddress/customers.address
      联系电话=orders.receiverPhone/customers.phone@138****1111 | 订单备注=orders.buyerMessage/orders.sellerNote | 发票类型@不需要开具发票 | 普票发票抬头 | 普票纳税人识别号
      商家备注=orders.sellerNote | 商家备注等级（等级1-5为由高到低）@0 | 运费金额=orders.freight@0.00,6.00 | 付款确认时间=orders.paidAt | 货号=orderLines.sku
      订单完成时间=orders.closedAt | 订单来源=orders.channel/?@京东 | 订单渠道=orders.channel/?@APP,微信 | 送装服务@无 | 服务费@0.00 | 仓库ID@0 | 仓库名称=?@默认仓 | 商家SKUID=orderLines.sku/? | 是否为品牌闪购订单@否 | 是否为toB订单@否`,
  },
  {
    name: '京东 售后服务单',
    key: 'returnId orderId returnedAt amount',
    columns: `服务单号=returns.returnId | 订单号=returns.orderId/orders.orderId | 商品编号=returns.productId/products.productId | 商品名称=products.name/orderLines.productName/? | 申请时间=returns.returnedAt
      申请数量=returns.quantity@1,2 | 售后类型@退货,换货 | 申请原因=returns.reason@七天无理由,质量问题 | 退款金额=returns.amount | 客户账号=?/orders.buyerNick@jd_a1,jd_b2 | 服务单状态@完成 | 审核结果@上门取件 | 处理人@客服一`,
  },
  {
    name: '有赞 订单 商品维度 2024',
    key: 'orderId phone orderedAt amount',
    isLines: true,
    columns: `订单号=orders.orderId | 外部单号 | 订单类型@普通订单 | 归属店铺=orders.store@旗舰店 | 订单状态=orders.status | 买家昵称=orders.buyerNick | 买家姓名=customers.name | 买家手机号=customers.phone
      下单时间=orders.orderedAt | 买家付款时间=orders.paidAt | 发货时间=shipments.shippedAt | 交易完成时间=orders.closedAt | 支付方式=orders.paymentMethod@微信支付 | 商品名称=orderLines.productName | 商品类目=orderLines.category@家纺,厨具
      商品规格=orderLines.variant@米白 | 规格编码=orderLines.sku | 商品编码=?/products.productId/orderLines.productId/orderLines.sku | 商品条码=? | 商品单价=orderLines.unitPrice@30.00,45.00 | 商品数量=orderLines.quantity | 商品优惠后总价=orderLines.amount@28.00,45.00
      运费=orders.freight@0.00 | 店铺优惠合计=orders.discount@2.00 | 订单实付金额=orders.amount | 收货人/提货人=orders.receiverName | 收货人手机号/提货人手机号=orders.receiverPhone
      收货人省份=orders.province | 收货人城市=orders.city | 收货人地区=orders.district | 详细收货地址/提货地址=orders.receiverAddress | 买家备注=orders.buyerMessage | 商家订单备注=orders.sellerNote
      商品发货状态=?@已发货 | 商品退款状态=orderLines.lineStatus/?@无退款 | 商品已退款金额=?/orders.refundAmount@0.00 | 导购员=orders.salesperson@小李 | 是否参与分销@否`,
  },
  {
    name: '有赞 客户导出',
    key: 'phone name',
    columns: `客户姓名=customers.name | 手机号=customers.phone | 微信昵称=?/customers.name/identifiers.idValue | 性别=customers.gender@男,女 | 生日=customers.birthday | 年龄=customers.age@33,41 | 职业=customers.occupation@老师
      月收入=customers.income@8000,12000 | 会员等级=customers.memberLevel@金卡 | 积分=customers.points@20,900 | 储值余额=customers.storedBalance | 累计消费金额 | 购买次数@3,5 | 客单价 | 最近消费时间
      成为客户时间=customers.registeredAt/customers.joinedOn | 成为会员时间=customers.joinedOn | 来源方式=customers.source@扫码关注 | 归属门店=?@一店 | 专属导购=? | 省=customers.province | 市=customers.city | 区=customers.district | 详细地址=customers.address | 客户标签=customers.tags | 客户备注=customers.note`,
  },
  {
    name: '微信小店 订单明细',
    key: 'orderId orderedAt amount',
    columns: `订单号=orders.orderId | 订单下单时间=orders.orderedAt | 订单状态=orders.status@已完成 | 支付方式=orders.paymentMethod@微信支付 | 支付时间=orders.paidAt | 商品名称=orderLines.productName | 商品编码(平台)=products.productId/orderLines.productId
      商品编码(自定义)=orderLines.sku/? | SKU编码(平台)=orderLines.sku/? | SKU编码(自定义)=orderLines.sku/? | 商品属性=orderLines.variant@颜色:米白 | 商品价格=orderLines.unitPrice | 商品数量=orderLines.quantity | 商品总价=?/orderLines.amount/orders.amountDue | 运费=orders.freight@0.00
      商品优惠=?/orders.discount/orderLines.discount@1.00 | 跨店优惠=? | 商品改价@0.00 | 订单实际支付金额=orders.amount | 订单实际收款金额=? | 收件人姓名=orders.receiverName | 收件人手机=orders.receiverPhone | 收件人省份=orders.province
      收件人城市=orders.city | 收件人地区=orders.district | 收件人地址=orders.receiverAddress | 用户备注=orders.buyerMessage | 商家备注=orders.sellerNote | 快递公司=shipments.carrier@中通 | 快递单号=shipments.shipmentId | 发货时间=shipments.shippedAt | 是否带货@否 | 带货账号类型 | 带货账号昵称=?@达人一 | 带货费用 | 商品已退款金额=?/orders.refundAmount@0.00 | 商品售后=?@无 | 订单完成时间=orders.closedAt`,
  },
  {
    name: '微信支付 商户交易账单',
    key: 'paymentId orderId at amount',
    columns: `交易时间=payments.at | 公众账号ID@wx8888 | 商户号@1900000109 | 特约商户号@0 | 设备号@ | 微信订单号=payments.paymentId | 商户订单号=payments.orderId/orders.orderId | 用户标识=customers.wechatOpenId/payments.customerId@oUpF8uA1,oUpF8uB2,oUpF8uC3
      交易类型@JSAPI | 交易状态=payments.status@SUCCESS | 付款银行=?/payments.method@CMB_DEBIT | 货币种类=payments.currency@CNY | 应结订单金额=payments.amount/?@99.50,80.00 | 代金券金额@0.00 | 微信退款单号@ | 商户退款单号@ | 退款金额=payments.refundedAmount@0.00,5.00 | 充值券退款金额@0.00 | 退款类型@
      退款状态=?@ | 商品名称=?/orderLines.productName/products.name@会员卡 | 商户数据包@ | 手续费=payments.fee@0.60,0.48 | 费率@0.60% | 订单金额=?/payments.amount@99.50,80.00 | 申请退款金额=?@0.00,5.00 | 费率备注@`,
  },
  {
    name: '支付宝 商家业务明细',
    key: 'paymentId orderId at amount',
    columns: `支付宝交易号=payments.paymentId | 商户订单号=payments.orderId/orders.orderId | 业务类型@交易 | 商品名称=?/orderLines.productName/products.name@会员卡 | 创建时间=payments.at/? | 完成时间=?/payments.at/orders.closedAt | 门店编号=?@S1 | 门店名称=?/orders.store/stores.name@一店 | 操作员=orders.salesperson/?@a | 终端号@1
      对方账户=?@a***@qq.com | 订单金额（元）=?/payments.amount | 商家实收（元）=payments.amount/? | 支付宝红包（元）@0.00 | 集分宝（元）@0.00 | 支付宝优惠（元）@0.00 | 商家优惠（元）=?@0.00 | 券核销金额（元）@0.00 | 券名称@ | 退款批次号/请求号@ | 服务费（元）=payments.fee@-0.54 | 分润（元）@0.00 | 备注=?/orders.buyerMessage/orders.sellerNote@`,
  },
  {
    name: '微信支付 个人账单',
    key: 'paymentId at amount',
    columns: `交易时间=payments.at | 交易类型@商户消费,转账 | 交易对方=?/customers.name@小店,张三 | 商品=?@咖啡,转账备注 | 收/支=payments.status/?@支出,收入 | 金额(元)=payments.amount@¥12.00,¥300.00 | 支付方式=payments.method@零钱,招商银行(1234) | 当前状态=payments.status/?@支付成功,已存入零钱 | 交易单号=payments.paymentId | 商户单号=payments.orderId/orders.orderId/? | 备注=?/orders.buyerMessage@/`,
  },
  {
    name: '美团外卖 订单明细',
    key: 'orderId orderedAt amount',
    columns: `订单编号=orders.orderId | 门店ID=? | 门店名称=orders.store@一店,二店 | 下单时间=orders.orderedAt | 订单状态=orders.status@订单完成 | 日订单序号@1,2,3 | 菜品信息=?/orderLines.productName@招牌饭*1,招牌饭*2 | 菜品原价总额=? | 餐盒费@1.00
      用户支付配送费=orders.freight@3.00 | 商家活动支出=?@5.00 | 平台活动补贴@1.00 | 用户实付金额=orders.amount | 平台服务费@4.00 | 商家应收款=? | 收餐人姓名=orders.receiverName@王(先生),李(女士) | 收餐人电话=orders.receiverPhone | 收餐地址=orders.receiverAddress | 配送方式@美团专送 | 订单备注=orders.buyerMessage/orders.sellerNote@不要辣 | 订单完成时间=orders.closedAt | 取消原因@`,
  },
  {
    name: '大众点评 评价导出',
    key: 'feedbackId at',
    columns: `评价ID=feedback.feedbackId | 评价时间=feedback.at | 门店=?/orders.store/stores.name@一店 | 用户昵称=?/customers.name/orders.buyerNick@吃货一,吃货二,吃货三 | 用户等级=?/customers.memberLevel@Lv5 | 星级=feedback.rating@5,4,1 | 口味@5,4 | 环境@5,3 | 服务@4,5 | 评价内容=feedback.text@味道好，分量足,上菜太慢了，等一小时,还行吧，不会再来 | 商家回复@谢谢 | 是否消费后评价@是 | 平台=feedback.channel@大众点评,美团`,
  },
  {
    name: '简道云 客户表',
    key: 'customerId phone',
    columns: `客户编号=customers.customerId | 客户名称=customers.name/customers.company@杭州甲乙公司,宁波丙丁公司,上海戊己公司 | 联系人=customers.name/?@王芳,李强,张伟 | 联系人电话=customers.phone | 客户类型=customers.tags/?@直客 | 客户状态@合作中 | 所属行业=customers.occupation/?@餐饮 | 客户来源=customers.source@转介绍 | 省/自治区/直辖市=customers.province | 市=customers.city | 区/县=customers.district | 详细地址=customers.address
      跟进人=?@小李 | 最近跟进时间 | 备注=customers.note | 提交人@小李 | 提交时间=?/customers.registeredAt | 更新时间`,
  },
  {
    name: '简道云 订单 带子表',
    key: 'orderId name orderedAt amount',
    isLines: true,
    columns: `订单编号=orders.orderId@DD#,DD# | 下单日期=orders.orderedAt | 客户名称=customers.name/customers.company | 联系电话=customers.phone | 产品明细.产品名称=orderLines.productName | 产品明细.规格型号=orderLines.variant@大,小 | 产品明细.数量=orderLines.quantity | 产品明细.单价=orderLines.unitPrice@30.00,20.00
      产品明细.小计=orderLines.amount@30.00,40.00,90.00 | 订单总金额=orders.amount | 收款状态=?/orders.status@已收款 | 销售负责人=orders.salesperson@小李 | 流程状态=?@已完成 | 提交人@小李 | 提交时间=? | 更新时间=?`,
  },
  {
    name: '纷享销客 客户',
    key: 'customerId name',
    columns: `客户编号=customers.customerId@KH-1,KH-2,KH-3,KH-4,KH-5,KH-6,KH-7,KH-8,KH-9 | 客户名称(必填)=customers.name/customers.company@甲公司,乙公司,丙公司 | 客户级别=customers.memberLevel@A级,B级 | 来源=customers.source@展会 | 行业=customers.occupation/?@制造 | 成交状态@已成交 | 最后成交时间 | 电话=customers.phone | 网址@http://a.cn | 邮件=customers.email | 国家=customers.country | 省=customers.province
      市=customers.city | 区=customers.district | 详细地址=customers.address | 定位@30.2,120.1 | 负责人(必填)=?@小王 | 归属部门@销售部 | 最后跟进时间 | 创建人@小王 | 创建时间=customers.registeredAt | 最后修改时间 | 备注=customers.note | 生命状态@正常 | 锁定状态@未锁定`,
  },
  {
    name: '纷享销客 商机',
    key: 'opportunityId amount',
    columns: `商机编号=opportunities.opportunityId | 商机名称=opportunities.name | 客户名称=customers.name/customers.company | 商机金额=opportunities.amount | 销售阶段=opportunities.stage@初步接洽,方案报价,赢单 | 预计成交日期=?/opportunities.closedOn | 赢率@50% | 阶段变更时间=opportunities.stageChangedOn | 创建时间=opportunities.openedOn | 实际关闭日期=opportunities.closedOn
      是否赢单=opportunities.won@是,否 | 输单原因@价格 | 负责人=opportunities.owner@小王 | 归属部门@销售部 | 商机来源=? | 产品=?`,
  },
  {
    name: 'Zoho CRM 联系人 简体',
    key: 'customerId name',
    columns: `记录编号=customers.customerId@zcrm_1001,zcrm_1002,zcrm_1003,zcrm_1004,zcrm_1005,zcrm_1006,zcrm_1007,zcrm_1008,zcrm_1009 | 联系人所有者@小王 | 姓氏=customers.name/?@王,李 | 名字=customers.name/?@芳,强 | 联系人姓名=customers.name | 客户名称=customers.company | 邮箱=customers.email | 职位=customers.jobTitle@经理 | 部门@采购 | 电话=customers.phone/?@0571-88880000 | 手机=customers.phone
      出生日期=customers.birthday | 线索来源=customers.source@广告 | 邮寄街道=customers.address | 邮寄城市=customers.city | 邮寄省/州=customers.province | 邮寄邮编=customers.postcode | 邮寄国家=customers.country | 描述=customers.note | 退订邮件=?/consents.granted@false | 创建时间=customers.registeredAt | 修改时间 | 最近活动时间 | 标签=customers.tags`,
  },
  {
    name: 'Zoho CRM Deals with ids',
    key: 'opportunityId amount customerId',
    isEnglish: true,
    columns: `Record Id=opportunities.opportunityId@zcrm_5001,zcrm_5002,zcrm_5003,zcrm_5004,zcrm_5005,zcrm_5006,zcrm_5007,zcrm_5008,zcrm_5009 | Deal Owner.id@zcrm_1 | Deal Owner=opportunities.owner@Joe Park | Amount=opportunities.amount | Deal Name=opportunities.name | Closing Date=opportunities.closedOn | Account Name.id=? | Account Name=customers.company | Stage=opportunities.stage@Qualification,Closed Won | Type@New Business
      Probability (%)@10,100 | Expected Revenue | Next Step@call | Lead Source=?/customers.source@Web | Contact Name.id=opportunities.customerId/customers.customerId@zcrm_71,zcrm_72,zcrm_73 | Contact Name=customers.name | Created By.id@zcrm_1 | Created By@Joe Park | Modified By@Joe Park | Created Time=opportunities.openedOn | Modified Time | Last Activity Time | Currency=?@USD | Exchange Rate@1 | Reason For Loss@ | Description=? | Tag=?`,
  },
  {
    name: 'HubSpot contacts 2024 all properties',
    key: 'customerId email',
    isEnglish: true,
    columns: `Record ID=customers.customerId@501,502,503,504,505,506,507,508,509 | First Name=customers.name@Ann,Bob | Last Name=customers.name@Miller,Stone | Email=customers.email | Phone Number=customers.phone | Mobile Phone Number=customers.phone/? | Contact owner@Joe Park | Primary Associated Company ID=? | Associated Company=customers.company | Job Title=customers.jobTitle@CEO | Lifecycle Stage@Lead,Customer | Lead Status@New
      Create Date=customers.registeredAt | Last Activity Date | Last Modified Date | Original Traffic Source=customers.source@Organic Search | Original Traffic Source Drill-Down 1 | Number of Pageviews@3 | City=customers.city | State/Region=customers.province | Postal Code=customers.postcode | Country/Region=customers.country | Street Address=customers.address
      Gender=customers.gender@Male,Female | Date of Birth=customers.birthday | Marital Status=customers.maritalStatus@Single,Married | Industry=customers.occupation/?@Retail | Became a Customer Date=? | Marketing contact status@Marketing contact | Unsubscribed from all email=?/consents.granted@false,true | Preferred channels=customers.channelPreference/?@Email`,
  },
  {
    name: 'HubSpot deals',
    key: 'opportunityId amount',
    isEnglish: true,
    columns: `Record ID=opportunities.opportunityId@9001,9002,9003,9004,9005,9006,9007,9008,9009 | Deal Name=opportunities.name | Deal Stage=opportunities.stage@Appointment Scheduled,Closed won | Close Date=opportunities.closedOn | Deal owner=opportunities.owner@Joe Park | Amount=opportunities.amount | Pipeline@Sales Pipeline | Create Date=opportunities.openedOn | Deal Type@New Business | Deal probability@0.2,1 | Is Closed Won=opportunities.won@true,false
      Associated Contact IDs=opportunities.customerId/customers.customerId/?@501,502 | Associated Contact=customers.name/?@Ann Miller | Associated Company=customers.company | Closed Lost Reason | Last Activity Date | Weighted amount`,
  },
  {
    name: 'Mailchimp audience with merge fields',
    key: 'email',
    isEnglish: true,
    columns: `Email Address=customers.email | First Name=customers.name@Ann,Bob | Last Name=customers.name@Miller,Stone | Address=customers.address | Phone Number=customers.phone | Birthday=customers.birthday@03/14,11/02 | Company=customers.company | Interests=customers.interests@tea, linen | MEMBER_RATING=customers.memberLevel/?@2,5 | OPTIN_TIME=?/customers.registeredAt@2023-03-01 10:20:30 | OPTIN_IP@
      CONFIRM_TIME=consents.at/customers.registeredAt/?@2023-03-01 10:20:30 | CONFIRM_IP@10.2.3.4 | LATITUDE=customers.latitude@40.71 | LONGITUDE=customers.longitude@-74.00 | GMTOFF@-5 | DSTOFF@-4 | TIMEZONE@America/New_York | CC=customers.country@US | REGION=customers.province@NY | LAST_CHANGED@2024-03-01 10:20:30 | LEID | EUID=customers.customerId/?@a1b2 | NOTES=customers.note | TAGS=customers.tags@"vip"`,
  },
  {
    name: 'Mailchimp campaign recipients',
    key: 'email',
    isEnglish: true,
    columns: `Campaign Title=campaigns.name/?@Spring sale | Email Address=customers.email | First Name=customers.name@Ann,Bob | Last Name=customers.name@Miller,Stone | Send Time=contacts.at@2024-03-05 09:00:00 | Delivered=contacts.delivered@Yes | Opened=contacts.opened@Yes,No | Clicked=contacts.clicked@No,Yes | Unsubscribed=contacts.optedOut@No | Variant=contacts.variant@A,B | Revenue=contacts.amount@0.00,20.00`,
  },
  {
    name: 'Shopify customers 2025',
    key: 'customerId email',
    isEnglish: true,
    columns: `Customer ID=customers.customerId@'7001,'7002,'7003,'7004,'7005,'7006,'7007,'7008,'7009 | First Name=customers.name@Ann,Bob | Last Name=customers.name@Miller,Stone | Email=customers.email | Accepts Email Marketing=consents.granted@yes,no | Default Address Company=customers.company | Default Address Address1=customers.address | Default Address Address2=?@ | Default Address City=customers.city | Default Address Province Code=customers.province
      Default Address Country Code=customers.country | Default Address Zip=customers.postcode | Default Address Phone=customers.phone/?@+14155550110 | Phone=customers.phone | Accepts SMS Marketing=consents.granted/?@no | Total Spent@90.00 | Total Orders@2 | Note=customers.note | Tax Exempt@no | Tags=customers.tags`,
  },
  {
    name: 'Shopify transaction histories',
    key: 'orderId at amount',
    isEnglish: true,
    columns: `Order=?/payments.orderId@5550001,5550002 | Name=payments.orderId/orders.orderId/?@SH100# | Kind=?@sale,refund | Gateway=payments.method@shopify_payments,paypal | Created At=payments.at@2024-03-05 10:20:30 +0800 | Status=payments.status@success | Amount=payments.amount@90.00 | Currency=payments.currency@USD | Card Type=?@visa | Payment ID=payments.paymentId@rA1,rA2,rA3,rA4,rA5,rA6,rA7,rA8,rA9`,
  },
  {
    name: 'Matrixify orders',
    key: 'orderId email orderedAt amount',
    isLines: true,
    isEnglish: true,
    columns: `ID=orders.orderId/? | Name=orders.orderId/?@#1001,#1001,#1002,#1002 | Command@UPDATE | Phone=?@ | Email=customers.email/? | Note=orders.sellerNote/orders.buyerMessage | Tags=?/customers.tags | Created At=orders.orderedAt | Processed At=?/orders.paidAt@2024-03-05 10:21:00 +0000 | Closed At=orders.closedAt | Currency=orders.currency | Source=orders.channel@web,pos
      Price: Total=orders.amount | Price: Subtotal=?/orders.amountDue | Price: Total Shipping=orders.freight@5.00 | Price: Total Discount=orders.discount@0.00,2.00 | Price: Total Refund=orders.refundAmount@0.00 | Payment: Status=orders.status@paid | Order Fulfillment Status@fulfilled | Customer: ID=customers.customerId/orders.customerId | Customer: Email=customers.email/? | Customer: First Name=customers.name@Ann,Ann,Bob,Bob | Customer: Last Name=customers.name@Miller,Miller,Stone,Stone
      Customer: Phone=customers.phone | Shipping: Name=orders.receiverName | Shipping: Phone=orders.receiverPhone | Shipping: Address 1=orders.receiverAddress | Shipping: Zip=orders.postcode | Shipping: City=orders.city | Shipping: Province=orders.province | Shipping: Country=orders.country | Line: Type@Line Item | Line: ID=orderLines.lineNo/? | Line: Product ID=products.productId/orderLines.productId | Line: Title=orderLines.productName
      Line: Variant Title=orderLines.variant@Red,Blue | Line: SKU=orderLines.sku | Line: Quantity=orderLines.quantity | Line: Price=orderLines.unitPrice@30.00,20.00 | Line: Discount=orderLines.discount/?@0.00,1.00 | Line: Total=orderLines.amount@30.00,40.00,60.00 | Line: Vendor=orderLines.brand/?@Acme`,
  },
  {
    name: 'SHOPLINE 訂單報表 繁體',
    key: 'orderId customerId orderedAt amount',
    isLines: true,
    columns: `訂單號碼=orders.orderId | 訂單日期=orders.orderedAt | 訂單狀態=orders.status@已完成 | 付款狀態=?@已付款 | 付款方式=orders.paymentMethod@信用卡 | 付款日期=orders.paidAt | 送貨方式@宅配 | 送貨狀態@已送達 | 顧客=customers.name | 顧客 ID=customers.customerId/orders.customerId | 電郵=customers.email | 電話號碼=customers.phone | 性別=customers.gender@女 | 生日=customers.birthday | 會員級別=customers.memberLevel@金卡
      收件人=orders.receiverName | 收件人電話號碼=orders.receiverPhone | 地址 1=orders.receiverAddress | 城市=orders.city | 地區/州/省份=orders.province | 國家/地區=orders.country | 郵政編號(如適用)=orders.postcode | 貨幣=orders.currency@TWD | 訂單小計=?/orders.amountDue | 運費=orders.freight@60 | 優惠折扣=orders.discount@0,100 | 訂單合計=orders.amount | 退款金額=orders.refundAmount@0 | 訂單備註=orders.buyerMessage | 管理員備註=orders.sellerNote
      商品名稱=orderLines.productName | 選項=orderLines.variant/?@米白 | 商品貨號=orderLines.sku | 數量=orderLines.quantity | 商品結帳價=orderLines.unitPrice@300,200 | 商品成本=orderLines.cost@100 | 優惠券代碼=?/orders.promotion@`,
  },
  {
    name: '蝦皮 訂單 繁體',
    key: 'orderId buyerNick orderedAt amount',
    isLines: true,
    columns: `訂單編號=orders.orderId | 訂單狀態=orders.status@完成 | 不成立原因@ | 退貨 / 退款狀態=?@ | 買家帳號=orders.buyerNick | 訂單成立日期=orders.orderedAt | 商品總價=?/orders.amountDue | 買家支付運費=orders.freight@60 | 蝦皮補助運費@0 | 退貨運費@0 | 買家總支付金額=orders.amount | 蝦皮補貼金額@0 | 蝦幣折抵@0 | 賣場優惠券=?/orders.discount@10 | 成交手續費@5 | 金流與系統處理費@3 | 信用卡手續費=?@0
      商品名稱=orderLines.productName | 商品選項名稱=orderLines.variant@紅,藍 | 商品原價=?/orderLines.unitPrice/products.price@300,200 | 商品活動價格=orderLines.unitPrice/?@280,190 | 主商品貨號=orderLines.sku/?@A1,A2 | 商品選項貨號=orderLines.sku/? | 數量=orderLines.quantity | 收件地址=orders.receiverAddress | 城市=orders.city | 行政區=orders.district | 郵遞區號=orders.postcode | 收件者姓名=orders.receiverName | 收件者電話=orders.receiverPhone
      付款方式=orders.paymentMethod@信用卡 | 買家付款時間=orders.paidAt | 訂單完成時間=orders.closedAt | 備註=orders.sellerNote/orders.buyerMessage | 買家備註=orders.buyerMessage`,
  },
  {
    name: 'WooCommerce order export plugin',
    key: 'orderId email orderedAt amount',
    isEnglish: true,
    columns: `order_id=orders.orderId | order_number=?/orders.orderId@1001,1002,1003 | order_date=orders.orderedAt | paid_date=orders.paidAt | status=orders.status | shipping_total=orders.freight@5.00 | shipping_tax_total@0.00 | fee_total@0.00 | tax_total@1.00 | cart_discount=orders.discount@0.00,3.00 | order_discount=?/orders.discount@0.00 | order_total=orders.amount | refunded_total=orders.refundAmount@0.00 | order_currency=orders.currency
      payment_method=orders.paymentMethod@stripe | payment_method_title=?/orders.paymentMethod@Credit card | shipping_method@flat_rate | customer_id=customers.customerId/orders.customerId | billing_first_name=customers.name@Ann,Bob | billing_last_name=customers.name@Miller,Stone | billing_company=customers.company | billing_email=customers.email | billing_phone=customers.phone | billing_address_1=customers.address | billing_postcode=customers.postcode/? | billing_city=customers.city/? | billing_state=customers.province/? | billing_country=customers.country/?
      shipping_first_name=orders.receiverName@Ann,Bob | shipping_last_name=orders.receiverName@Miller,Stone | shipping_address_1=orders.receiverAddress | shipping_postcode=orders.postcode | shipping_city=orders.city | shipping_state=orders.province | shipping_country=orders.country | customer_note=orders.buyerMessage | order_notes=?/orders.sellerNote | download_permissions@1`,
  },
  {
    name: 'WooCommerce analytics customers',
    key: 'email',
    isEnglish: true,
    columns: `Name=customers.name | Username=?/orders.buyerNick | Last Active@2024-03-05 | Sign Up=customers.registeredAt@2023-03-05 | Email=customers.email | Orders@2 | Total Spend@90.00 | AOV@45.00 | Country / Region=customers.country | City=customers.city | Region=customers.province | Postal Code=customers.postcode`,
  },
  {
    name: 'Stripe unified payments 2024',
    key: 'paymentId customerId at amount',
    isEnglish: true,
    columns: `id=payments.paymentId@ch_1,ch_2,ch_3,ch_4,ch_5,ch_6,ch_7,ch_8,ch_9 | Created date (UTC)=payments.at | Amount=payments.amount | Amount Refunded=payments.refundedAmount@0.00 | Currency=payments.currency@usd | Captured=?@TRUE | Converted Amount=? | Converted Amount Refunded=?@0.00 | Converted Currency=?@usd | Decline Reason@ | Description=?@Subscription update | Fee=payments.fee@3.20 | Refunded date (UTC)=?@ | Statement Descriptor@ACME | Status=payments.status@Paid | Seller Message@Payment complete. | Taxes On Fee@0.00
      Card ID=?@pm_1 | Customer ID=payments.customerId/customers.customerId@cus_1,cus_2,cus_3 | Customer Description=?/customers.name/customers.note | Customer Email=customers.email | Invoice ID=?/payments.orderId@in_1,in_2,in_3,in_4,in_5,in_6,in_7,in_8,in_9 | Transfer@ | Checkout Custom Field 1 Key@`,
  },
  {
    name: 'Stripe balance history',
    key: 'paymentId at amount',
    isEnglish: true,
    columns: `balance_transaction_id=payments.paymentId@txn_1,txn_2,txn_3,txn_4,txn_5,txn_6,txn_7,txn_8,txn_9 | created_utc=payments.at | available_on_utc | currency=payments.currency@usd | gross=payments.amount@90.00,40.00 | fee=payments.fee@3.00,1.50 | net=?@87.00,38.50 | reporting_category@charge | source_id=?@ch_1,ch_2 | description=?@Charge | customer_facing_amount=?@90.00,40.00 | customer_facing_currency=?@usd | customer_id=payments.customerId/customers.customerId@cus_1,cus_2 | customer_email=customers.email | customer_name=customers.name | payment_method_type=payments.method@card | card_brand=?@Visa`,
  },
  {
    name: 'Stripe subscriptions',
    key: 'contractId customerId startedOn amount',
    isEnglish: true,
    columns: `id=contracts.contractId@sub_1,sub_2,sub_3,sub_4,sub_5,sub_6,sub_7,sub_8,sub_9 | Customer ID=contracts.customerId/customers.customerId@cus_1,cus_2,cus_3 | Customer Email=customers.email | Customer Name=customers.name | Plan=contracts.product@Pro monthly | Quantity@1 | Interval@month | Amount=contracts.amount | Currency=?@usd | Status=contracts.status@active,canceled | Created (UTC)=?/contracts.startedOn | Start Date (UTC)=contracts.startedOn | Current Period Start (UTC)=?/contracts.renewedOn | Current Period End (UTC)=? | Trial End (UTC)@ | Canceled At (UTC)=? | Ended At (UTC)=contracts.endedOn`,
  },
  {
    name: 'Square items detail',
    key: 'orderId orderedAt',
    isLines: true,
    isEnglish: true,
    columns: `Date=orders.orderedAt@2024-03-05 | Time=orders.orderedAt/?@10:20:30 | Time Zone@Pacific Time (US & Canada) | Category=orderLines.category@Drinks,Food | Item=orderLines.productName | Qty=orderLines.quantity@1.0,2.0 | Price Point Name=orderLines.variant/?@Regular | SKU=orderLines.sku | Modifiers Applied@ | Gross Sales=?/orderLines.amount/orders.amountDue@$4.00,$9.00 | Discounts=orderLines.discount/orders.discount@$0.00,-$1.00 | Net Sales=orderLines.amount/?@$4.00,$8.00 | Tax@$0.30 | Transaction ID=orders.orderId
      Payment ID=?@p1,p1,p2,p2 | Device Name=?/orders.channel@Register 1 | Notes=? | Details@https://squareup.com/dashboard | Event Type@Payment | Location=orders.store@Main St | Dining Option=orders.channel/?@For Here | Customer ID=customers.customerId/orders.customerId | Customer Name=customers.name | Customer Reference ID@ | Unit@ea | Count=?@1 | Itemization Type@Physical Good | Card Brand@Visa | PAN Suffix@1234`,
  },
  {
    name: 'Square customers directory',
    key: 'customerId email',
    isEnglish: true,
    columns: `Reference ID=?@ | First Name=customers.name@Ann,Bob | Last Name=customers.name@Miller,Stone | Email Address=customers.email | Phone Number=customers.phone | Nickname=? | Company Name=customers.company | Street Address 1=customers.address | Street Address 2=?@ | City=customers.city | State=customers.province | Postal Code=customers.postcode | Birthday=customers.birthday | Memo=customers.note | Square Customer ID=customers.customerId | Creation Source=customers.source@Directory
      First Visit=?@2023-03-05 | Last Visit@2024-03-05 | Transaction Count@2 | Lifetime Spend@$90.00 | Email Subscription Status=?/consents.granted@subscribed | Instant Profile@no`,
  },
  {
    name: 'GA4 flattened from BigQuery',
    key: 'deviceId at kind',
    isEnglish: true,
    columns: `event_date=?/events.at@20240305 | event_timestamp=events.at@1709600000000000,1709600100000000 | event_name=events.kind@page_view,session_start,purchase | event_params.page_location=events.page@https://shop.example/a | event_params.page_title=?@Home | event_params.ga_session_id=events.sessionId@1709600000,1709600500 | event_params.page_referrer=events.referrer@https://google.com/ | event_params.engagement_time_msec=?/events.dwellSeconds@1200,300 | user_id=events.customerId/customers.customerId/?@ | user_pseudo_id=events.deviceId@111.222,333.444
      platform@WEB | device.category=events.device@mobile,desktop | device.operating_system=events.os@iOS,Windows | device.web_info.browser=events.browser@Safari,Chrome | device.language@en-us | geo.country=?@United States | geo.region=?@California | geo.city=events.city@Los Angeles | traffic_source.source=?/events.referrer@google | traffic_source.medium@organic | items.item_id=events.productId/products.productId@P1,P2 | items.item_category=events.category/products.category@Tea | ecommerce.purchase_revenue=?@0.0`,
  },
  {
    name: 'GA4 report of the interface',
    key: 'at kind',
    isEnglish: true,
    columns: `Date=events.at@20240301,20240302,20240303 | Event name=events.kind@page_view,session_start,purchase | Page path and screen class=events.page@/,/cart | Device category=events.device@mobile,desktop | City=events.city@Los Angeles,Paris | Session source / medium=events.referrer/?@google / organic | Event count@512,44 | Total users@300,20 | Event count per active user@1.7,2.2 | Total revenue@0,99.5`,
  },
  {
    name: '问卷星 按文本',
    key: 'responseId at',
    columns: `序号=surveys.responseId@1,2,3,4,5,6,7,8,9 | 提交答卷时间=surveys.at@2024/3/5 10:20:30,2024/3/6 11:20:31 | 所用时间@62秒,88秒 | 来源=customers.source/?@手机提交 | 来源详情@直接访问 | 来自IP@1.2.3.4(浙江-杭州) | 1、您的性别=surveys.answer/customers.gender@男,女 | 2、您多久购买一次？=surveys.answer@每周,每月,更少 | 3、您喜欢哪些品类？(多选)=surveys.answer@家纺┋厨具,家纺 | 4、请给我们的服务打分=surveys.answer@5,4 | 5、您还有什么建议？=surveys.answer@发货快一点,没有,包装可以更好 | 总分@9,8`,
  },
  {
    name: 'SurveyMonkey individual responses',
    key: 'responseId at',
    isEnglish: true,
    columns: `Respondent ID=surveys.responseId@118001,118002,118003,118004,118005,118006,118007,118008,118009 | Collector ID@4001 | Date Created=surveys.at/?@03/05/2024 10:20:30 AM | Date Modified=?/surveys.at@03/05/2024 10:22:30 AM | IP Address@1.2.3.4 | Email Address=customers.email | First Name=customers.name@Ann,Bob | Last Name=customers.name@Miller,Stone | How satisfied are you with our service?=surveys.answer@Very satisfied,Neutral | What could we do better?=surveys.answer@Faster delivery,Nothing really,More colours | How likely are you to recommend us to a friend?=surveys.answer@9,3,10`,
  },
  {
    name: 'Google 表單 繁體',
    key: 'at',
    columns: `時間戳記=surveys.at@2024/3/5 上午 10:20:30,2024/3/6 下午 1:20:31 | 電子郵件地址=customers.email | 您的稱呼？=surveys.answer/customers.name@王小姐,李先生,陳太太 | 您最常在哪裡購買我們的商品？=surveys.answer@門市,官網 | 您喜歡哪些口味？=surveys.answer@原味, 抹茶;原味 | 整體滿意度=surveys.answer@5,4 | 其他想告訴我們的話=surveys.answer@沒有,謝謝你們,希望有大包裝`,
  },
  {
    name: 'Typeform responses',
    key: 'responseId at',
    isEnglish: true,
    columns: `#=surveys.responseId@a1b2,a1b3,a1b4,a1b5,a1b6,a1b7,a1b8,a1b9,a1c0 | How did you hear about us?=surveys.answer/customers.source@Friend,Instagram | *Which products do you use?*=surveys.answer@Tea, Mug | On a scale of 0-10, how happy are you?=surveys.answer@9,7 | Anything else?=surveys.answer@no,love it,too slow | Response Type@completed | Start Date (UTC)=?@2024-03-05 10:18:30 | Stage Date (UTC)=?@ | Submit Date (UTC)=surveys.at@2024-03-05 10:20:30 | Network ID@n1 | Tags=?@`,
  },
  {
    name: '手写销售表 简体',
    key: 'name orderedAt amount',
    columns: `日期=orders.orderedAt@3月5日,3月6日,3月7日 | 客人=customers.name | 联系方式=customers.phone@13811110001,13811110002 | 买了什么=orderLines.productName@四件套,毛巾 | 几件=orderLines.quantity@1,2 | 单价=orderLines.unitPrice@30,40 | 一共=orders.amount@30,80 | 怎么付的=orders.paymentMethod@微信,现金 | 付清没有=?@是,否 | 备注=orders.sellerNote/orders.buyerMessage/customers.note/?@老客`,
  },
  {
    name: '手寫出貨表 繁體',
    key: 'name orderedAt amount',
    columns: `出貨日=orders.orderedAt@113/3/5,113/3/6 | 單號=orders.orderId@A001,A002,A003,A004,A005,A006,A007,A008,A009 | 客戶=customers.name@王小姐,李先生,陳太太 | 手機=customers.phone@0912345678,0923456789 | 寄送地址=orders.receiverAddress/customers.address | 品項=orderLines.productName@蛋捲,鳳梨酥 | 盒數=orderLines.quantity@2,3 | 應收=orders.amountDue/orders.amount@600,900 | 實收=orders.amount@600,900 | 業務=orders.salesperson@小陳 | 備忘=orders.sellerNote/?@週五送`,
  },
  {
    name: 'hand-typed English',
    key: 'name orderedAt amount',
    isEnglish: true,
    columns: `Sold on=orders.orderedAt@5 Mar 2024,6 Mar 2024 | Invoice no.=orders.orderId@INV-1,INV-2,INV-3,INV-4,INV-5,INV-6,INV-7,INV-8,INV-9 | Client=customers.name | Mobile=customers.phone | What=orderLines.productName@Blue mug,Tea | How many=orderLines.quantity@1,2 | Each=orderLines.unitPrice@4.50,6.00 | Total £=orders.amount@£4.50,£12.00 | Paid?=?/orders.status@yes | Paid by=orders.paymentMethod@cash,card | Where from=?/customers.source/orders.channel@Instagram,walk-in | Comments=orders.sellerNote/customers.note/?@`,
  },
  {
    name: 'Zendesk tickets',
    key: 'ticketId openedAt',
    isEnglish: true,
    columns: `Ticket ID=tickets.ticketId | Requester=customers.name | Requester email=customers.email | Subject=tickets.text/? | Status=tickets.status@Solved,Open | Priority=tickets.priority@High,Normal | Channel=tickets.channel@Email,Chat | Type=tickets.category/?@Question | Assignee=tickets.agent@Joe Park | Group@Support | Created at=tickets.openedAt | First reply at=tickets.firstReplyAt | Updated at=? | Solved at=tickets.closedAt | Satisfaction score=tickets.satisfaction@5,4 | Tags=?`,
  },
  {
    name: '客服工单 繁體',
    key: 'ticketId openedAt',
    columns: `案件編號=tickets.ticketId | 客戶姓名=customers.name | 聯絡電話=customers.phone | 進線管道=tickets.channel@電話,LINE | 問題類別=tickets.category@退貨,付款 | 優先等級=tickets.priority@高,低 | 問題描述=tickets.text@貨還沒到，請幫忙查,想改地址 | 建立時間=tickets.openedAt | 首次回覆時間=tickets.firstReplyAt | 結案時間=tickets.closedAt | 處理人員=tickets.agent@小陳 | 案件狀態=tickets.status@已結案 | 滿意度=tickets.satisfaction@5,3 | 是否客訴=tickets.isComplaint@是,否`,
  },
  {
    name: '快递发货 简体',
    key: 'shipmentId orderId shippedAt',
    columns: `运单号=shipments.shipmentId | 订单编号=shipments.orderId/orders.orderId | 快递公司=shipments.carrier@顺丰,中通 | 发货仓=shipments.warehouse@杭州仓 | 发货时间=shipments.shippedAt | 预计送达时间=shipments.promisedAt | 签收时间=shipments.deliveredAt | 目的省份=shipments.province/orders.province@浙江省 | 目的城市=shipments.city/orders.city@杭州市 | 物流状态=shipments.status@已签收 | 异常原因=shipments.problem@破损, | 重量@1.2 | 运费=?/orders.freight@5.00`,
  },
  {
    name: '优惠券领用 简体',
    key: 'couponId memberNo issuedOn',
    columns: `券码=coupons.couponId | 会员编号=coupons.customerId/customers.customerId/customers.memberNo | 优惠券名称=?/coupons.kind@满100减10 | 券类型=coupons.kind@满减券,折扣券 | 面额=coupons.value@10,20 | 领取时间=coupons.issuedOn | 到期时间=coupons.expiresOn | 核销时间=coupons.redeemedOn | 核销订单号=coupons.orderId/orders.orderId | 核销门店=?`,
  },
  {
    name: '库存 商品 繁體',
    key: 'productId on onHand',
    columns: `商品編號=inventory.productId/products.productId | 商品名稱=products.name | 分類=products.category@茶葉,餅乾 | 品牌=products.brand@自有 | 售價=products.price@300,200 | 成本=products.cost@100,80 | 供應商=products.supplier@甲行 | 倉庫=inventory.warehouse@台北倉 | 盤點日期=inventory.on@2024-03-05 | 庫存數量=inventory.onHand@12,30 | 在途數量=inventory.onOrder@5 | 安全庫存=inventory.safetyStock@10`,
  },
];

/** A second set, written after the first had been learnt from and before it was measured on. */
export const UNSEEN_LATER: readonly HeaderRowExport[] = [
  {
    name: '淘宝 宝贝明细 与 退款',
    key: 'orderId orderedAt amount',
    isLines: true,
    columns: `主订单编号=orders.orderId | 子订单编号=orderLines.lineNo | 宝贝标题=orderLines.productName | 宝贝价格=orderLines.unitPrice@30.00,45.00 | 宝贝数量=orderLines.quantity | 外部系统编号=orderLines.sku | 宝贝属性=orderLines.variant@颜色:白 | 订单状态=orders.status | 买家昵称=orders.buyerNick | 订单创建日期=orders.orderedAt | 付款日期=orders.paidAt | 实付款=orders.amount | 退款状态=orderLines.lineStatus/?@无退款 | 退款金额=orders.refundAmount@0.00 | 收件人=orders.receiverName | 收件电话=orders.receiverPhone | 收件地址=orders.receiverAddress | 快递公司=shipments.carrier@韵达 | 快递单号=shipments.shipmentId | 确认收货日期=orders.closedAt`,
  },
  {
    name: '京东 POP 订单 新版',
    key: 'orderId buyerNick orderedAt amount',
    columns: `订单编号=orders.orderId | 父单号=? | 下单时间=orders.orderedAt | 付款时间=orders.paidAt | 商品编号=products.productId/orderLines.productId | 商品名称=orderLines.productName | 商品单价=orderLines.unitPrice | 商品数量=orderLines.quantity | 优惠金额=orders.discount@2.00 | 运费=orders.freight@0.00 | 用户实付=orders.amount | 订单状态=orders.status@已完成 | 客户账号=orders.buyerNick | 收货人=orders.receiverName@王* | 收货人手机=orders.receiverPhone@138****1111 | 收货地址=orders.receiverAddress | 省=orders.province | 市=orders.city | 县=orders.district | 买家备注=orders.buyerMessage | 客服备注=orders.sellerNote | 配送公司=shipments.carrier@京东快递 | 运单号=shipments.shipmentId | 店铺名称=orders.store@旗舰店`,
  },
  {
    name: '有赞 会员与储值',
    key: 'phone name memberNo',
    columns: `会员卡号=customers.memberNo | 会员姓名=customers.name | 手机号码=customers.phone | 会员卡名称=customers.memberLevel/?@金卡 | 领卡时间=customers.joinedOn/? | 会员卡状态@使用中 | 剩余积分=customers.points@20,900 | 可用储值=customers.storedBalance@100.00 | 累计充值 | 生日=customers.birthday | 性别=customers.gender@女 | 所在地区=customers.address/customers.province/customers.district/?@浙江 杭州 | 兴趣标签=customers.interests/customers.tags/?@茶 | 关注时间=customers.registeredAt/? | 最近下单时间 | 备注=customers.note`,
  },
  {
    name: '微信小店 售后单',
    key: 'returnId orderId returnedAt amount',
    columns: `售后单号=returns.returnId | 订单号=returns.orderId/orders.orderId | 申请时间=returns.returnedAt/? | 售后类型@退货退款 | 售后状态@退款成功 | 商品名称=products.name/orderLines.productName/? | 商品编码=returns.productId/products.productId/? | 退货数量=returns.quantity | 退款金额=returns.amount | 退款原因=returns.reason@不喜欢,破损 | 退款完成时间=returns.returnedAt/? | 退货快递单号 | 用户备注=?`,
  },
  {
    name: '美团 团购验券',
    key: 'orderedAt amount phone',
    columns: `消费时间=orders.orderedAt | 订单号=orders.orderId | 券码=?@1234567#,1234568# | 团购项目=orderLines.productName@双人餐,四人餐 | 门店=orders.store@一店 | 用户手机号=customers.phone@13811110001,13811110002 | 售价=orderLines.unitPrice/?@99.00,199.00 | 商家促销金额=?/orders.discount@0.00 | 实付金额=orders.amount@99.00,199.00 | 技术服务费@3.00 | 商家实收@96.00,196.00 | 验券人=?@店员一`,
  },
  {
    name: '简道云 回访记录',
    key: 'at name',
    columns: `客户名称=customers.name/customers.company/contacts.customerId | 联系电话=customers.phone | 回访日期=contacts.at | 回访方式=contacts.channel@电话 | 回访结果=contacts.responded/?@有意向,无意向 | 活动编号=contacts.campaignId/campaigns.campaignId@HD01 | 带来金额=contacts.amount@0.00,99.00 | 是否退订=contacts.optedOut@否 | 提交人@小李 | 提交时间=?`,
  },
  {
    name: '纷享销客 联系人',
    key: 'name phone',
    columns: `姓名(必填)=customers.name | 客户名称=customers.company@甲公司,乙公司,丙公司 | 部门@采购 | 职务=customers.jobTitle@经理 | 手机1=customers.phone | 电话1=? | 邮件=customers.email | 微信=?/customers.wechatOpenId@wx_a,wx_b | 性别=customers.gender@男 | 生日=customers.birthday | 介绍人=?/customers.source | 爱好=customers.interests@钓鱼,茶 | 地址=customers.address | 备注=customers.note | 负责人@小王 | 创建时间=customers.registeredAt | 最后修改时间`,
  },
  {
    name: 'Zoho CRM 聯絡人 繁體',
    key: 'customerId name email',
    columns: `記錄 ID=customers.customerId@zcrm_1001,zcrm_1002,zcrm_1003,zcrm_1004,zcrm_1005,zcrm_1006,zcrm_1007,zcrm_1008,zcrm_1009 | 聯絡人擁有者@小陳 | 名字=customers.name/?@小美,大明 | 姓氏=customers.name/?@王,李 | 帳戶名稱=customers.company | 電子郵件=customers.email | 行動電話=customers.phone | 電話=? | 職稱=customers.jobTitle@經理 | 部門@採購 | 潛在客戶來源=customers.source@廣告 | 出生日期=customers.birthday | 郵寄街道=customers.address | 郵寄城市=customers.city | 郵寄郵遞區號=customers.postcode | 郵寄國家=customers.country | 建立時間=customers.registeredAt | 修改時間 | 描述=customers.note | 標籤=customers.tags`,
  },
  {
    name: 'HubSpot 連絡人 繁體',
    key: 'customerId email',
    columns: `記錄 ID=customers.customerId@501,502,503,504,505,506,507,508,509 | 名字=customers.name@小美,大明 | 姓氏=customers.name@王,李 | 電子郵件=customers.email | 電話號碼=customers.phone | 聯絡人負責人@小陳 | 生命週期階段@潛在客戶 | 潛在客戶狀態@新 | 建立日期=customers.registeredAt | 上次活動日期 | 公司名稱=customers.company | 職稱=customers.jobTitle@經理 | 城市=customers.city | 州/地區=customers.province | 國家/地區=customers.country | 郵遞區號=customers.postcode | 原始來源=customers.source@自然搜尋`,
  },
  {
    name: 'Mailchimp cleaned and unsubscribed',
    key: 'email',
    isEnglish: true,
    columns: `Email Address=customers.email | First Name=customers.name@Ann,Bob | Last Name=customers.name@Miller,Stone | Birthday=customers.birthday@03/14,11/02 | MEMBER_RATING=?/customers.memberLevel@2 | OPTIN_TIME=customers.registeredAt/?@2023-03-01 10:20:30 | CONFIRM_TIME=?/consents.at/customers.registeredAt@2023-03-01 10:20:30 | LATITUDE=customers.latitude@40.71 | LONGITUDE=customers.longitude@-74.00 | CC=customers.country@US | REGION=customers.province@NY | UNSUB_TIME=contacts.optedOut@2024-03-01 10:20:30 | UNSUB_CAMPAIGN_TITLE=?@Spring sale | UNSUB_CAMPAIGN_ID=?@c1 | UNSUB_REASON=?@normal | LEID=? | EUID=?/customers.customerId@a1b2 | NOTES=customers.note | TAGS=customers.tags`,
  },
  {
    name: 'Shopify orders with many addresses',
    key: 'orderId email orderedAt amount',
    isLines: true,
    isEnglish: true,
    columns: `Name=orders.orderId@SH100# | Email=customers.email | Financial Status=orders.status@paid | Paid at=orders.paidAt | Fulfillment Status=? | Fulfilled at=shipments.shippedAt | Accepts Marketing=?/consents.granted@no | Currency=orders.currency | Subtotal=orders.amountDue/? | Shipping=orders.freight@5.00 | Taxes@1.00 | Total=orders.amount | Discount Code=orders.promotion/?@SPRING | Discount Amount=orders.discount@0.00,2.00 | Shipping Method@Standard | Created at=orders.orderedAt | Lineitem quantity=orderLines.quantity | Lineitem name=orderLines.productName | Lineitem price=orderLines.unitPrice@30.00,20.00 | Lineitem compare at price=? | Lineitem sku=orderLines.sku | Lineitem requires shipping@true | Lineitem taxable@true | Lineitem fulfillment status=orderLines.lineStatus@fulfilled
      Billing Name=customers.name | Billing Street=customers.address | Billing City=?/customers.city | Billing Zip=?/customers.postcode | Billing Country=?/customers.country | Billing Phone=customers.phone/? | Shipping Name=orders.receiverName | Shipping Street=orders.receiverAddress | Shipping Address1=?/orders.receiverAddress | Shipping City=orders.city | Shipping Zip=orders.postcode | Shipping Province=orders.province | Shipping Country=orders.country | Shipping Phone=orders.receiverPhone | Notes=orders.sellerNote/orders.buyerMessage | Note Attributes@ | Cancelled at=?/orders.closedAt@ | Payment Method=orders.paymentMethod@Shopify Payments | Payment Reference@c1 | Refunded Amount=orders.refundAmount@0.00 | Vendor=orderLines.brand@Acme | Id=? | Tags=?/customers.tags@ | Risk Level@Low | Source=orders.channel@web | Lineitem discount=orderLines.discount@0.00 | Phone=?/customers.phone@ | Employee=orders.salesperson@ | Location=orders.store@ | Device ID@ | Payment Terms Name@ | Outstanding Balance@0.00`,
  },
  {
    name: 'WooCommerce 訂單 繁體',
    key: 'orderId email orderedAt amount',
    columns: `訂單編號=orders.orderId | 訂單日期=orders.orderedAt | 訂單狀態=orders.status@已完成 | 客戶備註=orders.buyerMessage/customers.note | 帳單名字=customers.name@小美,大明 | 帳單姓氏=customers.name@王,李 | 帳單公司=customers.company | 帳單地址=customers.address | 帳單城市=?/customers.city | 帳單郵遞區號=?/customers.postcode | 帳單電子郵件=customers.email | 帳單電話=customers.phone | 運送名字=orders.receiverName@小美,大明 | 運送姓氏=orders.receiverName@王,李 | 運送地址=orders.receiverAddress | 運送城市=orders.city | 付款方式=orders.paymentMethod@信用卡 | 購物車折扣金額=orders.discount@0,10 | 訂單小計金額=orders.amountDue/? | 運費金額=orders.freight@60 | 訂單總金額=orders.amount | 訂單退款金額=orders.refundAmount@0 | 優惠券代碼=?/orders.promotion@`,
  },
  {
    name: 'Square transactions',
    key: 'orderId orderedAt amount',
    isEnglish: true,
    columns: `Date=orders.orderedAt/payments.at@2024-03-05 | Time=?/orders.orderedAt@10:20:30 | Time Zone@Eastern Time | Gross Sales=?/orders.amountDue@$12.00,$9.00 | Discounts=orders.discount@$0.00,-$1.00 | Service Charges@$0.00 | Net Sales=?@$12.00,$8.00 | Gift Card Sales@$0.00 | Tax@$1.00 | Tip@$2.00 | Partial Refunds=orders.refundAmount/payments.refundedAmount@$0.00 | Total Collected=orders.amount/payments.amount@$15.00,$11.00 | Source=orders.channel@Register | Card=?@$15.00 | Card Entry Methods@Tapped | Cash=?@$0.00 | Square Gift Card@$0.00 | Other Tender=?@$0.00 | Tender Note@ | Fees=?/payments.fee@-$0.40 | Net Total=?@$14.60,$10.60 | Transaction ID=orders.orderId/payments.paymentId/payments.orderId | Payment ID=?/payments.paymentId@p1,p2,p3,p4,p5,p6,p7,p8,p9 | Card Brand=?/payments.method@Visa | PAN Suffix@1234 | Device Name=? | Staff Name=orders.salesperson@Joe | Staff ID=?@s1 | Details@https://x | Description=orderLines.productName/?@Blue mug | Event Type=?@Payment | Location=orders.store@Main St | Dining Option=?/orders.channel@ | Customer ID=customers.customerId/orders.customerId | Customer Name=customers.name | Customer Reference ID=?@`,
  },
  {
    name: 'GA4 user explorer and events CSV',
    key: 'deviceId at kind',
    isEnglish: true,
    columns: `eventDate=?/events.at@20240305 | eventTimestamp=events.at@1709600000000000,1709600100000000 | eventName=events.kind@page_view,add_to_cart | userPseudoId=events.deviceId@111.222,333.444 | userId=events.customerId/customers.customerId@u1,u2 | sessionId=events.sessionId@1709600000,1709600500 | pageLocation=events.page@https://shop.example/a | pageTitle=?@Home | pageReferrer=events.referrer@https://google.com/ | deviceCategory=events.device@mobile,desktop | operatingSystem=events.os@iOS,Windows | browser=events.browser@Safari,Chrome | country=?@United States | city=events.city@Los Angeles | itemId=events.productId@P1,P2 | engagementTimeMsec=?/events.dwellSeconds@1200,300`,
  },
  {
    name: 'Stripe invoices and payments 简体',
    key: 'paymentId at amount customerId',
    columns: `编号=payments.paymentId@ch_1,ch_2,ch_3,ch_4,ch_5,ch_6,ch_7,ch_8,ch_9 | 创建时间 (UTC)=payments.at | 金额=payments.amount | 已退款金额=payments.refundedAmount@0.00 | 货币=payments.currency@usd | 手续费=payments.fee@3.20 | 状态=payments.status@已付款 | 支付方式=payments.method@银行卡 | 客户 ID=payments.customerId/customers.customerId@cus_1,cus_2,cus_3 | 客户邮箱=customers.email | 说明=?@订阅 | 账单描述=?@ACME`,
  },
  {
    name: '手写会员消费 简体',
    key: 'name orderedAt amount',
    columns: `月日=orders.orderedAt@3.5,3.6,3.7 | 会员=customers.name | 电话号=customers.phone@13811110001,13811110002 | 项目=orderLines.productName@剪发,染发 | 次数=orderLines.quantity@1 | 消费=orders.amount@68,198 | 卡扣=?@0,68 | 余额=customers.storedBalance/?@300,232 | 技师=orders.salesperson@小美 | 支付=orders.paymentMethod@微信,会员卡 | 说明=orders.sellerNote/customers.note/?@烫后护理`,
  },
];
