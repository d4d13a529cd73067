/** Contacts, orders, payments and events of western platforms; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const AUDIENCES_AND_PAYMENTS: readonly NamedExport[] = [
  {
    name: 'Zoho CRM contacts export',
    fileName: 'Contacts_2024_05_10.csv',
    times: 1,
    columns: `
Record Id=!c.customerId :: zcrm_524000001234000~zcrm_524000001234031~zcrm_524000001234062~zcrm_524000001234093~zcrm_524000001234124~zcrm_524000001234155~zcrm_524000001234186~zcrm_524000001234217~zcrm_524000001234248~zcrm_524000001234279~zcrm_524000001234310~zcrm_524000001234341~zcrm_524000001234372~zcrm_524000001234403
Contact Owner.id=? :: zcrm_524000000123001
Contact Owner=? :: Dan Fox~Priya N~Priya N~Dan Fox~Dan Fox~Priya N~Priya N~Priya N~Dan Fox~Priya N~Priya N~Priya N~Dan Fox~Dan Fox
Lead Source=c.source :: ~Trade Show~Web Download~~~Trade Show~Web Download~Trade Show~Web Download~Web Download~Trade Show~Trade Show~Web Download~
First Name=!c.name :: Caleb~Caleb~Sophia~Mason~Amelia~Isla~Caleb~Jack~Liam~Nora~Ella~Harper~Henry~Jack
Last Name=c.name :: Scott~Brown~Smith~Clark~Baker~Taylor~Moore~Miller~Baker~Hall~Garcia~Miller~Thomas~Thomas
Account Name.id=? :: zcrm_524000002234000~zcrm_524000002234031~zcrm_524000002234062~zcrm_524000002234093~zcrm_524000002234124~zcrm_524000002234155~zcrm_524000002234186~zcrm_524000002234217~zcrm_524000002234248~zcrm_524000002234279~zcrm_524000002234310~zcrm_524000002234341~zcrm_524000002234372~zcrm_524000002234403
Account Name=c.company :: Lewis & Co~Lewis Industries~Lee Group~Garcia Industries~Martin Group~Moore Labs~Johnson Partners~Garcia & Co~Clark LLC~King Group~Baker LLC~Davis Group~Thomas Labs~King LLC
Vendor Name=? :: 
Email=!c.email :: caleb.scott87@gmail.com~caleb.brown42@outlook.com~sophia.smith92@icloud.com~mason.clark48@example.org~amelia.baker99@gmail.com~isla.taylor17@gmail.com~caleb.moore16@outlook.com~jack.miller73@outlook.com~liam.baker60@outlook.com~nora.hall48@gmail.com~ella.garcia77@example.org~harper.miller7@icloud.com~henry.thomas49@gmail.com~jack.thomas87@outlook.com
Title=c.jobTitle :: CEO~Buyer~Head of Ops~CEO~CEO~Buyer~Head of Ops~Buyer~Head of Ops~Head of Ops~Buyer~Buyer~Head of Ops~CEO
Department=? :: ~Purchasing~Purchasing~~~Purchasing~Purchasing~Purchasing~~Purchasing~Purchasing~Purchasing~~
Phone=c.phone :: +17185556877~+15035551257~+17185558436~+15035554004~+15035558259~+14085554698~+14085553130~+15035559858~+15125550034~+17185552031~+15125551109~+14085557542~+15125554547~+15035552478
Home Phone=? :: 
Other Phone=? :: 
Mobile=?/c.phone :: +17185556877~+15035551257~+17185558437~+15035554007~+15035558257~+14085554697~+14085553137~+15035559857~+15125550037~+17185552037~+15125551107~+14085557547~+15125554547~+15035552477
Fax=? :: 
Assistant=? :: 
Date of Birth=c.birthday :: ~2003-01-02~~1980-10-04~~1994-12-08~~2002-09-25~~1995-02-22~~1978-07-09~~1982-08-12
Asst Phone=? :: 
Reporting To=? :: 
Email Opt Out=cs.granted/co.optedOut/? :: false~false~false~true~false~false~false~false~false~false~false~false~false~false
Created By=? :: Priya N
Modified By=? :: Priya N
Created Time=c.registeredAt :: 2024-03-01 18:57:02~2024-03-02 00:07:49~2024-03-02 04:31:29~2024-03-02 09:29:56~2024-03-02 11:06:35~2024-03-02 15:09:55~2024-03-02 21:23:16~2024-03-03 00:44:22~2024-03-03 04:26:16~2024-03-03 13:23:32~2024-03-03 20:19:46~2024-03-04 03:40:27~2024-03-04 07:20:41~2024-03-04 11:02:46
Modified Time=? :: 2024-03-05 21:57:02~2024-03-06 03:07:49~2024-03-06 07:31:29~2024-03-06 12:29:56~2024-03-06 14:06:35~2024-03-06 18:09:55~2024-03-07 00:23:16~2024-03-07 03:44:22~2024-03-07 07:26:16~2024-03-07 16:23:32~2024-03-07 23:19:46~2024-03-08 06:40:27~2024-03-08 10:20:41~2024-03-08 14:02:46
Full Name=c.name :: Caleb Scott~Caleb Brown~Sophia Smith~Mason Clark~Amelia Baker~Isla Taylor~Caleb Moore~Jack Miller~Liam Baker~Nora Hall~Ella Garcia~Harper Miller~Henry Thomas~Jack Thomas
Skype ID=? :: 
Secondary Email=? :: 
Last Activity Time=? :: 2024-03-06 18:57:02~2024-03-07 00:07:49~2024-03-07 04:31:29~2024-03-07 09:29:56~2024-03-07 11:06:35~2024-03-07 15:09:55~2024-03-07 21:23:16~2024-03-08 00:44:22~2024-03-08 04:26:16~2024-03-08 13:23:32~2024-03-08 20:19:46~2024-03-09 03:40:27~2024-03-09 07:20:41~2024-03-09 11:02:46
Twitter=? :: 
Mailing Street=c.address :: 15 2nd Ave~115 Oak St~183 Main St~66 Main St~8 Main St~101 Pine Rd~34 Pine Rd~113 Main St~153 2nd Ave~127 Oak St~164 Pine Rd~197 Maple Ave~171 2nd Ave~146 Oak St
Other Street=? :: 
Mailing City=c.city :: Boise~Austin~Boise~Portland~Tampa~Brooklyn~San Jose~Austin~Brooklyn~Madison~Madison~Brooklyn~Tampa~Madison
Other City=? :: 
Mailing State=c.province :: ID~TX~ID~OR~FL~NY~CA~TX~NY~WI~WI~NY~FL~WI
Mailing Zip=c.postcode :: 83702~73301~83702~97205~33602~11201~95112~73301~11201~53703~53703~11201~33602~53703
Mailing Country=c.country :: United States
Description=c.note :: Met at expo~~~Met at expo~Met at expo~~~~Met at expo~~~~Met at expo~Met at expo
Tag=c.tags :: hot~~~hot~hot~~~~hot~~~~hot~hot
Unsubscribed Mode=? :: 
Unsubscribed Time=? :: 
Change Log Time__s=? :: 2024-03-05 21:57:02~2024-03-06 03:07:49~2024-03-06 07:31:29~2024-03-06 12:29:56~2024-03-06 14:06:35~2024-03-06 18:09:55~2024-03-07 00:23:16~2024-03-07 03:44:22~2024-03-07 07:26:16~2024-03-07 16:23:32~2024-03-07 23:19:46~2024-03-08 06:40:27~2024-03-08 10:20:41~2024-03-08 14:02:46
Locked=? :: false
Last Enriched Time__s=? :: 
`,
  },
  {
    name: 'Zoho CRM deals export',
    fileName: 'Deals_2024_05_10.csv',
    times: 1,
    columns: `
Record Id=!op.opportunityId :: zcrm_524000003334000~zcrm_524000003334031~zcrm_524000003334062~zcrm_524000003334093~zcrm_524000003334124~zcrm_524000003334155~zcrm_524000003334186~zcrm_524000003334217~zcrm_524000003334248~zcrm_524000003334279~zcrm_524000003334310~zcrm_524000003334341~zcrm_524000003334372~zcrm_524000003334403
Deal Owner.id=? :: zcrm_524000000123001
Deal Owner=op.owner :: Dan Fox~Dan Fox~Dan Fox~Priya N~Dan Fox~Priya N~Dan Fox~Dan Fox~Dan Fox~Priya N~Dan Fox~Priya N~Priya N~Priya N
Amount=!op.amount :: 4200~8400~4200~4200~8400~8400~4200~4200~4200~12600~8400~12600~12600~4200
Deal Name=op.name :: Lewis & Co - renewal~Wright Industries - renewal~Walker LLC - renewal~Wright Industries - renewal~Thomas Industries - renewal~Walker LLC - renewal~Smith Partners - renewal~Johnson LLC - renewal~Lewis & Co - renewal~Wright Industries - renewal~King Labs - renewal~Thomas Industries - renewal~Smith Partners - renewal~Kelly LLC - renewal
Closing Date=op.closedOn :: 2024-04-10~2024-04-10~2024-04-11~2024-04-11~2024-04-11~2024-04-11~2024-04-11~2024-04-11~2024-04-12~2024-04-12~2024-04-12~2024-04-12~2024-04-12~2024-04-12
Account Name.id=? :: zcrm_524000002234217~zcrm_524000002234062~zcrm_524000002234248~zcrm_524000002234062~zcrm_524000002234031~zcrm_524000002234248~zcrm_524000002234000~zcrm_524000002234155~zcrm_524000002234217~zcrm_524000002234062~zcrm_524000002234093~zcrm_524000002234031~zcrm_524000002234000~zcrm_524000002234124
Account Name=!c.company/op.customerId/c.name :: Lewis & Co~Wright Industries~Walker LLC~Wright Industries~Thomas Industries~Walker LLC~Smith Partners~Johnson LLC~Lewis & Co~Wright Industries~King Labs~Thomas Industries~Smith Partners~Kelly LLC
Stage=op.stage :: Closed Lost~Closed Lost~Closed Won~Proposal/Price Quote~Closed Lost~Proposal/Price Quote~Closed Lost~Closed Won~Closed Lost~Qualification~Closed Won~Proposal/Price Quote~Qualification~Proposal/Price Quote
Type=? :: Existing Business~Existing Business~Existing Business~New Business~Existing Business~New Business~Existing Business~Existing Business~Existing Business~New Business~Existing Business~New Business~New Business~New Business
Probability (%)=? :: 0~0~100~75~0~75~0~100~0~10~100~75~10~75
Expected Revenue=? :: 0~0~4200~3150~0~6300~0~4200~0~1260~8400~9450~1260~3150
Next Step=? :: 
Lead Source=?/c.source :: Web~Web~Web~Trade Show~Web~Trade Show~Web~Web~Web~Trade Show~Web~Trade Show~Trade Show~Trade Show
Campaign Source=? :: 
Contact Name.id=? :: zcrm_524000001234217~zcrm_524000001234062~zcrm_524000001234248~zcrm_524000001234062~zcrm_524000001234031~zcrm_524000001234248~zcrm_524000001234000~zcrm_524000001234155~zcrm_524000001234217~zcrm_524000001234062~zcrm_524000001234093~zcrm_524000001234031~zcrm_524000001234000~zcrm_524000001234124
Contact Name=c.name/? :: Henry Lewis~Zoe Smith~Owen Kelly~Zoe Smith~Noah King~Owen Kelly~Mason Miller~Jack Nguyen~Henry Lewis~Zoe Smith~Emma Baker~Noah King~Mason Miller~Emma Brown
Created By=? :: Priya N
Modified By=? :: Priya N
Created Time=!op.openedOn :: 2024-03-01 14:21:12~2024-03-01 22:56:06~2024-03-02 00:33:45~2024-03-02 03:50:45~2024-03-02 07:02:27~2024-03-02 13:57:09~2024-03-02 18:00:48~2024-03-02 23:47:05~2024-03-03 02:34:48~2024-03-03 03:54:39~2024-03-03 08:15:22~2024-03-03 11:57:52~2024-03-03 14:31:29~2024-03-03 20:52:59
Modified Time=? :: 2024-03-03 10:21:12~2024-03-03 18:56:06~2024-03-03 20:33:45~2024-03-03 23:50:45~2024-03-04 03:02:27~2024-03-04 09:57:09~2024-03-04 14:00:48~2024-03-04 19:47:05~2024-03-04 22:34:48~2024-03-04 23:54:39~2024-03-05 04:15:22~2024-03-05 07:57:52~2024-03-05 10:31:29~2024-03-05 16:52:59
Last Activity Time=? :: 2024-03-03 11:21:12~2024-03-03 19:56:06~2024-03-03 21:33:45~2024-03-04 00:50:45~2024-03-04 04:02:27~2024-03-04 10:57:09~2024-03-04 15:00:48~2024-03-04 20:47:05~2024-03-04 23:34:48~2024-03-05 00:54:39~2024-03-05 05:15:22~2024-03-05 08:57:52~2024-03-05 11:31:29~2024-03-05 17:52:59
Lead Conversion Time=? :: 
Sales Cycle Duration=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Overall Sales Duration=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Reason For Loss=? :: Price~Price~~~Price~~Price~~Price~~~~~
Description=? :: 
Currency=? :: USD
Exchange Rate=? :: 1
`,
  },
  {
    name: 'Zoho CRM 联系人 中文',
    fileName: '联系人_2024.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
记录ID=!c.customerId :: zcrm_618000001234000~zcrm_618000001234017~zcrm_618000001234034~zcrm_618000001234051~zcrm_618000001234068~zcrm_618000001234085~zcrm_618000001234102~zcrm_618000001234119~zcrm_618000001234136~zcrm_618000001234153~zcrm_618000001234170~zcrm_618000001234187~zcrm_618000001234204~zcrm_618000001234221
联系人所有者=? :: 王婷~王婷~赵刚~赵刚~赵刚~赵刚~王婷~赵刚~王婷~赵刚~王婷~王婷~王婷~赵刚
线索来源=c.source :: 广告~广告~员工推荐~员工推荐~员工推荐~员工推荐~广告~员工推荐~广告~员工推荐~广告~广告~广告~员工推荐
名=c.name/? :: 秀英~强~梓萱~文博~涛~娟~静~军~杰~伟~一诺~军~强~强
姓=!c.name :: 张~萧~林~彭~曾~赵~程~许~萧~于~于~许~刘~许
客户名称=c.company :: 恒通电子股份有限公司~华盛实业有限公司~恒通实业有限公司~中科装饰工程有限公司~恒通实业有限公司~恒通实业有限公司~嘉禾科技有限公司~中科科技有限公司~恒通实业有限公司~华盛装饰工程有限公司~恒通科技有限公司~华盛电子股份有限公司~嘉禾实业有限公司~宏达贸易有限公司
邮箱=!c.email :: ryan.wilson54@outlook.com~harper.taylor30@gmail.com~mia.smith69@outlook.com~noah.scott73@icloud.com~amelia.thomas42@outlook.com~ella.hall96@outlook.com~zoe.moore36@icloud.com~ella.baker56@icloud.com~olivia.johnson43@gmail.com~nora.kelly26@icloud.com~noah.nguyen62@outlook.com~owen.moore86@outlook.com~james.thomas70@outlook.com~grace.davis42@example.org
职位=c.jobTitle :: 总经理~总经理~采购~采购~采购~采购~总经理~采购~总经理~采购~总经理~总经理~总经理~采购
部门=? :: 采购部~采购部~~~~~采购部~~采购部~~采购部~采购部~采购部~
电话=?/c.phone :: 021-63770257~021-65880577~021-63439419~021-62493058~021-69266044~021-61105079~021-69242073~021-69531052~021-65854196~021-64715422~021-64413461~021-61125082~021-64820617~021-63665995
手机=c.phone :: 15051307967~15877980027~15071938290~13947971177~15839617799~19922469581~17748894979~19923229762~15830234188~15071851930~19946331799~15082538659~17742174630~15802127133
出生日期=c.birthday :: 1983-08-24~1968-07-16~1998-02-11~1965-01-21~1997-06-26~2002-07-14~1992-05-17~1966-11-25~1999-04-02~1998-05-19~1982-04-16~1989-11-11~1987-12-17~1996-04-07
创建时间=c.registeredAt :: 2024-03-01 15:00:17~2024-03-01 23:50:09~2024-03-02 03:58:58~2024-03-02 10:25:12~2024-03-02 16:51:22~2024-03-02 19:07:39~2024-03-03 03:09:36~2024-03-03 12:21:13~2024-03-03 21:39:50~2024-03-04 05:34:33~2024-03-04 08:55:48~2024-03-04 17:35:23~2024-03-05 01:11:39~2024-03-05 07:56:20
修改时间=? :: 2024-03-01 18:00:17~2024-03-02 02:50:09~2024-03-02 06:58:58~2024-03-02 13:25:12~2024-03-02 19:51:22~2024-03-02 22:07:39~2024-03-03 06:09:36~2024-03-03 15:21:13~2024-03-04 00:39:50~2024-03-04 08:34:33~2024-03-04 11:55:48~2024-03-04 20:35:23~2024-03-05 04:11:39~2024-03-05 10:56:20
邮寄地址 - 街道=c.address :: 文三路80号26栋1370室~科技园路149号20栋2159室~人民路169号13栋1695室~科技园路155号26栋903室~人民路49号27栋1309室~张杨路25号14栋1848室~香港中路44号8栋245室~人民路187号11栋2178室~建国路12号12栋1847室~珞喻路130号19栋1007室~香港中路161号10栋1291室~天府大道41号14栋137室~科技园路42号5栋724室~文三路32号26栋1902室
邮寄地址 - 城市=c.city :: 杭州市~深圳市~苏州市~深圳市~苏州市~上海市~青岛市~苏州市~北京市~武汉市~青岛市~成都市~深圳市~杭州市
邮寄地址 - 省份=c.province :: 浙江省~广东省~江苏省~广东省~江苏省~上海市~山东省~江苏省~北京市~湖北省~山东省~四川省~广东省~浙江省
邮寄地址 - 邮编=c.postcode :: 310000~310100~310200~310300~310400~310500~310600~310700~310800~310900~311000~311100~311200~311300
描述=c.note :: ~~老客户~老客户~老客户~老客户~~老客户~~老客户~~~~老客户
标签=c.tags :: ~~重点~重点~重点~重点~~重点~~重点~~~~重点
`,
  },
  {
    name: 'HubSpot contacts all properties',
    fileName: 'hubspot-crm-exports-all-contacts-2024-05-10.csv',
    times: 1,
    columns: `
Record ID=!c.customerId :: 151~201~251~301~351~401~451~501~551~601~651~701~751~801
First Name=!c.name :: James~Ava~Nora~Noah~Ryan~Ryan~Harper~Ella~Zoe~Amelia~James~James~Mia~Ryan
Last Name=c.name :: Scott~King~Davis~Young~Lee~Adams~Clark~Kelly~Adams~Lee~Nguyen~Thomas~Clark~Hall
Email=!c.email :: james.scott75@outlook.com~ava.king82@outlook.com~nora.davis59@example.org~noah.young32@gmail.com~ryan.lee80@icloud.com~ryan.adams34@icloud.com~harper.clark57@icloud.com~ella.kelly85@outlook.com~zoe.adams16@outlook.com~amelia.lee23@icloud.com~james.nguyen18@icloud.com~james.thomas87@outlook.com~mia.clark28@example.org~ryan.hall22@example.org
Phone Number=c.phone :: +15125557686~+15035553101~+15035554051~+15125550278~+15125550304~+14085553811~+15035554745~+15125555657~+15125550810~+15125554388~+17185556785~+15035552319~+14085556962~+15035554905
Contact owner=? :: ~dana@acme.io~~~~~dana@acme.io~~~dana@acme.io~dana@acme.io~dana@acme.io~~dana@acme.io
Associated Company=c.company :: Scott Industries~Smith LLC~Martin Industries~Clark Labs~King & Co~Kelly Group~Wright & Co~Nguyen Group~Young & Co~Scott Industries~Moore Industries~Martin Group~Johnson Industries~Taylor & Co
Last Activity Date=? :: 2024-03-02 16:36~2024-03-02 18:30~2024-03-02 20:06~2024-03-03 00:10~2024-03-03 04:20~2024-03-03 06:02~2024-03-03 14:59~2024-03-03 23:09~2024-03-04 07:17~2024-03-04 12:48~2024-03-04 14:33~2024-03-04 17:08~2024-03-04 22:07~2024-03-05 04:48
Lead Status=? :: Connected~New~Open~Open~Connected~Connected~New~Connected~Connected~New~Open~New~Connected~Open
Marketing contact status=? :: Non-marketing contact~Marketing contact~Non-marketing contact~Non-marketing contact~Non-marketing contact~Non-marketing contact~Marketing contact~Non-marketing contact~Non-marketing contact~Marketing contact~Marketing contact~Marketing contact~Non-marketing contact~Marketing contact
Create Date=c.registeredAt :: 2024-03-01 10:36~2024-03-01 12:30~2024-03-01 14:06~2024-03-01 18:10~2024-03-01 22:20~2024-03-02 00:02~2024-03-02 08:59~2024-03-02 17:09~2024-03-03 01:17~2024-03-03 06:48~2024-03-03 08:33~2024-03-03 11:08~2024-03-03 16:07~2024-03-03 22:48
Job Title=c.jobTitle :: CTO~Designer~CTO~CTO~CTO~CTO~Designer~CTO~CTO~Designer~Designer~Designer~CTO~Designer
Lifecycle Stage=? :: subscriber~lead~customer~customer~subscriber~subscriber~lead~subscriber~subscriber~lead~customer~lead~subscriber~customer
Original Source=c.source :: Paid Social~Organic Search~Direct Traffic~Direct Traffic~Paid Social~Paid Social~Organic Search~Paid Social~Paid Social~Organic Search~Direct Traffic~Organic Search~Paid Social~Direct Traffic
Original Source Drill-Down 1=? :: ~google~~~~~google~~~google~google~google~~google
Number of Pageviews=? :: 0~3~6~9~12~15~18~21~24~27~30~33~36~39
Number of Sessions=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Time of First Visit=? :: 2024-03-01 10:36~2024-03-01 12:30~2024-03-01 14:06~2024-03-01 18:10~2024-03-01 22:20~2024-03-02 00:02~2024-03-02 08:59~2024-03-02 17:09~2024-03-03 01:17~2024-03-03 06:48~2024-03-03 08:33~2024-03-03 11:08~2024-03-03 16:07~2024-03-03 22:48
Became a Customer Date=c.joinedOn/? :: ~2024-03-02~~~~~2024-03-03~~~2024-03-04~~2024-03-04~~
Recent Deal Amount=? :: 0~100~200~300~400~500~600~700~800~900~1000~1100~1200~1300
Street Address=c.address :: 69 Maple Ave~2 Pine Rd~197 Pine Rd~122 2nd Ave~93 Pine Rd~85 Pine Rd~42 Maple Ave~36 Oak St~196 Main St~154 Pine Rd~84 Maple Ave~22 Pine Rd~100 Maple Ave~193 Main St
City=c.city :: Boise~Boise~San Jose~Boise~Brooklyn~Brooklyn~Tampa~Madison~Tampa~Tampa~Tampa~Portland~San Jose~Portland
State/Region=c.province :: ID~ID~CA~ID~NY~NY~FL~WI~FL~FL~FL~OR~CA~OR
Postal Code=c.postcode :: 83702~83702~95112~83702~11201~11201~33602~53703~33602~33602~33602~97205~95112~97205
Country/Region=c.country :: United States
Preferred language=? :: en
Unsubscribed from all email=cs.granted/co.optedOut/? :: ~~~~true~~~~~~~~~
Associated Company IDs=? :: 90000~90001~90002~90003~90004~90005~90006~90007~90008~90009~90010~90011~90012~90013
`,
  },
  {
    name: 'HubSpot 繁體 聯絡人',
    fileName: 'hubspot-crm-exports-所有聯絡人.csv',
    times: 1,
    columns: `
記錄 ID=!c.customerId :: 40151~40201~40251~40301~40351~40401~40451~40501~40551~40601~40651~40701~40751~40801
名字=!c.name :: 美玲~雅雯~宗翰~淑芬~柏翰~詩涵~淑芬~家豪~美玲~志明~家豪~詩涵~詩涵~志明
姓氏=c.name :: 賴~鄭~徐~曾~吳~李~張~鄭~蔡~陳~陳~陳~郭~黃
電子郵件=!c.email :: nora.taylor65@gmail.com~nora.baker55@gmail.com~henry.lewis54@gmail.com~leo.walker86@gmail.com~grace.wright51@example.org~noah.king23@example.org~leo.miller15@example.org~mia.scott51@gmail.com~nora.hall73@example.org~henry.hall47@example.org~ella.garcia98@gmail.com~mason.hall57@icloud.com~ryan.lewis15@gmail.com~owen.adams66@outlook.com
電話號碼=c.phone :: 0916947516~0987405522~0934445380~0947847561~0918745860~0991301946~0966671941~0908603086~0955746256~0931247976~0987466671~0989063967~0942270731~0953978155
聯絡人負責人=? :: 林經理~林經理~~~~林經理~林經理~~林經理~~~~林經理~
主要公司=c.company :: 瑞丰电子股份有限公司~宏达贸易有限公司~恒通实业有限公司~嘉禾实业有限公司~天润实业有限公司~宏达贸易有限公司~中科装饰工程有限公司~中科实业有限公司~瑞丰实业有限公司~华盛装饰工程有限公司~恒通科技有限公司~瑞丰装饰工程有限公司~天润装饰工程有限公司~中科科技有限公司
上次活動日期=? :: 2024-03-02 20:58~2024-03-03 03:56~2024-03-03 11:50~2024-03-03 19:44~2024-03-04 02:54~2024-03-04 11:12~2024-03-04 14:56~2024-03-05 00:08~2024-03-05 08:11~2024-03-05 10:01~2024-03-05 11:22~2024-03-05 12:59~2024-03-05 20:06~2024-03-05 22:27
潛在客戶狀態=? :: 新~新~進行中~進行中~進行中~新~新~進行中~新~進行中~進行中~進行中~新~進行中
建立日期=c.registeredAt :: 2024-03-01 14:58~2024-03-01 21:56~2024-03-02 05:50~2024-03-02 13:44~2024-03-02 20:54~2024-03-03 05:12~2024-03-03 08:56~2024-03-03 18:08~2024-03-04 02:11~2024-03-04 04:01~2024-03-04 05:22~2024-03-04 06:59~2024-03-04 14:06~2024-03-04 16:27
生命週期階段=? :: 潛在客戶~潛在客戶~客戶~客戶~客戶~潛在客戶~潛在客戶~客戶~潛在客戶~客戶~客戶~客戶~潛在客戶~客戶
城市=c.city :: 台北市~台北市~高雄市~高雄市~高雄市~台北市~台北市~高雄市~台北市~高雄市~高雄市~高雄市~台北市~高雄市
國家/地區=c.country :: 台灣
`,
  },
  {
    name: 'Mailchimp subscribed audience',
    fileName: 'subscribed_email_audience_export_8f2a.csv',
    times: 1,
    columns: `
Email Address=!c.email :: noah.lewis68@example.org~harper.baker42@icloud.com~grace.davis85@icloud.com~amelia.king21@gmail.com~ella.hall17@gmail.com~mason.hall7@example.org~olivia.scott12@icloud.com~leo.johnson20@gmail.com~caleb.baker23@outlook.com~ava.clark74@outlook.com~noah.brown31@gmail.com~ava.miller15@icloud.com~caleb.king91@example.org~henry.lee38@icloud.com
First Name=c.name :: Noah~Harper~Grace~Amelia~Ella~Mason~Olivia~Leo~Caleb~Ava~Noah~Ava~Caleb~Henry
Last Name=c.name :: Lewis~Baker~Davis~King~Hall~Hall~Scott~Johnson~Baker~Clark~Brown~Miller~King~Lee
Address=c.address :: 91 Maple Ave  San Jose  CA  95112  US~135 Pine Rd  Portland  OR  97205  US~154 Main St  Boise  ID  83702  US~97 Oak St  Boise  ID  83702  US~171 Oak St  Brooklyn  NY  11201  US~67 Main St  Boise  ID  83702  US~137 Pine Rd  Portland  OR  97205  US~144 Oak St  Austin  TX  73301  US~177 Oak St  Tampa  FL  33602  US~103 Pine Rd  Boise  ID  83702  US~67 2nd Ave  Boise  ID  83702  US~73 Maple Ave  Tampa  FL  33602  US~55 Maple Ave  Boise  ID  83702  US~196 Maple Ave  Madison  WI  53703  US
Phone Number=c.phone :: ~+15035552826~+17185555589~~+15125556778~+15125554225~~+15035551040~+17185556973~~+14085554861~+14085556104~~+17185553546
Birthday=?/c.birthday :: 09/20~09/11~09/10~09/05~02/10~05/10~07/08~12/10~06/13~03/15~02/20~10/02~06/27~12/18
Company=c.company :: ~Clark & Co~Young LLC~Clark Partners~Adams Group~~~Johnson Labs~~Scott Group~Thomas & Co~Lee Partners~~
MEMBER_RATING=? :: 2~3~4~5~2~3~4~5~2~3~4~5~2~3
OPTIN_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 13:27:03~2024-03-01 19:41:45~2024-03-02 04:00:18~2024-03-02 09:48:23~2024-03-02 11:41:09~2024-03-02 20:29:29~2024-03-02 21:39:45~2024-03-03 06:04:46~2024-03-03 14:37:14~2024-03-03 19:47:32~2024-03-03 22:48:06~2024-03-04 04:05:22~2024-03-04 09:06:49~2024-03-04 12:25:19
OPTIN_IP=? :: 73.22.0.19~73.22.1.19~73.22.2.19~73.22.3.19~73.22.4.19~73.22.5.19~73.22.6.19~73.22.7.19~73.22.8.19~73.22.9.19~73.22.10.19~73.22.11.19~73.22.12.19~73.22.13.19
CONFIRM_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 13:27:39~2024-03-01 19:42:21~2024-03-02 04:00:54~2024-03-02 09:48:59~2024-03-02 11:41:45~2024-03-02 20:30:05~2024-03-02 21:40:21~2024-03-03 06:05:22~2024-03-03 14:37:50~2024-03-03 19:48:08~2024-03-03 22:48:42~2024-03-04 04:05:58~2024-03-04 09:07:25~2024-03-04 12:25:55
CONFIRM_IP=? :: 73.22.0.19~73.22.1.19~73.22.2.19~73.22.3.19~73.22.4.19~73.22.5.19~73.22.6.19~73.22.7.19~73.22.8.19~73.22.9.19~73.22.10.19~73.22.11.19~73.22.12.19~73.22.13.19
LATITUDE=c.latitude/? :: 40.1000~40.2000~40.3000~40.4000~40.5000~40.6000~40.7000~40.8000~40.9000~41.0000~41.1000~41.2000~41.3000~41.4000
LONGITUDE=c.longitude/? :: -74.3000~-74.2000~-74.1000~-74.0000~-73.9000~-73.8000~-73.7000~-73.6000~-73.5000~-73.4000~-73.3000~-73.2000~-73.1000~-73.0000
GMTOFF=? :: -5
DSTOFF=? :: -4
TIMEZONE=? :: America/New_York
CC=c.country/? :: US
REGION=c.province/? :: ca~or~id~id~ny~id~or~tx~fl~id~id~fl~id~wi
LAST_CHANGED=? :: 2024-03-18 05:27:03~2024-03-18 11:41:45~2024-03-18 20:00:18~2024-03-19 01:48:23~2024-03-19 03:41:09~2024-03-19 12:29:29~2024-03-19 13:39:45~2024-03-19 22:04:46~2024-03-20 06:37:14~2024-03-20 11:47:32~2024-03-20 14:48:06~2024-03-20 20:05:22~2024-03-21 01:06:49~2024-03-21 04:25:19
LEID=c.customerId/? :: 402110000~402110003~402110006~402110009~402110012~402110015~402110018~402110021~402110024~402110027~402110030~402110033~402110036~402110039
EUID=c.customerId/? :: bk2ecc1d6d~t1d1p46ed2~cehnjge1ne~mgs1dcgdra~bqk3e8ma9m~dde0lcjskg~1kf7n6acla~rffb8ptdts~qpq5163sda~mch1r5pqp1~k1kmfp20nf~end1cpdt59~ranbk5jepe~sbmjmr5fg6
NOTES=c.note :: 
TAGS=c.tags :: ~"VIP","Wholesale"~"Newsletter"~"VIP","Wholesale"~"VIP","Wholesale"~~~"VIP","Wholesale"~~"VIP","Wholesale"~"Newsletter"~"VIP","Wholesale"~~
`,
  },
  {
    name: 'Mailchimp unsubscribed audience',
    fileName: 'unsubscribed_email_audience_export_8f2a.csv',
    times: 1,
    columns: `
Email Address=!c.email :: zoe.young2@gmail.com~emma.clark72@example.org~ethan.king10@icloud.com~sophia.wilson59@gmail.com~leo.miller2@icloud.com~caleb.nguyen93@gmail.com~liam.smith85@outlook.com~zoe.nguyen44@gmail.com~sophia.baker2@example.org~ethan.walker83@icloud.com~isla.miller89@icloud.com~leo.davis14@icloud.com~isla.davis27@icloud.com~noah.davis51@example.org
First Name=c.name :: Zoe~Emma~Ethan~Sophia~Leo~Caleb~Liam~Zoe~Sophia~Ethan~Isla~Leo~Isla~Noah
Last Name=c.name :: Young~Clark~King~Wilson~Miller~Nguyen~Smith~Nguyen~Baker~Walker~Miller~Davis~Davis~Davis
MEMBER_RATING=? :: 2~3~4~5~2~3~4~5~2~3~4~5~2~3
OPTIN_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 17:25:29~2024-03-02 02:57:03~2024-03-02 07:45:39~2024-03-02 09:24:51~2024-03-02 18:53:02~2024-03-02 19:58:23~2024-03-03 00:51:49~2024-03-03 08:43:55~2024-03-03 10:07:53~2024-03-03 19:38:16~2024-03-03 21:53:59~2024-03-03 22:59:46~2024-03-04 02:36:32~2024-03-04 08:39:10
OPTIN_IP=? :: 
CONFIRM_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 17:26:05~2024-03-02 02:57:39~2024-03-02 07:46:15~2024-03-02 09:25:27~2024-03-02 18:53:38~2024-03-02 19:58:59~2024-03-03 00:52:25~2024-03-03 08:44:31~2024-03-03 10:08:29~2024-03-03 19:38:52~2024-03-03 21:54:35~2024-03-03 23:00:22~2024-03-04 02:37:08~2024-03-04 08:39:46
CONFIRM_IP=? :: 73.22.0.19~73.22.1.19~73.22.2.19~73.22.3.19~73.22.4.19~73.22.5.19~73.22.6.19~73.22.7.19~73.22.8.19~73.22.9.19~73.22.10.19~73.22.11.19~73.22.12.19~73.22.13.19
GMTOFF=? :: 
DSTOFF=? :: 
TIMEZONE=? :: 
CC=c.country/? :: 
REGION=?/c.province :: 
UNSUB_TIME=?/cs.at/co.at/co.optedOut :: 2024-04-08 05:25:29~2024-04-08 14:57:03~2024-04-08 19:45:39~2024-04-08 21:24:51~2024-04-09 06:53:02~2024-04-09 07:58:23~2024-04-09 12:51:49~2024-04-09 20:43:55~2024-04-09 22:07:53~2024-04-10 07:38:16~2024-04-10 09:53:59~2024-04-10 10:59:46~2024-04-10 14:36:32~2024-04-10 20:39:10
UNSUB_CAMPAIGN_TITLE=?/co.campaignId/ca.name :: May News~May News~Spring Sale~May News~May News~May News~Spring Sale~Spring Sale~Spring Sale~Spring Sale~Spring Sale~May News~Spring Sale~Spring Sale
UNSUB_CAMPAIGN_ID=?/co.campaignId/ca.campaignId :: 7bd331~7bd331~9a1c22~7bd331~7bd331~7bd331~9a1c22~9a1c22~9a1c22~9a1c22~9a1c22~7bd331~9a1c22~9a1c22
UNSUB_REASON=? :: N/A (Unsubscribed by an admin)~N/A (Unsubscribed by an admin)~NORMAL~N/A (Unsubscribed by an admin)~N/A (Unsubscribed by an admin)~N/A (Unsubscribed by an admin)~NORMAL~NORMAL~NORMAL~NORMAL~NORMAL~N/A (Unsubscribed by an admin)~NORMAL~NORMAL
UNSUB_REASON_OTHER=? :: 
LEID=c.customerId/? :: 402110000~402110003~402110006~402110009~402110012~402110015~402110018~402110021~402110024~402110027~402110030~402110033~402110036~402110039
EUID=c.customerId/? :: 359raf0e21~271f86lrk6~cd2dm0819e~5e2f0g2mf4~n42g93bq4d~p6mrpde33n~cebffll404~d6kh6m6hjc~dqp5bdaa2n~fp4fcq7hbf~9na1hge62d~dma6f84n7j~ngabtfmf94~reb4drk2rj
NOTES=c.note :: 
TAGS=c.tags :: 
`,
  },
  {
    name: 'Shopify orders 2024 full',
    fileName: 'orders_export_1 (2024).csv',
    times: 1,
    columns: `
Name=!o.orderId :: #1001~#1002~#1003~#1003~#1003~#1004~#1004~#1004~#1004~#1004~#1004~#1005~#1006~#1006
Email=!c.email :: owen.smith44@gmail.com~leo.walker50@gmail.com~ryan.garcia21@icloud.com~ryan.garcia21@icloud.com~ryan.garcia21@icloud.com~sophia.brown42@example.org~sophia.brown42@example.org~sophia.brown42@example.org~sophia.brown42@example.org~sophia.brown42@example.org~sophia.brown42@example.org~ryan.garcia21@icloud.com~isla.taylor84@example.org~isla.taylor84@example.org
Financial Status=o.status/? :: paid~paid~paid~~~refunded~~~~~~pending~refunded~
Paid at=o.paidAt :: 2024-03-01 16:52:33 -0500~2024-03-01 21:45:56 -0500~2024-03-02 04:37:26 -0500~~~2024-03-02 13:04:32 -0500~~~~~~2024-03-02 20:00:48 -0500~2024-03-02 22:44:32 -0500~
Fulfillment Status=?/o.status/s.status :: fulfilled~unfulfilled~fulfilled~~~fulfilled~~~~~~unfulfilled~fulfilled~
Fulfilled at=s.shippedAt/? :: 2024-03-02 18:52:33 -0500~2024-03-02 23:45:56 -0500~2024-03-03 06:37:26 -0500~~~2024-03-03 15:04:32 -0500~~~~~~2024-03-03 22:00:48 -0500~2024-03-04 00:44:32 -0500~
Accepts Marketing=?/cs.granted :: yes~no~yes~~~yes~~~~~~no~yes~
Currency=o.currency :: USD~USD~USD~~~USD~~~~~~USD~USD~
Subtotal=?/o.amountDue :: 65.00~24.00~157.50~~~305.00~~~~~~18.00~113.00~
Shipping=o.freight :: 5.00~5.00~5.00~~~5.00~~~~~~5.00~5.00~
Taxes=? :: 5.20~1.92~12.60~~~24.40~~~~~~1.44~9.04~
Total=!o.amount :: 75.20~30.92~175.10~~~309.40~~~~~~24.44~107.04~
Discount Code=o.promotion/? :: ~~~~~SPRING~~~~~~~SPRING~
Discount Amount=o.discount :: 0.00~0.00~0.00~~~25.00~~~~~~0.00~20.00~
Shipping Method=? :: Standard~Standard~Standard~~~Standard~~~~~~Standard~Standard~
Created at=!o.orderedAt :: 2024-03-01 16:52:33 -0500~2024-03-01 21:45:56 -0500~2024-03-02 04:37:26 -0500~2024-03-02 04:37:26 -0500~2024-03-02 04:37:26 -0500~2024-03-02 13:04:32 -0500~2024-03-02 13:04:32 -0500~2024-03-02 13:04:32 -0500~2024-03-02 13:04:32 -0500~2024-03-02 13:04:32 -0500~2024-03-02 13:04:32 -0500~2024-03-02 20:00:48 -0500~2024-03-02 22:44:32 -0500~2024-03-02 22:44:32 -0500
Lineitem quantity=!l.quantity :: 2~1~3~2~1~2~1~2~2~2~1~1~2~2
Lineitem name=l.productName :: Linen Tote - Grey~Merino Beanie - Navy~Linen Tote - Grey~Enamel Mug - Grey~Merino Beanie - Grey~Merino Beanie - Grey~Wool Scarf - Navy~Merino Beanie - Grey~Merino Beanie - Grey~Linen Tote - Grey~Wool Scarf - Navy~Enamel Mug - Navy~Merino Beanie - Grey~Linen Tote - Grey
Lineitem price=l.unitPrice :: 32.50~24.00~32.50~18.00~24.00~24.00~48.00~24.00~24.00~32.50~48.00~18.00~24.00~32.50
Lineitem compare at price=? :: 
Lineitem sku=l.sku :: SK-10~SK-13~SK-10~SK-10~SK-13~SK-13~SK-10~SK-13~SK-13~SK-10~SK-10~SK-10~SK-13~SK-10
Lineitem requires shipping=? :: true
Lineitem taxable=? :: true
Lineitem fulfillment status=l.lineStatus/? :: fulfilled~pending~fulfilled~fulfilled~fulfilled~fulfilled~pending~fulfilled~fulfilled~fulfilled~pending~pending~fulfilled~fulfilled
Billing Name=c.name :: Owen Smith~Leo Walker~Ryan Garcia~~~Sophia Brown~~~~~~Ryan Garcia~Isla Taylor~
Billing Street=c.address/? :: 94 Oak St~154 2nd Ave~174 Main St~~~144 2nd Ave~~~~~~174 Main St~2 Maple Ave~
Billing Address1=?/c.address :: 94 Oak St~154 2nd Ave~174 Main St~~~144 2nd Ave~~~~~~174 Main St~2 Maple Ave~
Billing Address2=? :: 
Billing Company=c.company/? :: 
Billing City=c.city :: Tampa~San Jose~Portland~~~Madison~~~~~~Portland~Brooklyn~
Billing Zip=c.postcode :: '33602~'95112~'97205~~~'53703~~~~~~'97205~'11201~
Billing Province=c.province :: FL~CA~OR~~~WI~~~~~~OR~NY~
Billing Country=c.country :: US~US~US~~~US~~~~~~US~US~
Billing Phone=c.phone/? :: +14085555818~+15035553273~+15125559290~~~+15035554665~~~~~~+15125559290~+15125550867~
Shipping Name=o.receiverName :: Owen Smith~Leo Walker~Ryan Garcia~~~Sophia Brown~~~~~~Ryan Garcia~Isla Taylor~
Shipping Street=o.receiverAddress/? :: 94 Oak St~154 2nd Ave~174 Main St~~~144 2nd Ave~~~~~~174 Main St~2 Maple Ave~
Shipping Address1=?/o.receiverAddress :: 94 Oak St~154 2nd Ave~174 Main St~~~144 2nd Ave~~~~~~174 Main St~2 Maple Ave~
Shipping Address2=? :: 
Shipping Company=? :: 
Shipping City=o.city :: Tampa~San Jose~Portland~~~Madison~~~~~~Portland~Brooklyn~
Shipping Zip=o.postcode :: '33602~'95112~'97205~~~'53703~~~~~~'97205~'11201~
Shipping Province=o.province :: FL~CA~OR~~~WI~~~~~~OR~NY~
Shipping Country=o.country :: US~US~US~~~US~~~~~~US~US~
Shipping Phone=o.receiverPhone :: +14085555818~+15035553273~+15125559290~~~+15035554665~~~~~~+15125559290~+15125550867~
Notes=o.buyerMessage/o.sellerNote :: 
Note Attributes=? :: 
Cancelled at=?/o.closedAt :: 
Payment Method=o.paymentMethod :: Shopify Payments~PayPal Express Checkout~Shopify Payments~~~Shopify Payments~~~~~~PayPal Express Checkout~Shopify Payments~
Payment Reference=p.paymentId/? :: cPTFGN9RD3cDN2S1~c6FJC5R9MSddKLJ2~c0a2S633AR5D3d73~~~ceQ588QEAJ4af8e4~~~~~~c0a2S633AR5D3d75~c1SdeC6TKRCMHHF6~
Refunded Amount=o.refundAmount :: 0.00~0.00~0.00~~~0.00~~~~~~0.00~0.00~
Vendor=l.brand/? :: Northwool
Outstanding Balance=? :: 0.00~0.00~0.00~~~0.00~~~~~~0.00~0.00~
Employee=o.salesperson/? :: 
Location=o.store/? :: 
Device ID=? :: 
Id=?/o.orderId :: 5000123456977~5000123457954~5000123458931~~~5000123459908~~~~~~5000123460885~5000123461862~
Tags=? :: 
Risk Level=? :: Low~Low~Low~~~Low~~~~~~Low~Low~
Source=o.channel/? :: web~pos~web~~~web~~~~~~pos~web~
Lineitem discount=l.discount/? :: 0.00
Tax 1 Name=? :: State Tax 8%~State Tax 8%~State Tax 8%~~~State Tax 8%~~~~~~State Tax 8%~State Tax 8%~
Tax 1 Value=? :: 5.20~1.92~12.60~~~24.40~~~~~~1.44~9.04~
Tax 2 Name=? :: 
Tax 2 Value=? :: 
Phone=?/c.phone :: 
Receipt Number=? :: 
Duties=? :: 
Billing Province Name=?/c.province :: State~State~State~~~State~~~~~~State~State~
Shipping Province Name=?/o.province :: State~State~State~~~State~~~~~~State~State~
Payment ID=?/p.paymentId :: rPTFGN9RD3cDN2S1~r6FJC5R9MSddKLJ2~r0a2S633AR5D3d73~~~reQ588QEAJ4af8e4~~~~~~r0a2S633AR5D3d75~r1SdeC6TKRCMHHF6~
Payment Terms Name=? :: 
Next Payment Due At=? :: 
Payment References=?/p.paymentId :: cPTFGN9RD3cDN2S1~c6FJC5R9MSddKLJ2~c0a2S633AR5D3d73~~~ceQ588QEAJ4af8e4~~~~~~c0a2S633AR5D3d75~c1SdeC6TKRCMHHF6~
`,
  },
  {
    name: 'Shopify customers 2024',
    fileName: 'customers_export (2024).csv',
    times: 1,
    columns: `
Customer ID=!c.customerId :: '7001234560000~'7001234560977~'7001234561954~'7001234562931~'7001234563908~'7001234564885~'7001234565862~'7001234566839~'7001234567816~'7001234568793~'7001234569770~'7001234570747~'7001234571724~'7001234572701
First Name=!c.name :: Emma~Ella~James~Olivia~Grace~Henry~Ava~Mia~Liam~Leo~Mason~Ella~Owen~James
Last Name=c.name :: Hall~Walker~Baker~Adams~Adams~Hall~Lewis~Adams~Baker~Nguyen~Moore~Young~Davis~King
Email=!c.email :: emma.hall86@example.org~ella.walker39@icloud.com~james.baker28@gmail.com~olivia.adams84@icloud.com~grace.adams86@icloud.com~henry.hall60@outlook.com~ava.lewis93@example.org~mia.adams5@icloud.com~liam.baker46@icloud.com~leo.nguyen47@outlook.com~mason.moore26@gmail.com~ella.young72@icloud.com~owen.davis17@gmail.com~james.king62@outlook.com
Accepts Email Marketing=cs.granted/? :: yes~yes~no~yes~yes~no~no~no~no~yes~yes~yes~yes~yes
Default Address Company=c.company :: 
Default Address Address1=c.address :: 181 Oak St~97 Maple Ave~161 Oak St~116 Main St~95 Oak St~66 Main St~122 2nd Ave~24 2nd Ave~19 2nd Ave~66 2nd Ave~63 Oak St~175 2nd Ave~6 Pine Rd~52 2nd Ave
Default Address Address2=? :: 
Default Address City=c.city :: San Jose~Boise~Austin~San Jose~Tampa~Portland~San Jose~Madison~Madison~Boise~Boise~San Jose~Madison~Austin
Default Address Province Code=c.province :: CA~ID~TX~CA~FL~OR~CA~WI~WI~ID~ID~CA~WI~TX
Default Address Country Code=c.country :: US
Default Address Zip=c.postcode :: '95112~'83702~'73301~'95112~'33602~'97205~'95112~'53703~'53703~'83702~'83702~'95112~'53703~'73301
Default Address Phone=?/c.phone :: 
Phone=c.phone :: '+15125552018~'+14085554493~'+14085550754~'+14085559766~'+17185556953~'+17185551865~'+17185555642~'+17185554094~'+14085551328~'+14085557567~'+17185559976~'+17185559498~'+15035557699~'+15035559966
Accepts SMS Marketing=cs.granted/? :: no
Total Spent=? :: 0.00~31.50~63.00~94.50~126.00~157.50~189.00~220.50~252.00~283.50~315.00~346.50~378.00~409.50
Total Orders :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Note=c.note :: 
Tax Exempt=? :: no
Tags=c.tags :: VIP~VIP~~VIP~VIP~~~~~VIP~VIP~VIP~VIP~VIP
`,
  },
  {
    name: 'Shopify Matrixify orders',
    fileName: 'Export_Orders_Matrixify.csv',
    times: 1,
    columns: `
ID=?/o.orderId :: 5000123456977~5000123457954~5000123458931~5000123458931~5000123458931~5000123459908~5000123460885~5000123460885~5000123461862~5000123462839~5000123462839~5000123463816~5000123464793~5000123465770
Name=!o.orderId :: #2001~#2002~#2003~#2003~#2003~#2004~#2005~#2005~#2006~#2007~#2007~#2008~#2009~#2010
Command=? :: UPDATE
Number=? :: 2001~2002~2003~2003~2003~2004~2005~2005~2006~2007~2007~2008~2009~2010
Note=o.buyerMessage/o.sellerNote :: 
Tags=? :: 
Cancelled At=?/o.closedAt :: 
Processed At=!o.orderedAt/o.paidAt :: 2024-03-01 16:36:38 -0400~2024-03-01 19:52:30 -0400~2024-03-02 02:34:07 -0400~2024-03-02 02:34:07 -0400~2024-03-02 02:34:07 -0400~2024-03-02 08:20:00 -0400~2024-03-02 16:25:43 -0400~2024-03-02 16:25:43 -0400~2024-03-03 01:59:44 -0400~2024-03-03 07:26:38 -0400~2024-03-03 07:26:38 -0400~2024-03-03 12:41:23 -0400~2024-03-03 15:32:01 -0400~2024-03-03 21:33:38 -0400
Currency=o.currency :: USD
Source=o.channel/? :: web
Payment: Status=o.status/? :: paid
Order Fulfillment Status=?/o.status :: fulfilled
Price: Total Line Items=?/o.amountDue :: 48.00~65.00~276.00~276.00~276.00~48.00~83.00~83.00~18.00~72.00~72.00~48.00~32.50~48.00
Tax: Total=? :: 3.84~5.20~22.08~22.08~22.08~3.84~6.64~6.64~1.44~5.76~5.76~3.84~2.60~3.84
Price: Total=!o.amount :: 51.84~70.20~283.08~283.08~283.08~51.84~79.64~79.64~19.44~77.76~77.76~51.84~35.10~41.84
Customer: ID=!c.customerId :: 7001234560977~7001234565862~7001234560000~7001234560000~7001234560000~7001234564885~7001234560977~7001234560977~7001234567816~7001234566839~7001234566839~7001234564885~7001234567816~7001234561954
Customer: Email=c.email :: noah.young96@gmail.com~james.king18@icloud.com~ava.adams87@icloud.com~ava.adams87@icloud.com~ava.adams87@icloud.com~zoe.thomas85@example.org~noah.young96@gmail.com~noah.young96@gmail.com~ryan.walker43@icloud.com~henry.young22@gmail.com~henry.young22@gmail.com~zoe.thomas85@example.org~ryan.walker43@icloud.com~liam.lewis11@gmail.com
Customer: Phone=c.phone :: +17185553567~+15125551408~+14085557020~+14085557020~+14085557020~+15125553168~+17185553567~+17185553567~+15035552623~+15125558216~+15125558216~+15125553168~+15035552623~+14085556456
Customer: First Name=c.name :: Noah~James~Ava~Ava~Ava~Zoe~Noah~Noah~Ryan~Henry~Henry~Zoe~Ryan~Liam
Customer: Last Name=c.name :: Young~King~Adams~Adams~Adams~Thomas~Young~Young~Walker~Young~Young~Thomas~Walker~Lewis
Line: Type=? :: Line Item
Line: ID=l.lineNo/? :: 13000123456000~13000123456031~13000123456062~13000123456093~13000123456124~13000123456155~13000123456186~13000123456217~13000123456248~13000123456279~13000123456310~13000123456341~13000123456372~13000123456403
Line: Product ID=l.productId :: 8800123450013~8800123450010~8800123450010~8800123450010~8800123450010~8800123450013~8800123450010~8800123450010~8800123450010~8800123450010~8800123450010~8800123450010~8800123450010~8800123450013
Line: Title=l.productName :: Merino Beanie~Linen Tote~Wool Scarf~Wool Scarf~Enamel Mug~Merino Beanie~Linen Tote~Enamel Mug~Enamel Mug~Enamel Mug~Enamel Mug~Wool Scarf~Linen Tote~Merino Beanie
Line: Variant Title=l.variant :: Grey~Grey~Grey~Grey~Navy~Navy~Navy~Grey~Grey~Grey~Navy~Grey~Grey~Grey
Line: SKU=l.sku :: SK-13~SK-10~SK-10~SK-10~SK-10~SK-13~SK-10~SK-10~SK-10~SK-10~SK-10~SK-10~SK-10~SK-13
Line: Quantity=!l.quantity :: 2~2~2~3~2~2~2~1~1~3~1~1~1~2
Line: Price=l.unitPrice :: 24.00~32.50~48.00~48.00~18.00~24.00~32.50~18.00~18.00~18.00~18.00~48.00~32.50~24.00
Line: Discount=l.discount/? :: -0.00~-0.00~-10.00~-0.00~-5.00~-0.00~-10.00~-0.00~-0.00~-0.00~-0.00~-0.00~-0.00~-10.00
Line: Total=l.amount :: 48.00~65.00~86.00~144.00~31.00~48.00~55.00~18.00~18.00~54.00~18.00~48.00~32.50~38.00
Shipping: City=o.city :: Boise~Tampa~Tampa~Tampa~Tampa~Brooklyn~Boise~Boise~Tampa~Boise~Boise~Brooklyn~Tampa~Brooklyn
Shipping: Zip=o.postcode :: 83702~33602~33602~33602~33602~11201~83702~83702~33602~83702~83702~11201~33602~11201
Shipping: Country=o.country :: United States
`,
  },
  {
    name: 'WooCommerce AlgolPlus advanced export',
    fileName: 'orders-2024-05-10-12-00-01.csv',
    times: 1,
    columns: `
Order Number=!o.orderId :: 4103~4106~4106~4109~4109~4112~4115~4118~4121~4124~4124~4127~4130~4133
Order Status=o.status :: Cancelled~Cancelled~Processing~Cancelled~Cancelled~Completed~Cancelled~Cancelled~Completed~Processing~Cancelled~Processing~Processing~Cancelled
Order Date=!o.orderedAt :: 2024-03-01 16:43~2024-03-02 01:09~2024-03-02 01:09~2024-03-02 04:45~2024-03-02 04:45~2024-03-02 12:50~2024-03-02 19:39~2024-03-03 02:17~2024-03-03 11:13~2024-03-03 13:32~2024-03-03 13:32~2024-03-03 21:59~2024-03-04 01:47~2024-03-04 06:58
Customer Note=o.buyerMessage :: 
First Name (Billing)=!c.name :: Liam~Noah~Noah~Liam~Liam~Emma~Harper~Ava~Jack~Noah~Noah~Grace~Harper~Ava
Last Name (Billing)=c.name :: Lee~Kelly~Kelly~Lee~Lee~Wright~Davis~Wright~Adams~Kelly~Kelly~Kelly~Davis~Wright
Company (Billing)=c.company/? :: 
Address 1&2 (Billing)=c.address :: 30 Main St~154 Oak St~154 Oak St~30 Main St~30 Main St~29 Pine Rd~47 Main St~155 Pine Rd~67 Main St~154 Oak St~154 Oak St~178 Maple Ave~47 Main St~155 Pine Rd
City (Billing)=c.city :: San Jose~Portland~Portland~San Jose~San Jose~Portland~Madison~Brooklyn~San Jose~Portland~Portland~Austin~Madison~Brooklyn
State Code (Billing)=c.province :: CA~OR~OR~CA~CA~OR~WI~NY~CA~OR~OR~TX~WI~NY
Postcode (Billing)=c.postcode :: 95112~97205~97205~95112~95112~97205~53703~11201~95112~97205~97205~73301~53703~11201
Country Code (Billing)=c.country :: US
Email (Billing)=!c.email :: liam.lee49@gmail.com~noah.kelly7@outlook.com~noah.kelly7@outlook.com~liam.lee49@gmail.com~liam.lee49@gmail.com~emma.wright23@gmail.com~harper.davis49@outlook.com~ava.wright9@gmail.com~jack.adams16@icloud.com~noah.kelly7@outlook.com~noah.kelly7@outlook.com~grace.kelly74@icloud.com~harper.davis49@outlook.com~ava.wright9@gmail.com
Phone (Billing)=c.phone :: +17185554525~+14085557773~+14085557773~+17185554525~+17185554525~+14085559648~+17185551397~+15035551544~+14085557431~+14085557773~+14085557773~+17185555859~+17185551397~+15035551544
First Name (Shipping)=o.receiverName :: Liam~Noah~Noah~Liam~Liam~Emma~Harper~Ava~Jack~Noah~Noah~Grace~Harper~Ava
Last Name (Shipping)=o.receiverName :: Lee~Kelly~Kelly~Lee~Lee~Wright~Davis~Wright~Adams~Kelly~Kelly~Kelly~Davis~Wright
Address 1&2 (Shipping)=o.receiverAddress :: 30 Main St~154 Oak St~154 Oak St~30 Main St~30 Main St~29 Pine Rd~47 Main St~155 Pine Rd~67 Main St~154 Oak St~154 Oak St~178 Maple Ave~47 Main St~155 Pine Rd
City (Shipping)=o.city :: San Jose~Portland~Portland~San Jose~San Jose~Portland~Madison~Brooklyn~San Jose~Portland~Portland~Austin~Madison~Brooklyn
State Code (Shipping)=o.province :: CA~OR~OR~CA~CA~OR~WI~NY~CA~OR~OR~TX~WI~NY
Postcode (Shipping)=o.postcode :: 95112~97205~97205~95112~95112~97205~53703~11201~95112~97205~97205~73301~53703~11201
Country Code (Shipping)=o.country :: US
Payment Method Title=o.paymentMethod :: Cash on delivery~Cash on delivery~Cash on delivery~Cash on delivery~Cash on delivery~Credit card~Cash on delivery~Cash on delivery~Credit card~Credit card~Cash on delivery~Credit card~Credit card~Cash on delivery
Cart Discount Amount=o.discount :: 5~15~15~0~0~0~0~0~0~0~0~0~0~0
Order Subtotal Amount=o.amountDue/? :: 48.00~168.00~168.00~72.00~72.00~36.00~24.00~32.50~18.00~54.00~54.00~72.00~96.00~96.00
Shipping Method Title=? :: Flat rate
Order Shipping Amount=o.freight :: 6
Order Refund Amount=o.refundAmount :: 0
Order Total Amount=!o.amount :: 49.00~159.00~159.00~78.00~78.00~42.00~30.00~38.50~24.00~60.00~60.00~78.00~102.00~102.00
Order Total Tax Amount=? :: 0
SKU=l.sku :: W13~W13~W10~W13~W13~W10~W13~W10~W10~W10~W10~W13~W10~W10
Item #=l.lineNo/? :: 1~1~2~1~2~1~1~1~1~1~2~1~1~1
Item Name=l.productName :: Merino Beanie~Merino Beanie~Wool Scarf~Merino Beanie~Merino Beanie~Enamel Mug~Merino Beanie~Linen Tote~Enamel Mug~Enamel Mug~Enamel Mug~Merino Beanie~Wool Scarf~Wool Scarf
Quantity (- Refund)=!l.quantity :: 2~3~2~1~2~2~1~1~1~2~1~3~2~2
Item Cost=l.unitPrice/l.cost/? :: 24.00~24.00~48.00~24.00~24.00~18.00~24.00~32.50~18.00~18.00~18.00~24.00~48.00~48.00
Coupon Code=o.promotion/? :: may10~may10~may10~~~~~~~~~~~
Discount Amount=?/l.discount :: 5~10~5~0~0~0~0~0~0~0~0~0~0~0
Discount Amount Tax=? :: 0
`,
  },
  {
    name: 'WooCommerce analytics orders table',
    fileName: 'orders_analytics.csv',
    times: 1,
    columns: `
Date=!o.orderedAt :: 2024-03-01 17:31:20~2024-03-01 22:25:44~2024-03-02 04:55:08~2024-03-02 13:04:39~2024-03-02 19:04:11~2024-03-03 00:21:31~2024-03-03 06:12:47~2024-03-03 08:50:52~2024-03-03 14:45:08~2024-03-03 18:27:06~2024-03-03 22:52:58~2024-03-04 07:09:06~2024-03-04 14:31:46~2024-03-04 17:39:08
Order #=!o.orderId :: 4103~4106~4109~4112~4115~4118~4121~4124~4127~4130~4133~4136~4139~4142
N. Revenue (formatted)=?/o.amount :: $134.00~$48.00~$134.00~$22.50~$18.00~$32.50~$65.00~$54.00~$96.00~$48.00~$65.00~$38.00~$18.00~$65.00
Status=o.status :: completed~completed~processing~processing~completed~processing~completed~completed~processing~processing~completed~processing~processing~processing
Customer=!c.name :: Ethan Baker~Henry Wilson~Liam King~Sophia Wilson~Sophia Wilson~Liam King~Ethan Thomas~Ethan Baker~Jack King~Ethan Thomas~Jack King~Lucas Wright~Ethan Baker~Ethan Baker
Customer type=? :: new~new~returning~returning~new~returning~new~new~returning~returning~new~returning~returning~returning
Product(s)=l.productName/? :: 3× Wool Scarf~1× Wool Scarf~3× Wool Scarf~1× Linen Tote~1× Enamel Mug~1× Linen Tote~2× Linen Tote~3× Enamel Mug~2× Wool Scarf~1× Wool Scarf~2× Linen Tote~1× Wool Scarf~1× Enamel Mug~2× Linen Tote
Items sold=l.quantity/? :: 3~1~3~1~1~1~2~3~2~1~2~1~1~2
Coupon(s)=o.promotion/? :: may10~~may10~may10~~~~~~~~may10~~
N. Revenue=!o.amount :: 134.00~48.00~134.00~22.50~18.00~32.50~65.00~54.00~96.00~48.00~65.00~38.00~18.00~65.00
Attribution=?/o.channel/c.source :: Organic: Google~Organic: Google~Direct~Direct~Organic: Google~Direct~Organic: Google~Organic: Google~Direct~Direct~Organic: Google~Direct~Direct~Direct
`,
  },
  {
    name: 'WooCommerce WebToffee order csv',
    fileName: 'order_export_2024.csv',
    times: 1,
    columns: `
order_id=!o.orderId :: 901~902~903~904~905~906~907~908~909~910~911~912~913~914
order_number=?/o.orderId :: 901~902~903~904~905~906~907~908~909~910~911~912~913~914
order_date=!o.orderedAt :: 2024-03-01 16:44:09~2024-03-01 23:11:45~2024-03-02 06:52:39~2024-03-02 08:21:45~2024-03-02 16:02:17~2024-03-02 21:14:41~2024-03-03 00:26:51~2024-03-03 08:26:21~2024-03-03 15:39:20~2024-03-03 19:44:13~2024-03-03 22:59:09~2024-03-04 04:00:38~2024-03-04 08:23:05~2024-03-04 17:17:13
paid_date=o.paidAt :: 2024-03-01 16:44:45~2024-03-01 23:12:21~2024-03-02 06:53:15~2024-03-02 08:22:21~2024-03-02 16:02:53~2024-03-02 21:15:17~2024-03-03 00:27:27~2024-03-03 08:26:57~2024-03-03 15:39:56~2024-03-03 19:44:49~2024-03-03 22:59:45~2024-03-04 04:01:14~2024-03-04 08:23:41~2024-03-04 17:17:49
status=o.status :: on-hold~on-hold~completed~completed~completed~completed~on-hold~completed~completed~completed~completed~on-hold~on-hold~on-hold
shipping_total=o.freight :: 4.50
shipping_tax_total=? :: 0
fee_total=? :: 0
fee_tax_total=? :: 0
tax_total=? :: 1.44~1.44~3.84~2.60~2.60~5.20~5.76~3.84~1.92~2.60~1.44~2.88~7.68~7.68
cart_discount=o.discount/? :: 0~0~5~0~5~10~10~0~0~0~0~0~0~0
order_discount=?/o.discount :: 0
discount_total=o.discount/? :: 0~0~5~0~5~10~10~0~0~0~0~0~0~0
order_total=!o.amount :: 23.94~23.94~51.34~39.60~34.60~64.70~72.26~56.34~30.42~39.60~23.94~43.38~108.18~108.18
order_subtotal=o.amountDue/? :: 18.00~18.00~48.00~32.50~32.50~65.00~72.00~48.00~24.00~32.50~18.00~36.00~96.00~96.00
order_key=? :: wc_order_C5FPbcP8a1~wc_order_Sa1NBK4LJ2~wc_order_CCQfb8KAG3~wc_order_5S4T20Nf84~wc_order_5S4T20Nf85~wc_order_F3S64edGF6~wc_order_5NDTHcK5T7~wc_order_CCQfb8KAG8~wc_order_5NDTHcK5T9~wc_order_F3S64edGF10~wc_order_C5FPbcP8a11~wc_order_Sa1NBK4LJ12~wc_order_Sa1NBK4LJ13~wc_order_CCQfb8KAG14
order_currency=o.currency :: EUR
payment_method=o.paymentMethod :: paypal~paypal~stripe~stripe~stripe~stripe~paypal~stripe~stripe~stripe~stripe~paypal~paypal~paypal
payment_method_title=?/o.paymentMethod :: PayPal~PayPal~Credit card (Stripe)~Credit card (Stripe)~Credit card (Stripe)~Credit card (Stripe)~PayPal~Credit card (Stripe)~Credit card (Stripe)~Credit card (Stripe)~Credit card (Stripe)~PayPal~PayPal~PayPal
transaction_id=p.paymentId/? :: ch_C5FPbcP8a8RcQK1~ch_Sa1NBK4LJ1TM2K2~ch_CCQfb8KAGQE6M33~ch_5S4T20Nf8SF5fa4~ch_5S4T20Nf8SF5fa5~ch_F3S64edGFeA5DL6~ch_5NDTHcK5TfKDAL7~ch_CCQfb8KAGQE6M38~ch_5NDTHcK5TfKDAL9~ch_F3S64edGFeA5DL10~ch_C5FPbcP8a8RcQK11~ch_Sa1NBK4LJ1TM2K12~ch_Sa1NBK4LJ1TM2K13~ch_CCQfb8KAGQE6M314
customer_ip_address=? :: 88.20.1.9
customer_user_agent=? :: Mozilla/5.0
shipping_method=? :: Flat rate
customer_id=!c.customerId :: 31~33~37~38~38~35~34~37~34~35~31~33~33~37
customer_user=?/c.customerId :: 31~33~37~38~38~35~34~37~34~35~31~33~33~37
customer_email=c.email/? :: sophia.thomas75@example.org~owen.brown14@icloud.com~caleb.kelly80@gmail.com~amelia.johnson73@gmail.com~amelia.johnson73@gmail.com~harper.davis8@icloud.com~emma.young30@gmail.com~caleb.kelly80@gmail.com~emma.young30@gmail.com~harper.davis8@icloud.com~sophia.thomas75@example.org~owen.brown14@icloud.com~owen.brown14@icloud.com~caleb.kelly80@gmail.com
billing_first_name=c.name :: Sophia~Owen~Caleb~Amelia~Amelia~Harper~Emma~Caleb~Emma~Harper~Sophia~Owen~Owen~Caleb
billing_last_name=c.name :: Thomas~Brown~Kelly~Johnson~Johnson~Davis~Young~Kelly~Young~Davis~Thomas~Brown~Brown~Kelly
billing_company=c.company/? :: 
billing_email=?/c.email :: sophia.thomas75@example.org~owen.brown14@icloud.com~caleb.kelly80@gmail.com~amelia.johnson73@gmail.com~amelia.johnson73@gmail.com~harper.davis8@icloud.com~emma.young30@gmail.com~caleb.kelly80@gmail.com~emma.young30@gmail.com~harper.davis8@icloud.com~sophia.thomas75@example.org~owen.brown14@icloud.com~owen.brown14@icloud.com~caleb.kelly80@gmail.com
billing_phone=c.phone :: +17185551904~+14085553138~+15035554511~+14085552684~+14085552684~+15125559416~+14085552013~+15035554511~+14085552013~+15125559416~+17185551904~+14085553138~+14085553138~+15035554511
billing_address_1=c.address :: 189 Maple Ave~163 Main St~59 2nd Ave~131 2nd Ave~131 2nd Ave~14 Main St~68 Pine Rd~59 2nd Ave~68 Pine Rd~14 Main St~189 Maple Ave~163 Main St~163 Main St~59 2nd Ave
billing_address_2=? :: 
billing_postcode=c.postcode :: 95112~83702~97205~97205~97205~97205~83702~97205~83702~97205~95112~83702~83702~97205
billing_city=c.city :: San Jose~Boise~Portland~Portland~Portland~Portland~Boise~Portland~Boise~Portland~San Jose~Boise~Boise~Portland
billing_state=c.province :: CA~ID~OR~OR~OR~OR~ID~OR~ID~OR~CA~ID~ID~OR
billing_country=c.country :: US
shipping_first_name=o.receiverName :: Sophia~Owen~Caleb~Amelia~Amelia~Harper~Emma~Caleb~Emma~Harper~Sophia~Owen~Owen~Caleb
shipping_last_name=o.receiverName :: Thomas~Brown~Kelly~Johnson~Johnson~Davis~Young~Kelly~Young~Davis~Thomas~Brown~Brown~Kelly
shipping_postcode=o.postcode :: 95112~83702~97205~97205~97205~97205~83702~97205~83702~97205~95112~83702~83702~97205
shipping_city=o.city :: San Jose~Boise~Portland~Portland~Portland~Portland~Boise~Portland~Boise~Portland~San Jose~Boise~Boise~Portland
shipping_state=o.province :: CA~ID~OR~OR~OR~OR~ID~OR~ID~OR~CA~ID~ID~OR
customer_note=o.buyerMessage :: 
line_item_1=?/l.productName :: name:Enamel Mug|product_id:10|sku:|quantity:1|total:18.00|sub_total:18.00~name:Enamel Mug|product_id:10|sku:|quantity:1|total:18.00|sub_total:18.00~name:Merino Beanie|product_id:13|sku:|quantity:2|total:48.00|sub_total:48.00~name:Linen Tote|product_id:10|sku:|quantity:1|total:32.50|sub_total:32.50~name:Linen Tote|product_id:10|sku:|quantity:1|total:32.50|sub_total:32.50~name:Linen Tote|product_id:10|sku:|quantity:2|total:65.00|sub_total:65.00~name:Merino Beanie|product_id:13|sku:|quantity:3|total:72.00|sub_total:72.00~name:Merino Beanie|product_id:13|sku:|quantity:2|total:48.00|sub_total:48.00~name:Merino Beanie|product_id:13|sku:|quantity:1|total:24.00|sub_total:24.00~name:Linen Tote|product_id:10|sku:|quantity:1|total:32.50|sub_total:32.50~name:Enamel Mug|product_id:10|sku:|quantity:1|total:18.00|sub_total:18.00~name:Enamel Mug|product_id:10|sku:|quantity:2|total:36.00|sub_total:36.00~name:Wool Scarf|product_id:10|sku:|quantity:2|total:96.00|sub_total:96.00~name:Wool Scarf|product_id:10|sku:|quantity:2|total:96.00|sub_total:96.00
`,
  },
  {
    name: 'Stripe unified payments 2024',
    fileName: 'unified_payments (2024).csv',
    times: 1,
    columns: `
id=!p.paymentId :: ch_3PA6T5bRMGRF4bFT100~ch_3PJA5dbLNLc2DfHK101~ch_3PDK7b8QM5E8fHdb102~ch_3PDK7b8QM5E8fHdb103~ch_3PMSBb1aR1D82CEK104~ch_3P2CP98cEdBMT1Qb105~ch_3P2CP98cEdBMT1Qb106~ch_3PJA5dbLNLc2DfHK107~ch_3PDd056M03FAReQd108~ch_3PDd056M03FAReQd109~ch_3PJA5dbLNLc2DfHK110~ch_3PA6T5bRMGRF4bFT111~ch_3PSR9AF03c385Bc9112~ch_3PDd056M03FAReQd113
Created date (UTC)=!p.at :: 2024-03-01 16:45:03~2024-03-01 19:56:22~2024-03-02 04:12:19~2024-03-02 10:12:45~2024-03-02 12:22:47~2024-03-02 15:17:53~2024-03-02 21:01:03~2024-03-02 23:48:42~2024-03-03 03:06:45~2024-03-03 08:25:07~2024-03-03 14:44:54~2024-03-03 17:51:10~2024-03-03 19:25:11~2024-03-03 22:11:35
Amount=!p.amount :: 32.50~87.50~18.00~72.00~18.00~18.00~97.50~32.50~49.00~96.00~65.00~38.00~67.00~14.00
Amount Refunded=p.refundedAmount :: 0.00
Currency=p.currency :: usd
Captured=? :: true
Converted Amount=?/p.amount :: 32.50~87.50~18.00~72.00~18.00~18.00~97.50~32.50~49.00~96.00~65.00~38.00~67.00~14.00
Converted Amount Refunded=? :: 0.00
Converted Currency=?/p.currency :: usd
Decline Reason=? :: 
Description=? :: Subscription creation
Fee=p.fee :: 1.24~2.84~0.82~2.39~0.82~0.82~3.13~1.24~1.72~3.08~2.19~1.40~2.24~0.71
Taxes On Fee=? :: 0.00
Is Link=? :: false
Link Funding=? :: 
Mode=? :: Live
PaymentIntent ID=? :: pi_3PA6T5bRMGRF4bFT100~pi_3PJA5dbLNLc2DfHK101~pi_3PDK7b8QM5E8fHdb102~pi_3PDK7b8QM5E8fHdb103~pi_3PMSBb1aR1D82CEK104~pi_3P2CP98cEdBMT1Qb105~pi_3P2CP98cEdBMT1Qb106~pi_3PJA5dbLNLc2DfHK107~pi_3PDd056M03FAReQd108~pi_3PDd056M03FAReQd109~pi_3PJA5dbLNLc2DfHK110~pi_3PA6T5bRMGRF4bFT111~pi_3PSR9AF03c385Bc9112~pi_3PDd056M03FAReQd113
Payment Source Type=p.method/? :: card
Refunded date (UTC)=? :: 
Statement Descriptor=? :: NORTHWOOL
Status=p.status :: Paid~Paid~Refunded~Failed~Paid~Paid~Paid~Failed~Failed~Paid~Paid~Paid~Refunded~Failed
Seller Message=? :: Payment complete.
Card ID=? :: pm_1PA6T5bRMGRF4bFT~pm_1PJA5dbLNLc2DfHK~pm_1PDK7b8QM5E8fHdb~pm_1PDK7b8QM5E8fHdb~pm_1PMSBb1aR1D82CEK~pm_1P2CP98cEdBMT1Qb~pm_1P2CP98cEdBMT1Qb~pm_1PJA5dbLNLc2DfHK~pm_1PDd056M03FAReQd~pm_1PDd056M03FAReQd~pm_1PJA5dbLNLc2DfHK~pm_1PA6T5bRMGRF4bFT~pm_1PSR9AF03c385Bc9~pm_1PDd056M03FAReQd
Card Name=c.name/? :: Sophia Wilson~Grace Lewis~Sophia King~Sophia King~Noah Davis~Liam Young~Liam Young~Grace Lewis~Leo Moore~Leo Moore~Grace Lewis~Sophia Wilson~Emma Smith~Leo Moore
Card Address Line1=?/c.address :: 
Card Address City=?/c.city :: 
Card Address Country=?/c.country :: 
Card Address Zip=?/c.postcode :: 83702~53703~11201~11201~73301~73301~73301~53703~83702~83702~53703~83702~97205~83702
Card Brand=? :: MasterCard~MasterCard~MasterCard~Visa~Visa~Visa~MasterCard~Visa~Visa~Visa~MasterCard~MasterCard~MasterCard~Visa
Card Funding=? :: credit
Card Last4=? :: 4244~4247~4245~4245~4246~4250~4250~4247~4243~4243~4247~4244~4249~4243
Customer ID=!p.customerId/c.customerId :: cus_A6T5bRMGRF4bFT~cus_JA5dbLNLc2DfHK~cus_DK7b8QM5E8fHdb~cus_DK7b8QM5E8fHdb~cus_MSBb1aR1D82CEK~cus_2CP98cEdBMT1Qb~cus_2CP98cEdBMT1Qb~cus_JA5dbLNLc2DfHK~cus_Dd056M03FAReQd~cus_Dd056M03FAReQd~cus_JA5dbLNLc2DfHK~cus_A6T5bRMGRF4bFT~cus_SR9AF03c385Bc9~cus_Dd056M03FAReQd
Customer Description=? :: 
Customer Email=c.email :: sophia.wilson75@outlook.com~grace.lewis1@gmail.com~sophia.king75@gmail.com~sophia.king75@gmail.com~noah.davis6@icloud.com~liam.young72@example.org~liam.young72@example.org~grace.lewis1@gmail.com~leo.moore50@icloud.com~leo.moore50@icloud.com~grace.lewis1@gmail.com~sophia.wilson75@outlook.com~emma.smith60@outlook.com~leo.moore50@icloud.com
Shipping Name=?/o.receiverName :: 
Disputed Amount=? :: 
Dispute Status=? :: 
Invoice ID=?/p.orderId :: in_1PA6T5bRMGRF4bFT0~in_1PJA5dbLNLc2DfHK1~in_1PDK7b8QM5E8fHdb2~in_1PDK7b8QM5E8fHdb3~in_1PMSBb1aR1D82CEK4~in_1P2CP98cEdBMT1Qb5~in_1P2CP98cEdBMT1Qb6~in_1PJA5dbLNLc2DfHK7~in_1PDd056M03FAReQd8~in_1PDd056M03FAReQd9~in_1PJA5dbLNLc2DfHK10~in_1PA6T5bRMGRF4bFT11~in_1PSR9AF03c385Bc912~in_1PDd056M03FAReQd13
Invoice Number=?/p.orderId :: NW-1000~NW-1001~NW-1002~NW-1003~NW-1004~NW-1005~NW-1006~NW-1007~NW-1008~NW-1009~NW-1010~NW-1011~NW-1012~NW-1013
Checkout Session ID=? :: 
Payment Link ID=? :: 
order_id (metadata)=p.orderId/? :: 9001~9002~9003~9004~9005~9006~9007~9008~9009~9010~9011~9012~9013~9014
`,
  },
  {
    name: 'Stripe itemized balance change report',
    fileName: 'Itemized_balance_change_from_activity.csv',
    times: 1,
    columns: `
balance_transaction_id=!p.paymentId :: txn_3P273AbF683a7NF9100~txn_3P9LLCPB7MH2CdJA101~txn_3P273AbF683a7NF9102~txn_3PG6Fab9cGdbdGCQ103~txn_3PG6Fab9cGdbdGCQ104~txn_3PL5NEbKEaG1Mb42105~txn_3P9LLCPB7MH2CdJA106~txn_3PG6Fab9cGdbdGCQ107~txn_3P9LLCPB7MH2CdJA108~txn_3P9LLCPB7MH2CdJA109~txn_3PA4Qd36eeS1JTCc110~txn_3PK0JC6cL9fJM5NQ111~txn_3P9LLCPB7MH2CdJA112~txn_3P9LLCPB7MH2CdJA113
created_utc=?/p.at :: 2024-03-01 11:46:30~2024-03-01 17:47:49~2024-03-01 23:29:30~2024-03-02 03:20:45~2024-03-02 09:36:53~2024-03-02 15:13:30~2024-03-02 18:48:25~2024-03-02 20:24:46~2024-03-03 00:36:42~2024-03-03 08:20:40~2024-03-03 10:22:05~2024-03-03 14:16:36~2024-03-03 21:23:47~2024-03-04 01:27:29
created=!p.at :: 2024-03-01 06:46:30~2024-03-01 12:47:49~2024-03-01 18:29:30~2024-03-01 22:20:45~2024-03-02 04:36:53~2024-03-02 10:13:30~2024-03-02 13:48:25~2024-03-02 15:24:46~2024-03-02 19:36:42~2024-03-03 03:20:40~2024-03-03 05:22:05~2024-03-03 09:16:36~2024-03-03 16:23:47~2024-03-03 20:27:29
available_on_utc=? :: 2024-03-03 11:46:30~2024-03-03 17:47:49~2024-03-03 23:29:30~2024-03-04 03:20:45~2024-03-04 09:36:53~2024-03-04 15:13:30~2024-03-04 18:48:25~2024-03-04 20:24:46~2024-03-05 00:36:42~2024-03-05 08:20:40~2024-03-05 10:22:05~2024-03-05 14:16:36~2024-03-05 21:23:47~2024-03-06 01:27:29
available_on=? :: 2024-03-03 06:46:30~2024-03-03 12:47:49~2024-03-03 18:29:30~2024-03-03 22:20:45~2024-03-04 04:36:53~2024-03-04 10:13:30~2024-03-04 13:48:25~2024-03-04 15:24:46~2024-03-04 19:36:42~2024-03-05 03:20:40~2024-03-05 05:22:05~2024-03-05 09:16:36~2024-03-05 16:23:47~2024-03-05 20:27:29
currency=p.currency :: usd
gross=!p.amount :: 43.00~22.50~144.00~44.00~18.00~48.00~24.00~96.00~31.00~22.50~96.00~48.00~60.00~32.50
fee=p.fee :: 1.55~0.95~4.48~1.58~0.82~1.69~1.00~3.08~1.20~0.95~3.08~1.69~2.04~1.24
net=? :: 41.45~21.55~139.52~42.42~17.18~46.31~23.00~92.92~29.80~21.55~92.92~46.31~57.96~31.26
reporting_category=?/p.status :: charge
source_id=? :: ch_3P273AbF683a7NF9100~ch_3P9LLCPB7MH2CdJA101~ch_3P273AbF683a7NF9102~ch_3PG6Fab9cGdbdGCQ103~ch_3PG6Fab9cGdbdGCQ104~ch_3PL5NEbKEaG1Mb42105~ch_3P9LLCPB7MH2CdJA106~ch_3PG6Fab9cGdbdGCQ107~ch_3P9LLCPB7MH2CdJA108~ch_3P9LLCPB7MH2CdJA109~ch_3PA4Qd36eeS1JTCc110~ch_3PK0JC6cL9fJM5NQ111~ch_3P9LLCPB7MH2CdJA112~ch_3P9LLCPB7MH2CdJA113
description=? :: Order
customer_facing_amount=?/p.amount :: 43.00~22.50~144.00~44.00~18.00~48.00~24.00~96.00~31.00~22.50~96.00~48.00~60.00~32.50
customer_facing_currency=?/p.currency :: usd
automatic_payout_id=? :: po_1273AbF68~po_19LLCPB7M~po_1273AbF68~po_1G6Fab9cG~po_1G6Fab9cG~po_1L5NEbKEa~po_19LLCPB7M~po_1G6Fab9cG~po_19LLCPB7M~po_19LLCPB7M~po_1A4Qd36ee~po_1K0JC6cL9~po_19LLCPB7M~po_19LLCPB7M
customer_id=!p.customerId/c.customerId :: cus_273AbF683a7NF9~cus_9LLCPB7MH2CdJA~cus_273AbF683a7NF9~cus_G6Fab9cGdbdGCQ~cus_G6Fab9cGdbdGCQ~cus_L5NEbKEaG1Mb42~cus_9LLCPB7MH2CdJA~cus_G6Fab9cGdbdGCQ~cus_9LLCPB7MH2CdJA~cus_9LLCPB7MH2CdJA~cus_A4Qd36eeS1JTCc~cus_K0JC6cL9fJM5NQ~cus_9LLCPB7MH2CdJA~cus_9LLCPB7MH2CdJA
customer_email=c.email :: caleb.taylor97@gmail.com~zoe.taylor78@outlook.com~caleb.taylor97@gmail.com~james.wilson5@example.org~james.wilson5@example.org~harper.adams24@gmail.com~zoe.taylor78@outlook.com~james.wilson5@example.org~zoe.taylor78@outlook.com~zoe.taylor78@outlook.com~emma.kelly11@icloud.com~olivia.kelly17@icloud.com~zoe.taylor78@outlook.com~zoe.taylor78@outlook.com
customer_name=c.name :: Caleb Taylor~Zoe Taylor~Caleb Taylor~James Wilson~James Wilson~Harper Adams~Zoe Taylor~James Wilson~Zoe Taylor~Zoe Taylor~Emma Kelly~Olivia Kelly~Zoe Taylor~Zoe Taylor
charge_id=? :: ch_3P273AbF683a7NF9100~ch_3P9LLCPB7MH2CdJA101~ch_3P273AbF683a7NF9102~ch_3PG6Fab9cGdbdGCQ103~ch_3PG6Fab9cGdbdGCQ104~ch_3PL5NEbKEaG1Mb42105~ch_3P9LLCPB7MH2CdJA106~ch_3PG6Fab9cGdbdGCQ107~ch_3P9LLCPB7MH2CdJA108~ch_3P9LLCPB7MH2CdJA109~ch_3PA4Qd36eeS1JTCc110~ch_3PK0JC6cL9fJM5NQ111~ch_3P9LLCPB7MH2CdJA112~ch_3P9LLCPB7MH2CdJA113
payment_intent_id=? :: pi_3P273AbF683a7NF9100~pi_3P9LLCPB7MH2CdJA101~pi_3P273AbF683a7NF9102~pi_3PG6Fab9cGdbdGCQ103~pi_3PG6Fab9cGdbdGCQ104~pi_3PL5NEbKEaG1Mb42105~pi_3P9LLCPB7MH2CdJA106~pi_3PG6Fab9cGdbdGCQ107~pi_3P9LLCPB7MH2CdJA108~pi_3P9LLCPB7MH2CdJA109~pi_3PA4Qd36eeS1JTCc110~pi_3PK0JC6cL9fJM5NQ111~pi_3P9LLCPB7MH2CdJA112~pi_3P9LLCPB7MH2CdJA113
charge_created_utc=? :: 2024-03-01 11:46:30~2024-03-01 17:47:49~2024-03-01 23:29:30~2024-03-02 03:20:45~2024-03-02 09:36:53~2024-03-02 15:13:30~2024-03-02 18:48:25~2024-03-02 20:24:46~2024-03-03 00:36:42~2024-03-03 08:20:40~2024-03-03 10:22:05~2024-03-03 14:16:36~2024-03-03 21:23:47~2024-03-04 01:27:29
payment_method_type=p.method :: card
card_brand=? :: Mastercard~Mastercard~Mastercard~Mastercard~Mastercard~Mastercard~Visa~Mastercard~Visa~Visa~Visa~Visa~Visa~Mastercard
statement_descriptor=? :: NORTHWOOL
`,
  },
  {
    name: 'Square transactions 2024',
    fileName: 'transactions-2024-03-01-2024-04-01.csv',
    times: 1,
    columns: `
Date=!o.orderedAt :: 03/01/24~03/02/24~03/02/24~03/02/24~03/03/24~03/03/24~03/03/24~03/03/24~03/04/24~03/04/24~03/04/24~03/04/24~03/05/24~03/05/24
Time=!o.orderedAt/? :: 16:48:45~01:59:41~11:02:14~17:56:55~00:44:53~08:15:30~15:20:11~18:07:28~02:00:29~08:27:50~10:20:27~20:12:45~03:43:07~12:45:18
Time Zone=? :: Eastern Time (US & Canada)
Gross Sales=o.amountDue/? :: $97.50~$32.50~$32.50~$24.00~$32.50~$48.00~$96.00~$24.00~$48.00~$32.50~$32.50~$72.00~$32.50~$36.00
Discounts=o.discount :: $0.00~$0.00~$0.00~$0.00~-$10.00~$0.00~$0.00~-$5.00~$0.00~$0.00~-$10.00~$0.00~$0.00~$0.00
Service Charges=? :: $0.00
Net Sales=?/o.amount :: $97.50~$32.50~$32.50~$24.00~$22.50~$48.00~$96.00~$19.00~$48.00~$32.50~$22.50~$72.00~$32.50~$36.00
Gift Card Sales=? :: $0.00
Tax=? :: $7.80~$2.60~$2.60~$1.92~$1.80~$3.84~$7.68~$1.52~$3.84~$2.60~$1.80~$5.76~$2.60~$2.88
Tip=? :: $0.00
Partial Refunds=o.refundAmount/? :: $0.00
Total Collected=!o.amount :: $105.30~$35.10~$35.10~$25.92~$24.30~$51.84~$103.68~$20.52~$51.84~$35.10~$24.30~$77.76~$35.10~$38.88
Source=o.channel/? :: Register~Square Online~Square Online~Register~Register~Square Online~Square Online~Register~Register~Square Online~Register~Register~Square Online~Square Online
Card=? :: $105.30~$35.10~$35.10~$25.92~$24.30~$51.84~$103.68~$20.52~$51.84~$35.10~$24.30~$77.76~$35.10~$38.88
Card Entry Methods=? :: Tapped~Dipped~Dipped~Tapped~Tapped~Dipped~Dipped~Tapped~Tapped~Dipped~Tapped~Tapped~Dipped~Dipped
Cash=? :: $0.00
Square Gift Card=? :: $0.00
Other Tender=? :: $0.00
Other Tender Type=? :: 
Tender Note=? :: 
Fees=p.fee/? :: -$2.63~-$0.94~-$0.94~-$0.72~-$0.68~-$1.35~-$2.60~-$0.59~-$1.35~-$0.94~-$0.68~-$1.97~-$0.94~-$1.04
Net Total=? :: $102.67~$34.16~$34.16~$25.20~$23.61~$50.49~$101.08~$19.93~$50.49~$34.16~$23.61~$75.79~$34.16~$37.84
Transaction ID=!o.orderId :: JNRdLQJ4S1ec2A100~efLbLd5adM01LS101~38HKfb6300E3EC102~KEbd5DHJ4DA2P7103~DCA83L0aSfKFHF104~JNRdLQJ4S1ec2A105~Q1ECLEF4L5fCda106~38HKfb6300E3EC107~efLbLd5adM01LS108~KC6bATaN19PeDL109~efLbLd5adM01LS110~KEbd5DHJ4DA2P7111~38HKfb6300E3EC112~ECafPNaNB6dS51113
Payment ID=p.paymentId :: A2ce1S4JQLdRNJ100~SL10Mda5dLbLfe101~CE3E0036bfKH83102~7P2AD4JHD5dbEK103~FHFKfSa0L38ACD104~A2ce1S4JQLdRNJ105~adCf5L4FELCE1Q106~CE3E0036bfKH83107~SL10Mda5dLbLfe108~LDeP91NaTAb6CK109~SL10Mda5dLbLfe110~7P2AD4JHD5dbEK111~CE3E0036bfKH83112~15Sd6BNaNPfaCE113
Card Brand=? :: Visa~MasterCard~MasterCard~Visa~Visa~MasterCard~MasterCard~Visa~Visa~MasterCard~Visa~Visa~MasterCard~MasterCard
PAN Suffix=? :: 1539~1616~1231~1154~1077~1539~1462~1231~1616~1000~1616~1154~1231~1308
Device Name=?/o.store :: Counter iPad
Staff Name=o.salesperson :: Jo B~Max W~Max W~Jo B~Jo B~Max W~Max W~Jo B~Jo B~Max W~Jo B~Jo B~Max W~Max W
Staff ID=? :: TM01~TM02~TM02~TM01~TM01~TM02~TM02~TM01~TM01~TM02~TM01~TM01~TM02~TM02
Details=? :: https://squareup.com/dashboard/sales/transactions/x
Description=?/l.productName :: Linen Tote~Linen Tote~Linen Tote~Merino Beanie~Linen Tote~Wool Scarf~Wool Scarf~Merino Beanie~Wool Scarf~Linen Tote~Linen Tote~Merino Beanie~Linen Tote~Enamel Mug
Event Type=?/o.status :: Payment~Refund~Refund~Payment~Payment~Payment~Refund~Payment~Payment~Refund~Payment~Payment~Refund~Payment
Location=o.store :: Main St
Dining Option=? :: 
Customer ID=!c.customerId :: JNRDLQJ4S1~EFLBLD5ADM~38HKFB6300~KEBD5DHJ4D~DCA83L0ASF~JNRDLQJ4S1~Q1ECLEF4L5~38HKFB6300~EFLBLD5ADM~KC6BATAN19~EFLBLD5ADM~KEBD5DHJ4D~38HKFB6300~ECAFPNANB6
Customer Name=c.name :: Jack Lewis~Emma Kelly~Ryan Kelly~Nora Moore~Ava Clark~Jack Lewis~Isla Garcia~Ryan Kelly~Emma Kelly~Harper Walker~Emma Kelly~Nora Moore~Ryan Kelly~Jack Miller
Customer Reference ID=? :: 
Device Nickname=? :: Counter iPad
Deposit ID=? :: DJNRdLQJ~DefLbLd5~D38HKfb6~DKEbd5DH~DDCA83L0~DJNRdLQJ~DQ1ECLEF~D38HKfb6~DefLbLd5~DKC6bATa~DefLbLd5~DKEbd5DH~D38HKfb6~DECafPNa
Deposit Date=? :: 03/02/24~03/03/24~03/03/24~03/03/24~03/04/24~03/04/24~03/04/24~03/05/24~03/05/24~03/05/24~03/05/24~03/06/24~03/06/24~03/06/24
Fee Percentage Rate=? :: 2.6
Fee Fixed Rate=? :: $0.10
Refund Reason=? :: 
Transaction Status=o.status/? :: Complete
`,
  },
  {
    name: 'Square items detail 2024',
    fileName: 'items-2024-03-01-2024-04-01.csv',
    times: 1,
    columns: `
Date=!o.orderedAt :: 03/01/24~03/01/24~03/01/24~03/01/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/02/24~03/03/24~03/03/24~03/03/24
Time=!o.orderedAt/? :: 15:53:26~15:53:26~21:23:32~21:23:32~03:30:20~05:54:15~05:54:15~11:04:52~11:04:52~14:34:18~19:44:42~03:55:16~05:31:21~10:08:42
Time Zone=? :: Pacific Time (US & Canada)
Category=l.category :: Home~Knit~Knit~Home~Knit~Knit~Knit~Knit~Knit~Home~Home~Knit~Knit~Knit
Item=l.productName :: Enamel Mug~Linen Tote~Merino Beanie~Enamel Mug~Linen Tote~Merino Beanie~Wool Scarf~Linen Tote~Linen Tote~Enamel Mug~Enamel Mug~Merino Beanie~Wool Scarf~Merino Beanie
Qty=!l.quantity :: 2.0~1.0~1.0~1.0~1.0~2.0~2.0~1.0~1.0~1.0~1.0~1.0~1.0~2.0
Price Point Name=l.variant/? :: Large~Large~Regular~Regular~Large~Regular~Regular~Regular~Large~Regular~Regular~Large~Regular~Large
SKU=l.sku :: SQ10~SQ10~SQ13~SQ10~SQ10~SQ13~SQ10~SQ10~SQ10~SQ10~SQ10~SQ13~SQ10~SQ13
Modifiers Applied=? :: 
Gross Sales=l.amount/?/o.amountDue :: $36.00~$32.50~$24.00~$18.00~$32.50~$48.00~$96.00~$32.50~$32.50~$18.00~$18.00~$24.00~$48.00~$48.00
Discounts=l.discount/o.discount :: -$10.00~$0.00~$0.00~$0.00~-$5.00~-$5.00~$0.00~$0.00~$0.00~$0.00~$0.00~$0.00~$0.00~$0.00
Net Sales=!l.amount/o.amount :: $26.00~$32.50~$24.00~$18.00~$27.50~$43.00~$96.00~$32.50~$32.50~$18.00~$18.00~$24.00~$48.00~$48.00
Tax=? :: $2.08~$2.60~$1.92~$1.44~$2.20~$3.44~$7.68~$2.60~$2.60~$1.44~$1.44~$1.92~$3.84~$3.84
Transaction ID=!o.orderId :: KCDLLDNFLMJJL1101~KCDLLDNFLMJJL1101~PTfHB7RaeRDG64102~PTfHB7RaeRDG64102~Je5200AFFRb9ER103~KF6L2RTeP0HFCD104~KF6L2RTeP0HFCD104~2MPAe12S3dS23L105~2MPAe12S3dS23L105~PTfHB7RaeRDG64106~KF6L2RTeP0HFCD107~52TE49BQS2f633108~Je5200AFFRb9ER109~Je5200AFFRb9ER110
Payment ID=p.paymentId :: 1LJJMLFNDLLDCK101~1LJJMLFNDLLDCK101~46GDReaR7BHfTP102~46GDReaR7BHfTP102~RE9bRFFA0025eJ103~DCFH0PeTR2L6FK104~DCFH0PeTR2L6FK104~L32Sd3S21eAPM2105~L32Sd3S21eAPM2105~46GDReaR7BHfTP106~DCFH0PeTR2L6FK107~336f2SQB94ET25108~RE9bRFFA0025eJ109~RE9bRFFA0025eJ110
Device Name=?/o.store :: Counter iPad
Notes=?/o.sellerNote/o.buyerMessage :: 
Details=? :: https://squareup.com/dashboard/sales/transactions/x
Event Type=?/o.status :: Payment
Location=o.store :: Main St
Dining Option=? :: 
Customer ID=!c.customerId :: KCDLLDNFLM~KCDLLDNFLM~PTFHB7RAER~PTFHB7RAER~JE5200AFFR~KF6L2RTEP0~KF6L2RTEP0~2MPAE12S3D~2MPAE12S3D~PTFHB7RAER~KF6L2RTEP0~52TE49BQS2~JE5200AFFR~JE5200AFFR
Customer Name=c.name :: Lucas Smith~Lucas Smith~Nora Smith~Nora Smith~Caleb Nguyen~Liam Thomas~Liam Thomas~Ryan Adams~Ryan Adams~Nora Smith~Liam Thomas~Harper Davis~Caleb Nguyen~Caleb Nguyen
Customer Reference ID=? :: 
Unit=? :: ea
Count=?/l.quantity :: 2~1~1~1~1~2~2~1~1~1~1~1~1~2
Itemization Type=? :: Physical Good
Employee=o.salesperson/? :: Jo B
Channel=o.channel/? :: Online~Online~Point of Sale~Point of Sale~Online~Point of Sale~Point of Sale~Point of Sale~Online~Point of Sale~Point of Sale~Online~Point of Sale~Online
`,
  },
  {
    name: 'GA4 BigQuery flat events',
    fileName: 'ga4_events_20240501.csv',
    times: 1,
    columns: `
event_date=?/e.at :: 20240301~20240301~20240301~20240301~20240301~20240301~20240301~20240302~20240302~20240302~20240302~20240302~20240302~20240302
event_timestamp=!e.at :: 1709293491000000~1709301161000000~1709306959000000~1709312971000000~1709319173000000~1709329450000000~1709334083000000~1709340852000000~1709346959000000~1709353802000000~1709363973000000~1709369903000000~1709373770000000~1709380267000000
event_name=!e.kind :: page_view~add_to_cart~purchase~purchase~add_to_cart~add_to_cart~purchase~add_to_cart~purchase~session_start~page_view~page_view~add_to_cart~add_to_cart
user_pseudo_id=!e.deviceId/e.customerId/c.customerId :: 1101207811.1714500007~1108692508.1714500006~1108652486.1714500003~1103657563.1714500005~1108692508.1714500006~1106318747.1714500008~1101207811.1714500007~1103657563.1714500005~1102167941.1714500004~1106991987.1714500001~1109442003.1714500000~1102167941.1714500004~1109442003.1714500000~1108692508.1714500006
user_id=?/e.customerId/c.customerId :: u7~~u3~u5~~~u7~u5~~u1~~~~
ga_session_id=e.sessionId :: 1714550001~1714550002~1714550003~1714550004~1714550005~1714550006~1714550007~1714550008~1714550009~1714550010~1714550011~1714550012~1714550013~1714550014
page_location=e.page :: https://shop.example/p/13~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/13~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10
page_referrer=e.referrer :: https://www.google.com/~~~~~https://www.google.com/~~~~~https://www.google.com/~https://www.google.com/~~https://www.google.com/
engagement_time_msec=?/e.dwellSeconds :: 0~1500~3000~4500~6000~7500~9000~10500~12000~13500~15000~16500~18000~19500
device.category=e.device :: mobile~desktop~desktop~desktop~desktop~mobile~desktop~desktop~desktop~desktop~mobile~mobile~desktop~mobile
device.operating_system=e.os :: iOS~Windows~Windows~Windows~Windows~iOS~Windows~Windows~Windows~Windows~iOS~iOS~Windows~iOS
device.web_info.browser=e.browser :: Safari~Chrome~Chrome~Chrome~Chrome~Safari~Chrome~Chrome~Chrome~Chrome~Safari~Safari~Chrome~Safari
geo.country=?/e.country :: Taiwan
geo.city=e.city :: Taipei~Kaohsiung~Kaohsiung~Kaohsiung~Kaohsiung~Taipei~Kaohsiung~Kaohsiung~Kaohsiung~Kaohsiung~Taipei~Taipei~Kaohsiung~Taipei
traffic_source.source=?/e.referrer :: google~(direct)~(direct)~(direct)~(direct)~google~(direct)~(direct)~(direct)~(direct)~google~google~(direct)~google
traffic_source.medium=? :: organic~(none)~(none)~(none)~(none)~organic~(none)~(none)~(none)~(none)~organic~organic~(none)~organic
ecommerce.transaction_id=?/o.orderId :: 
ecommerce.purchase_revenue=?/o.amount :: 
items.item_id=e.productId/? :: SKU13~SKU10~SKU10~SKU10~SKU10~SKU10~SKU10~SKU10~SKU10~SKU13~SKU10~SKU10~SKU10~SKU10
items.item_name=?/l.productName :: Merino Beanie~Linen Tote~Wool Scarf~Wool Scarf~Enamel Mug~Wool Scarf~Linen Tote~Enamel Mug~Wool Scarf~Merino Beanie~Linen Tote~Wool Scarf~Linen Tote~Enamel Mug
`,
  },
  {
    name: '手工 gym class list EN',
    fileName: 'Class bookings.csv',
    above: 'FlowYoga class bookings March,,,,,,,,',
    below: 'Total,,,,,17,238,,',
    times: 1,
    columns: `
Booked on=!o.orderedAt :: 02/03/2024~02/03/2024~02/03/2024~03/03/2024~03/03/2024~04/03/2024~04/03/2024~05/03/2024~05/03/2024~05/03/2024~06/03/2024~06/03/2024~06/03/2024~06/03/2024
Member=!c.name :: Nora Wright~James Wilson~James Wilson~James Wilson~Olivia Johnson~Nora Lee~Grace Walker~Olivia Johnson~Ryan Moore~Grace Walker~Ryan Scott~Nora Wright~Olivia Johnson~Amelia Baker
Mobile=c.phone :: +17185553041~+17185555257~+17185555257~+17185555257~+15125552846~+14085552387~+17185551901~+15125552846~+15035552715~+17185551901~+15125553461~+17185553041~+15125552846~+17185554246
Class=l.productName :: Vinyasa~Vinyasa~Yin~Vinyasa~Yin~Yin~Vinyasa~Yin~Yin~Yin~Vinyasa~Yin~Yin~Yin
Class date=? :: 05/03/2024~05/03/2024~05/03/2024~06/03/2024~06/03/2024~07/03/2024~07/03/2024~08/03/2024~08/03/2024~08/03/2024~09/03/2024~09/03/2024~09/03/2024~09/03/2024
Spots=l.quantity :: 1~2~1~1~1~1~1~1~1~2~1~1~1~2
Fee=!o.amount/l.unitPrice/l.amount :: 14~28~12~14~12~12~14~12~12~24~14~12~12~24
Paid by=o.paymentMethod :: card~cash~cash~card~cash~card~cash~card~card~cash~card~card~card~cash
Showed up?=? :: y~n~n~y~n~y~n~y~y~n~y~y~y~n
`,
  },
];
