/**
 * Further books typed by hand in three languages, written down after the mapping was mended and before it was
 * measured on them (the figures stand above the sellers).
 */
import type { NamedExport } from './named-export.ts';

export const OTHER_BOOKS: readonly NamedExport[] = [
  {
    name: '手工 花艺工作室 订花',
    fileName: '订花登记2024.csv',
    encoding: 'gb18030',
    above: '初见花艺 订花登记,,,,,,,,,',
    below: '合计,,,,,,1580,,,',
    columns: `
下单日=!o.orderedAt :: 2.<d1>
订花人=!c.name :: <n0>
电话=!c.phone :: <m0>
花束=l.productName :: 红玫瑰~向日葵
枝数=!l.quantity :: 11~9
送货日=s.shippedAt/? :: 2.<d3>
金额（元）=!o.amount/l.amount :: 199~168
收花人=o.receiverName :: <n3>
收花地址=o.receiverAddress :: 学府路<#3>号
卡片内容=?/o.buyerMessage :: 生日快乐
`,
  },
  {
    name: '手工 汽修 结算单',
    fileName: '维修台账.csv',
    encoding: 'gb18030',
    above: '顺达汽修维修台账,,,,,,,,',
    columns: `
进厂日期=!o.orderedAt :: 2025-3-<d1>
工单号=!o.orderId/t.ticketId :: GD<#0301>
车牌号=? :: 浙A<#12345>
车主=!c.name :: <n1>
联系方式=!c.phone :: <m1>
维修项目=l.productName :: 换机油~四轮定位
工时费=? :: 80~120
材料费=? :: 200~0
合计费用=!o.amount :: 280~120
收款方式=o.paymentMethod :: 微信~现金
`,
  },
  {
    name: '手工 采购日期 客户',
    fileName: '客户采购.csv',
    encoding: 'utf-8-bom',
    columns: `
采购日期=!o.orderedAt :: 2024-05-<d01>
客户=!c.name/c.company :: 老王餐馆~幸福食堂~老王餐馆
品名=l.productName :: 土豆~白菜~洋葱
数量=!l.quantity :: 50~30~20
单价=l.unitPrice :: 2.0~1.5~3.0
金额=!o.amount/l.amount :: 100~45~60
`,
  },
  {
    name: '手工 民宿 入住',
    fileName: '入住登记.csv',
    encoding: 'utf-8-bom',
    above: '山居民宿入住登记表,,,,,,,,',
    columns: `
入住日期=!o.orderedAt :: 2024/10/<d1>
离店日期=? :: 2024/10/<d3>
房号=? :: 301~302
客人姓名=!c.name :: <n2>
手机号码=!c.phone :: <m2>
身份证号=c.nationalId :: 33010119900101<#1234>
间夜=?/l.quantity :: 2~1
房费=!o.amount :: 560~280
押金=? :: 200
来源=o.channel/c.source :: 携程~直客
`,
  },
  {
    name: '手寫 美髮 消費紀錄',
    fileName: '消費紀錄.csv',
    encoding: 'utf-8-bom',
    above: '小芳髮型 2024年 消費紀錄,,,,,,',
    below: '總計,,,,,12600,',
    columns: `
日期=!o.orderedAt :: 113/5/<d1>
顧客=!c.name :: 林小姐~陳太太~王先生
手機=!c.phone :: 0933<#222101>
服務項目=l.productName :: 剪髮~染髮~燙髮
設計師=o.salesperson :: Amy~Joe
實收=!o.amount :: 600~2500~3200
付款=o.paymentMethod :: 現金~LINE Pay
`,
  },
  {
    name: '手寫 寵物店 會員',
    fileName: '會員名單.csv',
    encoding: 'utf-8-bom',
    columns: `
會員編號=!c.memberNo/c.customerId :: M<#0001>
飼主=!c.name :: 林小姐~陳太太~王先生
電話=!c.phone :: 0955<#333101>
毛孩名字=? :: 豆豆~咪咪
品種=? :: 柴犬~米克斯
地址=c.address :: 新北市板橋區文化路<#1>號
加入日期=c.joinedOn :: 112/3/<d1>
儲值餘額=c.storedBalance :: 500~1200
備註=c.note :: 怕吹風
`,
  },
  {
    name: 'Yoga studio sign-in',
    fileName: 'sign in sheet.csv',
    columns: `
Date=!e.at :: 2025-02-<d01>~2025-02-<d01>~2025-02-<d02>
Check-in time=?/e.at :: 18:02~18:05~09:30
Name=!c.name :: Ann Miller~Bob Stone~Ann Miller
Email=!c.email :: ann@mail.com~bob@mail.com~ann@mail.com
Class=?/e.category :: Vinyasa~Vinyasa~Yin
Teacher=? :: Mia
`,
  },
  {
    name: 'Farm shop ledger',
    fileName: 'ledger.csv',
    above: 'Green Acre Farm - egg & veg ledger,,,,,',
    columns: `
When=!o.orderedAt :: <d01>/06/2025
Who=!c.name :: <N0>
What=l.productName :: Eggs dozen~Veg box
How many=!l.quantity :: 2~1
Owed=?/o.amountDue :: 9.00~15.00
Paid=!o.amount :: 9.00~10.00
Notes=o.sellerNote/o.buyerMessage/c.note :: pays Friday
`,
  },
  {
    name: 'Music school invoices',
    fileName: 'invoices term 2.csv',
    columns: `
Invoice #=!o.orderId :: INV-<#0201>
Issued=!o.orderedAt :: 04/<d01>/2025
Student=!c.name :: <N0>
Parent email=!c.email :: <e0>
Lesson type=l.productName/? :: Piano 30~Violin 45
Lessons=!l.quantity/? :: 10~8
Rate=l.unitPrice/? :: 25.00~32.00
Amount due=o.amountDue/o.amount :: 250.00~256.00
Amount paid=!o.amount :: 250.00~200.00
Paid on=o.paidAt :: 04/<d09>/2025
`,
  },
  {
    name: '手工 团长 接龙汇总',
    fileName: '接龙汇总0612.csv',
    encoding: 'utf-8-bom',
    columns: `
序号=? :: <#1>
微信昵称=!o.buyerNick/c.name :: 小雨妈妈~阿杰~糖糖
楼栋房号=c.address/o.receiverAddress/? :: 3-<#201>
接龙内容=l.productName :: 草莓~杨梅
份数=!l.quantity :: 1~2
总价=!o.amount/l.amount :: 35~58
接龙时间=!o.orderedAt :: 2025-06-<d12> 20:10
是否付款=o.status/? :: 已付~未付
`,
  },
  {
    name: '手工 回访表',
    fileName: '回访登记.csv',
    encoding: 'gb18030',
    above: '客户回访登记表,,,,,,',
    columns: `
回访日期=!f.at :: 2024-4-<d1>
客户姓名=!c.name :: <n4>
电话=!c.phone :: <m4>
购买产品=?/f.productId :: 净水器~空调
满意度=f.rating :: 5~4
客户意见=f.text :: 安装及时~噪音大
回访人=? :: 小吴
`,
  },
  {
    name: 'Catering enquiries',
    fileName: 'Quotes and bookings.csv',
    columns: `
Booking ref=!o.orderId :: BK<#1001>
Enquiry date=!o.orderedAt :: <d01>-Jan-2026
Event date=? :: <d10>-Feb-2026
Contact=!c.name :: <N0>
Tel=!c.phone :: <t0>
Package=l.productName/? :: Silver~Gold
Guests=l.quantity/? :: 40~80
Quote total=!o.amount :: £1,200.00~£2,600.00
Deposit paid=? :: £200.00~£500.00
Status=o.status :: Confirmed~Cancelled
`,
  },
];
