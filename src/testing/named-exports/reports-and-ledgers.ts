/** Reports of western clouds and ledgers typed by hand; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const REPORTS_AND_LEDGERS: readonly NamedExport[] = [
  {
    name: 'Zoho deals french dates semicolon',
    fileName: 'deals fr.csv',
    delimiter: ';',
    times: 1,
    columns: `
Record Id=!op.opportunityId :: zcrm_554000003334000~zcrm_554000003334031~zcrm_554000003334062~zcrm_554000003334093~zcrm_554000003334124~zcrm_554000003334155~zcrm_554000003334186~zcrm_554000003334217~zcrm_554000003334248~zcrm_554000003334279~zcrm_554000003334310~zcrm_554000003334341~zcrm_554000003334372~zcrm_554000003334403
Deal Name=op.name :: Miller Group upsell~Miller Group upsell~Moore Partners upsell~Miller Group upsell~Martin Industries upsell~Adams & Co upsell~Lee Labs upsell~Moore Partners upsell~Lee Labs upsell~Moore Partners upsell~Miller Group upsell~Moore Partners upsell~Moore Partners upsell~Garcia Partners upsell
Account Name=!c.company/op.customerId/c.name :: Miller Group~Miller Group~Moore Partners~Miller Group~Martin Industries~Adams & Co~Lee Labs~Moore Partners~Lee Labs~Moore Partners~Miller Group~Moore Partners~Moore Partners~Garcia Partners
Contact Name=c.name/? :: Liam Thomas~Liam Thomas~Mason Davis~Liam Thomas~Grace Martin~Mia Clark~Sophia Thomas~Mason Davis~Sophia Thomas~Mason Davis~Liam Thomas~Mason Davis~Mason Davis~Henry Wright
Amount=!op.amount :: 1250,00~1250,00~1250,00~1250,00~1250,00~2500,00~1250,00~2500,00~1250,00~2500,00~1250,00~1250,00~2500,00~3750,00
Closing Date=op.closedOn :: 10/04/2024~10/04/2024~10/04/2024~11/04/2024~11/04/2024~11/04/2024~11/04/2024~12/04/2024~12/04/2024~12/04/2024~12/04/2024~12/04/2024~13/04/2024~13/04/2024
Stage=op.stage :: Needs Analysis~Closed Won~Needs Analysis~Closed Won~Needs Analysis~Closed Won~Closed Won~Closed Won~Closed Won~Needs Analysis~Needs Analysis~Closed Won~Needs Analysis~Closed Won
Probability (%)=? :: 20~100~20~100~20~100~100~100~100~20~20~100~20~100
Deal Owner=op.owner :: Priya N~Dan Fox~Priya N~Dan Fox~Priya N~Dan Fox~Dan Fox~Dan Fox~Dan Fox~Priya N~Priya N~Dan Fox~Priya N~Dan Fox
Created Time=!op.openedOn :: 01/03/2024 11:56~01/03/2024 14:15~01/03/2024 17:13~02/03/2024 01:25~02/03/2024 10:39~02/03/2024 15:41~02/03/2024 18:37~03/03/2024 01:18~03/03/2024 05:16~03/03/2024 14:14~03/03/2024 20:36~03/03/2024 22:51~04/03/2024 07:49~04/03/2024 10:46
`,
  },
  {
    name: 'Zoho contacts 繁體',
    fileName: '聯絡人匯出.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
記錄識別碼=!c.customerId :: zcrm_668000001234000~zcrm_668000001234017~zcrm_668000001234034~zcrm_668000001234051~zcrm_668000001234068~zcrm_668000001234085~zcrm_668000001234102~zcrm_668000001234119~zcrm_668000001234136~zcrm_668000001234153~zcrm_668000001234170~zcrm_668000001234187~zcrm_668000001234204~zcrm_668000001234221
姓氏=!c.name :: 楊~劉~郭~張~洪~林~蔡~楊~洪~郭~郭~蔡~蔡~曾
名字=c.name :: 怡君~俊傑~冠宇~家豪~家豪~詩涵~俊傑~建宏~淑芬~建宏~雅婷~冠宇~俊傑~詩涵
客戶名稱=c.company :: 恒通电子股份有限公司~博远实业有限公司~博远装饰工程有限公司~金桥科技有限公司~华盛贸易有限公司~中科贸易有限公司~金桥科技有限公司~华盛电子股份有限公司~瑞丰电子股份有限公司~天润装饰工程有限公司~天润科技有限公司~中科贸易有限公司~中科电子股份有限公司~中科实业有限公司
電子郵件=!c.email :: noah.hall63@outlook.com~owen.clark25@gmail.com~amelia.smith23@gmail.com~ethan.lewis60@example.org~leo.young9@outlook.com~liam.moore57@example.org~ryan.brown52@gmail.com~ella.thomas78@icloud.com~mason.wilson96@example.org~harper.clark16@gmail.com~ethan.baker4@example.org~sophia.wright24@icloud.com~ryan.king83@gmail.com~owen.walker1@icloud.com
電話=?/c.phone :: 02-2251-4821~02-2354-6763~02-2236-5240~02-2768-8612~02-2235-7558~02-2180-8675~02-2823-7142~02-2273-9285~02-2829-5251~02-2619-6045~02-2398-6334~02-2173-5581~02-2434-0757~02-2225-8132
手機=c.phone :: 0929316432~0995281586~0940557375~0912943643~0908296903~0944820267~0948111412~0907669456~0969626923~0961496134~0937172289~0963658270~0968172685~0906497989
職稱=c.jobTitle :: 經理~經理~經理~專員~經理~專員~經理~專員~專員~經理~經理~專員~經理~專員
潛在客戶來源=c.source :: 廣告~廣告~廣告~展覽~廣告~展覽~廣告~展覽~展覽~廣告~廣告~展覽~廣告~展覽
建立時間=c.registeredAt :: 2024-03-01 14:55:29~2024-03-01 19:36:08~2024-03-02 00:07:14~2024-03-02 05:46:29~2024-03-02 09:39:38~2024-03-02 18:22:50~2024-03-02 23:49:04~2024-03-03 03:34:27~2024-03-03 12:31:34~2024-03-03 21:41:38~2024-03-04 06:04:36~2024-03-04 08:47:14~2024-03-04 18:18:07~2024-03-04 20:49:19
郵寄城市=c.city :: 台北市~台北市~台北市~台中市~台北市~台中市~台北市~台中市~台中市~台北市~台北市~台中市~台北市~台中市
郵寄郵遞區號=c.postcode :: 100~101~102~103~104~105~106~107~108~109~110~111~112~113
描述=c.note :: 
標籤=c.tags :: 
`,
  },
  {
    name: 'HubSpot contacts with consent',
    fileName: 'hs contacts consent.csv',
    times: 1,
    columns: `
Record ID - Contact=!c.customerId :: 90151~90201~90251~90301~90351~90401~90451~90501~90551~90601~90651~90701~90751~90801
First Name=!c.name :: Ava~Nora~Olivia~Ava~James~Emma~Nora~Mason~Owen~Grace~Emma~Liam~Caleb~Grace
Last Name=c.name :: Brown~Garcia~Young~King~Wright~Garcia~Adams~Davis~Garcia~Thomas~Young~Nguyen~Wright~Adams
Email=!c.email :: ava.brown56@gmail.com~nora.garcia46@gmail.com~olivia.young69@gmail.com~ava.king74@outlook.com~james.wright91@outlook.com~emma.garcia26@outlook.com~nora.adams67@example.org~mason.davis66@example.org~owen.garcia65@icloud.com~grace.thomas43@gmail.com~emma.young23@outlook.com~liam.nguyen43@gmail.com~caleb.wright79@example.org~grace.adams27@outlook.com
Mobile Phone Number=c.phone :: +17185559640~+15125553766~+17185554204~+15125553331~+17185559002~+17185551380~+15125551533~+17185551701~+14085554667~+15035554707~+17185550812~+14085555328~+14085555461~+14085556741
Date of birth=c.birthday :: 1974-04-17~1975-12-14~1972-05-03~1977-03-15~1966-01-06~1967-02-21~1980-07-15~1966-06-09~2001-08-04~1985-01-23~1984-01-19~1972-02-15~1975-12-22~1986-03-03
Gender=c.gender :: male~female~female~male~male~male~male~male~female~male~male~female~male~male
Company Name=c.company :: Lewis Partners~Taylor Labs~Taylor Partners~Baker & Co~Baker Partners~Nguyen Partners~Baker Partners~Lewis Partners~Adams LLC~Brown Labs~Walker & Co~Thomas Industries~Martin Partners~Wilson Labs
Opted out of email: Marketing Information=co.optedOut/cs.granted/? :: ~~~Yes~~~~~~~~~~
Legal basis for processing contact's data=cs.lawfulBasis/? :: Freely given consent
Create Date=c.registeredAt :: 2024-03-01 18:20~2024-03-01 20:11~2024-03-02 01:46~2024-03-02 07:46~2024-03-02 08:58~2024-03-02 16:44~2024-03-02 22:57~2024-03-03 01:59~2024-03-03 11:36~2024-03-03 15:08~2024-03-03 22:53~2024-03-04 08:51~2024-03-04 11:08~2024-03-04 13:42
First Conversion Date=? :: 2024-03-01~2024-03-01~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-03~2024-03-03~2024-03-04~2024-03-04~2024-03-04
Number of times contacted=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
City=c.city :: San Jose~San Jose~Tampa~Madison~Madison~Brooklyn~San Jose~San Jose~Austin~Madison~Tampa~Austin~Boise~San Jose
`,
  },
  {
    name: 'HubSpot tickets',
    fileName: 'hubspot-tickets.csv',
    times: 1,
    columns: `
Ticket ID=!t.ticketId :: 1200000~1200007~1200014~1200021~1200028~1200035~1200042~1200049~1200056~1200063~1200070~1200077~1200084~1200091
Ticket name=t.text/? :: Wrong size~Parcel late~Parcel late~Wrong size~Refund please~Refund please~Refund please~Refund please~Wrong size~Wrong size~Refund please~Wrong size~Refund please~Parcel late
Pipeline=? :: Support Pipeline
Ticket status=t.status :: Closed~New~New~New~Closed~Closed~Closed~Closed~New~Closed~Closed~Closed~Closed~New
Priority=t.priority :: Low~High~High~High~Low~Low~Low~Low~High~Low~Low~Low~Low~High
Category=t.category :: Billing~Shipping~Shipping~Shipping~Billing~Billing~Billing~Billing~Shipping~Billing~Billing~Billing~Billing~Shipping
Source=t.channel :: Chat~Email~Email~Email~Chat~Chat~Chat~Chat~Email~Chat~Chat~Chat~Chat~Email
Create date=!t.openedAt :: 2024-03-01 13:58~2024-03-01 17:16~2024-03-01 22:53~2024-03-02 07:52~2024-03-02 12:36~2024-03-02 21:21~2024-03-03 05:48~2024-03-03 11:51~2024-03-03 15:43~2024-03-04 00:53~2024-03-04 09:27~2024-03-04 15:10~2024-03-04 20:49~2024-03-04 22:00
Close date=t.closedAt :: 2024-03-02 19:58~2024-03-02 23:16~2024-03-03 04:53~2024-03-03 13:52~2024-03-03 18:36~2024-03-04 03:21~2024-03-04 11:48~2024-03-04 17:51~2024-03-04 21:43~2024-03-05 06:53~2024-03-05 15:27~2024-03-05 21:10~2024-03-06 02:49~2024-03-06 04:00
Ticket owner=t.agent :: Sam T~Dana Y~Dana Y~Dana Y~Sam T~Sam T~Sam T~Sam T~Dana Y~Sam T~Sam T~Sam T~Sam T~Dana Y
Associated Contact=?/c.name/t.customerId/c.email :: Amelia Wilson (amelia.wilson96@icloud.com)~Liam Johnson (liam.johnson59@gmail.com)~Amelia Wilson (amelia.wilson96@icloud.com)~Liam Johnson (liam.johnson59@gmail.com)~Liam Hall (liam.hall28@gmail.com)~Nora Moore (nora.moore97@example.org)~Liam Hall (liam.hall28@gmail.com)~Noah Adams (noah.adams46@outlook.com)~Jack Martin (jack.martin28@outlook.com)~Amelia Wilson (amelia.wilson96@icloud.com)~Caleb Baker (caleb.baker16@gmail.com)~Isla Lee (isla.lee34@outlook.com)~Zoe Scott (zoe.scott40@icloud.com)~Nora Moore (nora.moore97@example.org)
Time to first response (HH:mm:ss)=? :: 00:10:00~00:11:00~00:12:00~00:13:00~00:14:00~00:15:00~00:16:00~00:17:00~00:18:00~00:19:00~00:20:00~00:21:00~00:22:00~00:23:00
`,
  },
  {
    name: 'Mailchimp groups interests',
    fileName: 'subscribed_with_groups.csv',
    times: 1,
    columns: `
Email Address=!c.email :: liam.adams28@outlook.com~owen.nguyen90@example.org~isla.moore90@outlook.com~caleb.kelly88@outlook.com~owen.moore70@icloud.com~owen.adams31@icloud.com~mia.lee85@example.org~leo.scott21@outlook.com~emma.wilson82@example.org~noah.baker25@icloud.com~isla.baker77@example.org~leo.wright22@outlook.com~nora.nguyen71@gmail.com~emma.johnson56@example.org
First Name=c.name :: Liam~Owen~Isla~Caleb~Owen~Owen~Mia~Leo~Emma~Noah~Isla~Leo~Nora~Emma
Last Name=c.name :: Adams~Nguyen~Moore~Kelly~Moore~Adams~Lee~Scott~Wilson~Baker~Baker~Wright~Nguyen~Johnson
Phone=c.phone :: +15035557605~+17185558069~+15035552661~+14085556545~+14085559044~+15125554375~+17185559496~+14085559128~+14085555850~+15035553291~+15035559405~+15125559550~+14085559810~+15035553692
Interests=c.interests :: Sale~~Sale~Knits, Home~Sale~~~Sale~Sale~~~~~
Gender=c.gender :: M~M~M~F~M~M~M~M~F~M~M~M~M~M
Zip Code=c.postcode :: 73301~11201~53703~33602~83702~73301~83702~33602~83702~83702~11201~33602~97205~83702
Country=c.country :: US
MEMBER_RATING=? :: 2~3~4~5~2~3~4~5~2~3~4~5~2~3
OPTIN_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 17:58:20~2024-03-01 23:11:20~2024-03-02 02:35:03~2024-03-02 03:48:33~2024-03-02 06:21:37~2024-03-02 14:06:51~2024-03-02 17:56:04~2024-03-03 03:37:08~2024-03-03 07:17:00~2024-03-03 11:37:50~2024-03-03 16:35:16~2024-03-03 21:22:26~2024-03-04 03:35:25~2024-03-04 10:26:30
CONFIRM_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 17:58:56~2024-03-01 23:11:56~2024-03-02 02:35:39~2024-03-02 03:49:09~2024-03-02 06:22:13~2024-03-02 14:07:27~2024-03-02 17:56:40~2024-03-03 03:37:44~2024-03-03 07:17:36~2024-03-03 11:38:26~2024-03-03 16:35:52~2024-03-03 21:23:02~2024-03-04 03:36:01~2024-03-04 10:27:06
LAST_CHANGED=? :: 2024-03-14 05:58:20~2024-03-14 11:11:20~2024-03-14 14:35:03~2024-03-14 15:48:33~2024-03-14 18:21:37~2024-03-15 02:06:51~2024-03-15 05:56:04~2024-03-15 15:37:08~2024-03-15 19:17:00~2024-03-15 23:37:50~2024-03-16 04:35:16~2024-03-16 09:22:26~2024-03-16 15:35:25~2024-03-16 22:26:30
LEID=c.customerId/? :: 3110000~3110003~3110006~3110009~3110012~3110015~3110018~3110021~3110024~3110027~3110030~3110033~3110036~3110039
EUID=c.customerId/? :: ql5e9eab7c~l5e4q9ft4l~64rf1ncdbb~9pehadhal3~ds0jdhl1el~2a7jc3ecfr~mahfa72p63~54g6c6b3lt~kql1deajes~j2na35ats4~d1blf5bf51~84ajt2m8en~ps79sfh1ad~t0ncc7flma
NOTES=c.note :: 
TAGS=c.tags :: 
`,
  },
  {
    name: 'Shopify orders excel semicolon AUD',
    fileName: 'orders_au.csv',
    delimiter: ';',
    times: 1,
    columns: `
Name=!o.orderId :: #AU1001~#AU1001~#AU1002~#AU1002~#AU1003~#AU1003~#AU1003~#AU1003~#AU1004~#AU1004~#AU1004~#AU1005~#AU1005~#AU1006
Email=!c.email :: henry.adams8@gmail.com~henry.adams8@gmail.com~isla.miller12@outlook.com~isla.miller12@outlook.com~ryan.lee40@icloud.com~ryan.lee40@icloud.com~ryan.lee40@icloud.com~ryan.lee40@icloud.com~owen.scott5@outlook.com~owen.scott5@outlook.com~owen.scott5@outlook.com~isla.miller12@outlook.com~isla.miller12@outlook.com~lucas.hall99@gmail.com
Financial Status=o.status :: paid~paid~paid~partially_refunded~partially_refunded~paid~paid~partially_refunded~paid~paid~paid~paid~partially_refunded~paid
Paid at=o.paidAt :: 2024-03-01 18:27:41 +1000~2024-03-01 18:27:41 +1000~2024-03-02 00:05:06 +1000~2024-03-02 00:05:06 +1000~2024-03-02 04:34:29 +1000~2024-03-02 04:34:29 +1000~2024-03-02 04:34:29 +1000~2024-03-02 04:34:29 +1000~2024-03-02 13:14:12 +1000~2024-03-02 13:14:12 +1000~2024-03-02 13:14:12 +1000~2024-03-02 22:01:55 +1000~2024-03-02 22:01:55 +1000~2024-03-03 04:02:39 +1000
Currency=o.currency :: AUD
Subtotal=o.amountDue/? :: 132.00~132.00~240.00~240.00~298.00~298.00~298.00~298.00~185.00~185.00~185.00~120.00~120.00~32.50
Shipping=o.freight :: 9.95
Total=!o.amount :: 141.95~141.95~249.95~249.95~307.95~307.95~307.95~307.95~194.95~194.95~194.95~129.95~129.95~42.45
Discount Code=o.promotion/? :: 
Created at=!o.orderedAt :: 2024-03-01 18:27:41 +1000~2024-03-01 18:27:41 +1000~2024-03-02 00:05:06 +1000~2024-03-02 00:05:06 +1000~2024-03-02 04:34:29 +1000~2024-03-02 04:34:29 +1000~2024-03-02 04:34:29 +1000~2024-03-02 04:34:29 +1000~2024-03-02 13:14:12 +1000~2024-03-02 13:14:12 +1000~2024-03-02 13:14:12 +1000~2024-03-02 22:01:55 +1000~2024-03-02 22:01:55 +1000~2024-03-03 04:02:39 +1000
Lineitem quantity=!l.quantity :: 2~2~3~2~3~3~1~1~1~2~2~1~2~1
Lineitem name=l.productName :: Enamel Mug~Wool Scarf~Wool Scarf~Wool Scarf~Wool Scarf~Linen Tote~Linen Tote~Merino Beanie~Merino Beanie~Wool Scarf~Linen Tote~Merino Beanie~Wool Scarf~Linen Tote
Lineitem price=l.unitPrice :: 18.00~48.00~48.00~48.00~48.00~32.50~32.50~24.00~24.00~48.00~32.50~24.00~48.00~32.50
Lineitem sku=l.sku :: SK-10~SK-10~SK-10~SK-10~SK-10~SK-10~SK-10~SK-13~SK-13~SK-10~SK-10~SK-13~SK-10~SK-10
Shipping Name=o.receiverName :: Henry Adams~Henry Adams~Isla Miller~Isla Miller~Ryan Lee~Ryan Lee~Ryan Lee~Ryan Lee~Owen Scott~Owen Scott~Owen Scott~Isla Miller~Isla Miller~Lucas Hall
Shipping City=o.city :: Sydney~Sydney~Sydney~Perth~Perth~Sydney~Sydney~Perth~Sydney~Sydney~Sydney~Sydney~Perth~Sydney
Shipping Province=o.province :: NSW~NSW~NSW~WA~WA~NSW~NSW~WA~NSW~NSW~NSW~NSW~WA~NSW
Refunded Amount=o.refundAmount :: 0.00
Tags=? :: 
Vendor=l.brand/? :: Northwool
`,
  },
  {
    name: 'Shopify gift/returns report',
    fileName: 'returns_report.csv',
    times: 1,
    columns: `
Return name=!r.returnId/? :: #1001-R1~#1002-R1~#1003-R1~#1004-R1~#1005-R1~#1006-R1~#1007-R1~#1008-R1~#1009-R1~#1010-R1~#1011-R1~#1012-R1~#1013-R1~#1014-R1
Order name=!r.orderId :: #1001~#1002~#1003~#1004~#1005~#1006~#1007~#1008~#1009~#1010~#1011~#1012~#1013~#1014
Return created at=!r.returnedAt :: 2024-03-01 14:28:51~2024-03-01 20:46:32~2024-03-02 00:54:17~2024-03-02 03:26:17~2024-03-02 06:52:30~2024-03-02 12:53:05~2024-03-02 19:24:03~2024-03-02 21:11:38~2024-03-02 23:29:16~2024-03-03 03:48:34~2024-03-03 07:10:39~2024-03-03 13:36:32~2024-03-03 16:43:42~2024-03-03 21:35:53
Return reason=r.reason :: Changed mind~Size too small~Changed mind~Size too small~Size too small~Changed mind~Changed mind~Size too small~Changed mind~Changed mind~Size too small~Size too small~Size too small~Changed mind
Product title=? :: Wool Scarf~Enamel Mug~Enamel Mug~Merino Beanie~Enamel Mug~Wool Scarf~Merino Beanie~Enamel Mug~Merino Beanie~Wool Scarf~Merino Beanie~Linen Tote~Wool Scarf~Wool Scarf
Returned quantity=r.quantity :: 1
Refund amount=!r.amount :: 48.00~18.00~18.00~24.00~18.00~48.00~24.00~18.00~24.00~48.00~24.00~32.50~48.00~48.00
Return status=? :: Open~Closed~Open~Closed~Closed~Open~Open~Closed~Open~Open~Closed~Closed~Closed~Open
`,
  },
  {
    name: 'WooCommerce YITH order export',
    fileName: 'yith-orders.csv',
    times: 1,
    columns: `
Order No.=!o.orderId :: 8101~8102~8103~8104~8105~8106~8107~8108~8109~8110~8111~8112~8113~8114
Date=!o.orderedAt :: March 01, 2024~March 02, 2024~March 02, 2024~March 02, 2024~March 03, 2024~March 03, 2024~March 03, 2024~March 03, 2024~March 03, 2024~March 04, 2024~March 04, 2024~March 04, 2024~March 04, 2024~March 04, 2024
Status=o.status :: Completed~Refunded~Completed~Completed~Completed~Completed~Completed~Completed~Completed~Refunded~Refunded~Completed~Refunded~Refunded
Billing name=!c.name :: Grace Davis~Noah Moore~Noah Miller~Zoe Martin~Ava Garcia~Ava Johnson~Ava Garcia~Ava Garcia~Zoe Martin~Zoe Martin~Noah Miller~Noah Moore~Ava Johnson~Noah Moore
Billing email=!c.email :: grace.davis37@outlook.com~noah.moore79@outlook.com~noah.miller31@example.org~zoe.martin77@outlook.com~ava.garcia87@outlook.com~ava.johnson48@gmail.com~ava.garcia87@outlook.com~ava.garcia87@outlook.com~zoe.martin77@outlook.com~zoe.martin77@outlook.com~noah.miller31@example.org~noah.moore79@outlook.com~ava.johnson48@gmail.com~noah.moore79@outlook.com
Billing phone=c.phone :: +14085558162~+15035554098~+15035553896~+17185558068~+17185551836~+15125559878~+17185551836~+17185551836~+17185558068~+17185558068~+15035553896~+15035554098~+15125559878~+15035554098
Billing address=c.address :: 131 Main St~71 2nd Ave~173 Oak St~149 Main St~172 Oak St~68 Main St~172 Oak St~172 Oak St~149 Main St~149 Main St~173 Oak St~71 2nd Ave~68 Main St~71 2nd Ave
Billing country=c.country :: US
Shipping name=o.receiverName :: Grace Davis~Noah Moore~Noah Miller~Zoe Martin~Ava Garcia~Ava Johnson~Ava Garcia~Ava Garcia~Zoe Martin~Zoe Martin~Noah Miller~Noah Moore~Ava Johnson~Noah Moore
Items=l.productName/? :: Merino Beanie~Merino Beanie~Enamel Mug~Merino Beanie~Wool Scarf~Linen Tote~Enamel Mug~Enamel Mug~Wool Scarf~Wool Scarf~Enamel Mug~Linen Tote~Enamel Mug~Merino Beanie
Items qty=l.quantity/? :: 1~1~1~1~1~1~1~1~2~1~1~1~2~1
Order subtotal=o.amountDue :: 24.00~24.00~18.00~24.00~48.00~32.50~18.00~18.00~96.00~48.00~18.00~32.50~36.00~24.00
Order discount=o.discount :: 0~0~0~0~0~0~0~0~0~0~0~0~5~10
Order shipping=o.freight :: 5
Order tax=? :: 1.92~1.92~1.44~1.92~3.84~2.60~1.44~1.44~7.68~3.84~1.44~2.60~2.88~1.92
Order total=!o.amount :: 30.92~30.92~24.44~30.92~56.84~40.10~24.44~24.44~108.68~56.84~24.44~40.10~38.88~20.92
Payment method=o.paymentMethod :: Stripe~PayPal~Stripe~Stripe~Stripe~Stripe~Stripe~Stripe~Stripe~PayPal~PayPal~Stripe~PayPal~PayPal
Coupons used=o.promotion :: 
`,
  },
  {
    name: 'WooCommerce subscriptions export',
    fileName: 'woo-subscriptions.csv',
    times: 1,
    columns: `
subscription_id=!ct.contractId :: 3300~3301~3302~3303~3304~3305~3306~3307~3308~3309~3310~3311~3312~3313
subscription_status=ct.status :: cancelled~cancelled~cancelled~active~active~active~active~active~cancelled~active~cancelled~active~active~on-hold
customer_id=!c.customerId/ct.customerId :: 33~30~37~38~36~33~30~31~32~38~33~34~32~34
billing_email=c.email :: ava.king89@outlook.com~lucas.smith79@outlook.com~liam.thomas36@gmail.com~grace.young22@icloud.com~ethan.clark11@icloud.com~ava.king89@outlook.com~lucas.smith79@outlook.com~ava.baker42@icloud.com~liam.adams68@gmail.com~grace.young22@icloud.com~ava.king89@outlook.com~caleb.clark52@gmail.com~liam.adams68@gmail.com~caleb.clark52@gmail.com
start_date=!ct.startedOn :: 2024-03-01 11:11:20~2024-03-01 13:28:29~2024-03-01 14:32:08~2024-03-01 22:29:47~2024-03-02 04:39:34~2024-03-02 07:57:23~2024-03-02 09:33:24~2024-03-02 18:03:35~2024-03-03 03:05:23~2024-03-03 13:02:20~2024-03-03 19:00:21~2024-03-04 03:36:31~2024-03-04 09:15:15~2024-03-04 13:01:51
next_payment_date=?/ct.renewedOn :: 2024-03-31 11:11:20~2024-03-31 13:28:29~2024-03-31 14:32:08~2024-03-31 22:29:47~2024-04-01 04:39:34~2024-04-01 07:57:23~2024-04-01 09:33:24~2024-04-01 18:03:35~2024-04-02 03:05:23~2024-04-02 13:02:20~2024-04-02 19:00:21~2024-04-03 03:36:31~2024-04-03 09:15:15~2024-04-03 13:01:51
end_date=ct.endedOn :: 2025-03-01 11:11:20~2025-03-01 13:28:29~2025-03-01 14:32:08~2025-03-01 22:29:47~2025-03-02 04:39:34~2025-03-02 07:57:23~2025-03-02 09:33:24~2025-03-02 18:03:35~2025-03-03 03:05:23~2025-03-03 13:02:20~2025-03-03 19:00:21~2025-03-04 03:36:31~2025-03-04 09:15:15~2025-03-04 13:01:51
billing_period=?/ct.periodMonths :: year~month~year~month~month~month~month~month~year~month~month~month~month~year
billing_interval=? :: 1
order_total=!ct.amount/o.amount :: 190.00~19.00~190.00~19.00~19.00~19.00~19.00~19.00~190.00~19.00~19.00~19.00~19.00~190.00
product_name=ct.product/l.productName/? :: Tea club~Coffee club~Tea club~Coffee club~Coffee club~Coffee club~Coffee club~Coffee club~Tea club~Coffee club~Coffee club~Coffee club~Coffee club~Tea club
payment_method=? :: stripe
`,
  },
  {
    name: 'Stripe checkout sessions / API style',
    fileName: 'charges_api.csv',
    times: 1,
    columns: `
id=!p.paymentId :: ch_3QCFLF3Fbdde7684100~ch_3QBJ3K1R91d4J1R0101~ch_3QCFLF3Fbdde7684102~ch_3QdSK52CbcNcd6NF103~ch_3Q2K66GcG8T3RBec104~ch_3Q2K66GcG8T3RBec105~ch_3QDb87Db7c7BFC6c106~ch_3QBJ3K1R91d4J1R0107~ch_3QcHb6fQ1C2GRad2108~ch_3Q2K66GcG8T3RBec109~ch_3QCFLF3Fbdde7684110~ch_3QcHb6fQ1C2GRad2111~ch_3QDb87Db7c7BFC6c112~ch_3Q01NLNfQLcL5DS1113
object=? :: charge
amount=!p.amount :: 9250~4300~7200~3600~5500~2600~9600~7200~7200~4800~4300~6700~14400~3250
amount_refunded=p.refundedAmount :: 0
created=!p.at :: 1709318178~1709325101~1709344375~1709354706~1709364438~1709392269~1709426750~1709442732~1709462422~1709489867~1709500124~1709523521~1709545526~1709572343
currency=p.currency :: usd
customer=!p.customerId/c.customerId :: cus_CFLF3Fbdde7684~cus_BJ3K1R91d4J1R0~cus_CFLF3Fbdde7684~cus_dSK52CbcNcd6NF~cus_2K66GcG8T3RBec~cus_2K66GcG8T3RBec~cus_Db87Db7c7BFC6c~cus_BJ3K1R91d4J1R0~cus_cHb6fQ1C2GRad2~cus_2K66GcG8T3RBec~cus_CFLF3Fbdde7684~cus_cHb6fQ1C2GRad2~cus_Db87Db7c7BFC6c~cus_01NLNfQLcL5DS1
billing_details.name=c.name :: Sophia Clark~Sophia Taylor~Sophia Clark~Ethan Garcia~Ethan Lewis~Ethan Lewis~Mason Moore~Sophia Taylor~Olivia Brown~Ethan Lewis~Sophia Clark~Olivia Brown~Mason Moore~Harper Wilson
billing_details.email=c.email :: sophia.clark30@icloud.com~sophia.taylor96@example.org~sophia.clark30@icloud.com~ethan.garcia63@icloud.com~ethan.lewis17@outlook.com~ethan.lewis17@outlook.com~mason.moore21@gmail.com~sophia.taylor96@example.org~olivia.brown47@icloud.com~ethan.lewis17@outlook.com~sophia.clark30@icloud.com~olivia.brown47@icloud.com~mason.moore21@gmail.com~harper.wilson87@outlook.com
billing_details.address.postal_code=c.postcode/? :: 97205~97205~97205~53703~97205~97205~11201~97205~11201~97205~97205~11201~11201~73301
payment_method_details.type=p.method :: card
status=p.status :: succeeded~succeeded~failed~failed~succeeded~succeeded~failed~failed~failed~failed~failed~succeeded~failed~succeeded
paid=?/p.status :: true
receipt_email=?/c.email :: sophia.clark30@icloud.com~sophia.taylor96@example.org~sophia.clark30@icloud.com~ethan.garcia63@icloud.com~ethan.lewis17@outlook.com~ethan.lewis17@outlook.com~mason.moore21@gmail.com~sophia.taylor96@example.org~olivia.brown47@icloud.com~ethan.lewis17@outlook.com~sophia.clark30@icloud.com~olivia.brown47@icloud.com~mason.moore21@gmail.com~harper.wilson87@outlook.com
`,
  },
  {
    name: 'Stripe payout reconciliation report',
    fileName: 'payout_reconciliation.csv',
    times: 1,
    columns: `
automatic_payout_id=? :: po_1GKQFRCKa~po_1GKQFRCKa~po_1MJ7bDNcE~po_1GLQJBF8B~po_1eb8N8bbK~po_1GLQJBF8B~po_1GLQJBF8B~po_1GKQFRCKa~po_1eb8N8bbK~po_1GLQJBF8B~po_1GKQFRCKa~po_1GLQJBF8B~po_148c09QDM~po_1eb8N8bbK
automatic_payout_effective_at=? :: 2024-03-04 17:02:01~2024-03-04 21:50:16~2024-03-05 06:19:56~2024-03-05 14:17:05~2024-03-06 00:04:26~2024-03-06 04:26:22~2024-03-06 11:28:13~2024-03-06 16:57:40~2024-03-06 19:13:23~2024-03-06 20:41:58~2024-03-07 06:26:14~2024-03-07 11:50:24~2024-03-07 14:22:38~2024-03-07 20:39:30
balance_transaction_id=!p.paymentId :: txn_3QGKQFRCKaNS2JJC100~txn_3QGKQFRCKaNS2JJC101~txn_3QMJ7bDNcEM7CTC0102~txn_3QGLQJBF8B1JceGF103~txn_3Qeb8N8bbKSa160e104~txn_3QGLQJBF8B1JceGF105~txn_3QGLQJBF8B1JceGF106~txn_3QGKQFRCKaNS2JJC107~txn_3Qeb8N8bbKSa160e108~txn_3QGLQJBF8B1JceGF109~txn_3QGKQFRCKaNS2JJC110~txn_3QGLQJBF8B1JceGF111~txn_3Q48c09QDMPD4NH4112~txn_3Qeb8N8bbKSa160e113
created_utc=!p.at :: 2024-03-01 17:02:01~2024-03-01 21:50:16~2024-03-02 06:19:56~2024-03-02 14:17:05~2024-03-03 00:04:26~2024-03-03 04:26:22~2024-03-03 11:28:13~2024-03-03 16:57:40~2024-03-03 19:13:23~2024-03-03 20:41:58~2024-03-04 06:26:14~2024-03-04 11:50:24~2024-03-04 14:22:38~2024-03-04 20:39:30
reporting_category=?/p.status :: charge
gross=!p.amount :: 96.00~18.00~43.00~91.00~18.00~144.00~18.00~48.00~36.00~14.00~43.00~18.00~97.50~14.00
fee=p.fee :: 3.08~0.82~1.55~2.94~0.82~4.48~0.82~1.69~1.34~0.71~1.55~0.82~3.13~0.71
net=? :: 92.92~17.18~41.45~88.06~17.18~139.52~17.18~46.31~34.66~13.29~41.45~17.18~94.37~13.29
currency=p.currency :: usd
customer_id=!p.customerId/c.customerId :: cus_GKQFRCKaNS2JJC~cus_GKQFRCKaNS2JJC~cus_MJ7bDNcEM7CTC0~cus_GLQJBF8B1JceGF~cus_eb8N8bbKSa160e~cus_GLQJBF8B1JceGF~cus_GLQJBF8B1JceGF~cus_GKQFRCKaNS2JJC~cus_eb8N8bbKSa160e~cus_GLQJBF8B1JceGF~cus_GKQFRCKaNS2JJC~cus_GLQJBF8B1JceGF~cus_48c09QDMPD4NH4~cus_eb8N8bbKSa160e
customer_email=c.email :: mia.taylor28@example.org~mia.taylor28@example.org~olivia.kelly72@icloud.com~ethan.scott77@example.org~sophia.garcia13@outlook.com~ethan.scott77@example.org~ethan.scott77@example.org~mia.taylor28@example.org~sophia.garcia13@outlook.com~ethan.scott77@example.org~mia.taylor28@example.org~ethan.scott77@example.org~grace.king3@outlook.com~sophia.garcia13@outlook.com
order_id=?/p.orderId/o.orderId :: 9001~9002~9003~9004~9005~9006~9007~9008~9009~9010~9011~9012~9013~9014
`,
  },
  {
    name: 'Square online orders',
    fileName: 'square-online-orders.csv',
    times: 1,
    columns: `
Order=!o.orderId :: 880000031~880000062~880000093~880000124~880000155~880000155~880000155~880000155~880000186~880000217~880000248~880000279~880000310~880000341
Order Date=!o.orderedAt :: 2024/03/01 16:55:19~2024/03/01 18:10:32~2024/03/02 02:51:45~2024/03/02 08:21:08~2024/03/02 15:47:05~2024/03/02 15:47:05~2024/03/02 15:47:05~2024/03/02 15:47:05~2024/03/02 23:04:23~2024/03/03 03:04:10~2024/03/03 08:51:05~2024/03/03 14:57:06~2024/03/03 16:38:29~2024/03/03 18:37:34
Currency=o.currency :: USD
Order Subtotal=o.amountDue :: 32.50~72.00~48.00~72.00~181.50~181.50~181.50~181.50~36.00~48.00~144.00~32.50~48.00~48.00
Order Shipping Price=o.freight :: 4.00
Order Tax Total=? :: 2.60~5.76~3.84~5.76~14.52~14.52~14.52~14.52~2.88~3.84~11.52~2.60~3.84~3.84
Order Total=!o.amount :: 39.10~81.76~55.84~81.76~200.02~200.02~200.02~200.02~42.88~55.84~159.52~39.10~55.84~55.84
Order Refunded Amount=o.refundAmount :: 0.00
Fulfillment Status=?/o.status :: Shipped~Shipped~Shipped~Shipped~Shipped~Shipped~Pending~Pending~Shipped~Shipped~Pending~Pending~Pending~Shipped
Fulfillment Type=? :: Shipment
Recipient Name=o.receiverName/c.name :: Mason Smith~Emma Young~Owen Young~Leo Taylor~Ethan Lee~Ethan Lee~Ethan Lee~Ethan Lee~Harper Brown~Harper Brown~Ethan Lee~Ethan Lee~Leo Taylor~Zoe Adams
Recipient Email=c.email/? :: mason.smith81@gmail.com~emma.young60@outlook.com~owen.young12@gmail.com~leo.taylor68@example.org~ethan.lee14@example.org~ethan.lee14@example.org~ethan.lee14@example.org~ethan.lee14@example.org~harper.brown32@icloud.com~harper.brown32@icloud.com~ethan.lee14@example.org~ethan.lee14@example.org~leo.taylor68@example.org~zoe.adams80@outlook.com
Recipient Phone=o.receiverPhone/c.phone :: +15125555346~+17185554573~+15035555215~+15035552142~+15125558756~+15125558756~+15125558756~+15125558756~+15035558111~+15035558111~+15125558756~+15125558756~+15035552142~+15035559520
Recipient Address=o.receiverAddress :: 195 Oak St~185 Main St~5 Maple Ave~160 Oak St~168 Main St~168 Main St~168 Main St~168 Main St~187 Main St~187 Main St~168 Main St~168 Main St~160 Oak St~137 Main St
Recipient City=o.city :: San Jose~Boise~Brooklyn~Boise~Portland~Portland~Portland~Portland~Madison~Madison~Portland~Portland~Boise~Madison
Recipient Region=o.province :: CA~ID~NY~ID~OR~OR~OR~OR~WI~WI~OR~OR~ID~WI
Recipient Postal Code=o.postcode :: 95112~83702~11201~83702~97205~97205~97205~97205~53703~53703~97205~97205~83702~53703
Item Quantity=!l.quantity :: 1~3~1~3~2~2~2~1~2~1~3~1~1~1
Item Name=l.productName :: Linen Tote~Merino Beanie~Wool Scarf~Merino Beanie~Linen Tote~Enamel Mug~Merino Beanie~Linen Tote~Enamel Mug~Wool Scarf~Wool Scarf~Linen Tote~Wool Scarf~Wool Scarf
Item SKU=l.sku :: SQ10~SQ13~SQ10~SQ13~SQ10~SQ10~SQ13~SQ10~SQ10~SQ10~SQ10~SQ10~SQ10~SQ10
Item Variation=l.variant :: Regular~Regular~Regular~Regular~Regular~Regular~Large~Large~Regular~Regular~Large~Large~Large~Regular
Item Price=l.unitPrice :: 32.50~24.00~48.00~24.00~32.50~18.00~24.00~32.50~18.00~48.00~48.00~32.50~48.00~48.00
Item Total Price=l.amount :: 32.50~72.00~48.00~72.00~65.00~36.00~48.00~32.50~36.00~48.00~144.00~32.50~48.00~48.00
`,
  },
  {
    name: 'GA4 BigQuery snake flat',
    fileName: 'bq-export.csv',
    times: 1,
    columns: `
event_date=?/e.at :: 20240301~20240301~20240301~20240301~20240301~20240301~20240302~20240302~20240302~20240302~20240302~20240302~20240302~20240302
event_timestamp=!e.at :: 1709292933000000~1709301031000000~1709309061000000~1709314776000000~1709324503000000~1709330664000000~1709340302000000~1709348057000000~1709357065000000~1709361233000000~1709365875000000~1709370309000000~1709380691000000~1709389757000000
event_name=!e.kind :: add_to_cart~first_visit~page_view~page_view~first_visit~add_to_cart~page_view~page_view~first_visit~page_view~add_to_cart~first_visit~first_visit~page_view
user_pseudo_id=!e.deviceId :: 1409748487.1714500006~1407154332.1714500008~1407474205.1714500007~1407474205.1714500007~1404667734.1714500002~1404386270.1714500003~1407154332.1714500008~1402833917.1714500000~1404667734.1714500002~1404386270.1714500003~1409748487.1714500006~1404386270.1714500003~1404667734.1714500002~1407154332.1714500008
user_first_touch_timestamp=? :: 1709292923000001~1709301021000001~1709309051000001~1709314766000001~1709324493000001~1709330654000001~1709340292000001~1709348047000001~1709357055000001~1709361223000001~1709365865000001~1709370299000001~1709380681000001~1709389747000001
platform=?/e.os :: WEB
stream_id=? :: 33445566
device_category=e.device :: desktop~mobile~desktop~mobile~mobile~desktop~desktop~mobile~mobile~mobile~desktop~mobile~mobile~mobile
device_language=? :: en-us
geo_city=e.city :: Paris~London~Paris~London~London~Paris~Paris~London~London~London~Paris~London~London~London
traffic_source_name=?/e.referrer :: (direct)~(organic)~(direct)~(organic)~(organic)~(direct)~(direct)~(organic)~(organic)~(organic)~(direct)~(organic)~(organic)~(organic)
event_value_in_usd=?/o.amount :: 
session_id=e.sessionId :: 1714550001~1714550002~1714550003~1714550004~1714550005~1714550006~1714550007~1714550008~1714550009~1714550010~1714550011~1714550012~1714550013~1714550014
page_title=?/e.page :: Linen Tote~Wool Scarf~Enamel Mug~Merino Beanie~Merino Beanie~Merino Beanie~Merino Beanie~Linen Tote~Merino Beanie~Enamel Mug~Enamel Mug~Wool Scarf~Merino Beanie~Wool Scarf
`,
  },
  {
    name: '手工 修车铺',
    fileName: '修车记账.csv',
    encoding: 'gb18030',
    above: '顺达汽修3月台账,,,,,,,,',
    below: '合计,,,,,1240,990,2230,',
    times: 1,
    columns: `
日期=!o.orderedAt :: 2024.03.01~2024.03.02~2024.03.02~2024.03.03~2024.03.04~2024.03.04~2024.03.05~2024.03.06~2024.03.06~2024.03.06~2024.03.06~2024.03.07~2024.03.07~2024.03.08
车牌=? :: 浙A70983~浙A11008~浙A14686~浙A11008~浙A82413~浙A74315~浙A14686~浙A20486~浙A70983~浙A74315~浙A34570~浙A20486~浙A17260~浙A33749
车主=!c.name :: 萧志远~刘子涵~马勇~刘子涵~于明~邓静~马勇~曾一诺~萧志远~邓静~谢超~曾一诺~刘刚~曹建国
电话=!c.phone :: 17783971127~15010584446~13819087802~15010584446~17796162759~19954313437~13819087802~15826803972~17783971127~19954313437~15867390864~15826803972~17737922856~15873513313
项目=l.productName :: 补胎~保养~补胎~换刹车片~补胎~保养~补胎~保养~保养~换刹车片~换刹车片~补胎~换刹车片~换刹车片
配件=? :: 120~120~120~0~120~260~0~0~260~120~260~120~120~120
工时=?/o.amount :: 80~80~80~100~80~150~100~100~150~80~150~80~80~80
合计=!o.amount :: 200~200~200~100~200~410~100~100~410~200~410~200~200~200
付款=?/o.status/o.paymentMethod :: 微信~微信~微信~欠~微信~欠~欠~微信~欠~微信~欠~微信~微信~微信
`,
  },
  {
    name: '手工 养殖场 鸡蛋 批发',
    fileName: '鸡蛋出货.csv',
    encoding: 'gb18030',
    above: '鸡蛋出货明细（三月）,,,,,,',
    below: '合计,140,,25900,,,',
    times: 1,
    columns: `
出货日=!o.orderedAt :: 03-01~03-02~03-02~03-03~03-03~03-03~03-04~03-04~03-04~03-05~03-05~03-06~03-06~03-06
客户=!c.name :: 吕娟超市~傅一诺超市~高杰超市~高杰超市~傅一诺超市~高杰超市~吕娟超市~刘敏超市~于娟超市~高杰超市~吕芳超市~吕娟超市~于娟超市~高杰超市
箱=!l.quantity :: 5~5~15~10~5~15~5~15~5~5~5~15~15~5
单价=l.unitPrice :: 185.00
货款=!o.amount/o.amountDue/l.amount :: 925.00~925.00~2775.00~1850.00~925.00~2775.00~925.00~2775.00~925.00~925.00~925.00~2775.00~2775.00~925.00
收款=?/o.amount :: 0.00~0.00~0.00~0.00~0.00~2775.00~925.00~2775.00~925.00~0.00~925.00~2775.00~0.00~0.00
欠款=? :: 925.00~925.00~2775.00~1850.00~925.00~0.00~0.00~0.00~0.00~925.00~0.00~0.00~2775.00~925.00
`,
  },
  {
    name: '手工 瑜伽馆 会员卡',
    fileName: '会员卡台账.csv',
    encoding: 'gb18030',
    above: '静心瑜伽会员卡台账,,,,,,,,',
    below: '合计,,,,,,26840,,',
    times: 1,
    columns: `
卡号=!c.memberNo :: Y1001~Y1002~Y1003~Y1004~Y1005~Y1006~Y1007~Y1008~Y1009~Y1010~Y1011~Y1012~Y1013~Y1014
姓名=!c.name :: 萧浩然~许娟~唐刚~何文博~徐佳怡~刘丽~刘勇~黄静~于勇~袁梓萱~宋杰~许娟~吕丽~林佳怡
手机=!c.phone :: 13984613641~17709566999~18618160395~18721991945~13803118223~17754148995~15851481544~13870557607~15899259727~13830569822~15073563625~15899707799~17777262629~15859717600
卡种=?/ct.product/c.memberLevel/l.productName :: 年卡~年卡~季卡~年卡~年卡~年卡~季卡~年卡~季卡~年卡~年卡~年卡~季卡~季卡
办卡日期=!ct.startedOn/c.joinedOn/o.orderedAt :: 2024/3/1~2024/3/2~2024/3/2~2024/3/3~2024/3/3~2024/3/3~2024/3/4~2024/3/4~2024/3/4~2024/3/4~2024/3/5~2024/3/6~2024/3/6~2024/3/6
到期日期=ct.endedOn/? :: 2025/3/1~2025/3/2~2025/3/2~2025/3/3~2025/3/3~2025/3/3~2025/3/4~2025/3/4~2025/3/4~2025/3/4~2025/3/5~2025/3/6~2025/3/6~2025/3/6
卡费=!ct.amount/o.amount :: 2980~2980~980~2980~2980~2980~980~2980~980~2980~2980~2980~980~980
顾问=?/o.salesperson :: 小丽~小丽~阿芳~小丽~小丽~小丽~阿芳~小丽~阿芳~小丽~小丽~小丽~阿芳~阿芳
备注=c.note :: 
`,
  },
  {
    name: '手工 花店 情人节',
    fileName: '鲜花预订.csv',
    encoding: 'gb18030',
    above: '2月鲜花预订登记,,,,,,,,,,',
    times: 1,
    columns: `
编号=!o.orderId/? :: H001~H002~H003~H004~H005~H006~H007~H008~H009~H010~H011~H012~H013~H014
订花人=!c.name :: 朱涛~彭思远~萧晓东~萧晓东~程子涵~黄娜~刘艳~曾磊~黄平~黄平~黄娜~袁军~黄娜~彭思远
订花人电话=!c.phone :: 19963478841~15091918459~15049727288~15049727288~15056054161~15871499074~18753908831~13907216062~15088531996~15088531996~15871499074~18633111211~15871499074~15091918459
收花人=o.receiverName :: 朱超~袁军~彭雨欣~彭思远~朱涛~萧晓东~黄平~邓建国~于艳~刘艳~李超~黄娜~曾磊~程子涵
收花人电话=o.receiverPhone :: 18645980026~18633111211~15898706121~15091918459~19963478841~15049727288~15088531996~17763160291~19901886930~18753908831~15055331472~15871499074~13907216062~15056054161
送货地址=o.receiverAddress :: 张杨路16号13栋1714室~香港中路147号16栋798室~张杨路15号11栋636室~张杨路15号11栋636室~张杨路120号30栋2041室~天府大道76号18栋362室~张杨路109号14栋1567室~建国路2号8栋1384室~建国路157号7栋816室~建国路157号7栋816室~天府大道76号18栋362室~天府大道126号4栋1441室~天府大道76号18栋362室~香港中路147号16栋798室
花束=l.productName :: 百合花篮~红玫瑰11枝~红玫瑰11枝~百合花篮~红玫瑰11枝~红玫瑰11枝~红玫瑰11枝~红玫瑰11枝~百合花篮~百合花篮~百合花篮~百合花篮~红玫瑰11枝~百合花篮
卡片内容=?/o.buyerMessage :: 爱你~节日快乐~爱你~爱你~爱你~节日快乐~爱你~节日快乐~节日快乐~爱你~爱你~节日快乐~爱你~爱你
价格=!o.amount/l.unitPrice :: 298~168~168~298~168~168~168~168~298~298~298~298~168~298
下单日=!o.orderedAt :: 03月01日~03月02日~03月02日~03月02日~03月03日~03月03日~03月03日~03月04日~03月04日~03月04日~03月05日~03月05日~03月05日~03月06日
送花日=?/s.deliveredAt/s.promisedAt/o.closedAt :: 03月03日~03月04日~03月04日~03月04日~03月05日~03月05日~03月05日~03月06日~03月06日~03月06日~03月07日~03月07日~03月07日~03月08日
`,
  },
  {
    name: 'Language school enrolments',
    fileName: 'enrolments.csv',
    times: 1,
    columns: `
Student=!c.name :: Harper Davis~Leo Moore~Harper Walker~Caleb Smith~Owen Clark~Ella Hall~Henry Thomas~Noah Walker~Liam Adams~Liam Moore~Leo Young~Mia Moore~Ethan Baker~Leo Thomas
Email=!c.email :: harper.davis12@example.org~leo.moore67@icloud.com~harper.walker10@gmail.com~caleb.smith86@outlook.com~owen.clark26@gmail.com~ella.hall71@example.org~henry.thomas5@example.org~noah.walker33@gmail.com~liam.adams86@outlook.com~liam.moore72@gmail.com~leo.young99@example.org~mia.moore46@example.org~ethan.baker84@outlook.com~leo.thomas99@gmail.com
Mobile=c.phone :: +14085556847~+17185550098~+17185550539~+14085559690~+14085551382~+15035552000~+14085552084~+15035559310~+14085551102~+14085554637~+17185552075~+17185551666~+15125559134~+17185556975
Course=l.productName/ct.product :: General English~IELTS~General English~General English~IELTS~General English~IELTS~IELTS~General English~General English~General English~IELTS~IELTS~IELTS
Start=!ct.startedOn/o.orderedAt :: 11/03/2024~12/03/2024~12/03/2024~12/03/2024~13/03/2024~13/03/2024~13/03/2024~14/03/2024~14/03/2024~14/03/2024~14/03/2024~15/03/2024~15/03/2024~16/03/2024
End=ct.endedOn/? :: 20/05/2024~21/05/2024~21/05/2024~21/05/2024~22/05/2024~22/05/2024~22/05/2024~23/05/2024~23/05/2024~23/05/2024~23/05/2024~24/05/2024~24/05/2024~25/05/2024
Enrolled on=?/o.orderedAt/ct.startedOn/c.registeredAt/c.joinedOn :: 01/03/2024~02/03/2024~02/03/2024~02/03/2024~03/03/2024~03/03/2024~03/03/2024~04/03/2024~04/03/2024~04/03/2024~04/03/2024~05/03/2024~05/03/2024~06/03/2024
Fee paid=!o.amount/ct.amount :: 980~1250~980~980~1250~980~1250~1250~980~980~980~1250~1250~1250
Agent=?/o.salesperson :: EduLink~~~~~~EduLink~~~~EduLink~~EduLink~EduLink
Nationality=c.country :: Brazil~Japan~Japan~Japan~Japan~Japan~Brazil~Japan~Japan~Japan~Brazil~Japan~Brazil~Brazil
`,
  },
  {
    name: 'Pottery studio firing log',
    fileName: 'kiln.csv',
    above: 'KILN LOG - spring,,,,,,,',
    below: 'Total,,,,,30,,212,',
    times: 1,
    columns: `
Dropped off=!o.orderedAt :: 01 Mar 2024~02 Mar 2024~02 Mar 2024~03 Mar 2024~03 Mar 2024~03 Mar 2024~04 Mar 2024~04 Mar 2024~04 Mar 2024~05 Mar 2024~05 Mar 2024~06 Mar 2024~06 Mar 2024~06 Mar 2024
Collected=?/o.closedAt/s.deliveredAt :: 10 Mar 2024~11 Mar 2024~11 Mar 2024~12 Mar 2024~12 Mar 2024~12 Mar 2024~13 Mar 2024~13 Mar 2024~13 Mar 2024~14 Mar 2024~14 Mar 2024~15 Mar 2024~15 Mar 2024~15 Mar 2024
Potter=!c.name :: Mia Martin~Nora Lewis~Jack Moore~Mason Lee~Nora Clark~Mia Martin~Isla Davis~Jack Moore~Mia Martin~Isla Davis~Caleb Hall~Jack Moore~Mia Martin~Isla Davis
Contact=!c.phone :: +17185551695~+15125551133~+14085558883~+15125555030~+15125551354~+17185551695~+15035554295~+14085558883~+17185551695~+15035554295~+14085553077~+14085558883~+17185551695~+15035554295
Piece=l.productName :: Bowl~Vase~Vase~Vase~Mug~Vase~Mug~Vase~Vase~Vase~Mug~Bowl~Bowl~Bowl
Qty=!l.quantity :: 1~1~3~3~1~1~3~1~3~1~1~3~3~3
Rate=l.unitPrice :: 4~9~9~9~3~9~3~9~9~9~3~4~4~4
Owed=!o.amount/l.amount/o.amountDue :: 4~9~27~27~3~9~9~9~27~9~3~12~12~12
`,
  },
];
