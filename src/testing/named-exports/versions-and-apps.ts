/**
 * Other versions, languages and choices of columns of the named systems, written down before they were measured in
 * six rounds, and kept where one was missed: blind the mapping found 96.9 % of the columns of the 117 files they are of
 * and 501 of their 517 keys.
 */
import type { NamedExport } from './named-export.ts';

export const VERSIONS_AND_APPS: readonly NamedExport[] = [
  {
    name: '微信小店 订单 全部字段',
    fileName: 'wx-shop-full.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
订单号=!o.orderId :: 3769023520025011219~3775556387888150402~3733702322856032649~3732270996923451900~3710516007398094233~3751050857221442730
订单下单时间=!o.orderedAt :: 2024-03-15 12:46:27~2024-03-16 18:59:55~2024-03-17 14:42:50~2024-03-19 02:00:28~2024-03-19 10:58:06~2024-03-21 02:10:05
订单发货时间=s.shippedAt :: 2024-03-16 02:06:27~2024-03-17 08:19:55~2024-03-18 04:02:50~2024-03-19 15:20:28~2024-03-20 00:18:06~2024-03-21 15:30:05
订单确认收货时间=s.deliveredAt/o.closedAt :: 2024-03-21 02:06:27~2024-03-22 08:19:55~2024-03-23 04:02:50~2024-03-24 15:20:28~2024-03-25 00:18:06~2024-03-26 15:30:05
订单完成结算时间=o.closedAt/? :: 2024-03-28 17:26:27~2024-03-29 23:39:55~2024-03-30 19:22:50~2024-04-01 06:40:28~2024-04-01 15:38:06~2024-04-03 06:50:05
订单状态=o.status :: 已完成~待收货~已完成~待收货~待收货~已取消
发货方式 :: 快递
收件人姓名=!o.receiverName :: 田佳怡~蒋杰~唐建国~田佳怡~孙海燕~韩霞
收件人地址=o.receiverAddress :: 世纪大道103号11栋2806室~珞喻路240号~科技路129号~世纪大道103号11栋2806室~人民路244号~湖滨南路242号
省=o.province :: 上海市~江苏省~上海市~上海市~北京市~广东省
市=o.city :: 上海市~南京市~上海市~上海市~北京市~深圳市
区=o.district :: 浦东新区~鼓楼区~浦东新区~浦东新区~朝阳区~南山区
收件人手机=!o.receiverPhone :: 13537125218~13677097193~15989039370~13537125218~13885919680~13661099279
买家备注=o.buyerMessage :: 
商家备注=o.sellerNote :: 
打标颜色 :: 
商品总价=o.amountDue/?/l.amount :: 398.00~777.00~89.00~336.00~118.00~336.00
订单实际支付金额=!o.amount :: 390.00~777.00~97.00~334.00~106.00~326.00
订单实际收款金额 :: 390.00~777.00~97.00~334.00~106.00~326.00
订单运费=o.freight :: 12.00~0.00~8.00~8.00~8.00~0.00
商品优惠=o.discount/l.discount/? :: 20.00~0.00~0.00~10.00~20.00~10.00
跨店优惠=?/o.discount :: 0.00
商品改价 :: 0.00
积分抵扣 :: 0.00
支付方式=o.paymentMethod :: 微信支付
支付时间=o.paidAt :: 2024-03-15 12:47:27~2024-03-16 19:00:55~2024-03-17 14:43:50~2024-03-19 02:01:28~2024-03-19 10:59:06~2024-03-21 02:11:05
交易单号=?/p.paymentId :: 4200046126452137643563990~4200045043379619408451766~4200037431316237400295897~4200038973493345370792575~4200077403026165037602288~4200091284831689180399468
物流公司=s.carrier :: 中通快递
快递单号=s.shipmentId :: 9750881382593~1280906996040~7811708785168~5516287321949~8074009462854~1511601043090
技术服务费 :: 1.20
带货方式 :: 
带货账号昵称 :: 
带货费用 :: ~5.00~~5.00~~5.00
带货佣金率 :: ~10%~10%~10%~~
礼物单号 :: 
商品名称=l.productName :: 蓝牙耳机~纯棉四件套~夏季冰丝凉席~不锈钢炒锅~坚果礼盒~不锈钢炒锅
商品编码(平台)=l.productId :: 100905187460~100331277388~100859173755~100372041144~100491984840~100734304712
商品编码(自定义)=?/l.sku :: ZD6437~ZD7214~ZD3300~ZD7421~ZD8602~ZD6017
SKU编码(自定义)=l.sku :: SK8199~SK8615~SK9735~SK9681~SK9910~SK6434
商品属性=l.variant :: 颜色分类:蓝色~~~颜色分类:蓝色~~规格:1.5m床
商品价格(单件)=l.unitPrice :: 199.00~259.00~89.00~168.00~118.00~168.00
商品实际价格(单件)=?/l.unitPrice :: 198.00~258.00~88.00~167.00~117.00~167.00
商品实际价格(总共)=l.amount :: 378.00~777.00~89.00~326.00~98.00~326.00
是否预售 :: 否
商品数量=l.quantity :: 2~3~1~2~1~2
商品售后=?/l.lineStatus :: 
商品已退款金额=o.refundAmount/? :: 0.00
`,
  },
  {
    name: '美团外卖 订单 商家',
    fileName: 'mt-orders.csv',
    encoding: 'gb18030',
    times: 1,
    columns: `
订单编号=!o.orderId :: 4947532561362468~1054782809125547~5036949349165873~4771097468254294~2736041525036001~4457536056655714
商家ID=?/o.store/undefined.store :: 8823412
商家名称=o.store :: 老街牛肉粉（天河店）
下单时间=!o.orderedAt :: 2024-02-06 02:31:16~2024-02-06 10:14:43~2024-02-07 08:53:04~2024-02-07 22:11:17~2024-02-08 15:05:58~2024-02-10 02:09:17
订单序号 :: 1~2~3~4~5~6
订单状态=o.status :: 已完成~已取消~已完成~已完成~已完成~已完成
用户姓名=!o.receiverName/c.name :: 曾先生~黄女士~黄女士~苏先生~宋先生~梁先生
联系电话=!o.receiverPhone/c.phone :: 186****3105~186****6091~186****6091~150****0062~135****0261~135****6265
收货地址=o.receiverAddress :: 人民路22号13栋2779室~中山东路256号~中山东路256号~科技路217号~科技路240号3栋344室~科技路127号12栋1355室
菜品信息=?/l.productName :: 牛肉粉x1;卤蛋x1
菜品原价=?/o.amountDue :: 92.58~47.9~32.93~91.11~76.99~28.4
餐盒费 :: 1~2~1~2~2~1
配送费=o.freight :: 3~5~5~3~3~3
活动优惠=o.discount :: 3~5~3~3~5~8
用户实付金额=!o.amount :: 93.58~49.90~35.93~93.11~76.99~24.40
商家实收金额 :: 85.03~42.03~28.95~84.64~69.37~19.70
平台服务费 :: 5.55~2.87~1.98~5.47~4.62~1.7
支付方式=o.paymentMethod :: 在线支付
配送方式 :: 美团快送
备注=o.buyerMessage/?/o.sellerNote :: ~~~~少辣~少辣
是否预订单 :: 否
送达时间=s.deliveredAt :: 2024-02-06 03:09:16~2024-02-06 10:52:43~2024-02-07 09:31:04~2024-02-07 22:49:17~2024-02-08 15:43:58~2024-02-10 02:47:17
`,
  },
  {
    name: '简道云 客户 地址分栏',
    fileName: 'jdy-customers.csv',
    times: 1,
    columns: `
客户编号=!c.customerId :: KH0001~KH0002~KH0003~KH0004~KH0005~KH0006
客户姓名=!c.name :: 沈浩然~叶洋~高杰~宋秀兰~苏桂英~韩子墨
手机号码=!c.phone :: 18624111608~18824083374~18861582655~13546013727~18633648865~15962884337
性别=c.gender :: 女~女~女~男~男~女
出生日期=c.birthday :: 1978-03-13~1975-07-15~1968-11-24~1966-08-18~2000-05-04~1999-07-02
所在地区(省)=c.province :: 广东省~湖南省~湖北省~湖北省~福建省~浙江省
所在地区(市)=c.city :: 广州市~长沙市~武汉市~武汉市~厦门市~杭州市
所在地区(区)=c.district :: 天河区~岳麓区~洪山区~洪山区~思明区~西湖区
所在地区(详细地址)=c.address :: 香港中路281号~中山东路281号~人民路28号14栋1224室~人民路141号~人民路257号~科技路131号
客户来源=c.source :: 转介绍~转介绍~线下活动~抖音~线下活动~转介绍
客户等级=c.memberLevel :: C~B~B~A~B~B
跟进人 :: 周敏
备注=c.note :: ~~~喜欢安静~喜欢安静~喜欢安静
提交人 :: 周敏
提交时间=c.registeredAt/? :: 2023-03-17 17:27:18~2022-08-22 09:08:43~2022-05-20 22:43:58~2023-07-27 11:59:47~2022-05-26 11:08:54~2022-11-27 20:46:20
更新时间 :: 2023-03-18 06:47:18~2022-08-22 22:28:43~2022-05-21 12:03:58~2023-07-28 01:19:47~2022-05-27 00:28:54~2022-11-28 10:06:20
`,
  },
  {
    name: '有赞 客户 储值与等级',
    fileName: 'yz-customers.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
客户姓名=!c.name :: ~~苏思琪~~~徐伟
客户昵称=?/c.name :: 快乐糖8955~momo树2391~阳光的店5989~可可糖5700~爱吃鱼的_5804~tb_525
客户手机号=!c.phone :: 13965953190~15922645143~18664240200~18650539588~15970192068~15096434591
客户生日=c.birthday :: ~1995-03-17~~1976-02-14~~1994-06-24
客户性别=c.gender :: 女~男~女~男~男~男
标签=c.tags :: ~~~生日蛋糕~生日蛋糕~生日蛋糕
是否会员=?/c.memberLevel :: 是~是~否~是~否~是
成长值 :: 146~468~2~486~413~224
免费等级=c.memberLevel :: VIP1~~VIP1~VIP2~VIP2~VIP1
付费等级=?/c.memberLevel :: 
权益卡 :: 
客户积分=c.points :: 1183~1793~241~2713~1978~2964
客户储值余额=c.storedBalance :: 215.61~121.97~147.58~72.48~112.91~175.86
消费次数 :: 9~5~2~12~2~5
消费金额 :: 2481.93~869.89~2476.00~1021.23~1710.07~1994.28
累计退款金额 :: 0.00
累计退款订单数 :: 0
笔单价 :: 86.34~185.61~38.80~95.58~147.67~128.50
上次消费时间 :: 2024-06-14 11:57:20~2024-06-15 10:52:40~2024-06-16 11:07:17~2024-06-16 20:46:09~2024-06-17 05:33:06~2024-06-18 20:38:04
分销员 :: 
导购员 :: 
企微好友 :: 否
来源渠道=c.source :: 微信小程序~微信小程序~微信小程序~有赞后台~微信小程序~微信小程序
来源方式=?/c.source :: 外部导入~登录创建客户~外部导入~登录创建客户~外部导入~外部导入
成为客户时间=c.registeredAt :: 2022-05-10 22:24:10~2023-03-09 10:57:37~2023-03-04 10:17:56~2022-06-24 16:28:48~2022-06-24 14:58:17~2022-08-22 13:07:54
成为会员时间=c.joinedOn/? :: 2022-05-13 00:24:10~2023-03-11 12:57:37~2023-03-06 12:17:56~2022-06-26 18:28:48~2022-06-26 16:58:17~2022-08-24 15:07:54
成为会员店铺 :: 
公众号 :: 
公众号关注时间 :: 
最近浏览时间 :: 
微信地域=?/c.city :: 长沙市~成都市~武汉市~北京市~武汉市~成都市
所属区域=?/c.district/c.province/c.city :: 
`,
  },
  {
    name: 'Zoho 商机 中文',
    fileName: 'zoho-deals-zh.csv',
    times: 1,
    columns: `
记录ID=!op.opportunityId :: zcrm_720411447421968116~zcrm_427399075256215526~zcrm_600739809423367740~zcrm_137602288707400946~zcrm_491984840860299109~zcrm_153076505654781220
商机名称=op.name :: 谢氏建材有限公司采购~胡鑫科技有限责任公司采购~林记建材有限责任公司采购~李泰建材有限责任公司采购~吴泰贸易股份有限公司采购~邓鑫餐饮有限责任公司采购
商机所有者=op.owner :: 吴磊~陈静~陈静~陈静~吴磊~陈静
金额=!op.amount :: 15000~10000~12000~32000~43000~50000
预计收入 :: 6000~4000~4800~12800~17200~20000
结束日期=op.closedOn :: 2024-07-08~2024-07-09~2024-07-10~2024-07-11~2024-07-12~2024-07-12
客户名称=!c.company/c.name :: 谢氏建材有限公司~胡鑫科技有限责任公司~林记建材有限责任公司~李泰建材有限责任公司~吴泰贸易股份有限公司~邓鑫餐饮有限责任公司
联系人名称=c.name :: 田敏~蔡子墨~余敏~马平~谢志强~田俊杰
阶段=op.stage :: 需求分析~谈判~谈判~已成交~已成交~谈判
概率（%） :: 90~70~10~90~20~40
类型 :: 新客户
线索来源=c.source/? :: 广告
创建时间=!op.openedOn :: 2024-06-11 00:25:41~2024-06-11 09:05:28~2024-06-12 19:37:34~2024-06-13 07:48:10~2024-06-14 09:36:37~2024-06-15 02:37:05
修改时间 :: 2024-06-11 15:25:41~2024-06-12 00:05:28~2024-06-13 10:37:34~2024-06-13 22:48:10~2024-06-15 00:36:37~2024-06-15 17:37:05
`,
  },
  {
    name: 'Shopify orders 2025',
    fileName: 'sh-orders-2025.csv',
    times: 1,
    columns: `
Name=!o.orderId :: #1001~#1001~#1002~#1002~#1003~#1003
Email=!c.email :: michael.taylor6@outlook.com~michael.taylor6@outlook.com~mary.hernandez1@example.com~mary.hernandez1@example.com~james.brown0@example.com~james.brown0@example.com
Financial Status=o.status :: pending~~paid~~paid~
Paid at=o.paidAt :: 2024-03-20 16:12:36 -0500~~2024-03-21 03:33:13 -0500~~2024-03-22 05:58:04 -0500~
Fulfillment Status=s.status/? :: unfulfilled~~unfulfilled~~fulfilled~
Fulfilled at=s.shippedAt :: 2024-03-21 23:51:36 -0500~~2024-03-22 11:12:13 -0500~~2024-03-23 13:37:04 -0500~
Accepts Marketing=cs.granted :: yes~~no~~no~
Currency=o.currency :: USD~~USD~~USD~
Subtotal=?/o.amountDue :: 50.00~~56.50~~84.30~
Shipping=o.freight :: 0.00~~5.00~~0.00~
Taxes :: 4.00~~4.52~~6.74~
Total=!o.amount :: 54.00~~66.02~~91.04~
Discount Code=o.promotion/cp.couponId :: 
Discount Amount=o.discount :: 0.00~~0.00~~0.00~
Shipping Method :: Standard~~Standard~~Standard~
Created at=!o.orderedAt :: 2024-03-20 16:11:36 -0500~2024-03-20 16:11:36 -0500~2024-03-21 03:32:13 -0500~2024-03-21 03:32:13 -0500~2024-03-22 05:57:04 -0500~2024-03-22 05:57:04 -0500
Lineitem quantity=l.quantity :: 2~1~2~1~1~2
Lineitem name=l.productName :: Ceramic Mug~Canvas Tote~Ceramic Mug~Soy Candle~Soy Candle~Crew Tee - Black / S
Lineitem price=l.unitPrice :: 16.00~18.00~16.00~24.50~24.50~29.90
Lineitem compare at price=? :: 
Lineitem sku=l.sku :: SK-b384a~SK-13dfe~SK-6b891~SK-59d06~SK-18b8b~SK-dc672
Lineitem requires shipping :: true
Lineitem taxable :: true
Lineitem fulfillment status=l.lineStatus :: fulfilled~fulfilled~pending~pending~pending~fulfilled
Billing Name=!c.name :: Michael Taylor~~Mary Hernandez~~James Brown~
Billing Street=c.address/? :: 3283 Oak Ave~~7374 Elm St~~788 Maple Dr~
Billing Address1=c.address/? :: 3283 Oak Ave~~7374 Elm St~~788 Maple Dr~
Billing Address2 :: 
Billing Company=c.company :: Acme~~~~Acme~
Billing City=c.city :: New York~~Denver~~Portland~
Billing Zip=c.postcode :: '10001~~'80202~~'97201~
Billing Province=c.province :: NY~~CO~~OR~
Billing Country=c.country :: US~~US~~US~
Billing Phone=?/c.phone :: +12685536412~~+16330097358~~+11233127738~
Shipping Name=o.receiverName :: Michael Taylor~~Mary Hernandez~~James Brown~
Shipping Street=o.receiverAddress :: 3283 Oak Ave~~7374 Elm St~~788 Maple Dr~
Shipping Address1=o.receiverAddress/? :: 3283 Oak Ave~~7374 Elm St~~788 Maple Dr~
Shipping Address2 :: 
Shipping Company :: 
Shipping City=o.city :: New York~~Denver~~Portland~
Shipping Zip=o.postcode :: '10001~~'80202~~'97201~
Shipping Province=o.province :: NY~~CO~~OR~
Shipping Country=o.country :: US~~US~~US~
Shipping Phone=o.receiverPhone :: +12685536412~~+16330097358~~+11233127738~
Notes=o.buyerMessage/o.sellerNote :: 
Note Attributes :: 
Cancelled at=?/o.closedAt :: 
Payment Method=o.paymentMethod :: Shopify Payments~~Shopify Payments~~Shopify Payments~
Payment Reference=?/p.paymentId :: rd0f6f161e3f484a0019b~~reb324dca1ff5bfd250a2~~r4aceb0f1f10af8fb47d1~
Refunded Amount=o.refundAmount :: 0.00~~5.00~~0.00~
Vendor=l.brand/? :: Acme~Acme~Northwind~Acme~Northwind~Acme
Outstanding Balance :: 0.00~~0.00~~0.00~
Employee=o.salesperson/? :: 
Location=o.store/? :: 
Device ID=?/e.deviceId :: 
Id :: 4660578906160~~2751403611520~~6205370254806~
Tags :: 
Risk Level :: Low~~Low~~Low~
Source=o.channel :: shopify_draft_order~~shopify_draft_order~~pos~
Lineitem discount=l.discount :: 0.00
Tax 1 Name :: NY State Tax 4%~~NY State Tax 4%~~NY State Tax 4%~
Tax 1 Value :: 4.00~~4.52~~6.74~
Phone=c.phone :: +12685536412~~~~~
Receipt Number :: 
Duties :: 
Billing Province Name :: New York~~Colorado~~Oregon~
Shipping Province Name :: New York~~Colorado~~Oregon~
Payment ID=?/p.paymentId :: r86ae348e4314aad4353e~~r4628027f16623be21eee~~r502f3fbaa18871ef302c~
Payment Terms Name :: 
Next Payment Due At :: 
Payment References :: r099a7888fc491b646359~~r747e297f9c21c02f2caa~~r6259fd1de21ad3ac9326~
`,
  },
  {
    name: '简道云 报名',
    fileName: 'jdy2-enrol.csv',
    times: 1,
    columns: `
报名单号=!o.orderId/ct.contractId :: BM85803054~BM97251121~BM40307687~BM58799186~BM23501359~BM38678939
学员姓名=!c.name :: 潘刚~田芳~田雨桐~唐俊杰~沈强~吴杰
家长电话=!c.phone :: 15025526267~15981996482~13635191425~13540479519~13622017147~13860857221
就读学校 :: 实验小学
报名课程=l.productName/ct.product :: 街舞~街舞~街舞~钢琴一对一~街舞~街舞
课时数=l.quantity/? :: 48~24~24~24~48~48
课程原价=o.amountDue/?/l.unitPrice/pr.price :: 4800
优惠减免=o.discount :: 0~300~300~0~300~0
实缴金额=!o.amount/ct.amount :: 4800~4500~4800~4800~4500~4800
缴费方式=o.paymentMethod :: 支付宝~微信~支付宝~微信~微信~支付宝
报名日期=!o.orderedAt/ct.startedOn :: 2024-01-03~2024-01-04~2024-01-05~2024-01-06~2024-01-07~2024-01-09
课程顾问=o.salesperson/? :: 刘老师
提交人=?/o.salesperson :: 前台
提交时间=?/o.orderedAt :: 2024-01-03 20:31:59~2024-01-04 07:41:10~2024-01-05 21:45:14~2024-01-06 01:06:12~2024-01-07 14:44:56~2024-01-09 03:57:53
更新时间 :: 2024-01-04 01:01:59~2024-01-04 12:11:10~2024-01-06 02:15:14~2024-01-06 05:36:12~2024-01-07 19:14:56~2024-01-09 08:27:53
`,
  },
  {
    name: 'Zoho 連絡人',
    fileName: 'zoho2-contacts-tw.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
記錄 ID=!c.customerId :: zcrm_516984920905587328~zcrm_608913054320367511~zcrm_334205965826109664~zcrm_443323680550160148~zcrm_876261348764429975~zcrm_895866530310358141
連絡人擁有者 :: 林小美
潛在客戶來源=c.source :: 網站~網站~展覽~網站~展覽~展覽
名字=!c.name :: 艳~桂英~海燕~浩然~军~梓涵
姓氏=!c.name :: 潘~刘~吕~林~张~高
帳戶名稱=c.company :: 曹记科技股份有限公司~彭源科技有限公司~韩源餐饮有限责任公司~曹昌商贸股份有限公司~郑源科技股份有限公司~杜源餐饮股份有限公司
電子郵件=!c.email :: james.brown0@outlook.com~mary.hernandez1@mail.com~robert.jackson2@gmail.com~linda.clark3@outlook.com~john.johnson4@gmail.com~barbara.rodriguez5@gmail.com
職稱=c.jobTitle :: 店长~总经理~店长~采购主管~经理~财务
電話=?/c.phone :: 02-83705114~02-22643136~02-42430427~02-86029078~02-93325826~02-71966555
行動電話=!c.phone :: 0988333144~0959305572~0940613903~0911014803~0912765095~0938488658
出生日期=c.birthday :: 1968-06-25~2003-03-24~1993-05-05~1997-06-03~1975-07-16~1993-04-17
郵寄街道=c.address :: 中山路105號10樓~復興南路122號3樓~復興南路19號9樓~忠孝東路32號11樓~復興南路238號12樓~忠孝東路174號4樓
郵寄城市=c.city :: 台北市~台中市~台南市~台北市~台中市~新北市
郵寄郵遞區號=c.postcode :: 106~407~701~106~407~220
郵寄國家=c.country :: 台灣
建立時間=c.registeredAt :: 2022-09-19 11:36:46~2024-04-06 10:46:11~2024-04-18 11:19:50~2023-11-20 19:41:52~2023-10-18 10:15:29~2022-06-01 21:10:25
修改時間 :: 2024-02-17 02:09:30~2024-02-18 12:32:31~2024-02-19 18:16:46~2024-02-21 02:45:22~2024-02-22 10:43:14~2024-02-22 13:15:44
描述=c.note :: 
`,
  },
  {
    name: 'WooCommerce 订单 账单与配送',
    fileName: 'woo2-zh.csv',
    times: 1,
    columns: `
订单号=!o.orderId :: 3300~3301~3302~3303~3304~3305
订单状态=o.status :: 正在处理~已完成~正在处理~正在处理~已完成~已完成
订单日期=!o.orderedAt :: 2024-01-14 19:23:24~2024-01-16 12:43:07~2024-01-16 17:42:05~2024-01-18 07:03:43~2024-01-19 11:55:08~2024-01-20 03:30:23
客户备注=o.buyerMessage/c.note :: 
名字（账单）=!c.name :: 平~雨桐~志强~嘉豪~艳~平
姓氏（账单）=!c.name :: 沈~郭~周~彭~曹~沈
公司（账单）=c.company :: 
地址（账单）=c.address :: 湖滨南路85号~湖滨南路78号22栋410室~中山东路267号15栋748室~人民路287号~人民路257号~湖滨南路85号
城市（账单）=c.city :: 上海市~北京市~成都市~上海市~长沙市~上海市
省/州（账单）=c.province :: 上海市~北京市~四川省~上海市~湖南省~上海市
邮编（账单）=c.postcode :: 164490~414489~532683~717097~521095~164490
电子邮件（账单）=!c.email :: 82622539@qq.com~93798981@qq.com~70216701@qq.com~12678143@qq.com~34470619@qq.com~82622539@qq.com
电话（账单）=!c.phone :: 18845693500~15097230350~18698038222~13891827889~13841928902~18845693500
名字（配送）=o.receiverName :: 平~雨桐~志强~嘉豪~艳~平
姓氏（配送）=o.receiverName :: 沈~郭~周~彭~曹~沈
地址（配送）=o.receiverAddress :: 湖滨南路85号~湖滨南路78号22栋410室~中山东路267号15栋748室~人民路287号~人民路257号~湖滨南路85号
城市（配送）=o.city :: 上海市~北京市~成都市~上海市~长沙市~上海市
付款方式=o.paymentMethod :: 微信支付
配送方式 :: 顺丰
运费=o.freight :: 10
订单总额=!o.amount :: 105.84~627.19~226.09~790.19~806.09~750.55
商品名称=l.productName :: 陶瓷茶具套装~云南小粒咖啡~陶瓷茶具套装~儿童积木~陶瓷茶具套装~儿童积木
数量=l.quantity :: 1~2~3~3~2~2
商品单价=l.unitPrice :: 52.92~313.60~113.05~395.10~403.05~375.27
优惠码=o.promotion/cp.couponId :: 
`,
  },
  {
    name: 'WooCommerce CSV export plugin',
    fileName: 'woo2-plugin.csv',
    times: 1,
    columns: `
order_id=!o.orderId/? :: 900~901~902~903~904~905
order_number=o.orderId/? :: 900~901~902~903~904~905
order_number_formatted :: #900~#901~#902~#903~#904~#905
date=!o.orderedAt :: 2024-01-19 18:12:01~2024-01-20 04:43:57~2024-01-20 21:47:47~2024-01-21 17:58:09~2024-01-22 01:13:37~2024-01-23 07:52:49
status=o.status :: refunded~refunded~completed~refunded~refunded~completed
shipping_total=o.freight :: 5
shipping_tax_total :: 0
fee_total :: 0
tax_total :: 0
discount_total=o.discount :: 0
order_total=!o.amount :: 64.74~29.04~111.42~50.75~100.38~192.59
refunded_total=o.refundAmount :: 0
order_currency=o.currency :: EUR
payment_method=o.paymentMethod :: stripe
shipping_method :: flat_rate
customer_id=!c.customerId :: 9325004~3661396~7489283~7104802~8529927~2922517
billing_first_name=!c.name :: Jessica~James~Lisa~David~William~Nancy
billing_last_name=!c.name :: Miller~Brown~Williams~King~Anderson~Martin
billing_company=c.company :: 
billing_email=!c.email :: jessica.miller9@outlook.com~james.brown0@outlook.com~lisa.williams17@outlook.com~david.king8@example.com~william.anderson10@example.com~nancy.martin15@outlook.com
billing_phone=!c.phone :: +15261268638~+12085245800~+11315306967~+15769647723~+19160961450~+16524766045
billing_address_1=c.address :: 1966 Lake View Rd~5111 Cedar Ln~7777 Maple Dr~3645 Oak Ave~1146 Lake View Rd~8315 Lake View Rd
billing_address_2 :: 
billing_postcode=c.postcode :: 80202~98101~60601~78701~80202~60601
billing_city=c.city :: Denver~Seattle~Chicago~Austin~Denver~Chicago
billing_state=c.province :: CO~WA~IL~TX~CO~IL
billing_country=c.country :: US
shipping_first_name=o.receiverName :: Jessica~James~Lisa~David~William~Nancy
shipping_last_name=o.receiverName :: Miller~Brown~Williams~King~Anderson~Martin
shipping_address_1=o.receiverAddress :: 1966 Lake View Rd~5111 Cedar Ln~7777 Maple Dr~3645 Oak Ave~1146 Lake View Rd~8315 Lake View Rd
shipping_postcode=o.postcode :: 80202~98101~60601~78701~80202~60601
shipping_city=o.city :: Denver~Seattle~Chicago~Austin~Denver~Chicago
shipping_state=o.province :: CO~WA~IL~TX~CO~IL
shipping_country=o.country :: US
customer_note=o.buyerMessage :: 
item_id=? :: 17637~89108~68082~97995~96360~99469
item_name=l.productName :: Trail Cap~Tea Tin~Tea Tin~Tea Tin~Merino Sock - M~Merino Sock - M
item_sku=l.sku :: W1
item_quantity=l.quantity :: 2~2~3~1~2~2
item_price=l.unitPrice :: 29.87~12.02~53.21~22.88~47.69~93.80
item_total=l.amount :: 59.74~24.04~106.42~45.75~95.38~187.59
order_notes=o.sellerNote/? :: 
coupon_items=?/o.promotion :: 
`,
  },
  {
    name: 'Stripe payments, a choice of columns',
    fileName: 'st2-unified.csv',
    times: 1,
    columns: `
id=!p.paymentId :: pi_36dc828d1d4fc7662afbf~pi_3fb59025b3bf1ff79e4a8~pi_30f329909e601004b4d01~pi_34433d2d740bb5628121e~pi_3566775d4de7309e4fc63~pi_355a6dd988aedf06134c5
Created date (UTC)=!p.at :: 2024-06-03 10:54:52~2024-06-04 07:57:20~2024-06-06 00:59:10~2024-06-07 11:46:53~2024-06-08 04:18:22~2024-06-09 06:26:46
Amount=!p.amount :: 45.00~120.00~120.00~120.00~45.00~45.00
Currency=p.currency :: gbp
Description=?/l.productName :: Invoice 4F2-0001
Status=p.status :: canceled~canceled~canceled~canceled~succeeded~succeeded
Customer ID=!p.customerId/c.customerId :: cus_4466938~cus_4213822~cus_7862040~cus_7313267~cus_2828323~cus_2123225
Customer Email=!c.email :: ana.moore19@gmail.com~jessica.miller9@outlook.com~richard.hall12@gmail.com~james.brown0@gmail.com~susan.white7@example.com~karen.perez11@gmail.com
Card Name=c.name/? :: Ana Moore~Jessica Miller~Richard Hall~James Brown~Susan White~Karen Perez
Card Brand=p.method/? :: Visa
Card Last4 :: 6721~1147~9137~2081~2995~8964
Shipping Name=?/o.receiverName :: Ana Moore~Jessica Miller~Richard Hall~James Brown~Susan White~Karen Perez
Shipping Address City=?/o.city :: Chicago~Austin~Portland~Miami~Chicago~Denver
Mode :: Live
`,
  },
  {
    name: 'GA4 events, flat',
    fileName: 'ga42-flat.csv',
    times: 1,
    columns: `
event_date=?/e.at :: 20240603~20240603~20240604~20240604~20240605~20240606
event_timestamp=!e.at :: 1717437458000000~1717443262000000~1717461985000000~1717511805000000~1717571249000000~1717639929000000
event_name=!e.kind :: purchase~view_item~page_view~begin_checkout~page_view~purchase
user_pseudo_id=!e.deviceId/e.customerId :: 3801442.38014429~9394910.93949109~9190895.91908959~1025384.10253849~3201420.32014209~4204541.42045419
user_id=!e.customerId :: 
platform=?/e.os/e.device :: WEB
device_category=e.device :: mobile
device_operating_system=e.os :: Android
device_browser=e.browser :: Chrome
geo_country=?/e.place :: Taiwan
geo_city=e.city :: Taipei City
session_id=e.sessionId :: 2786132739~6621552626~6007398094~7403026165~2288707400~6447739198
page_location=e.page :: https://a.example/x
page_referrer=e.referrer :: 
source=? :: ig
medium :: social
campaign :: 
item_id=e.productId :: ~~P01~P01~~
value :: 
`,
  },
  {
    name: 'GA4 探索 匯出',
    fileName: 'ga42-tw.csv',
    above: '# 任意形式 1\n# 20240601-20240630\n',
    times: 1,
    columns: `
事件名稱=!e.kind :: purchase~page_view~add_to_cart~page_view~add_to_cart~page_view
日期=!e.at :: 20240205~20240206~20240206~20240207~20240207~20240208
使用者 ID=!e.customerId/c.customerId :: U3994991~U9195227~U4726396~U2766358~U2979387~U8734842
網頁路徑=e.page :: /shop
裝置類別=e.device :: mobile
城市=e.city :: Taipei
瀏覽器=e.browser :: Safari
事件計數 :: 7~7~5~5~6~7
`,
  },
  {
    name: '简道云 销售子表',
    fileName: 'jdy3-sales.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
订单编号=!o.orderId :: D240000~~~D240001~D240002~
客户=!c.company/c.name :: 何鑫建材有限公司~~~宋昌建材有限公司~陈泰商贸有限公司~
签单日期=!o.orderedAt :: 2024-06-04~~~2024-06-04~2024-06-04~
订单明细.产品=l.productName :: 密封圈~密封圈~密封圈~轴承~轴承~轴承
订单明细.型号=l.variant :: A-2
订单明细.数量=l.quantity :: 8~12~27~18~21~5
订单明细.含税单价=l.unitPrice :: 16.42~29.15~27.35~30.62~14.55~17.79
订单明细.小计=l.amount :: 131.36~349.8~738.45~551.16~305.55~88.95
合同总额=o.amountDue/o.amount :: 8110~~~7347~639~
已收款=!o.amount/? :: 363~~~358~293~
未收款 :: 21~~~31~17~
销售负责人=o.salesperson :: 周敏~~~周敏~周敏~
创建人=?/o.salesperson :: 周敏~~~周敏~周敏~
创建时间=?/o.orderedAt :: 2024-06-04 04:55:45~~~2024-06-04 05:56:18~2024-06-04 22:14:39~
`,
  },
  {
    name: 'Zoho 交易',
    fileName: 'zoho3-deals-tw.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
記錄 ID=!op.opportunityId :: zcrm_412791188942491549~zcrm_119176635803986806~zcrm_462053702548060371~zcrm_136787091900695972~zcrm_549301929666155419~zcrm_413598089116826761
交易名稱=op.name :: 许源科技股份有限公司 年度採購~高昌餐饮有限公司 年度採購~韩鑫商贸有限公司 年度採購~高昌餐饮有限公司 年度採購~曹源贸易有限公司 年度採購~高昌餐饮有限公司 年度採購
交易擁有者=op.owner :: 林小美
帳戶名稱=!c.company :: 许源科技股份有限公司~高昌餐饮有限公司~韩鑫商贸有限公司~高昌餐饮有限公司~曹源贸易有限公司~高昌餐饮有限公司
連絡人姓名=c.name :: 曾静~彭艳~蒋芳~彭艳~于超~彭艳
金額=!op.amount :: 53000~44000~46000~43000~87000~13000
階段=op.stage :: 失敗~議價~成交~失敗~資格審核~議價
結束日期=op.closedOn :: 2024-02-08~2024-02-09~2024-02-09~2024-02-10~2024-02-10~2024-02-10
機率 (%) :: 40
建立時間=!op.openedOn :: 2024-01-12 03:24:06~2024-01-12 11:11:12~2024-01-12 16:47:07~2024-01-13 16:11:48~2024-01-13 19:25:07~2024-01-13 21:14:16
修改時間 :: 2024-01-12 05:04:06~2024-01-12 12:51:12~2024-01-12 18:27:07~2024-01-13 17:51:48~2024-01-13 21:05:07~2024-01-13 22:54:16
`,
  },
  {
    name: 'Shopify orders in CNY',
    fileName: 'sh3-orders.csv',
    times: 1,
    columns: `
Name=!o.orderId :: #1201~#1201~#1202~#1202~#1203~#1203
Email=!c.email :: william.anderson10@gmail.com~william.anderson10@gmail.com~carlos.martinez18@gmail.com~carlos.martinez18@gmail.com~james.brown0@mail.com~james.brown0@mail.com
Financial Status=o.status :: paid~~paid~~paid~
Paid at=o.paidAt :: 2024-04-10 08:16:01 +0800~~2024-04-11 05:30:05 +0800~~2024-04-11 16:25:53 +0800~
Accepts Marketing=cs.granted :: yes~~no~~yes~
Currency=o.currency :: CNY~~CNY~~CNY~
Subtotal=?/o.amountDue :: 180.00~~72.00~~99.00~
Shipping=o.freight :: 10.00~~10.00~~10.00~
Total=!o.amount :: 190.00~~82.00~~109.00~
Discount Amount=o.discount :: 0.00~~0.00~~0.00~
Created at=!o.orderedAt :: 2024-04-10 08:16:01 +0800~2024-04-10 08:16:01 +0800~2024-04-11 05:30:05 +0800~2024-04-11 05:30:05 +0800~2024-04-11 16:25:53 +0800~2024-04-11 16:25:53 +0800
Lineitem quantity=l.quantity :: 3~3~1~2~2~3
Lineitem name=l.productName :: Cotton Throw~Wick Trimmer~Cotton Throw~Wick Trimmer~Oat Soap~Wick Trimmer
Lineitem price=l.unitPrice :: 48.00~12.00~48.00~12.00~7.50~12.00
Lineitem sku=l.sku :: S1
Billing Name=!c.name :: 赵嘉豪~~孙宇轩~~孙磊~
Billing Phone=c.phone/? :: 15925679061~~15942576466~~13999204433~
Shipping Name=o.receiverName :: 赵嘉豪~~孙宇轩~~孙磊~
Shipping Address1=o.receiverAddress :: 香港中路219号14栋688室~~建国路219号1栋840室~~天府大道157号~
Shipping City=o.city :: 成都市~~杭州市~~青岛市~
Shipping Province=o.province :: 四川省~~浙江省~~山东省~
Notes=o.buyerMessage/o.sellerNote :: ~~请尽快~~请尽快~
Phone=c.phone/? :: 15925679061~~15942576466~~13999204433~
Vendor=l.brand/? :: 自有
Outstanding Balance :: 0.00~~0.00~~0.00~
`,
  },
  {
    name: 'WooCommerce analytics, both revenues',
    fileName: 'woo3-analytics.csv',
    times: 1,
    columns: `
Date=!o.orderedAt :: 2024-02-11 01:01:11~2024-02-11 05:00:58~2024-02-12 12:37:25~2024-02-13 08:56:41~2024-02-14 22:39:10~2024-02-15 19:12:56
Order #=!o.orderId :: 7100~7101~7102~7103~7104~7105
N. Revenue (formatted) :: $73.96~$26.17~$129.49~$70.89~$82.59~$87.93
Status=o.status :: completed~completed~processing~completed~processing~completed
Customer=!c.name :: Carlos Martinez~Yuki Harris~Susan White~Richard Hall~Carlos Martinez~Ana Moore
Customer type=?/c.tags :: returning
Product(s)=?/l.productName :: 1× Mug
Items sold=?/l.quantity :: 2
Coupon(s)=o.promotion/?/cp.couponId :: 
N. Revenue=!o.amount :: 73.96~26.17~129.49~70.89~82.59~87.93
Origin=?/o.channel :: Organic: Google
`,
  },
  {
    name: '简道云 预约',
    fileName: 'jdy4-booking.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
预约编号=!o.orderId :: YY5000~YY5001~YY5002~YY5003~YY5004~YY5005
预约日期=!o.orderedAt :: 2024-01-03~2024-01-03~2024-01-05~2024-01-05~2024-01-07~2024-01-08
预约时段 :: 14:00-15:00
客户姓名=!c.name :: 高超~蒋欣怡~林丽~黄桂英~黄志强~黄磊
手机号=!c.phone :: 17785951377~13511647541~13521734925~15098433169~13644271623~13942490613
服务项目=l.productName :: 洁牙~正畸复诊~洁牙~洁牙~洁牙~洁牙
服务人员=o.salesperson :: 赵医生
应收金额=o.amountDue :: 879~715~675~216~322~770
实收金额=!o.amount :: 869~705~665~206~312~760
预约状态=o.status :: 已完成~已完成~已完成~已取消~已取消~已取消
`,
  },
  {
    name: 'Zoho 联系人 邮寄地址',
    fileName: 'zoho4-contacts-zh.csv',
    times: 1,
    columns: `
联系人编号=!c.customerId :: zcrm_169530603081870320~zcrm_649026781431967170~zcrm_906990320218180286~zcrm_439195740487019206~zcrm_445912508455007780~zcrm_613468688468640824
联系人姓名=!c.name :: 林明~沈刚~彭一诺~许建国~孙杰~胡雨桐
客户名称=c.company :: 王源餐饮股份有限公司~李泰科技股份有限公司~马源餐饮有限公司~徐氏科技股份有限公司~丁鑫科技有限责任公司~陈泰贸易股份有限公司
邮箱=!c.email :: james.brown0@example.com~mary.hernandez1@mail.com~robert.jackson2@gmail.com~linda.clark3@mail.com~john.johnson4@mail.com~barbara.rodriguez5@outlook.com
手机=!c.phone :: 13627882993~17743478371~13956424020~17788263397~18854511233~17723153620
办公电话=?/c.phone :: 010-44207139~010-97524298~010-66555505~010-81652843~010-80066861~010-43248276
职务=c.jobTitle :: 财务~财务~采购主管~采购主管~店长~采购主管
邮寄地址-街道=c.address :: 人民路123号~珞喻路51号11栋1592室~中山东路260号5栋380室~文三路105号15栋2946室~世纪大道127号26栋320室~天府大道163号3栋2904室
邮寄地址-城市=c.city :: 青岛市~长沙市~北京市~郑州市~青岛市~武汉市
邮寄地址-省=c.province :: 山东省~湖南省~北京市~河南省~山东省~湖北省
邮寄地址-邮编=c.postcode :: 931659~329375~962527~168250~508229~846109
创建时间=c.registeredAt :: 2024-03-26 18:08:29~2023-11-24 21:58:46~2022-09-14 09:11:17~2023-07-26 10:58:20~2022-12-09 21:40:26~2022-02-05 15:06:58
最近活动时间 :: 2024-06-15 19:03:56~2024-06-16 13:16:06~2024-06-18 02:16:39~2024-06-18 17:53:34~2024-06-20 12:06:25~2024-06-21 23:16:57
标签=c.tags :: 
`,
  },
  {
    name: 'Mailchimp audience with parts of addresses',
    fileName: 'mc4.csv',
    times: 1,
    columns: `
Email Address=!c.email :: james.brown0@outlook.com~mary.hernandez1@mail.com~robert.jackson2@gmail.com~linda.clark3@example.com~john.johnson4@outlook.com~barbara.rodriguez5@outlook.com
First Name=!c.name :: James~Mary~Robert~Linda~John~Barbara
Last Name=!c.name :: Brown~Hernandez~Jackson~Clark~Johnson~Rodriguez
Company=c.company :: Harris & Co~Moore LLC~Brown & Co~Rodriguez LLC~Wilson & Co~Lopez Group
Address - Street Address=c.address :: 3448 Main St~1972 Lake View Rd~977 Maple Dr~2388 Elm St~4084 Oak Ave~4266 Pine St
Address - City=c.city :: Chicago~Seattle~Seattle~Miami~Austin~Chicago
Address - State/Prov/Region=c.province :: IL~WA~WA~FL~TX~IL
Address - Postal/Zip=c.postcode :: 60601~98101~98101~33101~78701~60601
Address - Country=c.country :: US
MEMBER_RATING=?/c.memberLevel :: 4
OPTIN_TIME=c.registeredAt/cs.at :: 2023-08-15 16:44:06~2024-07-01 11:56:04~2022-05-04 21:41:52~2023-04-01 18:00:49~2022-12-24 13:53:48~2023-09-27 10:20:19
CONFIRM_TIME=cs.at/c.registeredAt/? :: 2023-08-15 16:44:06~2024-07-01 11:56:04~2022-05-04 21:41:52~2023-04-01 18:00:49~2022-12-24 13:53:48~2023-09-27 10:20:19
LAST_CHANGED :: 2024-05-17 19:13:48~2024-05-18 21:06:39~2024-05-19 08:17:41~2024-05-20 03:37:29~2024-05-20 22:36:01~2024-05-21 23:17:45
LEID=c.customerId/? :: 522152246~821061589~145148228~859571734~265296770~341932133
EUID=?/c.customerId :: a20f9268f5~f3eeb1815d~e71fda7396~8b47a28b5b~ee503065c7~32eb3fca15
TAGS=c.tags :: "x"
`,
  },
  {
    name: 'GA4 自由形式 中文',
    fileName: 'ga46-zh.csv',
    encoding: 'utf-8-bom',
    above: '# 自由形式 1\n# 20260301-20260331\n',
    times: 1,
    columns: `
日期 + 小时 (YYYYMMDDHH)=!e.at :: 2024010214~2024010401~2024010518~2024010612~2024010620~2024010812
事件名称=!e.kind :: page_view~page_view~page_view~page_view~page_view~purchase
用户 ID=!e.customerId/c.customerId :: U3074224~U8837383~U8918039~U8837383~U3198497~U3451900
网页位置=e.page :: https://e.example/x
设备类别=e.device :: mobile
浏览器=e.browser :: Chrome
操作系统=e.os :: iOS
城市=e.city :: Shanghai
会话来源/媒介=?/e.referrer :: baidu / organic
事件数 :: 4~4~2~2~1~5
`,
  },
  {
    name: 'Mailchimp audience in French',
    fileName: 'mc6-fr.csv',
    times: 1,
    columns: `
Adresse e-mail=!c.email :: james.brown0@example.com~mary.hernandez1@mail.com~robert.jackson2@outlook.com~linda.clark3@example.com~john.johnson4@outlook.com~barbara.rodriguez5@gmail.com
Prénom=!c.name :: James~Mary~Robert~Linda~John~Barbara
Nom=!c.name :: Brown~Hernandez~Jackson~Clark~Johnson~Rodriguez
Téléphone=!c.phone :: +15316259223~+17252621809~+16190489231~+14135980891~+18410790174~+12495139064
MEMBER_RATING=?/c.memberLevel :: 2
OPTIN_TIME=c.registeredAt/cs.at :: 2023-03-03 11:16:56~2024-06-08 16:17:40~2023-01-04 11:44:55~2022-07-04 14:50:46~2022-07-25 15:51:30~2022-09-07 15:57:55
CONFIRM_TIME=cs.at/c.registeredAt/? :: 2023-03-03 11:16:56~2024-06-08 16:17:40~2023-01-04 11:44:55~2022-07-04 14:50:46~2022-07-25 15:51:30~2022-09-07 15:57:55
LATITUDE=c.latitude :: 48.8
LONGITUDE=c.longitude :: 2.3
CC=c.country :: FR
LAST_CHANGED :: 2024-01-16 02:05:54~2024-01-16 06:41:01~2024-01-16 15:40:08~2024-01-16 22:52:05~2024-01-17 14:29:40~2024-01-18 14:13:47
LEID=c.customerId/? :: 136931281~100573978~218894249~441494397~947850575~397235661
EUID=?/c.customerId :: 31ea036671~186ae348e4~297f9c21c0~36f047e0bc~25272c96b6~a5f3e28c31
TAGS=c.tags :: 
`,
  },
];
