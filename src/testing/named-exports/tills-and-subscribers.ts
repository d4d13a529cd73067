/** Audiences, orders, payments and events of western platforms, and books typed by hand; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const TILLS_AND_SUBSCRIBERS: readonly NamedExport[] = [
  {
    name: 'Mailchimp cleaned 2016 lower',
    fileName: 'cleaned_segment_export_1a2b.csv',
    times: 1,
    columns: `
Email Address=!c.email :: owen.davis16@gmail.com~mason.baker50@gmail.com~jack.hall2@icloud.com~amelia.hall30@outlook.com~grace.lee32@outlook.com~emma.garcia82@icloud.com~zoe.walker77@gmail.com~emma.adams65@icloud.com~jack.miller14@icloud.com~amelia.martin10@gmail.com~olivia.king94@example.org~ryan.adams36@icloud.com~noah.martin36@example.org~henry.wilson3@gmail.com
FNAME=c.name :: Owen~Mason~Jack~Amelia~Grace~Emma~Zoe~Emma~Jack~Amelia~Olivia~Ryan~Noah~Henry
LNAME=c.name :: Davis~Baker~Hall~Hall~Lee~Garcia~Walker~Adams~Miller~Martin~King~Adams~Martin~Wilson
MMERGE3=? :: 
PHONE=c.phone :: +15035552997~+15125553882~+15035550552~+17185555869~+15125550603~+17185556955~+15035552391~+15035557156~+14085559424~+14085555675~+17185554822~+17185553081~+14085555855~+17185554786
BIRTHDAY=?/c.birthday :: 01/04~06/07~06/13~11/26~05/12~01/05~03/03~05/12~12/14~12/01~08/14~02/05~11/18~11/06
MEMBER_RATING=? :: 1~2~3~4~1~2~3~4~1~2~3~4~1~2
OPTIN_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 16:27:58~2024-03-01 19:48:05~2024-03-02 04:49:47~2024-03-02 13:38:51~2024-03-02 20:45:22~2024-03-02 23:09:44~2024-03-03 01:25:16~2024-03-03 03:44:37~2024-03-03 09:02:47~2024-03-03 11:24:56~2024-03-03 21:06:44~2024-03-03 22:50:02~2024-03-04 06:42:41~2024-03-04 13:37:57
OPTIN_IP=? :: 
CONFIRM_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 16:28:34~2024-03-01 19:48:41~2024-03-02 04:50:23~2024-03-02 13:39:27~2024-03-02 20:45:58~2024-03-02 23:10:20~2024-03-03 01:25:52~2024-03-03 03:45:13~2024-03-03 09:03:23~2024-03-03 11:25:32~2024-03-03 21:07:20~2024-03-03 22:50:38~2024-03-04 06:43:17~2024-03-04 13:38:33
CONFIRM_IP=? :: 81.2.0.7~81.2.1.7~81.2.2.7~81.2.3.7~81.2.4.7~81.2.5.7~81.2.6.7~81.2.7.7~81.2.8.7~81.2.9.7~81.2.10.7~81.2.11.7~81.2.12.7~81.2.13.7
LATITUDE=c.latitude/? :: 51.1000~51.2000~51.3000~51.4000~51.5000~51.6000~51.7000~51.8000~51.9000~52.0000~52.1000~52.2000~52.3000~52.4000
LONGITUDE=c.longitude/? :: -0.3000~-0.2000~-0.1000~0.0000~0.1000~0.2000~0.3000~0.4000~0.5000~0.6000~0.7000~0.8000~0.9000~1.0000
CLEAN_TIME=?/co.at :: 2024-03-22 12:27:58~2024-03-22 15:48:05~2024-03-23 00:49:47~2024-03-23 09:38:51~2024-03-23 16:45:22~2024-03-23 19:09:44~2024-03-23 21:25:16~2024-03-23 23:44:37~2024-03-24 05:02:47~2024-03-24 07:24:56~2024-03-24 17:06:44~2024-03-24 18:50:02~2024-03-25 02:42:41~2024-03-25 09:37:57
CLEAN_CAMPAIGN_TITLE=?/co.campaignId :: June Sale~May News~May News~May News~June Sale~May News~May News~June Sale~June Sale~May News~May News~May News~May News~June Sale
CLEAN_CAMPAIGN_ID=?/co.campaignId :: cd34~ab12~ab12~ab12~cd34~ab12~ab12~cd34~cd34~ab12~ab12~ab12~ab12~cd34
LEID=c.customerId/? :: 2110000~2110003~2110006~2110009~2110012~2110015~2110018~2110021~2110024~2110027~2110030~2110033~2110036~2110039
EUID=c.customerId/? :: a98qbbf6ea~0gc5pbf65l~e1rmb2f79c~74qqm507se~ca19apcffa~eknr1n7qnf~r4bt28ffak~8c4n1t4bae~jheda199rc~lckbs6snhr~hdjgbg5scn~lb37s9fbbe~7prbcadbek~7eacd9l9pb
NOTES=c.note :: 
`,
  },
  {
    name: 'Mailchimp opens report',
    fileName: 'members_May_News_opened.csv',
    times: 1,
    columns: `
Email Address=!c.email :: amelia.brown30@outlook.com~james.lee52@outlook.com~grace.lewis46@outlook.com~ella.miller43@icloud.com~liam.garcia90@gmail.com~lucas.baker47@example.org~caleb.baker45@example.org~owen.king93@gmail.com~caleb.wilson34@outlook.com~nora.lewis83@gmail.com~nora.wilson81@icloud.com~ella.lewis50@example.org~emma.thomas37@outlook.com~isla.lee45@gmail.com
First Name=c.name :: Amelia~James~Grace~Ella~Liam~Lucas~Caleb~Owen~Caleb~Nora~Nora~Ella~Emma~Isla
Last Name=c.name :: Brown~Lee~Lewis~Miller~Garcia~Baker~Baker~King~Wilson~Lewis~Wilson~Lewis~Thomas~Lee
Member Rating=? :: 2~3~4~5~2~3~4~5~2~3~4~5~2~3
Opens=?/co.opened :: 1~2~3~4~5~1~2~3~4~5~1~2~3~4
Clicks=?/co.clicked :: 0~1~2~0~1~2~0~1~2~0~1~2~0~1
Last Open=?/co.at :: 2024-03-01 14:16:45~2024-03-01 16:48:17~2024-03-01 22:11:39~2024-03-02 02:34:31~2024-03-02 07:20:16~2024-03-02 11:52:01~2024-03-02 16:39:30~2024-03-02 23:16:22~2024-03-03 04:34:31~2024-03-03 08:36:29~2024-03-03 15:44:56~2024-03-04 01:39:34~2024-03-04 03:28:04~2024-03-04 10:23:09
`,
  },
  {
    name: 'Shopify customers 2018',
    fileName: 'customers_export 2018.csv',
    times: 1,
    columns: `
First Name=!c.name :: Zoe~James~Owen~Owen~Ryan~Mason~Isla~Henry~Zoe~Mason~Emma~Isla~Olivia~Noah
Last Name=c.name :: Brown~Thomas~Taylor~King~Wright~Baker~Taylor~Wilson~Garcia~Lee~Baker~Wright~Taylor~Nguyen
Email=!c.email :: zoe.brown37@outlook.com~james.thomas31@outlook.com~owen.taylor6@gmail.com~owen.king86@outlook.com~ryan.wright53@outlook.com~mason.baker81@icloud.com~isla.taylor39@outlook.com~henry.wilson44@icloud.com~zoe.garcia77@example.org~mason.lee3@icloud.com~emma.baker80@icloud.com~isla.wright8@icloud.com~olivia.taylor43@icloud.com~noah.nguyen51@example.org
Company=c.company :: 
Address1=c.address :: 57 Maple Ave~65 Maple Ave~108 Maple Ave~158 2nd Ave~172 Pine Rd~58 2nd Ave~75 Pine Rd~51 Pine Rd~57 Pine Rd~76 Pine Rd~105 Pine Rd~104 Oak St~24 2nd Ave~14 Pine Rd
Address2=? :: 
City=c.city :: Brooklyn~Austin~Brooklyn~Brooklyn~Boise~Portland~Madison~Portland~Madison~San Jose~Austin~San Jose~Tampa~San Jose
Province=c.province :: Oregon
Province Code=?/c.province :: NY~TX~NY~NY~ID~OR~WI~OR~WI~CA~TX~CA~FL~CA
Country=c.country :: United States
Country Code=?/c.country :: US
Zip=c.postcode :: '11201~'73301~'11201~'11201~'83702~'97205~'53703~'97205~'53703~'95112~'73301~'95112~'33602~'95112
Phone=c.phone :: '+14085555971~'+14085555117~'+15125551534~'+15125554717~'+15125557624~'+15125558447~'+14085555616~'+14085557120~'+15125557788~'+15035558799~'+14085559689~'+17185555881~'+17185557938~'+14085553118
Accepts Marketing=cs.granted/? :: no~no~yes~no~no~no~yes~yes~no~no~no~yes~yes~no
Total Spent=? :: 0.00~31.50~63.00~94.50~126.00~157.50~189.00~220.50~252.00~283.50~315.00~346.50~378.00~409.50
Total Orders :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Tags=c.tags :: ~~VIP, wholesale~~~~VIP, wholesale~VIP, wholesale~~~~VIP, wholesale~VIP, wholesale~
Note=c.note :: 
Tax Exempt=? :: no
`,
  },
  {
    name: 'Shopify transactions export',
    fileName: 'transactions_export.csv',
    times: 1,
    columns: `
Order=?/p.orderId/o.orderId :: 5000123456977~5000123457954~5000123458931~5000123459908~5000123460885~5000123461862~5000123462839~5000123463816~5000123464793~5000123465770~5000123466747~5000123467724~5000123468701~5000123469678
Name=!o.orderId/p.orderId :: #3001~#3002~#3003~#3004~#3005~#3006~#3007~#3008~#3009~#3010~#3011~#3012~#3013~#3014
Kind=? :: sale~refund~sale~sale~refund~sale~refund~sale~sale~sale~sale~refund~refund~sale
Gateway=o.paymentMethod/p.method :: shopify_payments~paypal~shopify_payments~paypal~paypal~shopify_payments~paypal~shopify_payments~shopify_payments~shopify_payments~shopify_payments~paypal~paypal~shopify_payments
Created At=!o.orderedAt/p.at/o.paidAt :: 2024-03-01 17:17:14 -0500~2024-03-01 22:51:38 -0500~2024-03-02 07:57:43 -0500~2024-03-02 10:15:10 -0500~2024-03-02 19:41:30 -0500~2024-03-03 04:31:00 -0500~2024-03-03 11:51:21 -0500~2024-03-03 15:03:03 -0500~2024-03-03 16:16:07 -0500~2024-03-04 01:01:59 -0500~2024-03-04 06:46:02 -0500~2024-03-04 09:11:29 -0500~2024-03-04 17:35:44 -0500~2024-03-05 01:43:51 -0500
Status=o.status/p.status :: success
Amount=!o.amount/p.amount :: 24.00~24.00~18.00~48.00~48.00~54.00~18.00~18.00~36.00~32.50~144.00~18.00~18.00~43.00
Currency=o.currency/p.currency :: USD
Card Type=?/p.method :: visa~~visa~~~visa~~visa~visa~visa~visa~~~visa
Billing Name=c.name/? :: Ryan Adams~Mia Taylor~Ella Lee~Mia Taylor~Isla Nguyen~Amelia Wright~Mia Taylor~Ella Lee~Liam King~Isla Nguyen~Liam King~Isla Nguyen~Mia Taylor~Mia Taylor
`,
  },
  {
    name: 'WooCommerce WP All Export',
    fileName: 'Orders-Export-2024-May.csv',
    times: 1,
    columns: `
Order ID=!o.orderId :: 6103~6103~6103~6106~6109~6109~6112~6115~6115~6118~6121~6121~6121~6124
Order Key=? :: wc_order_CKKEc4ALF1~wc_order_CKKEc4ALF1~wc_order_CKKEc4ALF1~wc_order_0DJPdFNda2~wc_order_CKKEc4ALF3~wc_order_CKKEc4ALF3~wc_order_JfRNP7QfJ4~wc_order_PdFMM4GKa5~wc_order_PdFMM4GKa5~wc_order_87Scee5T36~wc_order_DdC5aD8C97~wc_order_DdC5aD8C97~wc_order_DdC5aD8C97~wc_order_C5NQ99deP8
Order Date=!o.orderedAt :: 2024-03-01 15:56:23~2024-03-01 15:56:23~2024-03-01 15:56:23~2024-03-01 20:54:54~2024-03-02 02:58:09~2024-03-02 02:58:09~2024-03-02 09:39:40~2024-03-02 14:41:53~2024-03-02 14:41:53~2024-03-02 19:17:56~2024-03-03 01:39:02~2024-03-03 01:39:02~2024-03-03 01:39:02~2024-03-03 07:31:56
Completed Date=o.closedAt :: 2024-03-03 17:56:23~2024-03-03 17:56:23~2024-03-03 17:56:23~2024-03-03 22:54:54~2024-03-04 04:58:09~2024-03-04 04:58:09~2024-03-04 11:39:40~2024-03-04 16:41:53~2024-03-04 16:41:53~2024-03-04 21:17:56~2024-03-05 03:39:02~2024-03-05 03:39:02~2024-03-05 03:39:02~2024-03-05 09:31:56
Title=? :: Order – March 01, 2024~Order – March 01, 2024~Order – March 01, 2024~Order – March 01, 2024~Order – March 02, 2024~Order – March 02, 2024~Order – March 02, 2024~Order – March 02, 2024~Order – March 02, 2024~Order – March 02, 2024~Order – March 03, 2024~Order – March 03, 2024~Order – March 03, 2024~Order – March 03, 2024
Order Status=o.status :: wc-completed~wc-completed~wc-completed~wc-completed~wc-completed~wc-refunded~wc-refunded~wc-refunded~wc-refunded~wc-completed~wc-refunded~wc-completed~wc-refunded~wc-refunded
Order Currency=o.currency :: GBP
Payment Method Title=o.paymentMethod :: PayPal~PayPal~PayPal~PayPal~PayPal~Debit Card~Debit Card~Debit Card~Debit Card~PayPal~Debit Card~PayPal~Debit Card~Debit Card
Order Total=!o.amount :: 90.50~90.50~90.50~76.00~74.50~74.50~42.00~139.50~139.50~52.00~82.50~82.50~82.50~36.50
Order Shipping=o.freight :: 4
Customer Account Email Address=?/c.email :: ava.wilson1@gmail.com~ava.wilson1@gmail.com~ava.wilson1@gmail.com~henry.hall1@icloud.com~ava.wilson1@gmail.com~ava.wilson1@gmail.com~ethan.moore92@outlook.com~owen.adams32@icloud.com~owen.adams32@icloud.com~james.adams27@example.org~zoe.kelly1@outlook.com~zoe.kelly1@outlook.com~zoe.kelly1@outlook.com~ava.kelly22@gmail.com
Billing First Name=!c.name :: Ava~Ava~Ava~Henry~Ava~Ava~Ethan~Owen~Owen~James~Zoe~Zoe~Zoe~Ava
Billing Last Name=c.name :: Wilson~Wilson~Wilson~Hall~Wilson~Wilson~Moore~Adams~Adams~Adams~Kelly~Kelly~Kelly~Kelly
Billing Company=c.company/? :: 
Billing Address 1=c.address :: 102 Oak St~102 Oak St~102 Oak St~59 Oak St~102 Oak St~102 Oak St~120 Maple Ave~66 Oak St~66 Oak St~116 Pine Rd~28 Maple Ave~28 Maple Ave~28 Maple Ave~127 Oak St
Billing City=c.city :: San Jose~San Jose~San Jose~Portland~San Jose~San Jose~Boise~Madison~Madison~Madison~Boise~Boise~Boise~Boise
Billing Postcode=c.postcode :: 95112~95112~95112~97205~95112~95112~83702~53703~53703~53703~83702~83702~83702~83702
Billing Country=c.country :: US
Billing Email Address=!c.email :: ava.wilson1@gmail.com~ava.wilson1@gmail.com~ava.wilson1@gmail.com~henry.hall1@icloud.com~ava.wilson1@gmail.com~ava.wilson1@gmail.com~ethan.moore92@outlook.com~owen.adams32@icloud.com~owen.adams32@icloud.com~james.adams27@example.org~zoe.kelly1@outlook.com~zoe.kelly1@outlook.com~zoe.kelly1@outlook.com~ava.kelly22@gmail.com
Billing Phone=c.phone :: +15125553408~+15125553408~+15125553408~+17185553863~+15125553408~+15125553408~+17185556399~+15125550233~+15125550233~+15125555935~+17185558315~+17185558315~+17185558315~+15035555107
Shipping First Name=o.receiverName :: Ava~Ava~Ava~Henry~Ava~Ava~Ethan~Owen~Owen~James~Zoe~Zoe~Zoe~Ava
Shipping Last Name=o.receiverName :: Wilson~Wilson~Wilson~Hall~Wilson~Wilson~Moore~Adams~Adams~Adams~Kelly~Kelly~Kelly~Kelly
Shipping City=o.city :: San Jose~San Jose~San Jose~Portland~San Jose~San Jose~Boise~Madison~Madison~Madison~Boise~Boise~Boise~Boise
Shipping Postcode=o.postcode :: 95112~95112~95112~97205~95112~95112~83702~53703~53703~53703~83702~83702~83702~83702
Product ID=l.productId :: 50~50~50~53~50~50~50~50~50~53~50~50~50~50
SKU=l.sku :: W10~W10~W10~W13~W10~W10~W10~W10~W10~W13~W10~W10~W10~W10
Product Name=l.productName :: Linen Tote~Enamel Mug~Enamel Mug~Merino Beanie~Wool Scarf~Linen Tote~Wool Scarf~Wool Scarf~Linen Tote~Merino Beanie~Wool Scarf~Linen Tote~Enamel Mug~Linen Tote
Quantity=!l.quantity :: 1~1~2~3~1~1~1~1~3~2~1~1~1~1
Item Cost=l.unitPrice/l.cost/? :: 32.50~18.00~18.00~24.00~48.00~32.50~48.00~48.00~32.50~24.00~48.00~32.50~18.00~32.50
Item Total=l.amount :: 32.50~18.00~36.00~72.00~48.00~32.50~48.00~48.00~97.50~48.00~48.00~32.50~18.00~32.50
Customer Note=o.buyerMessage :: 
`,
  },
  {
    name: 'WooCommerce Order Export plugin item rows',
    fileName: 'orders-item-rows.csv',
    delimiter: ';',
    times: 1,
    columns: `
order_number=!o.orderId :: 7103~7103~7106~7106~7106~7106~7109~7109~7112~7112~7112~7115~7115~7118
order_date=!o.orderedAt :: 01/03/2024 18:59~01/03/2024 18:59~02/03/2024 02:53~02/03/2024 02:53~02/03/2024 02:53~02/03/2024 02:53~02/03/2024 05:02~02/03/2024 05:02~02/03/2024 07:38~02/03/2024 07:38~02/03/2024 07:38~02/03/2024 17:28~02/03/2024 17:28~02/03/2024 23:03
order_status=o.status :: cancelled~completed~completed~cancelled~completed~completed~completed~completed~cancelled~cancelled~completed~cancelled~completed~completed
customer_name=!c.name :: Ava Davis~Ava Davis~Ava Davis~Ava Davis~Ava Davis~Ava Davis~Ava Davis~Ava Davis~Harper Walker~Harper Walker~Harper Walker~James King~James King~Sophia Kelly
customer_email=!c.email :: ava.davis27@icloud.com~ava.davis27@icloud.com~ava.davis27@icloud.com~ava.davis27@icloud.com~ava.davis27@icloud.com~ava.davis27@icloud.com~ava.davis27@icloud.com~ava.davis27@icloud.com~harper.walker42@gmail.com~harper.walker42@gmail.com~harper.walker42@gmail.com~james.king36@outlook.com~james.king36@outlook.com~sophia.kelly87@icloud.com
customer_phone=c.phone :: +17185554898~+17185554898~+17185554898~+17185554898~+17185554898~+17185554898~+17185554898~+17185554898~+14085555103~+14085555103~+14085555103~+15035559600~+15035559600~+14085552372
billing_address=c.address :: 88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~128 Maple Ave, Brooklyn NY 11201~128 Maple Ave, Brooklyn NY 11201~128 Maple Ave, Brooklyn NY 11201~194 Pine Rd, Boise ID 83702~194 Pine Rd, Boise ID 83702~92 Pine Rd, San Jose CA 95112
shipping_address=o.receiverAddress :: 88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~88 Main St, Boise ID 83702~128 Maple Ave, Brooklyn NY 11201~128 Maple Ave, Brooklyn NY 11201~128 Maple Ave, Brooklyn NY 11201~194 Pine Rd, Boise ID 83702~194 Pine Rd, Boise ID 83702~92 Pine Rd, San Jose CA 95112
item_name=l.productName :: Enamel Mug~Enamel Mug~Enamel Mug~Wool Scarf~Enamel Mug~Wool Scarf~Merino Beanie~Merino Beanie~Wool Scarf~Enamel Mug~Enamel Mug~Wool Scarf~Merino Beanie~Wool Scarf
item_sku=l.sku :: W10~W10~W10~W10~W10~W10~W13~W13~W10~W10~W10~W10~W13~W10
item_quantity=!l.quantity :: 1~1~1~1~3~1~1~3~1~1~1~1~2~1
item_price=l.unitPrice :: 18.00~18.00~18.00~48.00~18.00~48.00~24.00~24.00~48.00~18.00~18.00~48.00~24.00~48.00
item_total=l.amount :: 18.00~18.00~18.00~48.00~54.00~48.00~24.00~72.00~48.00~18.00~18.00~48.00~48.00~48.00
coupon_codes=o.promotion :: ~~SUMMER~SUMMER~SUMMER~SUMMER~SUMMER~SUMMER~~~~SUMMER~SUMMER~SUMMER
discount_total=o.discount :: 0~0~5~5~5~5~10~10~0~0~0~10~10~5
shipping_total=o.freight :: 5
order_total=!o.amount :: 41.00~41.00~168.00~168.00~168.00~168.00~91.00~91.00~89.00~89.00~89.00~91.00~91.00~48.00
payment_method=o.paymentMethod :: cod~stripe~stripe~cod~stripe~stripe~stripe~stripe~cod~cod~stripe~cod~stripe~stripe
order_notes=o.sellerNote/o.buyerMessage :: 
`,
  },
  {
    name: 'Stripe payments 2017 dashboard',
    fileName: 'payments 2017.csv',
    times: 1,
    columns: `
id=!p.paymentId :: ch_1ATH7G09bfdNeCLA100~ch_1A52QQBR691SNL5a101~ch_1A9efdQMf0SS7SRe102~ch_1ATeNMJM9aGM4c51103~ch_1AEGSREGRcRSFdTH104~ch_1ATH7G09bfdNeCLA105~ch_1AEGSREGRcRSFdTH106~ch_1ALDG54QGSE4eKfF107~ch_1A52QQBR691SNL5a108~ch_1A9efdQMf0SS7SRe109~ch_1ASQT2Eb3PDPHHa8110~ch_1AaERM4ETDeHLb8c111~ch_1AaERM4ETDeHLb8c112~ch_1A9efdQMf0SS7SRe113
Description=? :: Charge for order
Seller Message=? :: Payment complete.
Created (UTC)=!p.at :: 2024-03-01 17:27~2024-03-02 00:32~2024-03-02 05:18~2024-03-02 08:56~2024-03-02 15:01~2024-03-02 23:35~2024-03-03 05:25~2024-03-03 13:32~2024-03-03 16:12~2024-03-03 19:35~2024-03-04 01:01~2024-03-04 07:32~2024-03-04 17:25~2024-03-04 21:28
Amount=!p.amount :: 18.00~38.00~27.50~32.50~24.00~96.00~18.00~72.00~32.50~72.00~24.00~32.50~27.50~24.00
Amount Refunded=p.refundedAmount :: 0.00
Currency=p.currency :: usd
Converted Amount=?/p.amount :: 18.00~38.00~27.50~32.50~24.00~96.00~18.00~72.00~32.50~72.00~24.00~32.50~27.50~24.00
Converted Amount Refunded=? :: 0.00
Fee=p.fee :: 0.82~1.40~1.10~1.24~1.00~3.08~0.82~2.39~1.24~2.39~1.00~1.24~1.10~1.00
Tax=? :: 0.00
Converted Currency=?/p.currency :: usd
Mode=? :: Live
Status=p.status :: Failed~Paid~Failed~Failed~Failed~Failed~Paid~Failed~Paid~Paid~Paid~Paid~Failed~Failed
Statement Descriptor=? :: NORTHWOOL
Customer ID=!p.customerId/c.customerId :: cus_TH7G09bfdNeCLA~cus_52QQBR691SNL5a~cus_9efdQMf0SS7SRe~cus_TeNMJM9aGM4c51~cus_EGSREGRcRSFdTH~cus_TH7G09bfdNeCLA~cus_EGSREGRcRSFdTH~cus_LDG54QGSE4eKfF~cus_52QQBR691SNL5a~cus_9efdQMf0SS7SRe~cus_SQT2Eb3PDPHHa8~cus_aERM4ETDeHLb8c~cus_aERM4ETDeHLb8c~cus_9efdQMf0SS7SRe
Customer Description=?/c.note :: 
Customer Email=c.email :: henry.lewis42@outlook.com~caleb.baker7@outlook.com~liam.adams16@outlook.com~liam.wilson1@gmail.com~ella.brown64@example.org~henry.lewis42@outlook.com~ella.brown64@example.org~liam.garcia32@gmail.com~caleb.baker7@outlook.com~liam.adams16@outlook.com~ella.lee94@icloud.com~caleb.smith37@gmail.com~caleb.smith37@gmail.com~liam.adams16@outlook.com
Captured=? :: true
Card ID=? :: card_1ATH7G09bfdNeCLA~card_1A52QQBR691SNL5a~card_1A9efdQMf0SS7SRe~card_1ATeNMJM9aGM4c51~card_1AEGSREGRcRSFdTH~card_1ATH7G09bfdNeCLA~card_1AEGSREGRcRSFdTH~card_1ALDG54QGSE4eKfF~card_1A52QQBR691SNL5a~card_1A9efdQMf0SS7SRe~card_1ASQT2Eb3PDPHHa8~card_1AaERM4ETDeHLb8c~card_1AaERM4ETDeHLb8c~card_1A9efdQMf0SS7SRe
Card Last4=? :: 4248~4246~4244~4245~4247~4248~4247~4242~4246~4244~4249~4243~4243~4244
Card Brand=?/p.method :: MasterCard~Visa~MasterCard~MasterCard~MasterCard~MasterCard~Visa~MasterCard~Visa~Visa~Visa~Visa~MasterCard~MasterCard
Card Name=c.name/? :: Henry Lewis~Caleb Baker~Liam Adams~Liam Wilson~Ella Brown~Henry Lewis~Ella Brown~Liam Garcia~Caleb Baker~Liam Adams~Ella Lee~Caleb Smith~Caleb Smith~Liam Adams
Card Address Country=?/c.country :: US
Transfer=? :: po_1TH7G09~po_152QQBR~po_19efdQM~po_1TeNMJM~po_1EGSREG~po_1TH7G09~po_1EGSREG~po_1LDG54Q~po_152QQBR~po_19efdQM~po_1SQT2Eb~po_1aERM4E~po_1aERM4E~po_19efdQM
Transfer Date (UTC)=? :: 2024-03-03 17:27~2024-03-04 00:32~2024-03-04 05:18~2024-03-04 08:56~2024-03-04 15:01~2024-03-04 23:35~2024-03-05 05:25~2024-03-05 13:32~2024-03-05 16:12~2024-03-05 19:35~2024-03-06 01:01~2024-03-06 07:32~2024-03-06 17:25~2024-03-06 21:28
`,
  },
  {
    name: 'Stripe customers export',
    fileName: 'unified_customers.csv',
    times: 1,
    columns: `
id=!c.customerId :: cus_0NPc2MF02CF4Ca~cus_NeDKN4GCe24NMc~cus_DbK6KMe2R45RAQ~cus_BRe7GS027TP96J~cus_C5dBBT7DFTD6d6~cus_P6N4aeRb5dEG5K~cus_Pe0LQE5dfa0QE8~cus_FPLQLAGTd7TLR1~cus_G04BNcA973KJD9~cus_CJQ3de8eAEe83N~cus_0aTSf0RR1bQH88~cus_5DC3Kf3N01SNc4~cus_66JC68A0G194a2~cus_9a19cT9HG5JAaS
Description=c.note/? :: 
Email=!c.email :: ava.hall91@outlook.com~harper.kelly65@example.org~james.davis68@outlook.com~nora.wilson72@example.org~ethan.young50@example.org~sophia.lewis84@outlook.com~mason.lee91@icloud.com~sophia.garcia85@outlook.com~caleb.scott96@icloud.com~lucas.davis2@outlook.com~liam.smith49@example.org~sophia.lee5@example.org~ella.walker98@gmail.com~ethan.miller23@icloud.com
Name=c.name :: Ava Hall~Harper Kelly~James Davis~Nora Wilson~Ethan Young~Sophia Lewis~Mason Lee~Sophia Garcia~Caleb Scott~Lucas Davis~Liam Smith~Sophia Lee~Ella Walker~Ethan Miller
Created (UTC)=c.registeredAt :: 2024-03-01 10:15~2024-03-01 19:50~2024-03-02 03:38~2024-03-02 12:15~2024-03-02 20:07~2024-03-03 05:34~2024-03-03 13:59~2024-03-03 18:28~2024-03-04 02:03~2024-03-04 03:38~2024-03-04 11:45~2024-03-04 20:55~2024-03-05 03:51~2024-03-05 11:21
Delinquent=? :: false
Card ID=? :: pm_10NPc2MF02CF4Ca~pm_1NeDKN4GCe24NMc~pm_1DbK6KMe2R45RAQ~pm_1BRe7GS027TP96J~pm_1C5dBBT7DFTD6d6~pm_1P6N4aeRb5dEG5K~pm_1Pe0LQE5dfa0QE8~pm_1FPLQLAGTd7TLR1~pm_1G04BNcA973KJD9~pm_1CJQ3de8eAEe83N~pm_10aTSf0RR1bQH88~pm_15DC3Kf3N01SNc4~pm_166JC68A0G194a2~pm_19a19cT9HG5JAaS
Card Last4=? :: 4242~4243~4244~4245~4246~4247~4248~4249~4250~4251~4252~4253~4254~4255
Card Brand=? :: Visa
Card Address Line1=?/c.address :: 19 Oak St~115 Main St~1 Main St~30 Oak St~21 Main St~34 Main St~82 Oak St~92 2nd Ave~9 2nd Ave~57 2nd Ave~87 Maple Ave~82 Pine Rd~186 Main St~167 2nd Ave
Card Address City=?/c.city :: Portland~Austin~Austin~Tampa~Madison~Boise~Tampa~Portland~Austin~Portland~Boise~Portland~San Jose~San Jose
Card Address Zip=?/c.postcode :: 97205~73301~73301~33602~53703~83702~33602~97205~73301~97205~83702~97205~95112~95112
Currency=? :: usd
Plan=? :: ~pro-monthly~~~pro-monthly~pro-monthly~~pro-monthly~pro-monthly~pro-monthly~pro-monthly~~pro-monthly~pro-monthly
Status=? :: ~active~~~active~active~~active~active~active~active~~active~active
Total Spend=? :: 0.00~20.00~40.00~60.00~80.00~100.00~120.00~140.00~160.00~180.00~200.00~220.00~240.00~260.00
Payment Count=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Average Order=? :: 20.00
Refunded Volume=? :: 0.00
`,
  },
  {
    name: 'Stripe subscriptions export',
    fileName: 'subscriptions.csv',
    times: 1,
    columns: `
id=!ct.contractId :: sub_1PbTNCSF900LF1920~sub_1PQ5M99Fb396F83C1~sub_1PQ5M99Fb396F83C2~sub_1PdQ4b2RGB903Lcc3~sub_1PQ5M99Fb396F83C4~sub_1PQ5M99Fb396F83C5~sub_1PdQ4b2RGB903Lcc6~sub_1PK7MdaM3HG7DHJF7~sub_1PQ5M99Fb396F83C8~sub_1PQ8beCKDPP1EANS9~sub_1PQ5M99Fb396F83C10~sub_1PbTNCSF900LF19211~sub_1PBbLdeB6FbJa0KJ12~sub_1PQ8beCKDPP1EANS13
Customer ID=!c.customerId/ct.customerId :: cus_bTNCSF900LF192~cus_Q5M99Fb396F83C~cus_Q5M99Fb396F83C~cus_dQ4b2RGB903Lcc~cus_Q5M99Fb396F83C~cus_Q5M99Fb396F83C~cus_dQ4b2RGB903Lcc~cus_K7MdaM3HG7DHJF~cus_Q5M99Fb396F83C~cus_Q8beCKDPP1EANS~cus_Q5M99Fb396F83C~cus_bTNCSF900LF192~cus_BbLdeB6FbJa0KJ~cus_Q8beCKDPP1EANS
Customer Description=?/c.note :: 
Customer Email=c.email :: leo.smith64@example.org~ryan.hall30@gmail.com~ryan.hall30@gmail.com~isla.hall95@icloud.com~ryan.hall30@gmail.com~ryan.hall30@gmail.com~isla.hall95@icloud.com~lucas.clark18@example.org~ryan.hall30@gmail.com~leo.hall93@icloud.com~ryan.hall30@gmail.com~leo.smith64@example.org~caleb.wilson5@example.org~leo.hall93@icloud.com
Plan=ct.product :: price_1Pro~price_1Basic~price_1Basic~price_1Basic~price_1Pro~price_1Basic~price_1Pro~price_1Basic~price_1Basic~price_1Basic~price_1Basic~price_1Pro~price_1Pro~price_1Basic
Quantity=? :: 1
Currency=?/ct.currency :: usd
Interval=?/ct.periodMonths :: month~year~year~year~month~year~month~year~year~year~year~month~month~year
Amount=!ct.amount :: 20.00~200.00~200.00~200.00~20.00~200.00~20.00~200.00~200.00~200.00~200.00~20.00~20.00~200.00
Status=ct.status :: canceled~past_due~past_due~past_due~active~past_due~canceled~canceled~past_due~past_due~canceled~active~canceled~canceled
Created (UTC)=?/ct.startedOn :: 2024-03-01 17:00~2024-03-01 21:08~2024-03-02 02:03~2024-03-02 09:06~2024-03-02 16:12~2024-03-02 19:09~2024-03-02 21:32~2024-03-02 23:50~2024-03-03 05:23~2024-03-03 08:37~2024-03-03 10:26~2024-03-03 13:02~2024-03-03 22:03~2024-03-04 00:52
Start (UTC)=!ct.startedOn :: 2024-03-01 17:00~2024-03-01 21:08~2024-03-02 02:03~2024-03-02 09:06~2024-03-02 16:12~2024-03-02 19:09~2024-03-02 21:32~2024-03-02 23:50~2024-03-03 05:23~2024-03-03 08:37~2024-03-03 10:26~2024-03-03 13:02~2024-03-03 22:03~2024-03-04 00:52
Current Period Start (UTC)=?/ct.renewedOn :: 2024-03-31 17:00~2024-03-31 21:08~2024-04-01 02:03~2024-04-01 09:06~2024-04-01 16:12~2024-04-01 19:09~2024-04-01 21:32~2024-04-01 23:50~2024-04-02 05:23~2024-04-02 08:37~2024-04-02 10:26~2024-04-02 13:02~2024-04-02 22:03~2024-04-03 00:52
Current Period End (UTC)=?/ct.endedOn :: 2024-04-30 17:00~2024-04-30 21:08~2024-05-01 02:03~2024-05-01 09:06~2024-05-01 16:12~2024-05-01 19:09~2024-05-01 21:32~2024-05-01 23:50~2024-05-02 05:23~2024-05-02 08:37~2024-05-02 10:26~2024-05-02 13:02~2024-05-02 22:03~2024-05-03 00:52
Canceled At (UTC)=?/ct.endedOn :: 
Ended At (UTC)=?/ct.endedOn :: 
`,
  },
  {
    name: 'Square customers directory',
    fileName: 'customer-directory.csv',
    times: 1,
    columns: `
Reference ID=?/c.memberNo :: 
First Name=!c.name :: Leo~Jack~Isla~Liam~Owen~Nora~Ava~Ella~Amelia~Zoe~Liam~Mason~James~Lucas
Last Name=c.name :: King~Nguyen~Adams~Clark~Clark~Kelly~Martin~Young~Lee~Baker~Martin~Kelly~Wright~Baker
Email Address=!c.email :: leo.king76@gmail.com~jack.nguyen17@example.org~isla.adams84@icloud.com~liam.clark39@icloud.com~owen.clark44@outlook.com~nora.kelly61@icloud.com~ava.martin39@outlook.com~ella.young61@gmail.com~amelia.lee38@example.org~zoe.baker87@outlook.com~liam.martin33@gmail.com~mason.kelly30@outlook.com~james.wright5@gmail.com~lucas.baker77@gmail.com
Phone Number=c.phone :: '+14085554860~'+15035556978~'+14085552619~'+14085553150~'+14085555755~'+17185558260~'+14085556650~'+15035557027~'+15035558810~'+15125555574~'+15125558240~'+15125554660~'+15035551283~'+15035557748
Nickname=?/o.buyerNick :: 
Company Name=c.company :: 
Street Address 1=c.address :: 5 Main St~149 Maple Ave~22 Maple Ave~103 Oak St~90 Main St~103 2nd Ave~116 2nd Ave~140 Pine Rd~180 2nd Ave~9 Maple Ave~88 Oak St~145 2nd Ave~21 2nd Ave~105 2nd Ave
Street Address 2=? :: 
City=c.city :: San Jose~Portland~Boise~Madison~Tampa~Boise~Tampa~Brooklyn~Austin~Boise~Madison~Brooklyn~Portland~Boise
State=c.province :: CA~OR~ID~WI~FL~ID~FL~NY~TX~ID~WI~NY~OR~ID
Postal Code=c.postcode :: 95112~97205~83702~53703~33602~83702~33602~11201~73301~83702~53703~11201~97205~83702
Birthday=c.birthday :: ~1994-08-11~~1981-10-27~~1970-10-09~~1968-09-25~~1974-07-14~~1990-01-21~~1974-12-19
Memo=c.note :: 
Square Customer ID=!c.customerId :: 3BJTL0BM5CED~CMPPD2FD0S87~19AHDNRTRFKH~BETQEC8BECFC~1N7BEPE1G24G~HDCLAHPM9P8D~NFC5JB4H9B8J~HB1FAND3MES8~G9M8Q42AS9SS~FT6LBGKAGK9B~71JA0LA2B6KN~52E2P253CCEF~GKHH4NM5KH8L~BC3BDJ3TFQSF
Creation Source=c.source/? :: Directory~Instant Profile~Directory~Directory~Instant Profile~Directory~Instant Profile~Directory~Directory~Directory~Directory~Directory~Instant Profile~Directory
First Visit=?/c.registeredAt/c.joinedOn :: 2024-03-01~2024-03-01~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-03~2024-03-04~2024-03-04~2024-03-04~2024-03-04
Last Visit=? :: 2024-03-18~2024-03-18~2024-03-18~2024-03-18~2024-03-19~2024-03-19~2024-03-19~2024-03-19~2024-03-20~2024-03-20~2024-03-20~2024-03-20~2024-03-21~2024-03-21
Transaction Count=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Lifetime Spend=? :: $0.00~$12.50~$25.00~$37.50~$50.00~$62.50~$75.00~$87.50~$100.00~$112.50~$125.00~$137.50~$150.00~$162.50
Email Subscription Status=cs.granted/? :: unsubscribed~unknown~subscribed~subscribed~unknown~subscribed~unknown~subscribed~subscribed~unsubscribed~subscribed~subscribed~unsubscribed~subscribed
Instant Profile=? :: No~Yes~No~No~Yes~No~Yes~No~No~No~No~No~Yes~No
`,
  },
  {
    name: 'Square transactions 2019',
    fileName: 'transactions 2019.csv',
    times: 1,
    columns: `
Date=!o.orderedAt :: 2024-03-01~2024-03-01~2024-03-01~2024-03-01~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-03~2024-03-03~2024-03-04~2024-03-04
Time=!o.orderedAt/? :: 11:45:06~14:55:29~18:19:31~23:02:24~01:16:39~10:12:23~18:02:50~20:18:41~03:24:07~07:23:25~14:11:45~17:26:48~01:21:19~03:13:14
Time Zone=? :: London
Gross Sales=o.amountDue/? :: £48.00~£144.00~£32.50~£72.00~£65.00~£144.00~£48.00~£24.00~£18.00~£48.00~£18.00~£32.50~£18.00~£18.00
Discounts=o.discount :: £0.00~£0.00~£0.00~£0.00~£-5.00~£0.00~£0.00~£0.00~£0.00~£0.00~£0.00~£-5.00~£0.00~£0.00
Net Sales=?/o.amount :: £48.00~£144.00~£32.50~£72.00~£60.00~£144.00~£48.00~£24.00~£18.00~£48.00~£18.00~£27.50~£18.00~£18.00
VAT=? :: £9.60~£28.80~£6.50~£14.40~£12.00~£28.80~£9.60~£4.80~£3.60~£9.60~£3.60~£5.50~£3.60~£3.60
Tip=? :: £0.00
Total Collected=!o.amount :: £57.60~£172.80~£39.00~£86.40~£72.00~£172.80~£57.60~£28.80~£21.60~£57.60~£21.60~£33.00~£21.60~£21.60
Source=o.channel/? :: Point of Sale
Card=? :: £57.60~£172.80~£39.00~£86.40~£72.00~£172.80~£57.60~£28.80~£21.60~£57.60~£21.60~£33.00~£21.60~£21.60
Card Entry Methods=? :: Contactless
Cash=? :: £0.00
Fees=p.fee/? :: -£0.84~-£2.52~-£0.57~-£1.26~-£1.05~-£2.52~-£0.84~-£0.42~-£0.32~-£0.84~-£0.32~-£0.48~-£0.32~-£0.32
Net Total=? :: £56.76~£170.28~£38.43~£85.14~£70.95~£170.28~£56.76~£28.38~£21.29~£56.76~£21.29~£32.52~£21.29~£21.29
Transaction ID=!o.orderId :: MRbaP03HFa5L5e100~F2GH3CSCR8E1DG101~d1BS64G8dBHEQT102~MLT4L7B3Cb0N95103~MLT4L7B3Cb0N95104~NGFARdEHcM85AT105~F2GH3CSCR8E1DG106~MLT4L7B3Cb0N95107~MRbaP03HFa5L5e108~F2GH3CSCR8E1DG109~MRbaP03HFa5L5e110~MRbaP03HFa5L5e111~MLT4L7B3Cb0N95112~RBfC70FN132C9R113
Payment ID=p.paymentId :: e5L5aFH30PabRM100~GD1E8RCSC3HG2F101~TQEHBd8G46SB1d102~59N0bC3B7L4TLM103~59N0bC3B7L4TLM104~TA58McHEdRAFGN105~GD1E8RCSC3HG2F106~59N0bC3B7L4TLM107~e5L5aFH30PabRM108~GD1E8RCSC3HG2F109~e5L5aFH30PabRM110~e5L5aFH30PabRM111~59N0bC3B7L4TLM112~R9C231NF07CfBR113
Staff Name=o.salesperson :: Jo B~Jo B~Max W~Jo B~Jo B~Jo B~Jo B~Max W~Jo B~Max W~Jo B~Max W~Jo B~Jo B
Description=?/l.productName :: 1 x Wool Scarf~3 x Wool Scarf~1 x Linen Tote~3 x Merino Beanie~2 x Linen Tote~3 x Wool Scarf~1 x Wool Scarf~1 x Merino Beanie~1 x Enamel Mug~1 x Wool Scarf~1 x Enamel Mug~1 x Linen Tote~1 x Enamel Mug~1 x Enamel Mug
Event Type=?/o.status :: Payment
Location=o.store :: Soho
Customer ID=!c.customerId :: MRBAP03HFA~F2GH3CSCR8~D1BS64G8DB~MLT4L7B3CB~MLT4L7B3CB~NGFARDEHCM~F2GH3CSCR8~MLT4L7B3CB~MRBAP03HFA~F2GH3CSCR8~MRBAP03HFA~MRBAP03HFA~MLT4L7B3CB~RBFC70FN13
Customer Name=c.name :: Ava Garcia~Mia Smith~James Martin~Grace Thomas~Grace Thomas~James Kelly~Mia Smith~Grace Thomas~Ava Garcia~Mia Smith~Ava Garcia~Ava Garcia~Grace Thomas~Ryan Clark
`,
  },
  {
    name: 'GA4 探索 匯出 繁體',
    fileName: '探索_任意形式.csv',
    encoding: 'utf-8-bom',
    above:
      '# ----------------------------------------\n# 任意形式探索\n# 帳戶: 小日子\n# 20240301-20240331\n# ----------------------------------------\n',
    times: 1,
    columns: `
日期 + 小時 (YYYYMMDDHH)=!e.at :: 2024030110~2024030112~2024030114~2024030116~2024030118~2024030119~2024030122~2024030200~2024030201~2024030203~2024030204~2024030205~2024030208~2024030210
事件名稱=!e.kind :: page_view~purchase~page_view~scroll~purchase~scroll~page_view~scroll~scroll~scroll~scroll~page_view~scroll~page_view
有效使用者 ID=!e.deviceId/e.customerId :: 1201233567.1714500001~1206378746.1714500002~1201233567.1714500001~1206378746.1714500002~1206378746.1714500002~1208853644.1714500004~1204016888.1714500003~1203691555.1714500000~1204016888.1714500003~1204243365.1714500006~1209672352.1714500005~1204243365.1714500006~1204243365.1714500006~1203691555.1714500000
網頁路徑和畫面類別=e.page :: /p/3~/p/4~/p/3~/p/2~/p/2~/p/2~/p/4~/p/2~/p/4~/p/3~/p/3~/p/4~/p/4~/p/2
裝置類別=e.device :: mobile~mobile~mobile~desktop~desktop~desktop~mobile~desktop~desktop~desktop~desktop~mobile~desktop~mobile
作業系統=e.os :: iOS~iOS~iOS~Windows~Windows~Windows~iOS~Windows~Windows~Windows~Windows~iOS~Windows~iOS
瀏覽器=e.browser :: Safari~Safari~Safari~Chrome~Chrome~Chrome~Safari~Chrome~Chrome~Chrome~Chrome~Safari~Chrome~Safari
城市=e.city :: Taipei~Taipei~Taipei~Tainan~Tainan~Tainan~Taipei~Tainan~Tainan~Tainan~Tainan~Taipei~Tainan~Taipei
工作階段來源/媒介=e.referrer/? :: google / organic~google / organic~google / organic~(direct) / (none)~(direct) / (none)~(direct) / (none)~google / organic~(direct) / (none)~(direct) / (none)~(direct) / (none)~(direct) / (none)~google / organic~(direct) / (none)~google / organic
事件計數=? :: 1~2~3~4~1~2~3~4~1~2~3~4~1~2
`,
  },
  {
    name: 'GA4 events flat english',
    fileName: 'ga4_purchases.csv',
    times: 1,
    columns: `
Event timestamp=!e.at/o.orderedAt :: 1709290443000000~1709298493000000~1709305546000000~1709311030000000~1709315945000000~1709325846000000~1709332064000000~1709335917000000~1709343496000000~1709351723000000~1709355530000000~1709362705000000~1709372250000000~1709376779000000
Event name=!e.kind :: add_to_cart~view_item~add_to_cart~add_to_cart~add_to_cart~begin_checkout~add_to_cart~begin_checkout~add_to_cart~begin_checkout~add_to_cart~add_to_cart~add_to_cart~begin_checkout
User pseudo ID=!e.deviceId/e.customerId :: 1308427683.1714500000~1309401747.1714500002~1308514854.1714500006~1308413821.1714500008~1308427683.1714500000~1308514854.1714500006~1304427596.1714500004~1304427596.1714500004~1304427596.1714500004~1305462571.1714500001~1308427683.1714500000~1303469252.1714500007~1309401747.1714500002~1305462571.1714500001
Session ID=e.sessionId :: 1714550001~1714550002~1714550003~1714550004~1714550005~1714550006~1714550007~1714550008~1714550009~1714550010~1714550011~1714550012~1714550013~1714550014
Page title=?/e.page :: Wool Scarf | Shop~Merino Beanie | Shop~Wool Scarf | Shop~Linen Tote | Shop~Linen Tote | Shop~Linen Tote | Shop~Enamel Mug | Shop~Linen Tote | Shop~Merino Beanie | Shop~Wool Scarf | Shop~Wool Scarf | Shop~Linen Tote | Shop~Merino Beanie | Shop~Linen Tote | Shop
Page location=e.page/? :: https://shop.example/p/10~https://shop.example/p/13~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/13~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/10~https://shop.example/p/13~https://shop.example/p/10
Item ID=e.productId :: SKU10~SKU13~SKU10~SKU10~SKU10~SKU10~SKU10~SKU10~SKU13~SKU10~SKU10~SKU10~SKU13~SKU10
Item category=e.category :: Knit
Country=?/e.country/c.country :: Canada
City=e.city :: Montreal~Toronto~Montreal~Montreal~Toronto~Montreal~Toronto~Montreal~Montreal~Montreal~Toronto~Montreal~Montreal~Montreal
Browser=e.browser :: Safari~Chrome~Safari~Safari~Chrome~Safari~Chrome~Safari~Safari~Safari~Chrome~Safari~Safari~Safari
Operating system=e.os :: iOS~Android~iOS~iOS~Android~iOS~Android~iOS~iOS~iOS~Android~iOS~iOS~iOS
`,
  },
  {
    name: '手工 美甲店 记账',
    fileName: '美甲流水.csv',
    encoding: 'gb18030',
    above: '指尖美甲 3月流水账,,,,,,,',
    below: '合计,,,,,,2380,',
    times: 1,
    columns: `
日期=!o.orderedAt :: 3/1~3/2~3/2~3/3~3/3~3/4~3/4~3/5~3/5~3/5~3/6~3/6~3/7~3/7
顾客=!c.name :: 刘洋~宋梓萱~李丽~曹浩然~刘洋~曹浩然~于佳怡~曹浩然~李丽~徐嘉豪~徐嘉豪~何强~曹浩然~傅洋
微信=? :: wxN1bKf~wx7c59c~wxD3402~wx7H5LG~wxN1bKf~wx7H5LG~wxNeRQ9~wx7H5LG~wxD3402~wx7J3F2~wx7J3F2~wxCHETH~wx7H5LG~wxaT8D5
款式=l.productName/l.variant :: 手绘~法式~法式~纯色~手绘~纯色~手绘~手绘~手绘~手绘~法式~法式~手绘~手绘
原价=?/o.amountDue/l.unitPrice/pr.price :: 198~128~128~88~198~88~198~198~198~198~128~128~198~198
打折=?/o.discountRate/o.discount :: 8折~9折~~8折~8折~9折~~8折~~8折~~~~8折
收=!o.amount :: 158.40~115.20~128~70.40~158.40~79.20~198~158.40~198~158.40~128~128~198~158.40
美甲师=o.salesperson :: 阿玲~阿玲~小雪~小雪~阿玲~阿玲~小雪~小雪~小雪~阿玲~小雪~小雪~小雪~小雪
`,
  },
  {
    name: '手工 家教 课时',
    fileName: '家教课时登记.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
上课日期=!o.orderedAt/e.at :: 2024.03.01~2024.03.01~2024.03.02~2024.03.02~2024.03.03~2024.03.03~2024.03.04~2024.03.04~2024.03.05~2024.03.05~2024.03.06~2024.03.06~2024.03.07~2024.03.08
学生=!c.name :: 何丽~林娜~于娟~罗磊~邓志远~于娟~于娜~何丽~吕明~罗磊~何丽~周嘉豪~于娜~周嘉豪
年级=? :: 高一~高一~初二~初二~高一~高一~初二~初二~初二~高一~高一~高一~初二~高一
科目=l.productName/? :: 英语~数学~英语~数学~数学~英语~数学~数学~数学~英语~数学~英语~数学~数学
课时=!l.quantity :: 2~2~2~1.50~2~2~2~1.50~1.50~2~2~2~2~2
课时费=l.unitPrice :: 120~150~120~150~150~120~150~150~150~120~150~120~150~150
小计=!o.amount/l.amount :: 240~300~240~225.00~300~240~300~225.00~225.00~240~300~240~300~300
是否结清=?/o.status :: 否~否~是~是~否~否~是~是~是~否~否~否~是~否
`,
  },
  {
    name: '手工 快递代收点 寄件',
    fileName: '寄件登记.csv',
    encoding: 'gb18030',
    above: '3月寄件登记表,,,,,,,,,',
    times: 1,
    columns: `
日期=!o.orderedAt/s.shippedAt :: 3月1日~3月1日~3月1日~3月2日~3月2日~3月2日~3月2日~3月2日~3月3日~3月3日~3月3日~3月3日~3月3日~3月3日
寄件人=!c.name :: 傅嘉豪~高嘉豪~刘艳~董勇~董勇~李一诺~高嘉豪~胡雨欣~黄艳~李海燕~周思远~邓文博~邓伟~邓文博
寄件人电话=!c.phone :: 18680293680~19938259083~19922758508~18733893988~18733893988~15847061200~19938259083~13847062277~18778275767~13863790873~18628927340~18798727879~15811444849~18798727879
收件人=o.receiverName :: 王勇~李一诺~黄艳~傅嘉豪~邓文博~何涛~高嘉豪~董勇~吴建国~刘艳~李海燕~邓伟~周思远~胡雨欣
收件人电话=o.receiverPhone :: 15016553291~15847061200~18778275767~18680293680~18798727879~17704996825~19938259083~18733893988~18651962816~19922758508~13863790873~15811444849~18628927340~13847062277
目的地=?/o.city/o.receiverAddress :: 深圳市~青岛市~苏州市~北京市~深圳市~杭州市~北京市~武汉市~上海市~苏州市~北京市~北京市~上海市~上海市
快递公司=s.carrier :: 中通快递~圆通速递~韵达快递~顺丰速运~中通快递~圆通速递~韵达快递~顺丰速运~中通快递~圆通速递~韵达快递~顺丰速运~中通快递~圆通速递
单号=s.shipmentId/o.orderId :: 773000090210733~773000180421466~773000270632199~773000360842932~773000451053665~773000541264398~773000631475131~773000721685864~773000811896597~773000902107330~773000992318063~773001082528796~773001172739529~773001262950262
重量kg=? :: 2.50~1.50~1.50~1.50~1.50~1.50~2.50~1.50~1.50~2.50~1.50~1.50~1.50~1.50
运费=!o.amount/o.freight :: 18~12~12~12~12~12~18~12~12~18~12~12~12~12
`,
  },
  {
    name: '手写 鲜奶订户',
    fileName: '订奶户.csv',
    encoding: 'gb18030',
    above: '城南片区订奶户明细,,,,,,,,',
    below: '合计,,,,,,,,5430',
    times: 1,
    columns: `
户号=!c.customerId/c.memberNo :: 101~102~103~104~105~106~107~108~109~110~111~112~113~114
姓名=!c.name :: 刘文博~沈子涵~邓晓东~郑一诺~林芳~黄娜~萧建国~梁志远~林敏~程明~刘涛~胡梓萱~罗桂英~马静
地址=c.address :: 天府大道189号6栋2276室~科技园路109号13栋101室~人民路59号4栋2109室~建国路58号27栋1353室~珞喻路106号10栋2263室~建国路63号4栋1431室~张杨路77号28栋1900室~香港中路8号24栋841室~张杨路3号3栋1170室~张杨路131号5栋295室~珞喻路175号15栋1624室~科技园路80号29栋527室~天府大道194号27栋706室~天府大道174号24栋750室
电话=!c.phone :: 15062366129~15020226696~13921510290~17758833556~13800035004~17771955797~15812053465~18731161234~15848276832~19979447942~18787551338~15053290014~17769203043~15015083238
品种=l.productName/? :: 鲜牛奶~鲜牛奶~酸奶~酸奶~鲜牛奶~酸奶~酸奶~酸奶~鲜牛奶~酸奶~鲜牛奶~酸奶~酸奶~鲜牛奶
每日份数=?/l.quantity :: 3~2~2~3~1~3~1~1~1~1~3~3~1~1
起订日=!o.orderedAt/ct.startedOn/c.registeredAt/c.joinedOn :: 2024/3/1~2024/3/1~2024/3/2~2024/3/2~2024/3/2~2024/3/2~2024/3/3~2024/3/3~2024/3/3~2024/3/3~2024/3/4~2024/3/4~2024/3/4~2024/3/4
到期日=?/ct.endedOn :: 2024/3/31~2024/3/31~2024/4/1~2024/4/1~2024/4/1~2024/4/1~2024/4/2~2024/4/2~2024/4/2~2024/4/2~2024/4/3~2024/4/3~2024/4/3~2024/4/3
月奶费=!o.amount/ct.amount :: 360~240~300~450~120~450~150~150~120~150~360~450~150~120
`,
  },
  {
    name: '繁體 早餐店 團購',
    fileName: '團購登記簿.csv',
    encoding: 'utf-8-bom',
    above: '晨光早餐 團購登記簿,,,,,,,,',
    below: '總計,,,,88,,6420,,',
    times: 1,
    columns: `
日期=!o.orderedAt :: 03/01~03/02~03/02~03/02~03/02~03/03~03/03~03/03~03/03~03/03~03/04~03/04~03/04~03/04
公司/姓名=!c.name/c.company :: 李雅雯~劉俊傑~陳冠宇~陳冠宇~吳詩涵~李家豪~劉俊傑~陳冠宇~劉俊傑~劉俊傑~張冠宇~賴冠宇~廖雅婷~李家豪
電話=!c.phone :: 0911161939~0997296758~0988066071~0988066071~0901589647~0976075496~0997296758~0988066071~0922226068~0997296758~0909323663~0999579068~0988090577~0976075496
餐點=l.productName :: 培根蛋餅~鮪魚吐司~培根蛋餅~鮪魚吐司~鮪魚吐司~鮪魚吐司~鮪魚吐司~培根蛋餅~培根蛋餅~鮪魚吐司~鮪魚吐司~培根蛋餅~培根蛋餅~培根蛋餅
份數=!l.quantity :: 15~5~10~5~15~5~10~10~10~10~5~5~5~15
單價=l.unitPrice :: 45~50~45~50~50~50~50~45~45~50~50~45~45~45
總計=!o.amount/l.amount :: 675~250~450~250~750~250~500~450~450~500~250~225~225~675
外送/自取=? :: 外送~自取~自取~自取~外送~自取~自取~自取~外送~自取~自取~自取~自取~自取
已付=?/o.status :: V~~~~V~~~~V~~~~~
`,
  },
  {
    name: 'Market stall book',
    fileName: 'stall book.csv',
    above: 'Stall takings - March 2024,,,,,,,',
    below: 'TOTAL,,,24,,412.50,,',
    times: 1,
    columns: `
Date=!o.orderedAt :: 01.03.24~02.03.24~02.03.24~02.03.24~02.03.24~03.03.24~03.03.24~04.03.24~04.03.24~04.03.24~05.03.24~05.03.24~05.03.24~06.03.24
Customer name=!c.name :: Ethan Scott~James Lee~Sophia Taylor~James Lee~Jack Smith~Jack Smith~Nora Kelly~Jack Smith~Nora Kelly~Sophia Taylor~Liam Wright~Mason Taylor~Nora Kelly~Mason Taylor
What they bought=l.productName :: Candle~Lotion~Candle~Candle~Soap~Candle~Lotion~Soap~Candle~Soap~Lotion~Soap~Candle~Lotion
How many=!l.quantity :: 2~1~3~1~1~3~3~1~3~1~1~3~2~3
Price each=l.unitPrice :: 12.00~9.00~12.00~12.00~4.50~12.00~9.00~4.50~12.00~4.50~9.00~4.50~12.00~9.00
Total £=!o.amount/l.amount :: 24.00~9.00~36.00~12.00~4.50~36.00~27.00~4.50~36.00~4.50~9.00~13.50~24.00~27.00
Cash or card=o.paymentMethod :: cash~cash~card~card~card~cash~cash~card~card~cash~card~card~cash~card
Remarks=o.sellerNote/o.buyerMessage/c.note :: 
`,
  },
  {
    name: 'Yoga studio members EN',
    fileName: 'members list.csv',
    above: 'Members (updated 2 April),,,,,,,,',
    times: 1,
    columns: `
#=? :: 1~2~3~4~5~6~7~8~9~10~11~12~13~14
Full name=!c.name :: Ryan Johnson~Ella Miller~Noah King~Liam Garcia~Mason Brown~Isla Brown~Harper Taylor~Amelia Adams~Sophia Adams~Nora Adams~Harper Thomas~Mason King~Noah Miller~Isla Davis
DOB=c.birthday :: 09/02/1981~13/01/1985~16/08/2003~22/06/1978~21/08/1991~28/12/1981~09/01/1983~05/12/1975~02/10/1966~12/09/1970~17/02/1975~10/02/1969~14/04/1998~10/10/1976
Tel=!c.phone :: +15035558477~+15035551544~+17185556202~+14085553781~+17185552626~+14085551642~+14085550507~+14085550263~+14085553440~+15125559395~+15125551819~+14085555564~+14085559735~+17185553146
Email=c.email :: ryan.johnson52@icloud.com~ella.miller73@outlook.com~noah.king46@example.org~liam.garcia26@gmail.com~mason.brown9@outlook.com~isla.brown30@gmail.com~harper.taylor40@example.org~amelia.adams64@outlook.com~sophia.adams51@outlook.com~nora.adams96@example.org~harper.thomas25@outlook.com~mason.king2@icloud.com~noah.miller92@gmail.com~isla.davis41@outlook.com
Membership=c.memberLevel/ct.product/? :: Monthly~Annual~Monthly~Monthly~Monthly~Annual~Annual~Monthly~Monthly~Monthly~Annual~Annual~Annual~Monthly
Joined=c.joinedOn :: 01/03/2024~01/03/2024~02/03/2024~02/03/2024~02/03/2024~02/03/2024~03/03/2024~03/03/2024~03/03/2024~03/03/2024~04/03/2024~04/03/2024~04/03/2024~04/03/2024
Emergency contact=? :: Noah King~Noah Miller~Isla Brown~Mason King~Ella Miller~Noah King~Isla Brown~Noah Miller~Harper Thomas~Ryan Johnson~Amelia Adams~Ella Miller~Isla Brown~Noah King
Injuries/notes=c.note/? :: ~bad knee~~~~bad knee~bad knee~~~~bad knee~bad knee~bad knee~
`,
  },
  {
    name: '手工 公司采购 客户名单 简单',
    fileName: '老客户名单.csv',
    encoding: 'gb18030',
    times: 1,
    columns: `
单位名称=!c.company/c.name :: 博远电子股份有限公司~瑞丰科技有限公司~天润装饰工程有限公司~恒通装饰工程有限公司~瑞丰实业有限公司~博远电子股份有限公司~嘉禾科技有限公司~恒通实业有限公司~博远装饰工程有限公司~金桥贸易有限公司~天润装饰工程有限公司~宏达贸易有限公司~嘉禾科技有限公司~嘉禾贸易有限公司
联系人=c.name/? :: 赵明~郭雨欣~梁浩然~程涛~吴桂英~高敏~胡娟~于勇~许梓萱~梁平~曾嘉豪~郑杰~程海燕~曾磊
座机=?/c.phone :: 0571-81608720~0571-84146815~0571-81836576~0571-84233913~0571-89955805~0571-84331125~0571-83680868~0571-86497998~0571-88522716~0571-88444937~0571-82711531~0571-87744492~0571-87299780~0571-89036199
手机=!c.phone :: 13920340975~15841733025~17746574553~17707521874~17718918311~13808406462~18668859508~13952792337~15819484470~17754589624~13936849643~15869367860~15023119255~18723994194
去年采购额=? :: 0~12000~24000~36000~48000~60000~72000~84000~96000~108000~120000~132000~144000~156000
业务=?/o.salesperson :: 小王~小王~小王~小王~小王~小王~小王~老李~老李~老李~老李~老李~老李~小王
备注=c.note :: 
`,
  },
];
