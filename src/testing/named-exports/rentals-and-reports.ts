/** Reports of western clouds and books typed by hand; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const RENTALS_AND_REPORTS: readonly NamedExport[] = [
  {
    name: 'HubSpot contacts minimal',
    fileName: 'contacts_list.csv',
    times: 1,
    columns: `
Email=!c.email :: ryan.walker40@outlook.com~emma.nguyen30@gmail.com~james.hall46@icloud.com~mia.taylor44@gmail.com~leo.taylor36@outlook.com~harper.wilson51@example.org~olivia.garcia30@icloud.com~sophia.kelly15@icloud.com~emma.lee72@gmail.com~ethan.brown79@gmail.com~ava.thomas80@outlook.com~owen.young68@gmail.com~james.scott59@example.org~grace.walker57@gmail.com
Contact ID=!c.customerId :: 1151~1201~1251~1301~1351~1401~1451~1501~1551~1601~1651~1701~1751~1801
First name=c.name :: Ryan~Emma~James~Mia~Leo~Harper~Olivia~Sophia~Emma~Ethan~Ava~Owen~James~Grace
Last name=c.name :: Walker~Nguyen~Hall~Taylor~Taylor~Wilson~Garcia~Kelly~Lee~Brown~Thomas~Young~Scott~Walker
Persona=? :: Maker Mary~Maker Mary~Maker Mary~Buyer Bob~Buyer Bob~Maker Mary~Maker Mary~Maker Mary~Maker Mary~Maker Mary~Buyer Bob~Maker Mary~Maker Mary~Maker Mary
HubSpot Score=? :: 0~5~10~15~20~25~30~35~40~45~50~55~60~65
Original source=c.source :: Organic Search~Organic Search~Organic Search~Email marketing~Email marketing~Organic Search~Organic Search~Organic Search~Organic Search~Organic Search~Email marketing~Organic Search~Organic Search~Organic Search
Created=c.registeredAt :: 03/01/2024~03/01/2024~03/01/2024~03/02/2024~03/02/2024~03/02/2024~03/02/2024~03/02/2024~03/02/2024~03/02/2024~03/03/2024~03/03/2024~03/03/2024~03/03/2024
Last contacted=? :: 03/05/2024~03/05/2024~03/05/2024~03/05/2024~03/05/2024~03/05/2024~03/06/2024~03/06/2024~03/06/2024~03/06/2024~03/06/2024~03/07/2024~03/07/2024~03/07/2024
State=c.province :: TX~NY~NY~CA~OR~WI~NY~CA~TX~OR~WI~CA~CA~FL
`,
  },
  {
    name: 'Zoho CRM contacts v1 caps',
    fileName: 'Contacts_001.csv',
    times: 1,
    columns: `
Contact Id=!c.customerId :: zcrm_112000000123000~zcrm_112000000123007~zcrm_112000000123014~zcrm_112000000123021~zcrm_112000000123028~zcrm_112000000123035~zcrm_112000000123042~zcrm_112000000123049~zcrm_112000000123056~zcrm_112000000123063~zcrm_112000000123070~zcrm_112000000123077~zcrm_112000000123084~zcrm_112000000123091
Contact Owner Id=? :: zcrm_112000000001001
Contact Owner=? :: Priya N
Lead Source=c.source :: Seminar~Chat~Chat~Seminar~Seminar~Chat~Chat~Seminar~Chat~Chat~Chat~Seminar~Chat~Chat
First Name=!c.name :: Liam~Amelia~Zoe~Noah~Sophia~Isla~Olivia~Ryan~Liam~Jack~Sophia~Mia~Emma~Ava
Last Name=c.name :: Moore~Wilson~Moore~Wilson~Garcia~Martin~Adams~Adams~Martin~Adams~Baker~Brown~Johnson~Adams
Account Id=? :: zcrm_112000000223000~zcrm_112000000223007~zcrm_112000000223014~zcrm_112000000223021~zcrm_112000000223028~zcrm_112000000223035~zcrm_112000000223042~zcrm_112000000223049~zcrm_112000000223056~zcrm_112000000223063~zcrm_112000000223070~zcrm_112000000223077~zcrm_112000000223084~zcrm_112000000223091
Account Name=c.company :: Baker LLC~Baker Group~Johnson Labs~Thomas Group~Young & Co~Young Partners~Wright LLC~Miller & Co~Lewis LLC~Nguyen Industries~Miller Industries~Martin Group~Adams Partners~Moore Group
Email=!c.email :: liam.moore4@outlook.com~amelia.wilson62@outlook.com~zoe.moore55@icloud.com~noah.wilson23@gmail.com~sophia.garcia2@gmail.com~isla.martin55@icloud.com~olivia.adams48@example.org~ryan.adams30@example.org~liam.martin73@icloud.com~jack.adams33@example.org~sophia.baker60@example.org~mia.brown21@outlook.com~emma.johnson88@icloud.com~ava.adams67@example.org
Department=? :: Sales
Phone=c.phone :: +17185553884~+15035559871~+15125555783~+14085551562~+17185551690~+14085550373~+15035559334~+15125556394~+15125554958~+14085559363~+15125555127~+15035550346~+15035555928~+17185552212
Mobile=?/c.phone :: 
Email Opt Out=cs.granted/co.optedOut/? :: false
Created by Id=? :: zcrm_112000000001001
Created Time=c.registeredAt :: 2024-03-01 12:27:39~2024-03-01 21:49:08~2024-03-02 07:33:15~2024-03-02 15:25:28~2024-03-02 19:20:43~2024-03-02 23:57:27~2024-03-03 08:16:40~2024-03-03 13:58:28~2024-03-03 20:24:06~2024-03-04 01:21:25~2024-03-04 10:44:36~2024-03-04 17:08:54~2024-03-04 18:54:08~2024-03-04 20:20:10
Mailing Street=c.address :: 196 Pine Rd~86 Pine Rd~172 Pine Rd~104 Oak St~28 Oak St~118 Pine Rd~112 Maple Ave~143 Pine Rd~131 Maple Ave~39 Pine Rd~129 Oak St~196 2nd Ave~116 Main St~110 Main St
Mailing City=c.city :: Portland~Brooklyn~Austin~Brooklyn~Madison~Madison~San Jose~Boise~Portland~San Jose~Austin~Austin~Austin~Tampa
Mailing State=c.province :: OR~NY~TX~NY~WI~WI~CA~ID~OR~CA~TX~TX~TX~FL
Mailing Zip=c.postcode :: 97205~11201~73301~11201~53703~53703~95112~83702~97205~95112~73301~73301~73301~33602
Mailing Country=c.country :: USA
Description=c.note :: 
`,
  },
  {
    name: 'Mailchimp campaign clicks',
    fileName: 'clicked members.csv',
    times: 1,
    columns: `
Email=!c.email :: isla.wilson58@example.org~amelia.nguyen66@outlook.com~zoe.brown23@example.org~mia.king70@icloud.com~lucas.baker7@icloud.com~liam.taylor81@example.org~owen.nguyen84@example.org~mason.scott17@icloud.com~ethan.lee56@icloud.com~james.walker76@gmail.com~mia.garcia73@outlook.com~owen.wilson53@gmail.com~olivia.davis90@example.org~zoe.miller77@icloud.com
First Name=c.name :: Isla~Amelia~Zoe~Mia~Lucas~Liam~Owen~Mason~Ethan~James~Mia~Owen~Olivia~Zoe
Last Name=c.name :: Wilson~Nguyen~Brown~King~Baker~Taylor~Nguyen~Scott~Lee~Walker~Garcia~Wilson~Davis~Miller
Campaign=co.campaignId/ca.name/? :: Spring Sale
Sent=?/co.at :: 2024-03-01 17:18:59~2024-03-01 20:54:36~2024-03-02 06:46:57~2024-03-02 14:16:03~2024-03-02 16:10:14~2024-03-02 20:26:30~2024-03-02 23:55:31~2024-03-03 02:41:09~2024-03-03 08:48:38~2024-03-03 10:57:57~2024-03-03 19:35:20~2024-03-04 04:35:08~2024-03-04 07:48:16~2024-03-04 11:33:53
Opened=co.opened/? :: Yes~Yes~No~Yes~No~Yes~No~Yes~Yes~Yes~Yes~Yes~Yes~Yes
Clicked=co.clicked/? :: Yes~Yes~No~Yes~No~Yes~No~Yes~Yes~Yes~Yes~Yes~Yes~Yes
Unsubscribed=co.optedOut/cs.granted/? :: No
`,
  },
  {
    name: 'Shopify customers with metafields',
    fileName: 'customers_export_meta.csv',
    times: 1,
    columns: `
First Name=!c.name :: Jack~Owen~Harper~Grace~Ava~Leo~Zoe~Ella~Ryan~Noah~Sophia~Isla~Ava~Nora
Last Name=c.name :: Kelly~King~Wilson~Clark~Martin~Clark~Hall~Adams~King~Miller~Clark~Adams~Thomas~Thomas
Email=!c.email :: jack.kelly40@gmail.com~owen.king20@gmail.com~harper.wilson37@icloud.com~grace.clark7@outlook.com~ava.martin11@example.org~leo.clark91@icloud.com~zoe.hall10@gmail.com~ella.adams46@outlook.com~ryan.king60@outlook.com~noah.miller75@icloud.com~sophia.clark54@example.org~isla.adams77@example.org~ava.thomas1@example.org~nora.thomas13@example.org
Accepts Email Marketing=cs.granted/? :: no~yes~no~no~yes~no~no~yes~no~yes~no~yes~yes~no
Default Address City=c.city :: Tampa~Madison~Brooklyn~San Jose~Madison~Brooklyn~Tampa~Brooklyn~San Jose~Brooklyn~Brooklyn~Austin~Brooklyn~Madison
Default Address Province Code=c.province :: FL~WI~NY~CA~WI~NY~FL~NY~CA~NY~NY~TX~NY~WI
Default Address Country Code=c.country :: US
Phone=c.phone :: +14085558764~+15035550656~+15125551211~+14085552641~+17185554379~+14085550015~+17185556711~+14085551631~+15125556868~+15035557975~+14085551219~+15125552967~+17185550118~+14085553562
Total Spent=? :: 0.00~31.50~63.00~94.50~126.00~157.50~189.00~220.50~252.00~283.50~315.00~346.50~378.00~409.50
Total Orders=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Note=c.note :: 
Tags=c.tags :: ~VIP~~~VIP~~~VIP~~VIP~~VIP~VIP~
Birth date (customer.metafields.facts.birth_date)=c.birthday/? :: 1972-02-05~1991-08-16~1968-06-16~1975-08-28~1997-03-26~1982-03-26~2000-01-17~2001-01-08~1977-06-12~1978-08-03~1967-03-03~1980-06-05~1998-06-02~1980-03-10
Language=? :: en
`,
  },
  {
    name: 'Shopify sales report by order',
    fileName: 'total_sales_by_order.csv',
    times: 1,
    columns: `
Day=!o.orderedAt :: 2024-03-01~2024-03-01~2024-03-01~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-03~2024-03-03~2024-03-03~2024-03-03~2024-03-04~2024-03-04
Order name=!o.orderId :: #4001~#4002~#4003~#4004~#4005~#4006~#4007~#4008~#4009~#4010~#4011~#4012~#4013~#4014
Customer name=!c.name :: Amelia Walker~Lucas Thomas~Jack Kelly~Ryan Thomas~Jack Kelly~Olivia Lee~Amelia Walker~Jack Kelly~Amelia Walker~Ryan Thomas~Mia Nguyen~Olivia Lee~Ava Davis~Ryan Thomas
Customer email=c.email :: amelia.walker60@example.org~lucas.thomas35@gmail.com~jack.kelly97@icloud.com~ryan.thomas54@gmail.com~jack.kelly97@icloud.com~olivia.lee32@outlook.com~amelia.walker60@example.org~jack.kelly97@icloud.com~amelia.walker60@example.org~ryan.thomas54@gmail.com~mia.nguyen33@example.org~olivia.lee32@outlook.com~ava.davis51@gmail.com~ryan.thomas54@gmail.com
Sales channel=o.channel :: Point of Sale~Point of Sale~Point of Sale~Online Store~Point of Sale~Point of Sale~Point of Sale~Point of Sale~Online Store~Online Store~Point of Sale~Online Store~Online Store~Point of Sale
Gross sales=o.amountDue/? :: 48.00~48.00~65.00~18.00~144.00~96.00~32.50~72.00~18.00~18.00~48.00~36.00~32.50~48.00
Discounts=o.discount :: -5.00~-5.00~-5.00~-0.00~-0.00~-0.00~-0.00~-10.00~-0.00~-0.00~-10.00~-0.00~-0.00~-10.00
Returns=?/o.refundAmount :: 0.00
Net sales=?/o.amount :: 43.00~43.00~60.00~18.00~144.00~96.00~32.50~62.00~18.00~18.00~38.00~36.00~32.50~38.00
Shipping charges=o.freight/? :: 5.00
Taxes=? :: 3.44~3.44~4.80~1.44~11.52~7.68~2.60~4.96~1.44~1.44~3.04~2.88~2.60~3.04
Total sales=!o.amount :: 51.44~51.44~69.80~24.44~160.52~108.68~40.10~71.96~24.44~24.44~46.04~43.88~40.10~46.04
`,
  },
  {
    name: 'WooCommerce Store Exporter',
    fileName: 'woo_store-exporter.csv',
    times: 1,
    columns: `
Purchase ID=!o.orderId :: 9101~9101~9101~9102~9103~9104~9104~9105~9106~9107~9108~9108~9108~9108
Purchase Date=!o.orderedAt :: 01/03/2024~01/03/2024~01/03/2024~02/03/2024~02/03/2024~02/03/2024~02/03/2024~02/03/2024~02/03/2024~03/03/2024~03/03/2024~03/03/2024~03/03/2024~03/03/2024
Purchase Time=?/o.orderedAt :: 16:54~16:54~16:54~01:39~04:47~14:12~14:12~15:18~22:29~03:09~10:13~10:13~10:13~10:13
Order Status=o.status :: Completed~Failed~Failed~Failed~Failed~Completed~Failed~Failed~Completed~Failed~Completed~Failed~Completed~Failed
Purchase Total=!o.amount :: 147.50~147.50~147.50~58.00~143.00~82.00~82.00~58.00~36.50~40.00~248.00~248.00~248.00~248.00
Purchase Discount=o.discount :: 15~15~15~0~5~5~5~0~0~0~30~30~30~30
Purchase Shipping=o.freight :: 4
Payment Gateway=o.paymentMethod :: PayPal~Stripe~Stripe~Stripe~Stripe~PayPal~Stripe~Stripe~PayPal~Stripe~PayPal~Stripe~PayPal~Stripe
User ID=!c.customerId :: 46~46~46~43~46~40~40~43~46~46~45~45~45~45
Email Address=!c.email :: lucas.wright20@gmail.com~lucas.wright20@gmail.com~lucas.wright20@gmail.com~ella.taylor43@icloud.com~lucas.wright20@gmail.com~liam.king34@example.org~liam.king34@example.org~ella.taylor43@icloud.com~lucas.wright20@gmail.com~lucas.wright20@gmail.com~caleb.young90@outlook.com~caleb.young90@outlook.com~caleb.young90@outlook.com~caleb.young90@outlook.com
Billing: Full Name=c.name :: Lucas Wright~Lucas Wright~Lucas Wright~Ella Taylor~Lucas Wright~Liam King~Liam King~Ella Taylor~Lucas Wright~Lucas Wright~Caleb Young~Caleb Young~Caleb Young~Caleb Young
Billing: Phone Number=c.phone :: +17185557504~+17185557504~+17185557504~+15125558225~+17185557504~+14085558126~+14085558126~+15125558225~+17185557504~+17185557504~+14085559574~+14085559574~+14085559574~+14085559574
Billing: Street Address=c.address :: 178 2nd Ave~178 2nd Ave~178 2nd Ave~145 Oak St~178 2nd Ave~161 Oak St~161 Oak St~145 Oak St~178 2nd Ave~178 2nd Ave~185 2nd Ave~185 2nd Ave~185 2nd Ave~185 2nd Ave
Billing: City=c.city :: Austin~Austin~Austin~Austin~Austin~Austin~Austin~Austin~Austin~Austin~Tampa~Tampa~Tampa~Tampa
Billing: ZIP Code=c.postcode :: 73301~73301~73301~73301~73301~73301~73301~73301~73301~73301~33602~33602~33602~33602
Billing: Country Code=c.country :: US
Shipping: Full Name=o.receiverName :: Lucas Wright~Lucas Wright~Lucas Wright~Ella Taylor~Lucas Wright~Liam King~Liam King~Ella Taylor~Lucas Wright~Lucas Wright~Caleb Young~Caleb Young~Caleb Young~Caleb Young
Shipping: City=o.city :: Austin~Austin~Austin~Austin~Austin~Austin~Austin~Austin~Austin~Austin~Tampa~Tampa~Tampa~Tampa
Order Items: Product Name=l.productName :: Linen Tote~Merino Beanie~Enamel Mug~Enamel Mug~Wool Scarf~Linen Tote~Enamel Mug~Enamel Mug~Linen Tote~Enamel Mug~Wool Scarf~Wool Scarf~Linen Tote~Linen Tote
Order Items: SKU=l.sku :: W10~W13~W10~W10~W10~W10~W10~W10~W10~W10~W10~W10~W10~W10
Order Items: Quantity=!l.quantity :: 1~3~3~3~3~2~1~3~1~2~1~2~1~3
Order Items: Total=l.amount :: 32.50~72.00~54.00~54.00~144.00~65.00~18.00~54.00~32.50~36.00~48.00~96.00~32.50~97.50
`,
  },
  {
    name: 'Stripe payments connect',
    fileName: 'connect payments.csv',
    times: 1,
    columns: `
id=!p.paymentId :: ch_3RHKD3PGTB3D2bTB100~ch_3RNKP6JEHa0eMGMN101~ch_3R8f85CKa948c422102~ch_3RLL1bC8BT9J7DHN103~ch_3RLL1bC8BT9J7DHN104~ch_3RHKD3PGTB3D2bTB105~ch_3ReHHKHK8L30A210106~ch_3RNKP6JEHa0eMGMN107~ch_3RNKP6JEHa0eMGMN108~ch_3RNKP6JEHa0eMGMN109~ch_3R83e3TRPSb2S013110~ch_3RNKP6JEHa0eMGMN111~ch_3RLL1bC8BT9J7DHN112~ch_3RHKD3PGTB3D2bTB113
Created (UTC)=!p.at :: 2024-03-01 17:52:13~2024-03-02 00:35:42~2024-03-02 10:10:42~2024-03-02 15:59:11~2024-03-03 01:48:29~2024-03-03 06:18:22~2024-03-03 11:25:22~2024-03-03 14:14:59~2024-03-03 23:45:26~2024-03-04 06:50:49~2024-03-04 12:38:17~2024-03-04 18:07:35~2024-03-04 20:32:38~2024-03-05 02:36:58
Amount=!p.amount :: 97.50~43.00~18.00~92.50~27.50~32.50~19.00~24.00~14.00~48.00~19.00~55.00~24.00~24.00
Currency=p.currency :: eur
Status=p.status :: Paid~Refunded~Refunded~Paid~Refunded~Refunded~Paid~Paid~Paid~Paid~Paid~Refunded~Paid~Refunded
Fee=p.fee :: 1.71~0.90~0.52~1.64~0.66~0.74~0.53~0.61~0.46~0.97~0.53~1.07~0.61~0.61
Application Fee=? :: 0.00
Customer Email=!c.email :: james.hall96@example.org~amelia.miller77@icloud.com~ava.kelly92@outlook.com~sophia.martin60@outlook.com~sophia.martin60@outlook.com~james.hall96@example.org~mason.adams79@outlook.com~amelia.miller77@icloud.com~amelia.miller77@icloud.com~amelia.miller77@icloud.com~emma.brown85@icloud.com~amelia.miller77@icloud.com~sophia.martin60@outlook.com~james.hall96@example.org
Customer ID=!p.customerId/c.customerId :: cus_HKD3PGTB3D2bTB~cus_NKP6JEHa0eMGMN~cus_8f85CKa948c422~cus_LL1bC8BT9J7DHN~cus_LL1bC8BT9J7DHN~cus_HKD3PGTB3D2bTB~cus_eHHKHK8L30A210~cus_NKP6JEHa0eMGMN~cus_NKP6JEHa0eMGMN~cus_NKP6JEHa0eMGMN~cus_83e3TRPSb2S013~cus_NKP6JEHa0eMGMN~cus_LL1bC8BT9J7DHN~cus_HKD3PGTB3D2bTB
Card Brand=?/p.method :: Visa~Amex~Amex~Visa~Amex~Amex~Visa~Visa~Visa~Visa~Visa~Amex~Visa~Amex
Card Issue Country=?/c.country :: DE
Destination=? :: acct_1HKD3PGTB3D2bTB~acct_1NKP6JEHa0eMGMN~acct_18f85CKa948c422~acct_1LL1bC8BT9J7DHN~acct_1LL1bC8BT9J7DHN~acct_1HKD3PGTB3D2bTB~acct_1eHHKHK8L30A210~acct_1NKP6JEHa0eMGMN~acct_1NKP6JEHa0eMGMN~acct_1NKP6JEHa0eMGMN~acct_183e3TRPSb2S013~acct_1NKP6JEHa0eMGMN~acct_1LL1bC8BT9J7DHN~acct_1HKD3PGTB3D2bTB
Amount Refunded=p.refundedAmount :: 0.00
Description=? :: Order
`,
  },
  {
    name: 'Square appointments',
    fileName: 'appointments square.csv',
    times: 1,
    columns: `
Appointment ID=!o.orderId :: f4c59H1f7RQa071~KKEKS98EeQS1352~f4c59H1f7RQa073~KKEKS98EeQS1354~2DRSR9G986EbH35~F8E1bKDKaA7Qb06~f4c59H1f7RQa077~KND3abAD9T5Md78~KND3abAD9T5Md79~F8E1bKDKaA7Qb010~f4c59H1f7RQa0711~bP201EQ5a63QaD12~f4c59H1f7RQa0713~KKEKS98EeQS13514
Start Time=!o.orderedAt/e.at/? :: 03/03/2024 04:41 PM~03/04/2024 02:22 AM~03/04/2024 08:33 AM~03/04/2024 06:15 PM~03/05/2024 12:36 AM~03/05/2024 01:50 AM~03/05/2024 08:14 AM~03/05/2024 03:58 PM~03/05/2024 08:45 PM~03/05/2024 11:39 PM~03/06/2024 12:40 AM~03/06/2024 03:33 AM~03/06/2024 08:09 AM~03/06/2024 02:12 PM
Created At=?/o.orderedAt :: 03/01/2024 04:41 PM~03/02/2024 02:22 AM~03/02/2024 08:33 AM~03/02/2024 06:15 PM~03/03/2024 12:36 AM~03/03/2024 01:50 AM~03/03/2024 08:14 AM~03/03/2024 03:58 PM~03/03/2024 08:45 PM~03/03/2024 11:39 PM~03/04/2024 12:40 AM~03/04/2024 03:33 AM~03/04/2024 08:09 AM~03/04/2024 02:12 PM
Client Name=!c.name :: Mason Davis~James Wright~Mason Davis~James Wright~James Taylor~Mia Kelly~Mason Davis~Ryan Walker~Ryan Walker~Mia Kelly~Mason Davis~Grace Johnson~Mason Davis~James Wright
Client Phone=!c.phone :: +15035553885~+15035555143~+15035553885~+15035555143~+15125554806~+14085555344~+15035553885~+17185556544~+17185556544~+14085555344~+15035553885~+15035550964~+15035553885~+15035555143
Client Email=c.email :: mason.davis70@outlook.com~james.wright42@icloud.com~mason.davis70@outlook.com~james.wright42@icloud.com~james.taylor38@outlook.com~mia.kelly52@gmail.com~mason.davis70@outlook.com~ryan.walker1@outlook.com~ryan.walker1@outlook.com~mia.kelly52@gmail.com~mason.davis70@outlook.com~grace.johnson43@example.org~mason.davis70@outlook.com~james.wright42@icloud.com
Service=l.productName :: Haircut~Haircut~Color~Color~Haircut~Color~Haircut~Color~Haircut~Haircut~Color~Color~Haircut~Haircut
Staff=o.salesperson :: Rob~Rob~Tina~Tina~Tina~Tina~Tina~Rob~Tina~Rob~Tina~Tina~Rob~Rob
Price=!o.amount/l.unitPrice :: $45.00~$45.00~$120.00~$120.00~$45.00~$120.00~$45.00~$120.00~$45.00~$45.00~$120.00~$120.00~$45.00~$45.00
Status=o.status :: Cancelled~No Show~Accepted~Accepted~No Show~No Show~Accepted~Cancelled~No Show~Cancelled~No Show~Accepted~No Show~Cancelled
Location=o.store :: Main St
`,
  },
  {
    name: 'GA4 BigQuery 中文 表头',
    fileName: 'GA4事件导出.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
事件日期=?/e.at :: 20240301~20240301~20240301~20240301~20240301~20240301~20240301~20240302~20240302~20240302~20240302~20240302~20240302~20240302
事件时间戳=!e.at :: 1709292664000000~1709296302000000~1709304198000000~1709309929000000~1709316642000000~1709326870000000~1709333943000000~1709343638000000~1709352281000000~1709356784000000~1709366055000000~1709375751000000~1709383898000000~1709389686000000
事件名称=!e.kind :: add_to_cart~add_to_cart~add_to_cart~purchase~add_to_cart~purchase~page_view~add_to_cart~purchase~purchase~page_view~page_view~add_to_cart~add_to_cart
用户伪ID=!e.deviceId/e.customerId :: 1504767013.1714500002~1504767013.1714500002~1506336173.1714500003~1507942052.1714500008~1506336173.1714500003~1502782322.1714500004~1501417743.1714500006~1501417743.1714500006~1505946242.1714500000~1504767013.1714500002~1502066138.1714500001~1501417743.1714500006~1505946242.1714500000~1503152527.1714500005
会话ID=e.sessionId :: 1714550001~1714550002~1714550003~1714550004~1714550005~1714550006~1714550007~1714550008~1714550009~1714550010~1714550011~1714550012~1714550013~1714550014
网页位置=e.page :: https://shop.example/p/13~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/13~https://shop.example/p/10~https://shop.example/p/10
设备类别=e.device :: desktop~mobile~mobile~desktop~desktop~desktop~mobile~desktop~desktop~desktop~mobile~mobile~desktop~desktop
操作系统=e.os :: Android~iOS~iOS~Android~Android~Android~iOS~Android~Android~Android~iOS~iOS~Android~Android
浏览器=e.browser :: Chrome~Safari~Safari~Chrome~Chrome~Chrome~Safari~Chrome~Chrome~Chrome~Safari~Safari~Chrome~Chrome
城市=e.city :: Beijing~Shanghai~Shanghai~Beijing~Beijing~Beijing~Shanghai~Beijing~Beijing~Beijing~Shanghai~Shanghai~Beijing~Beijing
流量来源=e.referrer :: (direct)~baidu~baidu~(direct)~(direct)~(direct)~baidu~(direct)~(direct)~(direct)~baidu~baidu~(direct)~(direct)
`,
  },
  {
    name: '手工 文具店 学校 赊账',
    fileName: '学校赊账.csv',
    encoding: 'gb18030',
    above: '2024年上半年学校赊账本,,,,,,,',
    below: '合计,,,,420,,1985,',
    times: 1,
    columns: `
月日=!o.orderedAt :: 3/1~3/2~3/2~3/3~3/4~3/4~3/4~3/5~3/5~3/6~3/6~3/7~3/7~3/7
学校=!c.name/c.company :: 实验小学~第三中学~实验小学~实验小学~新华小学~新华小学~启明幼儿园~育才中学~育才中学~第三中学~育才中学~第三中学~第三中学~实验小学
经手老师=?/o.salesperson/c.name :: 杨老师~宋老师~曹老师~曹老师~袁老师~袁老师~马老师~韩老师~韩老师~许老师~韩老师~宋老师~宋老师~曹老师
物品=l.productName :: 粉笔~粉笔~A4纸~A4纸~作业本~A4纸~作业本~粉笔~粉笔~作业本~作业本~A4纸~A4纸~粉笔
数量=!l.quantity :: 20~10~30~30~10~10~10~10~30~10~30~20~10~20
单价=l.unitPrice :: 3.00~3.00~18.50~18.50~1.20~18.50~1.20~3.00~3.00~1.20~1.20~18.50~18.50~3.00
金额=!o.amount/l.amount :: 60.00~30.00~555.00~555.00~12.00~185.00~12.00~30.00~90.00~12.00~36.00~370.00~185.00~60.00
签字=? :: 
`,
  },
  {
    name: '手工 摄影工作室',
    fileName: '拍摄订单.csv',
    encoding: 'gb18030',
    above: '光影工作室 2024春拍摄安排,,,,,,,,',
    times: 1,
    columns: `
档期=? :: 2024-03-10~2024-03-10~2024-03-11~2024-03-12~2024-03-12~2024-03-13~2024-03-13~2024-03-14~2024-03-15~2024-03-15~2024-03-16~2024-03-16~2024-03-16~2024-03-16
下订=!o.orderedAt :: 2024-03-01~2024-03-01~2024-03-02~2024-03-03~2024-03-03~2024-03-04~2024-03-04~2024-03-05~2024-03-06~2024-03-06~2024-03-07~2024-03-07~2024-03-07~2024-03-07
客人=!c.name :: 谢刚~谢刚~吕思远~赵伟~吕思远~何丽~程晓东~谢刚~程晓东~赵伟~吕思远~赵伟~何丽~吕思远
电话=!c.phone :: 15085260004~15085260004~18689576173~15040930507~18689576173~13825056056~13991247800~15085260004~13991247800~15040930507~18689576173~15040930507~13825056056~18689576173
套系=l.productName :: 婚纱~写真~婚纱~全家福~全家福~写真~写真~写真~全家福~婚纱~全家福~全家福~全家福~婚纱
套系价=!o.amount/l.unitPrice/o.amountDue :: 3999~680~3999~1280~1280~680~680~680~1280~3999~1280~1280~1280~3999
已交定金=? :: 500
摄影师=o.salesperson/? :: 阿杰~阿杰~小黑~小黑~小黑~小黑~阿杰~小黑~阿杰~小黑~阿杰~小黑~小黑~阿杰
选片=? :: 已选~已选~未选~未选~未选~未选~已选~未选~已选~未选~已选~未选~未选~已选
`,
  },
  {
    name: 'Bike rental log',
    fileName: 'rentals.csv',
    above: 'Bike hire - April,,,,,,,,',
    below: 'Total,,,,,81,,402,',
    times: 1,
    columns: `
Out=!o.orderedAt :: 01/03/2024 12:39~01/03/2024 20:33~02/03/2024 03:19~02/03/2024 10:48~02/03/2024 19:15~03/03/2024 01:43~03/03/2024 06:19~03/03/2024 09:34~03/03/2024 12:17~03/03/2024 20:57~04/03/2024 02:28~04/03/2024 04:51~04/03/2024 07:54~04/03/2024 09:11
Back=?/o.closedAt :: 01/03/2024 21:39~02/03/2024 05:33~02/03/2024 12:19~02/03/2024 19:48~02/03/2024 22:15~03/03/2024 07:43~03/03/2024 09:19~03/03/2024 18:34~03/03/2024 15:17~04/03/2024 05:57~04/03/2024 05:28~04/03/2024 10:51~04/03/2024 10:54~04/03/2024 12:11
Renter=!c.name :: Ella Brown~Ella Brown~Ryan Young~Ella Brown~Jack Baker~Olivia King~Ryan Young~Ethan Miller~Sophia Baker~Sophia Baker~Sophia Baker~Ethan Miller~Ryan Young~Ryan Young
Phone=!c.phone :: +15035553435~+15035553435~+17185555457~+15035553435~+17185555621~+17185553787~+17185555457~+14085551909~+17185558695~+17185558695~+17185558695~+14085551909~+17185555457~+17185555457
Bike=l.productName :: City bike~E-bike~E-bike~E-bike~E-bike~City bike~E-bike~City bike~City bike~E-bike~City bike~City bike~City bike~E-bike
Hours=!l.quantity :: 9~9~9~9~3~6~3~9~3~9~3~6~3~3
Rate/hr=l.unitPrice :: 5~9~9~9~9~5~9~5~5~9~5~5~5~9
Charged=!o.amount/l.amount :: 45~81~81~81~27~30~27~45~15~81~15~30~15~27
Deposit=? :: 50
`,
  },
];
