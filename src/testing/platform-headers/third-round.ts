/** Exports written down blind in a third round, with cells as the platforms write them. */
import type { HeaderRowExport } from './header-row-export.ts';

export const THIRD_ROUND: readonly HeaderRowExport[] = [
  {
    name: '千牛 订单报表 含信用购',
    key: 'orderId buyerNick amount orderedAt paidAt',
    columns: `
      订单编号=orders.orderId@398712345098765432#,398712345123456789#,398712345998877665#
      支付单号=payments.paymentId/?@2024061822001112341412345678,2024061822001198761498765432,2024061922001155551455556666
      支付详情=?/orders.paymentMethod@支付宝支付,支付宝支付,微信支付
      买家会员名=orders.buyerNick@小鹿乱撞_8#,tb9912003#,阿May爱吃草#
      买家应付货款=orders.amountDue@129.00,58.80,399.00
      买家应付邮费=orders.freight@0.00,8.00,0.00
      总金额=orders.amountDue/?@129.00,66.80,399.00
      买家实际支付金额=orders.amount@119.00,66.80,379.00
      订单状态=orders.status@交易成功,卖家已发货，等待买家确认,交易关闭
      买家留言=orders.buyerMessage@,请发顺丰,
      收货人姓名=orders.receiverName@林**,陈**,梅**
      收货地址=orders.receiverAddress@浙江省 杭州市 西湖区 文三路***,广东省 深圳市 南山区 科苑路***,四川省 成都市 锦江区 东大街***
      运送方式@快递,快递,快递
      联系手机=orders.receiverPhone@138****1234,159****8876,186****4321
      订单创建时间=orders.orderedAt@2024-06-18 00:02:11,2024-06-18 10:33:45,2024-06-19 21:09:08
      订单付款时间=orders.paidAt@2024-06-18 00:02:40,2024-06-18 10:34:02,2024-06-19 21:10:00
      宝贝标题=orderLines.productName@夏季纯棉短袖T恤女宽松,手工曲奇饼干 原味 200g,便携榨汁杯无线充电
      宝贝种类@1,1,1
      物流单号=shipments.shipmentId@YT7512345678901,SF1398765432109,
      物流公司=shipments.carrier@圆通速递,顺丰速运,
      订单备注=orders.sellerNote@,已改地址,
      宝贝总数量=orderLines.quantity/?@1,2,1
      店铺Id@105512345,105512345,105512345
      店铺名称=orders.store@鹿角小铺,鹿角小铺,鹿角小铺
      订单关闭原因@订单未关闭,订单未关闭,买家申请退款
      卖家服务费@0,0,0
      是否手机订单@手机订单,手机订单,
      异常信息@,,
      是否是O2O交易@否,否,否
      退款金额=orders.refundAmount@0.00,0.00,379.00
      确认收货时间=orders.closedAt/shipments.deliveredAt/?@2024-06-22 08:12:00,,
      打款商家金额@119.00,0,0
      是否信用购@否,否,是
    `,
  },
  {
    name: '千牛 宝贝报表 含发货',
    key: 'orderId amount orderedAt paidAt',
    isLines: true,
    columns: `
      子订单编号=orderLines.lineNo/?@3987123450987654321,3987123451234567891,3987123451234567892
      主订单编号=orders.orderId@398712345098765432#,398712345123456789#,398712345123456789#
      商品标题=orderLines.productName@夏季纯棉短袖T恤女宽松,手工曲奇饼干 原味 200g,手工曲奇饼干 抹茶 200g
      商品价格=orderLines.unitPrice@129.00,29.40,29.40
      购买数量=orderLines.quantity@1,1,1
      外部系统编号=orderLines.sku/orderLines.productId@TX-W-2201,BG-001,BG-002
      商品属性=orderLines.variant@颜色分类:白色;尺码:M,口味:原味,口味:抹茶
      套餐信息@,,
      联系方式备注@,,
      订单状态=orders.status/orderLines.lineStatus@交易成功,卖家已发货，等待买家确认,卖家已发货，等待买家确认
      商家编码=orderLines.sku/orderLines.productId/?@TX-W-2201,BG-001,BG-002
      支付单号=payments.paymentId/?@2024061822001112341412345678,2024061822001198761498765432,2024061822001198761498765432
      买家应付货款=orderLines.amount/orders.amountDue/?@129.00,29.40,29.40
      买家实际支付金额=orderLines.amount/orders.amount@119.00,29.40,29.40
      退款状态=orderLines.lineStatus/?@没有申请退款,没有申请退款,退款成功
      退款金额=orders.refundAmount/returns.amount@0.00,0.00,29.40
      订单创建时间=orders.orderedAt@2024-06-18 00:02:11,2024-06-18 10:33:45,2024-06-18 10:33:45
      订单付款时间=orders.paidAt@2024-06-18 00:02:40,2024-06-18 10:34:02,2024-06-18 10:34:02
      商品ID=orderLines.productId@678900112233,678900445566,678900445577
      发货时间=shipments.shippedAt@2024-06-18 15:00:00,2024-06-18 17:20:00,2024-06-18 17:20:00
      物流单号=shipments.shipmentId@YT7512345678901,SF1398765432109,SF1398765432109
      物流公司=shipments.carrier@圆通速递,顺丰速运,顺丰速运
      卖家备注=orders.sellerNote@,老客户,老客户
    `,
  },
  {
    name: '京东 订单 含送装',
    key: 'orderId orderedAt amountDue buyerNick',
    columns: `
      订单号=orders.orderId@29881234567#,29881234999#,29889999000#
      商品ID=orderLines.productId@100012043978,100023451122,100012043978
      商品名称=orderLines.productName@得力A4打印纸 70g 500张,罗技M590无线鼠标,得力A4打印纸 70g 500张
      订购数量=orderLines.quantity@5,1,2
      支付方式=orders.paymentMethod@在线支付,在线支付,货到付款
      下单时间=orders.orderedAt@2024-03-05 09:12:11,2024-03-05 14:09:54,2024-03-06 20:11:09
      京东价=orderLines.unitPrice@24.90,159.00,24.90
      订单金额=orders.amountDue/orders.amount/?@124.50,159.00,49.80
      结算金额=?/orders.amount@118.20,150.00,49.80
      余额支付@0.00,0.00,0.00
      应付金额=orders.amountDue/orders.amount@118.20,150.00,49.80
      订单状态=orders.status@完成,等待出库,(删除)等待出库
      订单类型@SOP,SOP,SOP
      下单帐号=orders.buyerNick@jd_6b2f9a0#,木木de小#,wang_li_200#
      客户姓名=orders.receiverName/customers.name@李敏,周强,王丽
      客户地址=orders.receiverAddress/customers.address@北京朝阳区三环到四环之间望京西路,上海浦东新区张江路,河北石家庄市桥西区中山路
      联系电话=orders.receiverPhone/customers.phone@139****2211,136****9087,150****4432
      订单备注=orders.buyerMessage/orders.sellerNote@请工作日送货,,
      发票类型@电子发票,不需要开发票,普通发票
      发票抬头@个人,,石家庄某某有限公司
      发票内容@明细,,明细
      商家备注=orders.sellerNote@,已联系,
      商家备注等级（等级1-5为由高到低）@,3,
      运费金额=orders.freight@0.00,6.00,6.00
      付款确认时间=orders.paidAt@2024-03-05 09:13:00,2024-03-05 14:10:30,
      货号=orderLines.sku@DL-A4-70,LG-M590,DL-A4-70
      订单完成时间=orders.closedAt@2024-03-08 11:00:00,,
      订单来源=orders.channel@APP,微信,PC
      订单渠道=orders.channel/?@京东主站,京东主站,京东主站
      仓库名称=shipments.warehouse@华北一号仓,华东二号仓,华北一号仓
      送装服务@,,
      服务费@0.00,0.00,0.00
    `,
  },
  {
    name: '京东 会员 PIN',
    key: 'customerId joinedOn',
    columns: `
      用户PIN=customers.customerId/orders.buyerNick/customers.memberNo@jd_6b2f9a0#,wangli200#,jd_77ac001#
      用户昵称=customers.name/orders.buyerNick@木木,王丽丽,柚子茶
      会员等级=customers.memberLevel@二级会员,一级会员,四级会员
      手机号码=customers.phone@139****2211,150****4432,188****7654
      性别=customers.gender@女,女,男
      年龄段=?/customers.age@26-35岁,36-45岁,18-25岁
      所在省份=customers.province@北京,河北,江苏
      所在城市=customers.city@朝阳区,石家庄市,南京市
      入会时间=customers.joinedOn@2022-11-11 00:23:10,2023-06-18 09:10:11,2024-01-02 20:00:01
      入会渠道=customers.source@商品详情页,店铺首页,直播间
      可用积分=customers.points@320,55,1080
      累计积分@1320,455,4080
      累计消费金额@1320.50,455.00,4088.20
      累计订单数@6,3,15
      首次下单时间@2022-11-11,2023-06-18,2023-12-30
      最近一次下单时间@2024-03-05,2024-03-06,2024-02-14
      是否关注店铺@是,否,是
    `,
  },
  {
    name: '有赞 订单 含物流',
    key: 'orderId orderedAt paidAt amount phone',
    columns: `
      订单号=orders.orderId@E2024030509121100010001#,E2024030514095400010002#,E2024030620110900010003#
      订单类型@普通订单,拼团订单,普通订单
      订单来源=orders.channel@微信小程序,微信公众号,门店
      订单创建时间=orders.orderedAt@2024-03-05 09:12:11,2024-03-05 14:09:54,2024-03-06 20:11:09
      买家付款时间=orders.paidAt@2024-03-05 09:12:40,2024-03-05 14:10:20,2024-03-06 20:11:30
      交易成功时间=orders.closedAt@2024-03-12 09:00:00,,2024-03-06 20:11:30
      订单状态=orders.status@交易完成,商家已发货,交易完成
      支付方式=orders.paymentMethod@微信支付,储值卡,现金
      商品名称=orderLines.productName@桂花乌龙 礼盒,冷萃茶包 20枚,陶瓷盖碗
      规格=orderLines.variant@红色,茉莉,白釉
      规格编码=orderLines.sku@GH-R,LC-ML,GW-W
      商品编码=orderLines.productId@GH001,LC001,GW001
      商品单价=orderLines.unitPrice@168.00,59.00,88.00
      商品数量=orderLines.quantity@1,2,1
      商品优惠后金额=orderLines.amount@158.00,99.00,88.00
      商品金额合计=?/orders.amountDue@168.00,118.00,88.00
      店铺优惠合计=orders.discount@10.00,19.00,0.00
      运费=orders.freight@0.00,10.00,0.00
      订单实付金额=orders.amount@158.00,109.00,88.00
      订单退款金额=orders.refundAmount@0.00,0.00,0.00
      买家昵称=orders.buyerNick@茶小姐,momo,
      买家手机号=customers.phone@1380011223#,1590088776#,1867700112#
      收货人/提货人=orders.receiverName@柳如,莫先生,
      收货人手机号/提货人手机号=orders.receiverPhone@13800112233,15900887700,
      收货人省份=orders.province@福建省,浙江省,
      收货人城市=orders.city@厦门市,宁波市,
      收货人地区=orders.district@思明区,鄞州区,
      详细收货地址/提货地址=orders.receiverAddress@湖滨南路12号,天童北路8号,
      买家备注=orders.buyerMessage@,不要袋子,
      商家备注=orders.sellerNote@赠茶样,,
      归属店铺=orders.store@总店,总店,中山路店
      归属导购=orders.salesperson@小美,,阿强
      快递公司=shipments.carrier@中通快递,顺丰速运,
      快递单号=shipments.shipmentId@75123456789012,SF1398765432110,
      支付流水号=payments.paymentId/?@240305091211000017,240305140954000022,240306201109000031
    `,
  },
  {
    name: '有赞 客户 含储值',
    key: 'phone',
    columns: `
      客户姓名=customers.name@柳如,莫晓东,张丹
      昵称=orders.buyerNick/customers.name/?@茶小姐,momo,丹丹
      手机号=customers.phone@1380011223#,1590088776#,1867700112#
      微信号=?/identifiers.idValue/customers.wechatOpenId@cha_xiaojie,momo0330,
      性别=customers.gender@女,男,女
      生日=customers.birthday@1990-03-12,,1986-11-02
      地区=customers.province/customers.city/customers.address/?/customers.district@福建省厦门市思明区,浙江省宁波市鄞州区,上海市上海市徐汇区
      成为客户时间=customers.registeredAt@2022-03-01 10:11:12,2023-08-08 08:08:08,2024-01-20 13:00:00
      成为会员时间=customers.joinedOn@2022-03-02 10:00:00,,2024-01-20 13:00:10
      会员等级=customers.memberLevel@VIP2,,VIP1
      会员卡号=customers.memberNo@880012340001,,880012340055
      客户来源=customers.source@微信小程序,公众号,门店
      可用积分=customers.points@300,0,88
      储值余额=customers.storedBalance@200.00,0.00,0.00
      客户标签=customers.tags@高频 送礼,,新客
      累计消费金额@1688.00,109.00,88.00
      累计消费次数@8,1,1
      客单价@211.00,109.00,88.00
      最近消费时间@2024-03-05 09:12:11,2024-03-05 14:09:54,2024-03-06 20:11:09
      专属导购@小美,,阿强
      备注=customers.note@喜欢乌龙,,
    `,
  },
  {
    name: '微信小店 订单 含带货',
    key: 'orderId orderedAt amount wechatOpenId',
    columns: `
      订单编号=orders.orderId@371512345678901248#,371512349999901248#,371512999999901248#
      下单时间=orders.orderedAt@2024-05-20 13:14:00,2024-05-20 20:00:01,2024-05-21 07:45:32
      支付时间=orders.paidAt@2024-05-20 13:14:20,2024-05-20 20:00:30,
      订单状态=orders.status@待发货,已完成,已取消
      商品编码(SPUID)=orderLines.productId@10000123456,10000123477,10000123456
      商品名称=orderLines.productName@丹东草莓 2斤装,云南蓝莓 6盒,丹东草莓 2斤装
      SKU编码=orderLines.sku@2234511,2234600,2234511
      商品规格=orderLines.variant@大果,18mm+,大果
      商品单价=orderLines.unitPrice@69.90,99.00,69.90
      商品数量=orderLines.quantity@1,2,1
      商品总价=orderLines.amount/?/orders.amountDue@69.90,198.00,69.90
      运费=orders.freight@0,0,0
      优惠金额=orders.discount@5.00,20.00,0
      实际支付金额=orders.amount@64.90,178.00,0
      支付方式=orders.paymentMethod@微信支付,微信支付,
      支付单号=payments.paymentId/?@4200002188202405201234567890,4200002188202405201234567999,
      买家OpenID=customers.wechatOpenId@oA1b2C3d4E5f6G7h8I9j0KlMnOp#,oZ9y8X7w6V5u4T3s2R1q0PoNmLk#,oA1b2C3d4E5f6G7h8I9j0KlMnOp#
      收件人姓名=orders.receiverName@苏**,何**,苏**
      收件人手机=orders.receiverPhone@138****0520,137****1122,138****0520
      收件人省份=orders.province@辽宁省,江苏省,辽宁省
      收件人城市=orders.city@大连市,苏州市,大连市
      收件人区县=orders.district@中山区,姑苏区,中山区
      收件人详细地址=orders.receiverAddress@人民路***,观前街***,人民路***
      买家留言=orders.buyerMessage@周末送,,
      商家备注=orders.sellerNote@,补发一盒,
      物流公司=shipments.carrier@,京东快递,
      物流单号=shipments.shipmentId@,JDX012345678901,
      发货时间=shipments.shippedAt@,2024-05-21 10:00:00,
      售后状态=?/orderLines.lineStatus@无售后,无售后,退款成功
      退款金额=orders.refundAmount@0,0,69.90
      成交来源=orders.channel/?@直播间,商品橱窗,短视频
      带货账号=?/orders.salesperson@果农老王,,果农老王
    `,
  },
  {
    name: '美团外卖 订单 含补贴',
    key: 'orderId orderedAt amount name phone',
    columns: `
      订单编号=orders.orderId@180123456789012345#,180123456789012999#,180123456789999000#
      订单序号@12,13,14
      门店ID@9912345,9912345,9912345
      门店名称=orders.store@老街酸辣粉（五道口店）,老街酸辣粉（五道口店）,老街酸辣粉（五道口店）
      下单时间=orders.orderedAt@2024-04-02 11:31:02,2024-04-02 11:40:55,2024-04-02 18:20:13
      完成时间=orders.closedAt@2024-04-02 12:10:00,2024-04-02 12:22:31,
      订单状态=orders.status@已完成,已完成,已取消
      菜品信息=orderLines.productName/?@酸辣粉*1;煎饺*2,牛肉粉*1,酸辣粉*2
      菜品总价=orders.amountDue/?@38.00,26.00,36.00
      餐盒费@2.00,1.00,2.00
      用户支付配送费=orders.freight@3.00,4.50,3.00
      商家活动补贴=orders.discount@8.00,5.00,6.00
      平台补贴=?/orders.discount@2.00,0.00,0.00
      平台服务费@5.20,3.90,0.00
      用户实付金额=orders.amount@33.00,26.50,35.00
      商家应收款@26.80,17.60,0.00
      顾客姓名=customers.name/orders.receiverName@王(女士),李(先生),赵(先生)
      顾客电话=customers.phone/orders.receiverPhone@138****667#,139****102#,135****441#
      顾客地址=orders.receiverAddress/customers.address@清华东路5号院,成府路28号优盛大厦,王庄路1号
      配送方式@美团专送,商家自配送,美团专送
      备注=orders.buyerMessage@不要香菜,,多放辣
      取消原因@,,商家忙碌
    `,
  },
  {
    name: '美团团购 券核销',
    key: 'orderId phone',
    columns: `
      券号=coupons.couponId/?@0123 4567 890#,0123 4567 890#,0123 4567 899#
      团购名称=coupons.kind/orderLines.productName@双人火锅套餐,100元代金券,双人火锅套餐
      团购ID=?/orderLines.productId/coupons.campaignId/coupons.productId@88112233,88112240,88112233
      验券时间=coupons.redeemedOn/orders.orderedAt@2024-02-10 18:20:01,2024-02-10 19:02:44,2024-02-11 12:00:00
      验券门店=orders.store/?@蜀香火锅（万达店）,蜀香火锅（万达店）,蜀香火锅（万达店）
      验券账号@sxhg01,sxhg02,sxhg01
      订单号=coupons.orderId/orders.orderId@451234567890#,451234567890#,451234567899#
      用户手机号=customers.phone@138****556#,158****009#,138****556#
      售价=coupons.value/orders.amount/orderLines.unitPrice@168.00,88.00,168.00
      商家优惠金额=orders.discount/?@10.00,0.00,0.00
      结算价=?/orders.amount@148.52,82.72,157.92
      核销状态=orders.status/?@已核销,已核销,已撤销
    `,
  },
  {
    name: '简道云 销售订单 子表',
    key: 'orderId orderedAt customerId amount',
    isLines: true,
    columns: `
      订单编号=orders.orderId@SO-2024-000#,SO-2024-000#,SO-2024-000#
      下单日期=orders.orderedAt@2024-01-08,2024-01-09,2024-01-09
      客户编号=customers.customerId@KH001#,KH003#,KH003#
      客户名称=customers.company/customers.name@宁波海川五金有限公司,台州恒达机电厂,台州恒达机电厂
      联系人=customers.name@陈海,叶恒,叶恒
      联系电话=customers.phone@13757412233,13958698877,13958698877
      产品明细.产品编号=orderLines.productId@P-1001,P-2002,P-1001
      产品明细.产品名称=orderLines.productName@不锈钢铰链,减速电机,不锈钢铰链
      产品明细.规格型号=orderLines.variant@4寸,60W,4寸
      产品明细.数量=orderLines.quantity@200,5,100
      产品明细.单价（元）=orderLines.unitPrice@3.50,420,3.50
      产品明细.金额（元）=orderLines.amount@700,2100,350
      合同总金额（元）=orders.amount@700,2450,2450
      收款状态=orders.status/?@已收款,部分收款,部分收款
      销售员=orders.salesperson@周萍,孙涛,孙涛
      收货地址=orders.receiverAddress@浙江省宁波市北仑区大碶街道,浙江省台州市温岭市泽国镇,浙江省台州市温岭市泽国镇
      备注=orders.sellerNote/orders.buyerMessage@,分批发货,分批发货
      流程状态=?/orders.status@流转完成,进行中,进行中
      提交人@周萍,孙涛,孙涛
      提交时间@2024-01-08 09:31:22,2024-01-09 16:02:10,2024-01-09 16:02:10
      更新时间@2024-01-10 10:00:00,2024-01-11 08:20:10,2024-01-11 08:20:10
    `,
  },
  {
    name: '纷享销客 客户 含部门',
    key: 'customerId name registeredAt',
    columns: `
      客户编号=customers.customerId@20240108-00012#,20240108-00012#,20240222-00000#
      客户名称=customers.name/customers.company@深圳市蓝海科技有限公司,东莞市明泰塑胶制品厂,李建国（个体）
      客户级别=customers.memberLevel@重要客户,普通客户,普通客户
      客户状态@已成交,未成交,未成交
      客户来源=customers.source@展会,转介绍,线上广告
      所属行业=?/customers.occupation@软件,制造业,零售
      电话=customers.phone@0755-26001234,0769-22334455,13512345678
      邮件=customers.email@info@lanhai.example,mt@mingtai.example,
      网址@www.lanhai.example,|
      国家=customers.country@中国,中国,中国
      省=customers.province@广东省,广东省,湖南省
      市=customers.city@深圳市,东莞市,长沙市
      区=customers.district@南山区,,岳麓区
      详细地址=customers.address@科技园南路6号,长安镇振安路,麓山南路
      公司规模@100-499人,20-99人,
      负责人@何芳,何芳,谢军
      负责人所在部门@华南销售部,华南销售部,华中销售部
      生命状态@正常,正常,正常
      最后跟进时间@2024-03-01 10:00,2024-01-20 15:33,2024-02-28 09:12
      创建时间=customers.registeredAt@2024-01-08 11:22,2024-01-08 11:40,2024-02-22 17:09
      创建人@何芳,系统,谢军
      备注=customers.note@年度框架客户,,
    `,
  },
  {
    name: 'Zoho CRM contacts with owners',
    key: 'customerId email registeredAt',
    isEnglish: true,
    columns: `
      Record Id=customers.customerId@zcrm_518700000030100#,zcrm_518700000030102#,zcrm_518700000030119#
      Contact Owner.id@zcrm_5187000000200013,zcrm_5187000000200013,zcrm_5187000000200055
      Contact Owner@Priya Nair,Priya Nair,Tom Becker
      Lead Source=customers.source@Trade Show,Web Download,Partner
      Salutation=?/customers.gender@Mr.,Ms.,Dr.
      First Name=customers.name@Alan,Ines,Marek
      Last Name=customers.name@Whitcombe,Duarte,Nowak
      Account Name.id@zcrm_5187000000298001,zcrm_5187000000298010,zcrm_5187000000298031
      Account Name=customers.company@Brightline Foods,Ondas SA,Nowak Metal
      Title=customers.jobTitle@Buyer,Operations Manager,CEO
      Department@Purchasing,Operations,
      Email=customers.email@alan#@brightline.example,ines.d#@ondas.example,marek#@nowak.example
      Secondary Email@| ines@home.example,
      Phone=customers.phone/?@+44 20 7946 0012,+351 21 000 1234,+48 22 123 45 67
      Mobile=customers.phone/?@+44 7700 900123,,+48 600 100 200
      Fax@,,+48 22 123 45 68
      Date of Birth=customers.birthday@1979-02-14,,1968-09-30
      Mailing Street=customers.address@12 Dock Lane,Rua Nova 8,ul. Prosta 51
      Mailing City=customers.city@London,Lisboa,Warszawa
      Mailing State=customers.province@Greater London,Lisboa,Mazowieckie
      Mailing Zip=customers.postcode@E14 9AA,1200-371,00-838
      Mailing Country=customers.country@United Kingdom,Portugal,Poland
      Email Opt Out=?/contacts.optedOut/consents.granted@false,true,false
      Tag=customers.tags@vip,fair2023 newsletter,
      Description=customers.note@Prefers call in the morning,,
      Created Time=customers.registeredAt@2023-04-02 10:11:12,2023-05-19 08:00:00,2024-01-30 17:45:09
      Modified Time@2024-02-02 10:11:12,2024-02-19 08:00:00,2024-02-01 17:45:09
      Last Activity Time@2024-02-28 09:00:00,2024-02-19 08:00:00,
    `,
  },
  {
    name: 'Zoho CRM deals with stages',
    key: 'opportunityId amount closedOn customerId openedOn',
    isEnglish: true,
    columns: `
      Record Id=opportunities.opportunityId@zcrm_518700000041000#,zcrm_518700000041002#,zcrm_518700000041009#
      Deal Owner=opportunities.owner@Priya Nair,Tom Becker,Priya Nair
      Deal Name=opportunities.name@Brightline annual supply,Ondas pilot,Nowak press line
      Amount=opportunities.amount@48000,6500.00,120000
      Stage=opportunities.stage@Negotiation/Review,Closed Won,Closed Lost
      Probability (%)@70,100,0
      Expected Revenue@33600,6500,0
      Closing Date=opportunities.closedOn@2024-05-30,2024-02-12,2024-01-15
      Type@Existing Business,New Business,New Business
      Lead Source=customers.source@Trade Show,Web Download,Partner
      Next Step@Send revised quote,,
      Contact Name.id=opportunities.customerId/customers.customerId@zcrm_518700000030100#,zcrm_518700000030102#,zcrm_518700000030119#
      Contact Name=customers.name@Alan Whitcombe,Ines Duarte,Marek Nowak
      Account Name.id@zcrm_5187000000298001,zcrm_5187000000298010,zcrm_5187000000298031
      Account Name=customers.company@Brightline Foods,Ondas SA,Nowak Metal
      Campaign Source@Spring fair,,
      Reason For Loss@,,Price
      Created Time=opportunities.openedOn@2024-01-10 09:00:00,2023-12-04 14:30:00,2023-10-11 11:11:11
      Stage Modified Time=opportunities.stageChangedOn@2024-03-10 09:00:00,2024-02-12 14:30:00,2024-01-15 11:11:11
      Currency@EUR,EUR,EUR
    `,
  },
  {
    name: 'HubSpot contacts all properties',
    key: 'customerId email registeredAt',
    isEnglish: true,
    columns: `
      Record ID=customers.customerId@5012340#,5012347#,5012999#
      First Name=customers.name@Noor,James,Sofia
      Last Name=customers.name@Haddad,O'Brien,Lindqvist
      Email=customers.email@noor#@haddad.example,james#@obrien.example,sofia.l#@nordic.example
      Phone Number=customers.phone@+31 20 123 4567,,+46 8 123 456 00
      Mobile Phone Number=customers.phone/?@,+353 86 123 4567,
      Contact owner@Ellen Park,Ellen Park,Raj Patel
      Associated Company=customers.company@Haddad Design,O'Brien Tools,Nordic Light AB
      Associated Company IDs@8812300,8812355,8812412
      Job Title=customers.jobTitle@Founder,Purchasing lead,CMO
      Lifecycle Stage@Customer,Lead,Marketing Qualified Lead
      Lead Status@Connected,New,Open
      Original Source=customers.source@Organic Search,Direct Traffic,Paid Social
      Original Source Drill-Down 1@google,obrien.example/pricing,Facebook
      Create Date=customers.registeredAt@2023-09-01 10:02,2024-01-12 16:40,2024-02-20 08:15
      Last Activity Date@2024-02-27 11:00,,2024-02-21 09:00
      Last Modified Date@2024-02-27 11:00,2024-01-12 16:41,2024-02-21 09:00
      Became a Customer Date=?/customers.joinedOn@2023-10-10 09:00,,
      Street Address=customers.address@Keizersgracht 10,4 Main Street,Sveavägen 44
      City=customers.city@Amsterdam,Cork,Stockholm
      State/Region=customers.province@Noord-Holland,Munster,
      Postal Code=customers.postcode@1015 CN,T12 AB34,111 34
      Country/Region=customers.country@Netherlands,Ireland,Sweden
      Industry=?/customers.occupation@Design,Hardware,Lighting
      Preferred language=?/customers.channelPreference@nl,en,sv
      Unsubscribed from all email=?/contacts.optedOut/consents.granted@,Yes,No
      Number of Form Submissions@3,1,1
      Average Pageviews@4,2,1
      Marketing contact status@Marketing contact,Non-marketing contact,Marketing contact
    `,
  },
  {
    name: 'Mailchimp audience with places',
    key: 'email registeredAt',
    isEnglish: true,
    columns: `
      Email Address=customers.email@ruth#@sample.example,theo#@sample.example,mia#@sample.example
      First Name=customers.name@Ruth,Theo,Mia
      Last Name=customers.name@Abara,Klein,Rossi
      Address=customers.address@5 Elm St  Boston  MA  02118  US,,Via Roma 3  Torino  10121  IT
      Phone Number=customers.phone@617-555-0143,,
      Birthday=customers.birthday@03/05,11/22,
      Company=customers.company@Abara Books,,Rossi srl
      MEMBER_RATING=?/customers.memberLevel@2,5,3
      OPTIN_TIME=customers.registeredAt/consents.at/customers.joinedOn@2022-05-01 10:00:00,2022-06-12 12:31:00,2023-01-02 08:00:01
      OPTIN_IP@203.0.113.5,,198.51.100.22
      CONFIRM_TIME=?/consents.at@2022-05-01 10:00:00,2022-06-12 12:31:00,2023-01-02 08:00:01
      CONFIRM_IP@203.0.113.5,203.0.113.9,198.51.100.22
      LATITUDE=customers.latitude@42.3601,52.5200,45.0703
      LONGITUDE=customers.longitude@-71.0589,13.4050,7.6869
      GMTOFF@-5,1,1
      DSTOFF@-4,2,2
      TIMEZONE@America/New_york,Europe/Berlin,Europe/Rome
      CC=customers.country@US,DE,IT
      REGION=customers.province@MA,BE,21
      LAST_CHANGED@2024-01-02 08:00:01,2024-02-02 08:00:01,2023-01-02 08:00:01
      LEID=customers.customerId/?@118002341,118002350,118009912
      EUID=customers.customerId/?/identifiers.idValue@a1b2c3d4e5,f6a7b8c9d0,0d9c8b7a6f
      NOTES=customers.note@,met at fair,
      TAGS=customers.tags@"customer" "books","newsletter",
    `,
  },
  {
    name: 'Shopify orders with employees',
    key: 'orderId email paidAt amount orderedAt',
    isEnglish: true,
    columns: `
      Name=orders.orderId@#100#,#100#,#100#
      Email=customers.email@kay#@shop.example,lou#@shop.example,lou#@shop.example
      Financial Status=orders.status@paid,partially_refunded,
      Paid at=orders.paidAt@2024-02-01 10:15:22 -0500,2024-02-02 18:01:09 -0500,
      Fulfillment Status=shipments.status@fulfilled,unfulfilled,
      Fulfilled at=shipments.shippedAt@2024-02-02 09:00:00 -0500,,
      Accepts Marketing=?/consents.granted@yes,no,
      Currency=orders.currency@USD,USD,
      Subtotal=orders.amountDue/?@45.00,80.00,
      Shipping=orders.freight@5.00,0.00,
      Taxes@4.00,7.10,
      Total=orders.amount@54.00,87.10,
      Discount Code=orders.promotion@WELCOME10,,
      Discount Amount=orders.discount@5.00,0.00,
      Shipping Method@Standard,Express,
      Created at=orders.orderedAt@2024-02-01 10:15:20 -0500,2024-02-02 18:01:08 -0500,2024-02-02 18:01:08 -0500
      Lineitem quantity=orderLines.quantity@1,2,1
      Lineitem name=orderLines.productName@Linen Apron - Sand,Mug - Blue,Tea Towel
      Lineitem price=orderLines.unitPrice@50.00,30.00,20.00
      Lineitem compare at price=?/products.price@60.00,,
      Lineitem sku=orderLines.sku@APR-SND,MUG-BLU,TWL-01
      Lineitem requires shipping@true,true,true
      Lineitem taxable@true,true,true
      Lineitem fulfillment status=orderLines.lineStatus/?@fulfilled,pending,pending
      Billing Name=customers.name@Kay Moreno,Lou Chan,
      Billing Street=customers.address@8 Oak Rd,77 Pine Ave  Apt 3,
      Billing Address1=customers.address/?@8 Oak Rd,77 Pine Ave,
      Billing Address2@,Apt 3,
      Billing Company=customers.company@,Chan Studio,
      Billing City=customers.city@Albany,Trenton,
      Billing Zip=customers.postcode@12207,08608,
      Billing Province=customers.province@NY,NJ,
      Billing Country=customers.country@US,US,
      Billing Phone=customers.phone/?@(518) 555-0101,,
      Shipping Name=orders.receiverName@Kay Moreno,Ann Chan,
      Shipping Street=orders.receiverAddress@8 Oak Rd,9 Lake St,
      Shipping Address1=orders.receiverAddress/?@8 Oak Rd,9 Lake St,
      Shipping City=orders.city@Albany,Dover,
      Shipping Zip=orders.postcode@12207,19901,
      Shipping Province=orders.province@NY,DE,
      Shipping Country=orders.country@US,US,
      Shipping Phone=orders.receiverPhone@(518) 555-0101,302-555-0188,
      Notes=orders.buyerMessage/orders.sellerNote@Leave at door,,
      Note Attributes@,,
      Cancelled at=orders.closedAt@,,
      Payment Method=orders.paymentMethod@Shopify Payments,PayPal Express Checkout,
      Payment Reference=payments.paymentId/?@c1001.1,c1002.1,
      Refunded Amount=orders.refundAmount@0.00,20.00,
      Vendor=orderLines.brand@Hearth & Co,Hearth & Co,Hearth & Co
      Outstanding Balance@0.00,0.00,
      Employee=orders.salesperson@Jo Diaz,,
      Location=orders.store@Main Street,,
      Device ID@3,,
      Id=?/orders.orderId@5678901234567,5678901239999,
      Tags=?/customers.tags@wholesale,,
      Risk Level@Low,Low,
      Source=orders.channel@pos,web,
      Lineitem discount=orderLines.discount@0.00,0.00,0.00
      Phone=customers.phone/?@+15185550101,,
    `,
  },
  {
    name: 'Shopify customers with codes',
    key: 'customerId email phone',
    isEnglish: true,
    columns: `
      Customer ID=customers.customerId@612345678901#,612345678909#,612345679000#
      First Name=customers.name@Kay,Lou,Pat
      Last Name=customers.name@Moreno,Chan,Ito
      Email=customers.email@kay#@shop.example,lou#@shop.example,
      Accepts Email Marketing=?/consents.granted@yes,no,no
      Default Address Company=customers.company@,Chan Studio,
      Default Address Address1=customers.address@8 Oak Rd,77 Pine Ave,
      Default Address Address2@,Apt 3,
      Default Address City=customers.city@Albany,Trenton,
      Default Address Province Code=customers.province@NY,NJ,
      Default Address Country Code=customers.country@US,US,
      Default Address Zip=customers.postcode@12207,08608,
      Default Address Phone=?/customers.phone@+15185550101,,
      Phone=customers.phone@+1518555010#,,+1212555015#
      Accepts SMS Marketing=?/consents.granted@no,no,yes
      Total Spent@154.00,87.10,0.00
      Total Orders@3,1,0
      Note=customers.note@,prefers email,
      Tax Exempt@no,yes,no
      Tags=customers.tags@wholesale  vip,,
    `,
  },
  {
    name: 'Woo advanced export by line',
    key: 'orderId orderedAt email amount',
    isLines: true,
    isEnglish: true,
    columns: `
      Order Number=orders.orderId@731#,731#,731#
      Order Status=orders.status@Completed,Processing,Processing
      Order Date=orders.orderedAt@2024-01-15 12:31,2024-01-16 08:04,2024-01-16 08:04
      Customer Note=orders.buyerMessage@,ring twice,ring twice
      First Name (Billing)=customers.name@Erik,Dana,Dana
      Last Name (Billing)=customers.name@Holm,Weiss,Weiss
      Company (Billing)=customers.company@,Weiss KG,Weiss KG
      Address 1&2 (Billing)=customers.address@Havnegade 4,Ringstr. 12,Ringstr. 12
      City (Billing)=customers.city@Aarhus,Köln,Köln
      State Code (Billing)=customers.province@,NW,NW
      Postcode (Billing)=customers.postcode@8000,50667,50667
      Country Code (Billing)=customers.country@DK,DE,DE
      Email (Billing)=customers.email@erik#@holm.example,dana#@weiss.example,dana#@weiss.example
      Phone (Billing)=customers.phone@+4586123456,+492211234567,+492211234567
      First Name (Shipping)=orders.receiverName@Erik,Uwe,Uwe
      Last Name (Shipping)=orders.receiverName@Holm,Weiss,Weiss
      Address 1&2 (Shipping)=orders.receiverAddress@Havnegade 4,Domplatz 1,Domplatz 1
      City (Shipping)=orders.city@Aarhus,Bonn,Bonn
      State Code (Shipping)=orders.province@,NW,NW
      Postcode (Shipping)=orders.postcode@8000,53111,53111
      Country Code (Shipping)=orders.country@DK,DE,DE
      Payment Method Title=orders.paymentMethod@MobilePay,PayPal,PayPal
      Cart Discount Amount=orders.discount@0,5.00,5.00
      Order Subtotal Amount=orders.amountDue/?@39.90,64.90,64.90
      Shipping Method Title@Flat rate,DHL,DHL
      Order Shipping Amount=orders.freight@4.90,0,0
      Order Refund Amount=orders.refundAmount@0,0,0
      Order Total Amount=orders.amount@44.80,59.90,59.90
      Order Total Tax Amount@8.96,9.56,9.56
      SKU=orderLines.sku@CND-02,CND-02,SOAP-9
      Item #=orderLines.lineNo@1,1,2
      Item Name=orderLines.productName@Candle,Candle,Soap
      Quantity (- Refund)=orderLines.quantity@1,1,2
      Item Cost=orderLines.unitPrice@39.90,39.90,12.50
      Coupon Code=orders.promotion@,NEU5,NEU5
    `,
  },
  {
    name: 'Woo WebToffee totals',
    key: 'orderId orderedAt amount customerId',
    isEnglish: true,
    columns: `
      order_id=orders.orderId@912#,912#,913#
      order_number=?/orders.orderId@9120,9121,9135
      order_date=orders.orderedAt@2024-03-01 07:55:10,2024-03-01 20:14:00,2024-03-04 13:33:31
      paid_date=orders.paidAt@2024-03-01 07:56:00,,2024-03-04 13:34:02
      status=orders.status@completed,on-hold,refunded
      shipping_total=orders.freight@6.00,6.00,0.00
      shipping_tax_total@0,0,0
      fee_total@0,0,0
      tax_total@3.10,2.20,8.00
      cart_discount=orders.discount/?@0,2.00,0
      order_discount=orders.discount/?@0,2.00,0
      discount_total=orders.discount/?@0,2.00,0
      order_total=orders.amount@40.10,28.20,88.00
      order_subtotal=orders.amountDue/?@31.00,22.00,80.00
      order_key@wc_order_aB1cD2eF3,wc_order_gH4iJ5kL6,wc_order_mN7oP8qR9
      order_currency=orders.currency@AUD,AUD,AUD
      payment_method=orders.paymentMethod/?@stripe,bacs,stripe
      payment_method_title=orders.paymentMethod/?@Credit card,Direct bank transfer,Credit card
      transaction_id=payments.paymentId/?@ch_3Oabc,,ch_3Oxyz
      customer_ip_address@203.0.113.77,203.0.113.12,198.51.100.1
      customer_user_agent=?/events.userAgent@Mozilla/5.0 (iPhone),Mozilla/5.0 (Windows NT 10.0),Mozilla/5.0 (Macintosh)
      shipping_method@Flat rate,Flat rate,Local pickup
      customer_id=customers.customerId@4#,5#,4#
      customer_email=customers.email@zoe@kanga.example,max@kanga.example,zoe@kanga.example
      billing_first_name=customers.name@Zoe,Max,Zoe
      billing_last_name=customers.name@Tran,Perry,Tran
      billing_company=customers.company@,,
      billing_email=customers.email/?@zoe@kanga.example,max@kanga.example,zoe@kanga.example
      billing_phone=customers.phone@0412 345 678,0498 765 432,0412 345 678
      billing_address_1=customers.address@3 Bay St,19 Hill Rd,3 Bay St
      billing_postcode=customers.postcode@2000,3052,2000
      billing_city=customers.city@Sydney,Melbourne,Sydney
      billing_state=customers.province@NSW,VIC,NSW
      billing_country=customers.country@AU,AU,AU
      shipping_first_name=orders.receiverName@Zoe,Max,Lee
      shipping_last_name=orders.receiverName@Tran,Perry,Tran
      shipping_phone=orders.receiverPhone@,,0411 222 333
      shipping_address_1=orders.receiverAddress@3 Bay St,19 Hill Rd,88 Park Ave
      shipping_city=orders.city@Sydney,Melbourne,Perth
      shipping_state=orders.province@NSW,VIC,WA
      shipping_country=orders.country@AU,AU,AU
      customer_note=orders.buyerMessage@,leave with neighbour,
      order_notes=orders.sellerNote/?@Payment complete,,Refunded
      line_item_1=?/orderLines.productName@name:Cap|product_id:77|sku:CAP-1|quantity:1|total:31.00,name:Socks|product_id:80|sku:SCK-2|quantity:2|total:22.00,name:Coat|product_id:91|sku:COT-5|quantity:1|total:80.00
    `,
  },
  {
    name: 'Stripe unified payments with metadata',
    key: 'paymentId at amount customerId',
    isEnglish: true,
    columns: `
      id=payments.paymentId@ch_3OqA1b2C3#,ch_3OqB2c3D4#,ch_3OqC3d4E5#
      Created date (UTC)=payments.at@2024-03-04 11:05:12,2024-03-05 02:41:33,2024-03-05 22:10:00
      Amount=payments.amount@49.00,120.00,9.99
      Amount Refunded=payments.refundedAmount@0.00,120.00,0.00
      Currency=payments.currency@usd,usd,eur
      Captured@true,true,false
      Converted Amount@49.00,120.00,10.83
      Converted Currency@usd,usd,usd
      Decline Reason@,,insufficient_funds
      Description=?/orderLines.productName@Subscription update,Invoice 1002,Subscription creation
      Fee=payments.fee@1.72,3.78,0.00
      Mode@Live,Live,Live
      PaymentIntent ID=?/payments.paymentId@pi_3OqA1b2C3d,pi_3OqB2c3D4e,pi_3OqC3d4E5f
      Payment Source Type=payments.method@card,card,sepa_debit
      Refunded date (UTC)@,2024-03-07 09:00:00,
      Statement Descriptor@ACME,ACME,ACME
      Status=payments.status@Paid,Refunded,Failed
      Seller Message@Payment complete.,Payment complete.,The bank declined the payment.
      Card Last4@4242,0005,
      Card Brand=?/payments.method@Visa,American Express,
      Customer ID=payments.customerId/customers.customerId@cus_Pa#,cus_Pb#,cus_Pc#
      Customer Description=?/customers.note@,,
      Customer Email=customers.email@gil@pay.example,ada@pay.example,eva@pay.example
      Disputed Amount@0.00,0.00,0.00
      Invoice ID=?/payments.orderId@in_1OqA,in_1OqB,in_1OqC
      Checkout Line Item Summary=?/orderLines.productName@,,
      order_id (metadata)=payments.orderId@A-1001,A-1002,A-1003
    `,
  },
  {
    name: 'Stripe balance itemised',
    key: 'paymentId at amount customerId',
    isEnglish: true,
    columns: `
      balance_transaction_id=payments.paymentId@txn_1Oq#,txn_1Oq#,txn_1Oq#
      created_utc=payments.at@2024-03-04 11:05:12,2024-03-05 02:41:33,2024-03-07 09:00:00
      available_on_utc@2024-03-06 00:00:00,2024-03-07 00:00:00,2024-03-09 00:00:00
      currency=payments.currency@usd,usd,usd
      gross=payments.amount@49.00,120.00,-120.00
      fee=payments.fee@1.72,3.78,0.00
      net@47.28,116.22,-120.00
      reporting_category=?/payments.status@charge,charge,refund
      source_id=?/payments.paymentId@ch_3OqA,ch_3OqB,re_3OqB
      description=?/orderLines.productName@Subscription update,Invoice 1002,REFUND FOR CHARGE
      customer_facing_amount@49.00,120.00,-120.00
      customer_facing_currency@usd,usd,usd
      automatic_payout_id@po_1,po_2,po_3
      customer_id=payments.customerId/customers.customerId@cus_Pa#,cus_Pb#,cus_Pb#
      customer_email=customers.email@gil@pay.example,ada@pay.example,ada@pay.example
      customer_name=customers.name@Gil Sato,Ada Pohl,Ada Pohl
      charge_id=?/payments.paymentId@ch_3OqA,ch_3OqB,ch_3OqB
      payment_intent_id=?/payments.paymentId@pi_3OqA,pi_3OqB,pi_3OqB
      invoice_id=?/payments.orderId@in_1OqA,in_1OqB,
      payment_method_type=payments.method@card,card,card
      card_brand=?/payments.method@visa,amex,amex
      card_country@US,GB,GB
    `,
  },
  {
    name: 'Square transactions full',
    key: 'orderedAt amount orderId customerId',
    isEnglish: true,
    columns: `
      Date=orders.orderedAt/payments.at@2024-02-18,2024-02-18,2024-02-19
      Time=orders.orderedAt/payments.at/?@09:12:44,10:01:05,17:40:00
      Time Zone@Pacific Time (US & Canada),Pacific Time (US & Canada),Pacific Time (US & Canada)
      Gross Sales=?/orders.amountDue@$12.50,$8.00,$30.00
      Discounts=orders.discount@$0.00,-$1.00,$0.00
      Service Charges@$0.00,$0.00,$0.00
      Net Sales=orders.amountDue/?@$12.50,$7.00,$30.00
      Gift Card Sales@$0.00,$0.00,$0.00
      Tax@$1.13,$0.63,$2.70
      Tip@$2.00,$0.00,$5.00
      Partial Refunds=orders.refundAmount@$0.00,$0.00,$0.00
      Total Collected=orders.amount/payments.amount@$15.63,$7.63,$37.70
      Source=orders.channel@Register,Register,Online Store
      Card@$15.63,$0.00,$37.70
      Card Entry Methods@Tapped,,Keyed
      Cash@$0.00,$7.63,$0.00
      Fees=payments.fee/?@-$0.51,$0.00,-$1.39
      Net Total@$15.12,$7.63,$36.31
      Transaction ID=orders.orderId/payments.orderId@Kx9aB2cD#,Lm8bC3dE#,Nq7cD4eF#
      Payment ID=payments.paymentId/?@pA1b2C3,pD4e5F6,pG7h8I9
      Card Brand=?/payments.method@Visa,,MasterCard
      PAN Suffix@1111,,4444
      Device Name=?/customers.device@iPad 1,iPad 1,
      Staff Name=orders.salesperson@Bea,Bea,
      Staff ID@TM1,TM1,
      Description=?/orderLines.productName@1 x Latte  1 x Bagel,1 x Mocha,2 x Beans 250g
      Event Type@Payment,Payment,Payment
      Location=orders.store@Harbor Cafe,Harbor Cafe,Harbor Cafe
      Customer ID=customers.customerId@CUST#,,CUST#
      Customer Name=customers.name@Ola Berg,,Tim Woo
      Customer Reference ID@,,
      Transaction Status=orders.status/payments.status@Complete,Complete,Complete
    `,
  },
  {
    name: 'Square items full',
    key: 'orderedAt amount orderId customerId',
    isLines: true,
    isEnglish: true,
    columns: `
      Date=orders.orderedAt@02/18/24,02/18/24,02/19/24
      Time=orders.orderedAt/?@09:12:44 AM,09:12:44 AM,05:40:00 PM
      Time Zone@Pacific Time (US & Canada),Pacific Time (US & Canada),Pacific Time (US & Canada)
      Category=orderLines.category@Coffee,Food,Retail
      Item=orderLines.productName@Latte,Bagel,Beans 250g
      Qty=orderLines.quantity@1.0,1.0,2.0
      Price Point Name=orderLines.variant@Large,Regular,Regular
      SKU=orderLines.sku@LAT-L,BGL,BNS-250
      Modifiers Applied=?/orderLines.variant@Oat milk,,
      Gross Sales=?/orderLines.amount/orders.amountDue@$7.00,$5.50,$30.00
      Discounts=orderLines.discount/orders.discount@$0.00,$0.00,$0.00
      Net Sales=orderLines.amount@$7.00,$5.50,$30.00
      Tax@$0.63,$0.50,$2.70
      Transaction ID=orders.orderId@Kx9aB2cD#,Kx9aB2cD#,Nq7cD4eF#
      Payment ID=payments.paymentId/?@pA1b2C3,pA1b2C3,pG7h8I9
      Device Name=?/customers.device@iPad 1,iPad 1,
      Notes=?/orders.sellerNote/orders.buyerMessage@,,gift wrap
      Event Type@Payment,Payment,Payment
      Location=orders.store@Harbor Cafe,Harbor Cafe,Harbor Cafe
      Dining Option@For Here,For Here,
      Customer ID=customers.customerId@CUST#,CUST#,CUST#
      Customer Name=customers.name@Ola Berg,Ola Berg,Tim Woo
      Unit@ea,ea,ea
      Count=?/orderLines.quantity@1,1,2
      Itemization Type@Physical Good,Physical Good,Physical Good
      Employee=orders.salesperson@Bea,Bea,
      Channel=orders.channel@Harbor Cafe,Harbor Cafe,Online Store
    `,
  },
  {
    name: 'GA4 events with params',
    key: 'at customerId deviceId',
    isEnglish: true,
    columns: `
      event_date=?/events.at@20240301,20240301,20240302
      event_timestamp=events.at@1709254800123456,1709254812999001,1709341200000777
      event_name=events.kind@page_view,add_to_cart,purchase
      event_params.page_location=events.page@https://shop.example/p/tea,https://shop.example/p/tea,https://shop.example/thanks
      event_params.page_title@Tea,Tea,Thanks
      event_params.page_referrer=events.referrer@https://www.google.com/,,
      event_params.ga_session_id=events.sessionId@1709254790,1709254790,1709341111
      event_params.engagement_time_msec=events.dwellSeconds/?@5123,2210,880
      event_value_in_usd=?/orders.amount@,12.00,36.00
      user_id=events.customerId/customers.customerId@,,U-7#
      user_pseudo_id=events.deviceId@1812345.1709254,1812345.1709254,1999911.1700011
      user_first_touch_timestamp=?/customers.registeredAt@1709254790000000,1709254790000000,1700011000000000
      device.category=events.device@mobile,mobile,desktop
      device.mobile_brand_name@Apple,Apple,
      device.operating_system=events.os@iOS,iOS,Windows
      device.language@en-us,en-us,zh-tw
      device.web_info.browser=events.browser@Safari,Safari,Chrome
      geo.country=?/customers.country@United States,United States,Taiwan
      geo.region=?/customers.province@California,California,Taipei City
      geo.city=events.city@San Jose,San Jose,Taipei
      traffic_source.source=?/customers.source/events.referrer@google,google,(direct)
      traffic_source.medium@organic,organic,(none)
      platform@WEB,WEB,WEB
      ecommerce.transaction_id=orders.orderId/?@,,T-9001
      items.item_id=events.productId/orderLines.productId@,SKU_TEA,SKU_TEA
      items.item_name=?/orderLines.productName@,Oolong Tea,Oolong Tea
    `,
  },
  {
    name: '手工 鲜果登记',
    key: 'orderedAt name phone amount',
    columns: `
      序号=?/orders.orderId@#
      日期=orders.orderedAt@3月1日,3月1日,3月2日,3月3日
      客户=customers.name@王姐,李老师,王姐,赵阿姨
      电话=customers.phone@1381111222#,1393333444#,1381111222#,
      买了什么=orderLines.productName@草莓,车厘子,丹东草莓,橙子
      几斤=orderLines.quantity@2,3,1.5,5
      多少钱一斤=orderLines.unitPrice@25,60,25,6
      收了多少=orders.amount@50,180,37.5,30
      怎么付的=orders.paymentMethod@微信,现金,微信,支付宝
      送到哪=orders.receiverAddress@阳光小区3栋,实验小学,阳光小区3栋,
      谁经手=orders.salesperson@小张,小张,老刘,小张
      备注=orders.sellerNote/orders.buyerMessage/customers.note@,送礼,,
    `,
  },
  {
    name: '手寫 髮廊來客',
    key: 'orderedAt name phone amount',
    columns: `
      編號=orders.orderId/?/customers.customerId@A00#,A00#,A00#
      日期=orders.orderedAt@113/4/1,113/4/1,113/4/2
      姓名=customers.name@陳怡君,林志豪,張雅婷
      手機=customers.phone@0912-345-67#,0922-111-33#,0987-654-32#
      性別=customers.gender@女,男,女
      LINE=?/identifiers.idValue@yijun0401,,yating.c
      服務項目=orderLines.productName@染髮,剪髮,護髮
      數量=orderLines.quantity@1,1,1
      設計師=orders.salesperson@Amy,阿凱,Amy
      定價=orderLines.unitPrice/orders.amountDue/products.price@2500,500,1200
      折扣=orders.discount/orders.discountRate@250,0,0
      實收金額=orders.amount@2250,500,1200
      付款方式=orders.paymentMethod@刷卡,現金,LINE Pay
      怎麼知道我們的=customers.source@朋友介紹,IG,Google
      生日=customers.birthday@80/5/6,,85/12/1
      備註=orders.sellerNote/orders.buyerMessage/customers.note@對氨水過敏,,
    `,
  },
  {
    name: 'Hand-typed bakery',
    key: 'orderId orderedAt name phone amount',
    isEnglish: true,
    columns: `
      Order #=orders.orderId@10#,10#,10#
      Date=orders.orderedAt@3/14/2024,3/15/2024,3/15/2024
      Customer=customers.name@Helen Park,Joe's Diner,Maya R.
      Cell=customers.phone@555-013#,555-017#,555-019#
      E-mail=customers.email@helen@mail.example,,maya@mail.example
      What=orderLines.productName@Sourdough,Dinner rolls,Birthday cake
      How many=orderLines.quantity@2,48,1
      Price each=orderLines.unitPrice@$7.50,$0.60,$45.00
      Total=orders.amount@$15.00,$28.80,$45.00
      Paid?=orders.status/?@yes,no,yes
      Paid by=orders.paymentMethod@cash,check,card
      Pick up / delivery=?/orders.channel@pick up,delivery,pick up
      Deliver to=orders.receiverAddress@,12 Main St,
      Taken by=orders.salesperson@Sue,Sue,Ben
      Comments=orders.sellerNote/orders.buyerMessage/customers.note@,weekly,write "Maya 7"
    `,
  },
];
