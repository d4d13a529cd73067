/** Sheets typed by hand, a title row above and a total row below, written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const HAND_SHEETS: readonly NamedExport[] = [
  {
    name: '会员表',
    fileName: '会员表.csv',
    encoding: 'gb18030',
    above: '云朵美容院会员登记表,,,,,,,,',
    below: '合计,12人,,,,,3400.00,,',
    columns: `
序号=? :: <#1>
姓名=!c.name :: <n0>
电话=!c.phone :: <m0>
生日=c.birthday :: 5月<d1>日~1988.3.<d1>
办卡日期=c.joinedOn :: 2024.1.<d1>
卡类型=c.memberLevel :: 金卡~银卡
余额=c.storedBalance :: 300~500
住址=c.address :: 城东花园<#3>栋
备注=c.note :: 怕疼~
`,
  },
  {
    name: '流水账',
    fileName: '流水账3月.csv',
    encoding: 'gb18030',
    above: '2024年3月流水账,,,,,,',
    below: '合计,,,,,306,,',
    columns: `
日期=!o.orderedAt :: 3月<d1>日
顾客=!c.name :: <n0>~散客
项目=l.productName :: 洗剪吹~烫发
数量=l.quantity :: 1
单价=l.unitPrice :: 38~268
金额=!o.amount/l.amount :: 38~268
付款=o.paymentMethod :: 微信~现金
经手人=o.salesperson :: 小美
`,
  },
  {
    name: '预约登记',
    fileName: '预约登记.csv',
    encoding: 'utf-8-bom',
    above: '美甲店预约登记本,,,,,,,',
    columns: `
预约日期=!o.orderedAt/e.at :: 2024/6/<d1>
时间=? :: 14:00~10:30
客人=!c.name :: <n1>
手机号=!c.phone :: <m1>
做什么=l.productName/? :: 美甲~美睫
技师=o.salesperson/? :: 小丽
价格=!o.amount/l.unitPrice :: 168~298
到店没有=?/o.status :: 到了~没来
备注=?/o.sellerNote/o.buyerMessage/c.note :: 
`,
  },
  {
    name: 'Sales log English',
    fileName: 'Sales log March.csv',
    above: "Rosie's Flowers - Sales March 2024,,,,,,,",
    below: 'TOTAL,,,,,,480.00,',
    columns: `
Date=!o.orderedAt :: 3/<d1>/2024
Customer=!c.name :: <N0>
Phone=!c.phone :: <t0>
Item=l.productName :: Roses~Tulips
Qty=!l.quantity :: 1~2
Price=l.unitPrice :: 40.00~20.00
Total=!o.amount/l.amount :: 40.00
Paid by=o.paymentMethod :: cash~card
`,
  },
  {
    name: '客戶資料 繁體',
    fileName: '客戶資料.csv',
    encoding: 'utf-8-bom',
    above: '客戶通訊錄,,,,,,,',
    columns: `
客戶編號=!c.customerId :: A<#001>
姓名=!c.name :: <n2>
行動電話=!c.phone :: 0912-345-<#100>
電子郵件=c.email :: <e2>
公司=c.company :: 大安<#2>號有限公司
地址=c.address :: 台北市大安區和平東路<#2>號
生日=c.birthday :: 民國75年3月<d1>日
備註=c.note :: 
`,
  },
  {
    name: '銷貨紀錄 繁體',
    fileName: '銷貨紀錄.csv',
    encoding: 'utf-8-bom',
    above: '113年5月銷貨紀錄,,,,,,,,',
    below: '總計,,,,,,,5600,',
    columns: `
單號=!o.orderId :: S<#11305001>
日期=!o.orderedAt :: 113/05/<d01>
客戶名稱=!c.name :: <n3>
聯絡電話=!c.phone :: 0922-111-<#200>
品名=l.productName :: 鳳梨酥~牛軋糖
數量=!l.quantity :: 2~1
單價=l.unitPrice :: 350~280
小計=!l.amount/o.amount :: 700~280
付款方式=o.paymentMethod :: 現金~轉帳
`,
  },
  {
    name: '微商 发货登记',
    fileName: '发货登记.csv',
    encoding: 'gb18030',
    above: '六月发货登记,,,,,,,,,',
    columns: `
下单日期=!o.orderedAt :: 6.<d1>
微信名=!o.buyerNick/c.name :: 小鹿<#10>
收货人=o.receiverName :: <n4>
收货电话=o.receiverPhone :: <m4>
收货地址=o.receiverAddress :: 湖南省长沙市岳麓区<#2>号
产品=l.productName :: 蜂蜜~茶叶
件数=!l.quantity :: 2
收款=!o.amount :: 136~88
快递单号=s.shipmentId :: YT<#100200300>
备注=o.sellerNote/o.buyerMessage :: 
`,
  },
  {
    name: 'Client list English',
    fileName: 'clients.csv',
    above: 'CLIENT LIST 2024,,,,,,',
    columns: `
Client name=!c.name :: <N5>
Mobile=!c.phone :: <t5>
E-mail=c.email :: <e5>
Address=c.address :: <#5> Hill Rd
Town=c.city :: Leeds
Post code=c.postcode :: LS1 4AP
Date joined=c.joinedOn :: <d01>/04/2023
Notes=c.note :: likes tea~
`,
  },
  {
    name: '客户消费明细 多行',
    fileName: '消费明细.csv',
    encoding: 'gb18030',
    above: '客户消费明细表\n制表人：小王 制表日期：2024-06-30',
    below: '合计：,,,,,1200\n审核：',
    columns: `
消费日期=!o.orderedAt :: 2024-06-<d01>
会员卡号=!c.memberNo :: VIP<#8001>
会员姓名=!c.name :: <n6>
消费项目=l.productName :: 足浴~推拿
消费次数=l.quantity/? :: 1
实收金额=!o.amount/l.amount :: 98~168
支付方式=o.paymentMethod :: 会员卡~微信
服务技师=o.salesperson :: 8号
`,
  },
];
