/**
 * One usual export of each platform that has to map itself, written down before it was measured: blind the mapping found
 * 99.4 % of 169 columns and 58 of 59 keys.
 */
import type { NamedExport } from './named-export.ts';

export const ONE_OF_EACH: readonly NamedExport[] = [
  {
    name: 'One of each: 淘宝 订单',
    fileName: '淘宝6.csv',
    encoding: 'gb18030',
    times: 1,
    columns: `
订单编号=!o.orderId :: ="2590011223300001009"~="2590011223300002018"~="2590011223300003027"~="2590011223300004036"~="2590011223300005045"~="2590011223300006054"~="2590011223300007063"~="2590011223300008072"~="2590011223300009081"~="2590011223300010090"~="2590011223300011099"~="2590011223300012108"~="2590011223300013117"~="2590011223300014126"
买家会员名=!o.buyerNick :: t_28409~快乐90615~快乐6847~t_28409~阳光65815~sunny34087~小鹿39473~小鹿39473~tb2578~t_7057~t_12395~t_28409~t_12395~sunny34087
买家应付货款=?/o.amountDue :: 119.70~798.00~39.90~399.00~119.70~79.80~39.90~399.00~59.90~798.00~399.00~119.80~39.90~39.90
买家应付邮费=o.freight :: 0.00
总金额=?/o.amountDue :: 119.70~798.00~39.90~399.00~119.70~79.80~39.90~399.00~59.90~798.00~399.00~119.80~39.90~39.90
买家实际支付金额=!o.amount :: 114.70~798.00~39.90~399.00~119.70~79.80~34.90~394.00~49.90~793.00~389.00~119.80~39.90~39.90
子单实际支付金额=?/l.amount :: 114.70~798.00~39.90~399.00~119.70~79.80~34.90~394.00~49.90~793.00~389.00~119.80~39.90~39.90
订单状态=o.status :: 交易成功~交易关闭~交易关闭~交易成功~交易成功~交易成功~交易成功~交易成功~交易成功~交易成功~交易关闭~交易成功~交易关闭~交易成功
收货人姓名=o.receiverName :: 赵梓萱~唐佳怡~傅平~赵梓萱~刘丽~程建国~朱伟~朱伟~谢嘉豪~宋思远~周刚~赵梓萱~周刚~程建国
收货地址=o.receiverAddress :: 人民路175号13栋434室~建国路153号7栋1984室~科技园路92号27栋1677室~人民路175号13栋434室~张杨路96号27栋2099室~珞喻路106号23栋129室~文三路66号20栋1440室~文三路66号20栋1440室~珞喻路109号4栋1301室~文三路79号20栋2071室~文三路33号17栋641室~人民路175号13栋434室~文三路33号17栋641室~珞喻路106号23栋129室
联系手机=o.receiverPhone :: 13800485748~18602118142~15824074209~13800485748~19916218113~15058455840~17794910207~17794910207~19913028291~13930107984~19957638417~13800485748~19957638417~15058455840
订单创建时间=!o.orderedAt :: 2024-03-01 15:52:54~2024-03-02 01:07:49~2024-03-02 03:27:30~2024-03-02 13:02:35~2024-03-02 22:24:03~2024-03-03 08:01:41~2024-03-03 11:05:13~2024-03-03 14:44:43~2024-03-03 16:24:39~2024-03-03 18:15:40~2024-03-03 19:42:33~2024-03-04 02:20:02~2024-03-04 06:17:02~2024-03-04 11:46:50
订单付款时间=o.paidAt :: 2024-03-01 15:58:54~2024-03-02 01:13:49~2024-03-02 03:33:30~2024-03-02 13:08:35~2024-03-02 22:30:03~2024-03-03 08:07:41~2024-03-03 11:11:13~2024-03-03 14:50:43~2024-03-03 16:30:39~2024-03-03 18:21:40~2024-03-03 19:48:33~2024-03-04 02:26:02~2024-03-04 06:23:02~2024-03-04 11:52:50
宝贝标题=l.productName :: 枕套~蚕丝被~枕套~蚕丝被~枕套~枕套~枕套~蚕丝被~真丝眼罩~蚕丝被~蚕丝被~真丝眼罩~枕套~枕套
宝贝总数量=l.quantity :: 3~2~1~1~3~2~1~1~1~2~1~2~1~1
应用服务商=? :: 
物流单号=s.shipmentId :: 773000090210733~773000180421466~773000270632199~773000360842932~773000451053665~773000541264398~773000631475131~773000721685864~773000811896597~773000902107330~773000992318063~773001082528796~773001172739529~773001262950262
物流公司=s.carrier :: 圆通速递~韵达快递~顺丰速运~中通快递~圆通速递~韵达快递~顺丰速运~中通快递~圆通速递~韵达快递~顺丰速运~中通快递~圆通速递~韵达快递
`,
  },
  {
    name: 'One of each: 京东',
    fileName: '京东6.csv',
    encoding: 'gb18030',
    times: 1,
    columns: `
订单号=!o.orderId :: 330000005119~330000010238~330000010238~330000015357~330000015357~330000020476~330000020476~330000020476~330000025595~330000025595~330000030714~330000035833~330000035833~330000035833
下单账号=!o.buyerNick :: jd_Cdc90SPC~jd_F0MEdJEJ~jd_F0MEdJEJ~jd_Cdc90SPC~jd_Cdc90SPC~jd_70RTNee8~jd_70RTNee8~jd_70RTNee8~jd_a5BaNB6C~jd_a5BaNB6C~jd_70RTNee8~jd_F0MEdJEJ~jd_F0MEdJEJ~jd_F0MEdJEJ
商品SKU=l.sku/l.productId :: 1007800004~1007800004~1007800004~1007800004~1007800002~1007800004~1007800002~1007800002~1007800004~1007800004~1007800002~1007800003~1007800002~1007800004
商品名称=l.productName :: 真丝眼罩~真丝眼罩~真丝眼罩~真丝眼罩~枕套~真丝眼罩~枕套~枕套~真丝眼罩~真丝眼罩~枕套~蚕丝被~枕套~真丝眼罩
商品数量=!l.quantity :: 1~1~1~1~1~1~1~3~1~1~1~2~1~2
商品单价=l.unitPrice :: 59.90~59.90~59.90~59.90~39.90~59.90~39.90~39.90~59.90~59.90~39.90~399.00~39.90~59.90
订单应付=?/o.amountDue :: 59.90~119.80~119.80~99.80~99.80~219.50~219.50~219.50~119.80~119.80~39.90~957.70~957.70~957.70
订单优惠=o.discount :: 0~5~5~0~0~5~5~5~20~20~0~0~0~0
实付款=!o.amount :: 59.90~114.80~114.80~99.80~99.80~214.50~214.50~214.50~99.80~99.80~39.90~957.70~957.70~957.70
下单时间=!o.orderedAt :: 2024-03-01 10:19:06~2024-03-01 13:16:37~2024-03-01 13:16:37~2024-03-01 20:48:10~2024-03-01 20:48:10~2024-03-02 03:53:40~2024-03-02 03:53:40~2024-03-02 03:53:40~2024-03-02 07:37:44~2024-03-02 07:37:44~2024-03-02 13:00:44~2024-03-02 22:10:05~2024-03-02 22:10:05~2024-03-02 22:10:05
支付完成时间=o.paidAt :: 2024-03-01 10:25:06~2024-03-01 13:22:37~2024-03-01 13:22:37~2024-03-01 20:54:10~2024-03-01 20:54:10~2024-03-02 03:59:40~2024-03-02 03:59:40~2024-03-02 03:59:40~2024-03-02 07:43:44~2024-03-02 07:43:44~2024-03-02 13:06:44~2024-03-02 22:16:05~2024-03-02 22:16:05~2024-03-02 22:16:05
收货人=o.receiverName :: 郑芳~彭静~彭静~郑芳~郑芳~袁刚~袁刚~袁刚~傅娜~傅娜~袁刚~彭静~彭静~彭静
联系方式=o.receiverPhone/c.phone :: 158****6503~138****8150~138****8150~158****6503~158****6503~138****3662~138****3662~138****3662~139****5292~139****5292~138****3662~138****8150~138****8150~138****8150
详细地址=o.receiverAddress/c.address :: 珞喻路151号5栋340室~香港中路27号20栋1531室~香港中路27号20栋1531室~珞喻路151号5栋340室~珞喻路151号5栋340室~人民路76号25栋1426室~人民路76号25栋1426室~人民路76号25栋1426室~科技园路46号9栋151室~科技园路46号9栋151室~人民路76号25栋1426室~香港中路27号20栋1531室~香港中路27号20栋1531室~香港中路27号20栋1531室
订单状态=o.status :: 锁定~完成~完成~完成~完成~锁定~锁定~锁定~锁定~完成~完成~完成~锁定~锁定
`,
  },
  {
    name: 'One of each: 有赞',
    fileName: '有赞6.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
订单号=!o.orderId :: E2024400331~E2024400662~E2024400993~E2024401324~E2024401655~E2024401986~E2024402317~E2024402648~E2024402979~E2024403310~E2024403641~E2024403972~E2024404303~E2024404634
订单状态=o.status :: 待发货~交易完成~交易完成~待发货~交易完成~待发货~交易完成~交易完成~交易完成~待发货~交易完成~待发货~交易完成~待发货
买家手机=!c.phone :: 15086425135~15882787278~15086425135~18669891821~15086425135~18657503699~18698385815~18657503699~13971334242~18698385815~13971334242~19996598965~15882787278~19996598965
客户昵称=o.buyerNick/c.name :: 小鹿17191~t_91900~小鹿17191~sunny43506~小鹿17191~t_24488~sunny87830~t_24488~快乐89120~sunny87830~快乐89120~快乐54460~t_91900~快乐54460
全部商品名称=l.productName/? :: 真丝眼罩~枕套~蚕丝被~枕套~真丝眼罩~蚕丝被~真丝眼罩~枕套~蚕丝被~真丝眼罩~枕套~蚕丝被~真丝眼罩~蚕丝被
商品总件数=l.quantity/? :: 1~1~3~1~1~1~1~1~1~2~2~1~2~1
订单应收=?/o.amountDue :: 59.90~39.90~1197.00~39.90~59.90~399.00~59.90~39.90~399.00~119.80~79.80~399.00~119.80~399.00
订单实付=!o.amount :: 59.90~39.90~1197.00~39.90~59.90~399.00~59.90~39.90~389.00~114.80~79.80~399.00~119.80~399.00
下单时间=!o.orderedAt :: 2024-03-01 18:02:06~2024-03-01 23:40:37~2024-03-02 03:23:34~2024-03-02 10:11:20~2024-03-02 17:22:37~2024-03-03 01:46:05~2024-03-03 05:32:26~2024-03-03 10:17:45~2024-03-03 17:31:48~2024-03-03 23:19:54~2024-03-04 07:16:31~2024-03-04 15:36:59~2024-03-04 23:30:01~2024-03-05 02:01:39
付款时间=o.paidAt :: 2024-03-01 18:08:06~2024-03-01 23:46:37~2024-03-02 03:29:34~2024-03-02 10:17:20~2024-03-02 17:28:37~2024-03-03 01:52:05~2024-03-03 05:38:26~2024-03-03 10:23:45~2024-03-03 17:37:48~2024-03-03 23:25:54~2024-03-04 07:22:31~2024-03-04 15:42:59~2024-03-04 23:36:01~2024-03-05 02:07:39
收货人=o.receiverName :: 吴文博~马洋~吴文博~邓霞~吴文博~冯嘉豪~许秀英~冯嘉豪~胡刚~许秀英~胡刚~孙思远~马洋~孙思远
收货电话=o.receiverPhone :: 15086425135~15882787278~15086425135~18669891821~15086425135~18657503699~18698385815~18657503699~13971334242~18698385815~13971334242~19996598965~15882787278~19996598965
收货地址=o.receiverAddress :: 珞喻路97号2栋1977室~珞喻路79号1栋751室~珞喻路97号2栋1977室~张杨路42号14栋1425室~珞喻路97号2栋1977室~文三路106号6栋1266室~建国路31号11栋2256室~文三路106号6栋1266室~张杨路110号18栋2298室~建国路31号11栋2256室~张杨路110号18栋2298室~人民路85号1栋1555室~珞喻路79号1栋751室~人民路85号1栋1555室
订单来源=o.channel :: H5~小程序~小程序~H5~小程序~H5~小程序~小程序~小程序~H5~小程序~H5~小程序~H5
`,
  },
  {
    name: 'One of each: 微信小店',
    fileName: '微信6.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
订单编号=!o.orderId :: \`3920240702093~\`3920240703186~\`3920240703186~\`3920240703186~\`3920240704279~\`3920240705372~\`3920240706465~\`3920240706465~\`3920240706465~\`3920240707558~\`3920240707558~\`3920240707558~\`3920240707558~\`3920240708651
下单时间=!o.orderedAt :: 2024-03-01 11:52:25~2024-03-01 17:04:25~2024-03-01 17:04:25~2024-03-01 17:04:25~2024-03-01 20:54:46~2024-03-02 06:08:01~2024-03-02 13:51:08~2024-03-02 13:51:08~2024-03-02 13:51:08~2024-03-02 22:36:11~2024-03-02 22:36:11~2024-03-02 22:36:11~2024-03-02 22:36:11~2024-03-03 04:37:47
付款时间=o.paidAt :: 2024-03-01 11:58:25~2024-03-01 17:10:25~2024-03-01 17:10:25~2024-03-01 17:10:25~2024-03-01 21:00:46~2024-03-02 06:14:01~2024-03-02 13:57:08~2024-03-02 13:57:08~2024-03-02 13:57:08~2024-03-02 22:42:11~2024-03-02 22:42:11~2024-03-02 22:42:11~2024-03-02 22:42:11~2024-03-03 04:43:47
用户openid=!c.wechatOpenId :: o5aEB2Cbca5kj2Fb5d1ff3F71cEh~o764B57Bd8AB99c7kd2j-AhCFhEe~o764B57Bd8AB99c7kd2j-AhCFhEe~o764B57Bd8AB99c7kd2j-AhCFhEe~oig8Ckfdbi0j1-4hBgB3_if04C81~o5aEB2Cbca5kj2Fb5d1ff3F71cEh~of6A7Aek8kd5eF9ahD_k6jBb88-0~of6A7Aek8kd5eF9ahD_k6jBb88-0~of6A7Aek8kd5eF9ahD_k6jBb88-0~ohE-a4kc-dhee6kg3bBA972B04_A~ohE-a4kc-dhee6kg3bBA972B04_A~ohE-a4kc-dhee6kg3bBA972B04_A~ohE-a4kc-dhee6kg3bBA972B04_A~ohE-a4kc-dhee6kg3bBA972B04_A
商品名称=l.productName :: 真丝眼罩~蚕丝被~真丝眼罩~蚕丝被~蚕丝被~蚕丝被~真丝眼罩~真丝眼罩~蚕丝被~蚕丝被~蚕丝被~枕套~真丝眼罩~枕套
SKU属性=l.variant :: 蓝~蓝~蓝~红~红~蓝~红~蓝~蓝~蓝~蓝~红~红~蓝
商品单价=l.unitPrice :: 59.90~399.00~59.90~399.00~399.00~399.00~59.90~59.90~399.00~399.00~399.00~39.90~59.90~39.90
购买数量=!l.quantity :: 1~1~3~1~1~2~1~1~1~1~3~2~3~2
订单金额=?/o.amountDue :: 59.90~977.70~977.70~977.70~399.00~798.00~518.80~518.80~518.80~1855.50~1855.50~1855.50~1855.50~79.80
优惠金额=o.discount :: 5~15~15~15~5~0~10~10~10~5~5~5~5~0
实付金额=!o.amount :: 54.90~962.70~962.70~962.70~394.00~798.00~508.80~508.80~508.80~1850.50~1850.50~1850.50~1850.50~79.80
收货人=o.receiverName :: 董子涵~曾桂英~曾桂英~曾桂英~唐思远~董子涵~曾浩然~曾浩然~曾浩然~郭一诺~郭一诺~郭一诺~郭一诺~郭一诺
手机号=o.receiverPhone/c.phone :: 17737173859~13839561409~13839561409~13839561409~18693486466~17737173859~19919203080~19919203080~19919203080~15011919852~15011919852~15011919852~15011919852~15011919852
收货地址=o.receiverAddress :: 文三路179号5栋1401室~建国路141号5栋1367室~建国路141号5栋1367室~建国路141号5栋1367室~香港中路161号2栋498室~文三路179号5栋1401室~张杨路175号2栋2046室~张杨路175号2栋2046室~张杨路175号2栋2046室~科技园路178号12栋1741室~科技园路178号12栋1741室~科技园路178号12栋1741室~科技园路178号12栋1741室~科技园路178号12栋1741室
订单状态=o.status :: 已完成~已完成~已完成~待发货~待发货~已完成~待发货~已完成~已完成~已完成~已完成~待发货~待发货~已完成
`,
  },
  {
    name: 'One of each: 美团收银',
    fileName: '美团6.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
订单编号=!o.orderId :: 78000001~78000002~78000003~78000004~78000005~78000006~78000007~78000008~78000009~78000010~78000011~78000012~78000013~78000014
下单时间=!o.orderedAt :: 2024-03-01 15:46:16~2024-03-01 22:37:57~2024-03-02 00:47:11~2024-03-02 04:22:50~2024-03-02 10:50:21~2024-03-02 13:56:15~2024-03-02 16:14:45~2024-03-02 20:59:36~2024-03-03 00:05:18~2024-03-03 02:52:53~2024-03-03 07:16:24~2024-03-03 09:27:13~2024-03-03 12:31:48~2024-03-03 17:59:26
结账时间=o.paidAt/o.closedAt :: 2024-03-01 16:46:16~2024-03-01 23:37:57~2024-03-02 01:47:11~2024-03-02 05:22:50~2024-03-02 11:50:21~2024-03-02 14:56:15~2024-03-02 17:14:45~2024-03-02 21:59:36~2024-03-03 01:05:18~2024-03-03 03:52:53~2024-03-03 08:16:24~2024-03-03 10:27:13~2024-03-03 13:31:48~2024-03-03 18:59:26
就餐方式=?/o.channel :: 堂食~打包~打包~打包~堂食~堂食~堂食~打包~堂食~打包~堂食~打包~打包~打包
应收金额=o.amountDue :: 156.00~78.00~156.00~294.00~78.00~294.00~156.00~78.00~234.00~294.00~98.00~234.00~78.00~156.00
优惠=o.discount :: 10~0~0~0~0~0~0~0~10~0~10~0~5~0
实收金额=!o.amount :: 146.00~78.00~156.00~294.00~78.00~294.00~156.00~78.00~224.00~294.00~88.00~234.00~73.00~156.00
支付渠道=o.paymentMethod :: 微信~支付宝~支付宝~支付宝~微信~微信~微信~支付宝~微信~支付宝~微信~支付宝~支付宝~支付宝
会员卡号=c.memberNo :: 8800003~8800000~8800008~8800007~8800007~8800000~8800002~8800004~8800004~8800007~8800004~8800008~8800003~8800003
会员手机=!c.phone :: 15094872629~13869338113~15033847097~18648342199~18648342199~13869338113~17795230634~13858041521~13858041521~18648342199~13858041521~15033847097~15094872629~15094872629
服务员=o.salesperson :: 小周~小吴~小吴~小吴~小周~小周~小周~小吴~小周~小吴~小周~小吴~小吴~小吴
`,
  },
  {
    name: 'One of each: 简道云',
    fileName: '简道云6.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
订单号=!o.orderId :: DD240301~DD240302~DD240303~DD240304~DD240304~DD240305~DD240306~DD240307~DD240307~DD240308~DD240308~DD240309~DD240309~DD240310
下单客户=!c.name/c.company :: 宏达科技有限公司~天润装饰工程有限公司~博远实业有限公司~华盛科技有限公司~华盛科技有限公司~博远科技有限公司~天润装饰工程有限公司~天润装饰工程有限公司~天润装饰工程有限公司~华盛科技有限公司~华盛科技有限公司~嘉禾贸易有限公司~嘉禾贸易有限公司~博远实业有限公司
客户电话=!c.phone :: 18792057656~13830345824~17762054730~13968927148~13968927148~15074109831~13830345824~13830345824~13830345824~13968927148~13968927148~15867993365~15867993365~17762054730
下单日期=!o.orderedAt :: 2024-03-01~2024-03-01~2024-03-01~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-03~2024-03-03~2024-03-03
商品清单.商品=l.productName :: 蚕丝被~枕套~枕套~蚕丝被~真丝眼罩~真丝眼罩~枕套~枕套~枕套~蚕丝被~蚕丝被~真丝眼罩~真丝眼罩~枕套
商品清单.数量=!l.quantity :: 2~2~1~3~3~1~3~2~1~2~2~1~1~1
商品清单.单价=l.unitPrice :: 399.00~39.90~39.90~399.00~59.90~59.90~39.90~39.90~39.90~399.00~399.00~59.90~59.90~39.90
商品清单.小计=l.amount :: 798.00~79.80~39.90~1197.00~179.70~59.90~119.70~79.80~39.90~798.00~798.00~59.90~59.90~39.90
应收金额=!o.amount/o.amountDue :: 798.00~79.80~39.90~1376.70~1376.70~59.90~119.70~119.70~119.70~1596.00~1596.00~119.80~119.80~39.90
备注=o.sellerNote/o.buyerMessage/c.note :: 
提交人=?/o.salesperson :: 小王~李经理~李经理~李经理~李经理~小王~小王~李经理~小王~李经理~小王~小王~小王~小王
提交时间=? :: 2024-03-01 17:31:06~2024-03-01 23:07:22~2024-03-02 00:44:22~2024-03-02 04:37:02~2024-03-02 04:37:02~2024-03-02 12:30:02~2024-03-02 19:50:22~2024-03-02 21:39:26~2024-03-02 21:39:26~2024-03-03 06:54:53~2024-03-03 06:54:53~2024-03-03 10:31:23~2024-03-03 10:31:23~2024-03-03 15:57:11
更新时间=? :: 2024-03-01 19:31:06~2024-03-02 01:07:22~2024-03-02 02:44:22~2024-03-02 06:37:02~2024-03-02 06:37:02~2024-03-02 14:30:02~2024-03-02 21:50:22~2024-03-02 23:39:26~2024-03-02 23:39:26~2024-03-03 08:54:53~2024-03-03 08:54:53~2024-03-03 12:31:23~2024-03-03 12:31:23~2024-03-03 17:57:11
`,
  },
  {
    name: 'One of each: fxiaoke',
    fileName: '纷享6.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
客户名称=!c.company/c.name :: 瑞丰贸易有限公司~博远电子股份有限公司~嘉禾实业有限公司~嘉禾装饰工程有限公司~鑫源电子股份有限公司~天润实业有限公司~恒通实业有限公司~宏达电子股份有限公司~华盛科技有限公司~博远实业有限公司~华盛电子股份有限公司~中科电子股份有限公司~博远电子股份有限公司~天润贸易有限公司
客户编号=!c.customerId :: CUS500200~CUS500201~CUS500202~CUS500203~CUS500204~CUS500205~CUS500206~CUS500207~CUS500208~CUS500209~CUS500210~CUS500211~CUS500212~CUS500213
客户行业=?/c.occupation :: 零售~零售~制造~制造~制造~制造~零售~制造~制造~制造~制造~制造~制造~零售
客户来源=c.source :: 展会~展会~官网~官网~官网~官网~展会~官网~官网~官网~官网~官网~官网~展会
联系电话=c.phone :: 15034361280~15825459782~18667832980~13965337355~18691979467~15811974505~15847648374~18695767897~19931785926~18667279880~15803641925~17761430848~15800958019~18605337118
邮箱=c.email :: olivia.scott85@example.org~mason.king85@icloud.com~james.johnson56@icloud.com~mia.kelly97@example.org~harper.lewis23@outlook.com~lucas.davis41@icloud.com~caleb.wright53@outlook.com~mason.taylor44@icloud.com~henry.scott87@gmail.com~isla.miller35@example.org~amelia.lee39@gmail.com~liam.brown71@outlook.com~isla.taylor8@icloud.com~amelia.thomas75@icloud.com
省份=c.province :: 北京市~四川省~湖北省~北京市~浙江省~北京市~山东省~山东省~上海市~浙江省~湖北省~广东省~四川省~广东省
城市=c.city :: 北京市~成都市~武汉市~北京市~杭州市~北京市~青岛市~青岛市~上海市~杭州市~武汉市~深圳市~成都市~深圳市
地址=c.address :: 建国路198号2栋1201室~天府大道107号5栋2019室~珞喻路8号29栋2253室~建国路158号26栋2208室~文三路54号6栋2212室~建国路30号26栋1071室~香港中路110号26栋568室~香港中路62号19栋145室~张杨路10号25栋1263室~文三路121号9栋2265室~珞喻路50号13栋1241室~科技园路74号26栋1106室~天府大道19号10栋111室~科技园路109号12栋1700室
负责人=? :: 李四~李四~张三~张三~张三~张三~李四~张三~张三~张三~张三~张三~张三~李四
创建时间=c.registeredAt :: 2024-03-01 12:18:26~2024-03-01 16:12:30~2024-03-01 21:06:45~2024-03-02 03:32:16~2024-03-02 08:00:53~2024-03-02 15:30:26~2024-03-03 01:07:18~2024-03-03 05:20:51~2024-03-03 10:49:52~2024-03-03 11:59:12~2024-03-03 21:00:17~2024-03-03 22:16:01~2024-03-04 06:34:05~2024-03-04 14:25:10
最后跟进时间=? :: 2024-03-05 15:18:26~2024-03-05 19:12:30~2024-03-06 00:06:45~2024-03-06 06:32:16~2024-03-06 11:00:53~2024-03-06 18:30:26~2024-03-07 04:07:18~2024-03-07 08:20:51~2024-03-07 13:49:52~2024-03-07 14:59:12~2024-03-08 00:00:17~2024-03-08 01:16:01~2024-03-08 09:34:05~2024-03-08 17:25:10
`,
  },
  {
    name: 'One of each: shopify',
    fileName: 'shopify6.csv',
    times: 1,
    columns: `
Name=!o.orderId :: #6001~#6002~#6003~#6004~#6004~#6004~#6005~#6005~#6005~#6006~#6007~#6007~#6008~#6009
Email=!c.email :: ryan.moore80@icloud.com~nora.king70@icloud.com~ella.adams6@example.org~james.johnson82@gmail.com~james.johnson82@gmail.com~james.johnson82@gmail.com~leo.miller92@example.org~leo.miller92@example.org~leo.miller92@example.org~emma.adams44@outlook.com~leo.miller92@example.org~leo.miller92@example.org~ella.adams6@example.org~ryan.moore80@icloud.com
Financial Status=o.status :: paid~voided~voided~voided~voided~paid~paid~voided~paid~voided~voided~voided~paid~voided
Created at=!o.orderedAt :: 2024-03-01 19:11:16 +0100~2024-03-01 23:19:18 +0100~2024-03-02 02:19:26 +0100~2024-03-02 06:31:04 +0100~2024-03-02 06:31:04 +0100~2024-03-02 06:31:04 +0100~2024-03-02 12:23:05 +0100~2024-03-02 12:23:05 +0100~2024-03-02 12:23:05 +0100~2024-03-02 21:07:19 +0100~2024-03-03 00:26:14 +0100~2024-03-03 00:26:14 +0100~2024-03-03 03:20:45 +0100~2024-03-03 09:28:16 +0100
Subtotal=?/o.amountDue :: 96.00~54.00~32.50~134.50~134.50~134.50~210.00~210.00~210.00~48.00~72.00~72.00~72.00~24.00
Taxes=? :: 7.68~4.32~2.60~10.76~10.76~10.76~16.80~16.80~16.80~3.84~5.76~5.76~5.76~1.92
Total=!o.amount :: 103.68~58.32~35.10~145.26~145.26~145.26~226.80~226.80~226.80~51.84~77.76~77.76~77.76~25.92
Lineitem name=l.productName :: Wool Scarf~Enamel Mug~Linen Tote~Linen Tote~Enamel Mug~Wool Scarf~Wool Scarf~Enamel Mug~Wool Scarf~Wool Scarf~Wool Scarf~Merino Beanie~Merino Beanie~Merino Beanie
Lineitem quantity=!l.quantity :: 2~3~1~1~3~1~1~1~3~1~1~1~3~1
Lineitem price=l.unitPrice :: 48.00~18.00~32.50~32.50~18.00~48.00~48.00~18.00~48.00~48.00~48.00~24.00~24.00~24.00
Billing Name=c.name :: Ryan Moore~Nora King~Ella Adams~James Johnson~James Johnson~James Johnson~Leo Miller~Leo Miller~Leo Miller~Emma Adams~Leo Miller~Leo Miller~Ella Adams~Ryan Moore
Billing City=c.city :: Boise~Tampa~Brooklyn~San Jose~San Jose~San Jose~Boise~Boise~Boise~Portland~Boise~Boise~Brooklyn~Boise
Shipping Name=o.receiverName :: Ryan Moore~Nora King~Ella Adams~James Johnson~James Johnson~James Johnson~Leo Miller~Leo Miller~Leo Miller~Emma Adams~Leo Miller~Leo Miller~Ella Adams~Ryan Moore
Shipping City=o.city :: Boise~Tampa~Brooklyn~San Jose~San Jose~San Jose~Boise~Boise~Boise~Portland~Boise~Boise~Brooklyn~Boise
`,
  },
  {
    name: 'One of each: woo',
    fileName: 'woo6.csv',
    times: 1,
    columns: `
Order ID=!o.orderId :: 7301~7302~7303~7304~7305~7306~7307~7308~7309~7310~7311~7312~7313~7314
Date Created=!o.orderedAt :: 2024-03-01 16:38:42~2024-03-01 19:38:23~2024-03-02 00:39:53~2024-03-02 05:12:15~2024-03-02 08:21:28~2024-03-02 17:19:40~2024-03-02 23:31:32~2024-03-03 02:02:13~2024-03-03 09:27:05~2024-03-03 17:37:49~2024-03-04 01:24:32~2024-03-04 08:29:54~2024-03-04 13:47:20~2024-03-04 18:52:15
Status=o.status :: completed~refunded~completed~completed~completed~refunded~refunded~refunded~completed~refunded~refunded~refunded~completed~completed
Customer ID=!c.customerId :: 32~32~31~35~38~30~37~35~34~33~32~37~35~30
Billing Full Name=c.name :: Grace Garcia~Grace Garcia~Caleb Kelly~Henry Young~Ava Thomas~Ryan Martin~Isla Scott~Henry Young~Henry Martin~Leo Lee~Grace Garcia~Isla Scott~Henry Young~Ryan Martin
Billing Email=c.email :: grace.garcia12@gmail.com~grace.garcia12@gmail.com~caleb.kelly88@example.org~henry.young52@example.org~ava.thomas39@icloud.com~ryan.martin3@outlook.com~isla.scott97@outlook.com~henry.young52@example.org~henry.martin33@outlook.com~leo.lee27@example.org~grace.garcia12@gmail.com~isla.scott97@outlook.com~henry.young52@example.org~ryan.martin3@outlook.com
Product Names=l.productName :: Linen Tote~Wool Scarf~Merino Beanie~Enamel Mug~Merino Beanie~Wool Scarf~Wool Scarf~Linen Tote~Wool Scarf~Linen Tote~Linen Tote~Merino Beanie~Linen Tote~Linen Tote
Total Quantity=l.quantity/? :: 1~1~1~3~2~3~1~1~1~1~1~1~1~2
Discount Total=o.discount :: 10~0~5~0~0~5~0~0~0~0~10~0~0~0
Shipping Total=o.freight :: 5
Total Tax=? :: 2.60~3.84~1.92~4.32~3.84~11.52~3.84~2.60~3.84~2.60~2.60~1.92~2.60~5.20
Order Total=!o.amount :: 30.10~56.84~25.92~63.32~56.84~155.52~56.84~40.10~56.84~40.10~30.10~30.92~40.10~75.20
Payment Method=o.paymentMethod :: stripe~paypal~stripe~stripe~stripe~paypal~paypal~paypal~stripe~paypal~paypal~paypal~stripe~stripe
`,
  },
  {
    name: 'One of each: stripe',
    fileName: 'stripe6.csv',
    times: 1,
    columns: `
id=!p.paymentId :: py_3S5QbLHBfK0dRMf3100~py_3S5QbLHBfK0dRMf3101~py_3SK5bTHaeQ9DET7M102~py_3S0HJD4A13RLa6aR103~py_3S0HJD4A13RLa6aR104~py_3SK5bTHaeQ9DET7M105~py_3S0HJD4A13RLa6aR106~py_3S0HJD4A13RLa6aR107~py_3S5QbLHBfK0dRMf3108~py_3SH035JQSacS7B95109~py_3SK5bTHaeQ9DET7M110~py_3SGb71BeDaCQ720L111~py_3S2L310R2ceL1AAc112~py_3SH035JQSacS7B95113
Created date (UTC)=!p.at :: 2024-03-01 18:06:03~2024-03-02 03:41:41~2024-03-02 06:33:55~2024-03-02 14:44:20~2024-03-02 23:33:40~2024-03-03 06:11:33~2024-03-03 13:51:12~2024-03-03 16:04:12~2024-03-03 19:32:10~2024-03-04 00:20:29~2024-03-04 08:57:02~2024-03-04 09:57:31~2024-03-04 15:44:20~2024-03-04 22:45:12
Amount=!p.amount :: 27.50~48.00~32.50~18.00~24.00~24.00~65.00~18.00~43.00~32.50~32.50~72.00~18.00~48.00
Amount Refunded=p.refundedAmount :: 0.00
Currency=p.currency :: gbp
Description=? :: Invoice
Fee=p.fee :: 0.55~0.96~0.65~0.36~0.48~0.48~1.30~0.36~0.86~0.65~0.65~1.44~0.36~0.96
Status=p.status :: Failed~Paid~Failed~Failed~Paid~Failed~Paid~Paid~Paid~Paid~Paid~Failed~Failed~Paid
Customer ID=!c.customerId/p.customerId :: cus_5QbLHBfK0dRMf3~cus_5QbLHBfK0dRMf3~cus_K5bTHaeQ9DET7M~cus_0HJD4A13RLa6aR~cus_0HJD4A13RLa6aR~cus_K5bTHaeQ9DET7M~cus_0HJD4A13RLa6aR~cus_0HJD4A13RLa6aR~cus_5QbLHBfK0dRMf3~cus_H035JQSacS7B95~cus_K5bTHaeQ9DET7M~cus_Gb71BeDaCQ720L~cus_2L310R2ceL1AAc~cus_H035JQSacS7B95
Customer Email=c.email :: amelia.smith79@outlook.com~amelia.smith79@outlook.com~henry.hall46@gmail.com~james.lewis30@icloud.com~james.lewis30@icloud.com~henry.hall46@gmail.com~james.lewis30@icloud.com~james.lewis30@icloud.com~amelia.smith79@outlook.com~nora.lewis73@example.org~henry.hall46@gmail.com~zoe.thomas88@example.org~grace.kelly80@gmail.com~nora.lewis73@example.org
Card Last4=? :: 4242
Invoice Number=?/p.orderId :: A-0001~A-0002~A-0003~A-0004~A-0005~A-0006~A-0007~A-0008~A-0009~A-0010~A-0011~A-0012~A-0013~A-0014
`,
  },
  {
    name: 'One of each: square',
    fileName: 'square6.csv',
    times: 1,
    columns: `
Date=!o.orderedAt :: 03/01/24~03/01/24~03/01/24~03/01/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24
Time=!o.orderedAt/? :: 13:34:03~20:24:02~20:24:02~20:24:02~00:55:15~00:55:15~08:57:00~17:03:57~17:03:57~17:03:57~18:37:32~18:37:32~18:37:32~20:57:12
Item=l.productName :: Linen Tote~Merino Beanie~Linen Tote~Merino Beanie~Wool Scarf~Merino Beanie~Merino Beanie~Wool Scarf~Wool Scarf~Enamel Mug~Linen Tote~Linen Tote~Merino Beanie~Linen Tote
Category=l.category :: Knit
Qty=!l.quantity :: 2~1~1~1~1~2~3~1~3~3~1~2~1~2
Gross Sales=?/l.amount/o.amountDue :: $65.00~$24.00~$32.50~$24.00~$48.00~$48.00~$72.00~$48.00~$144.00~$54.00~$32.50~$65.00~$24.00~$65.00
Discounts=l.discount/o.discount :: -$0.00~-$0.00~-$0.00~-$10.00~-$5.00~-$0.00~-$10.00~-$10.00~-$10.00~-$10.00~-$10.00~-$0.00~-$0.00~-$0.00
Net Sales=!l.amount/o.amount :: $65.00~$24.00~$32.50~$14.00~$43.00~$48.00~$62.00~$38.00~$134.00~$44.00~$22.50~$65.00~$24.00~$65.00
Tax=? :: $5.20~$1.92~$2.60~$1.12~$3.44~$3.84~$4.96~$3.04~$10.72~$3.52~$1.80~$5.20~$1.92~$5.20
Transaction ID=!o.orderId :: F3Rb54Q2bNeD751~F3Rb54Q2bNeD752~F3Rb54Q2bNeD752~F3Rb54Q2bNeD752~DfMSA072dQRMEe3~DfMSA072dQRMEe3~F3Rb54Q2bNeD754~DfMSA072dQRMEe5~DfMSA072dQRMEe5~DfMSA072dQRMEe5~3TLE1FfMa499D36~3TLE1FfMa499D36~3TLE1FfMa499D36~F3Rb54Q2bNeD757
Payment ID=p.paymentId :: 57DeNb2Q45bR3F1~57DeNb2Q45bR3F2~57DeNb2Q45bR3F2~57DeNb2Q45bR3F2~eEMRQd270ASMfD3~eEMRQd270ASMfD3~57DeNb2Q45bR3F4~eEMRQd270ASMfD5~eEMRQd270ASMfD5~eEMRQd270ASMfD5~3D994aMfF1ELT36~3D994aMfF1ELT36~3D994aMfF1ELT36~57DeNb2Q45bR3F7
Customer ID=!c.customerId :: F3RB54Q2BN~F3RB54Q2BN~F3RB54Q2BN~F3RB54Q2BN~DFMSA072DQ~DFMSA072DQ~F3RB54Q2BN~DFMSA072DQ~DFMSA072DQ~DFMSA072DQ~3TLE1FFMA4~3TLE1FFMA4~3TLE1FFMA4~F3RB54Q2BN
Customer Name=c.name :: Noah Baker~Noah Baker~Noah Baker~Noah Baker~Isla Baker~Isla Baker~Noah Baker~Isla Baker~Isla Baker~Isla Baker~Owen Baker~Owen Baker~Owen Baker~Noah Baker
Location=o.store :: Main
`,
  },
  {
    name: 'One of each: zoho deals',
    fileName: 'zoho6.csv',
    times: 1,
    columns: `
Deal Id=!op.opportunityId :: zcrm_574000003334000~zcrm_574000003334031~zcrm_574000003334062~zcrm_574000003334093~zcrm_574000003334124~zcrm_574000003334155~zcrm_574000003334186~zcrm_574000003334217~zcrm_574000003334248~zcrm_574000003334279~zcrm_574000003334310~zcrm_574000003334341~zcrm_574000003334372~zcrm_574000003334403
Deal Name=op.name :: Scott LLC plan~Young LLC plan~Baker Partners plan~Baker Partners plan~Taylor Partners plan~Martin Labs plan~Martin Labs plan~Miller LLC plan~Kelly Labs plan~Miller LLC plan~Taylor Partners plan~Baker Partners plan~Young LLC plan~Martin Labs plan
Account Name=!c.company/op.customerId/c.name :: Scott LLC~Young LLC~Baker Partners~Baker Partners~Taylor Partners~Martin Labs~Martin Labs~Miller LLC~Kelly Labs~Miller LLC~Taylor Partners~Baker Partners~Young LLC~Martin Labs
Stage=op.stage :: Closed Won~Qualification~Qualification~Closed Won~Qualification~Closed Won~Qualification~Qualification~Qualification~Closed Won~Qualification~Qualification~Closed Won~Closed Won
Amount=!op.amount :: 2700~900~900~2700~900~900~900~900~2700~900~900~900~900~2700
Closing Date=op.closedOn :: 2024-04-07~2024-04-08~2024-04-08~2024-04-08~2024-04-08~2024-04-08~2024-04-09~2024-04-09~2024-04-09~2024-04-09~2024-04-10~2024-04-10~2024-04-10~2024-04-10
Deal Owner=op.owner :: Dan~Priya~Priya~Dan~Priya~Dan~Priya~Priya~Priya~Dan~Priya~Priya~Dan~Dan
Created Time=!op.openedOn :: 2024-03-01 10:45:51~2024-03-01 12:37:19~2024-03-01 19:59:06~2024-03-01 23:29:38~2024-03-02 03:38:18~2024-03-02 06:34:19~2024-03-02 15:13:46~2024-03-02 18:30:01~2024-03-03 03:45:44~2024-03-03 10:50:44~2024-03-03 20:15:36~2024-03-04 00:14:28~2024-03-04 02:37:56~2024-03-04 11:48:35
Contact Name=c.name/? :: Ella Moore~Noah Wright~Ryan Wright~Ryan Wright~Ava Miller~Lucas Moore~Lucas Moore~Nora Clark~Mason Wright~Nora Clark~Ava Miller~Ryan Wright~Noah Wright~Lucas Moore
Lead Source=?/c.source :: Ad~Web~Web~Ad~Web~Ad~Web~Web~Web~Ad~Web~Web~Ad~Ad
`,
  },
  {
    name: 'One of each: mailchimp',
    fileName: 'mc6.csv',
    times: 1,
    columns: `
Email Address=!c.email :: ella.nguyen64@icloud.com~noah.johnson59@icloud.com~ella.brown57@gmail.com~isla.wright27@example.org~ella.lee95@gmail.com~grace.lewis80@gmail.com~henry.garcia56@example.org~ella.young10@example.org~ella.thomas94@outlook.com~amelia.taylor36@gmail.com~liam.davis35@gmail.com~sophia.smith60@gmail.com~mason.kelly80@gmail.com~james.clark7@icloud.com
First Name=c.name :: Ella~Noah~Ella~Isla~Ella~Grace~Henry~Ella~Ella~Amelia~Liam~Sophia~Mason~James
Last Name=c.name :: Nguyen~Johnson~Brown~Wright~Lee~Lewis~Garcia~Young~Thomas~Taylor~Davis~Smith~Kelly~Clark
Address=c.address :: 16 Pine Rd~72 2nd Ave~5 2nd Ave~136 Oak St~161 Pine Rd~114 Maple Ave~62 Pine Rd~85 Main St~73 Maple Ave~21 Main St~198 Maple Ave~70 2nd Ave~140 2nd Ave~2 Pine Rd
Phone Number=c.phone :: +14085551969~+17185559357~+15125550931~+14085556265~+15125557233~+15035551527~+15035553426~+17185554235~+15125550676~+14085553929~+15035559812~+14085558568~+14085553669~+15035556554
Total Spent=? :: 0.00~9.50~19.00~28.50~38.00~47.50~57.00~66.50~76.00~85.50~95.00~104.50~114.00~123.50
MEMBER_RATING=? :: 3
OPTIN_TIME=c.registeredAt/c.joinedOn/? :: 2024-03-01 10:22:23~2024-03-01 17:42:19~2024-03-01 21:03:38~2024-03-01 23:11:35~2024-03-02 05:50:51~2024-03-02 15:23:40~2024-03-02 22:51:05~2024-03-03 00:26:41~2024-03-03 05:51:13~2024-03-03 09:20:19~2024-03-03 10:33:27~2024-03-03 17:20:39~2024-03-03 20:55:15~2024-03-03 22:55:38
CC=c.country/? :: US
REGION=c.province/? :: ID~CA~FL~TX~WI~FL~OR~FL~OR~OR~CA~FL~NY~ID
TAGS=c.tags :: "A"~"A"~~~~"A"~~"A"~"A"~~"A"~~"A"~"A"
`,
  },
  {
    name: '手工 销售登记',
    fileName: '手工6.csv',
    encoding: 'gb18030',
    above: '三月份销售登记表,,,,,,,,',
    below: '合计,,,,30,,2980,,',
    times: 1,
    columns: `
日期=!o.orderedAt :: 3月1日~3月2日~3月2日~3月2日~3月2日~3月3日~3月3日~3月3日~3月3日~3月4日~3月4日~3月5日~3月5日~3月5日
客户姓名=!c.name :: 于丽~李洋~谢杰~徐雨欣~傅文博~谢杰~李洋~杨艳~傅文博~高子涵~张文博~张秀英~谢杰~张秀英
手机号=!c.phone :: 18607445152~15041962391~19925862775~18781370285~17744078819~19925862775~15041962391~18729579040~17744078819~15089594701~19934114631~13988551984~19925862775~13988551984
品名=l.productName :: 枕套~真丝眼罩~枕套~蚕丝被~蚕丝被~枕套~真丝眼罩~蚕丝被~蚕丝被~蚕丝被~枕套~蚕丝被~枕套~枕套
数量=!l.quantity :: 1~2~1~1~1~3~1~1~1~1~1~1~3~1
单价=l.unitPrice :: 39.90~59.90~39.90~399.00~399.00~39.90~59.90~399.00~399.00~399.00~39.90~399.00~39.90~39.90
金额=!o.amount/l.amount :: 39.90~119.80~39.90~399.00~399.00~119.70~59.90~399.00~399.00~399.00~39.90~399.00~119.70~39.90
送货地址=o.receiverAddress :: 科技园路167号24栋2142室~珞喻路23号7栋1267室~文三路112号30栋1665室~天府大道24号19栋621室~珞喻路105号3栋1873室~文三路112号30栋1665室~珞喻路23号7栋1267室~珞喻路73号20栋878室~珞喻路105号3栋1873室~香港中路162号8栋1061室~香港中路90号25栋2295室~天府大道135号20栋143室~文三路112号30栋1665室~天府大道135号20栋143室
备注=?/o.sellerNote/o.buyerMessage/c.note :: 
`,
  },
];
