/** Books of small shops typed by hand in three languages; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const BOOKS_BY_HAND: readonly NamedExport[] = [
  {
    name: '手寫 手作工作室 訂單',
    fileName: '訂單表.csv',
    encoding: 'utf-8-bom',
    above: '小日子手作 11月訂單,,,,,,,,,',
    below: '合計,,,,12,5400,,,,',
    columns: `
訂購日期=!o.orderedAt :: 11/<d1>
訂購人=!c.name :: 陳小姐~林先生
電話=!c.phone :: 0912<#345601>
品項=l.productName :: 帆布包~零錢包
數量=!l.quantity :: 1~2
金額=!o.amount/l.amount :: 450~560
匯款末五碼=? :: <#12345>
已匯款=?/o.status :: V~
出貨日=s.shippedAt/? :: 11/<d5>
超商店號=? :: <#123456>
`,
  },
  {
    name: '手寫 補習班 繳費',
    fileName: '繳費紀錄.csv',
    encoding: 'utf-8-bom',
    columns: `
學生姓名=!c.name :: 王小明~李小華~張小美
家長電話=!c.phone :: 0922<#123401>
繳費日期=!o.orderedAt/o.paidAt :: 113/9/<d1>
課程=l.productName :: 國中數學~高中英文
期數=? :: 第一期
學費=!o.amount :: 6000~8000
繳費方式=o.paymentMethod :: 現金~轉帳
收據號碼=!o.orderId :: R<#0001>
經手人=o.salesperson :: 陳老師
`,
  },
  {
    name: 'Bakery cake orders',
    fileName: 'cake orders.csv',
    above: 'Cake orders - December,,,,,,,,',
    below: 'TOTAL,,,,,,120,310,430',
    columns: `
Order taken=!o.orderedAt :: 12/<d1>/2025
Name=!c.name :: <N0>
Contact no.=!c.phone :: <t0>
Cake=l.productName :: Red velvet~Carrot
Size=l.variant :: 8 inch~10 inch
Pick up date=? :: 12/<d6>/2025
Deposit=? :: 20~30
Balance due=? :: 45~60
Total=!o.amount :: 65~90
`,
  },
  {
    name: 'Barber day book',
    fileName: 'day book.csv',
    columns: `
Date=!o.orderedAt :: <d01> Mar 2025
Client=!c.name :: <N0>
Service=l.productName :: Cut~Beard trim
Barber=o.salesperson :: Tony
Price=!o.amount/l.unitPrice :: £18~£10
Tip=? :: £2~
Cash/Card=o.paymentMethod :: cash~card
`,
  },
  {
    name: '手工 送货单台账',
    fileName: '送货台账.csv',
    encoding: 'gb18030',
    above: '宏达五金送货台账（2024年）,,,,,,,,,,',
    below: '本月合计,,,,,,,12860,,,',
    columns: `
送货日期=!o.orderedAt :: 2024-7-<d1>
送货单号=!o.orderId :: SH<#24070101>
客户单位=!c.company/c.name :: 鑫源装饰~大成建筑
联系人=c.name :: <n3>
产品名称=l.productName :: 角钢~螺栓
规格型号=l.variant :: 40*40~M8
数量=!l.quantity :: 20~500
金额=!o.amount/l.amount :: 1260~350
收货人签字=?/o.receiverName :: <n4>
结款情况=o.status/? :: 已结~未结
备注=o.sellerNote/o.buyerMessage/c.note :: 
`,
  },
  {
    name: '手工 只有编号和日期',
    fileName: '到店.csv',
    columns: `
customer_id=!e.customerId :: C<#001>~C<#101>~C<#001>
date=!e.at :: 2024-03-<d01>~2024-03-<d02>~2024-03-<d09>
`,
  },
  {
    name: '手工 母婴店 客户表',
    fileName: '客户资料汇总.csv',
    encoding: 'gb18030',
    above: '乐宝母婴客户资料,,,,,,,,,',
    columns: `
编号=!c.customerId/c.memberNo :: <#0001>
妈妈姓名=!c.name :: <n5>
微信号=? :: wx_<#123>
联系电话=!c.phone :: <m5>
宝宝生日=? :: 2023-5-<d1>
宝宝性别=? :: 男~女
家庭住址=c.address :: 幸福小区<#3>栋
会员积分=c.points :: <#100>
消费习惯=?/c.tags :: 奶粉~尿不湿
建档时间=c.registeredAt :: 2023-6-<d1>
`,
  },
  {
    name: 'Dog groomer clients',
    fileName: 'clients 2025.csv',
    columns: `
Owner=!c.name :: <N0>
Cell=!c.phone :: <t0>
E-mail addr=c.email :: <e0>
Dog's name=? :: Rex~Bella
Breed=? :: Poodle~Mix
Street=c.address :: <#3> Elm St
Town=c.city :: Reading
Zip=c.postcode :: 19601
First visit=?/c.joinedOn/c.registeredAt :: 3/<d1>/2023
Comments=c.note :: bites
`,
  },
];
