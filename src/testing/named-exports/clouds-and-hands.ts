/** Western clouds and books typed by hand; fields written down before they were measured. */
import type { NamedExport } from './named-export.ts';

export const CLOUDS_AND_HANDS: readonly NamedExport[] = [
  {
    name: 'Zoho CRM accounts',
    fileName: 'Accounts_2024.csv',
    times: 1,
    columns: `
Record Id=?/c.customerId/c.memberNo :: zcrm_544000001234000~zcrm_544000001234031~zcrm_544000001234062~zcrm_544000001234093~zcrm_544000001234124~zcrm_544000001234155~zcrm_544000001234186~zcrm_544000001234217~zcrm_544000001234248~zcrm_544000001234279~zcrm_544000001234310~zcrm_544000001234341~zcrm_544000001234372~zcrm_544000001234403
Account Owner=? :: Priya N~Priya N~Dan Fox~Priya N~Dan Fox~Dan Fox~Dan Fox~Priya N~Dan Fox~Dan Fox~Priya N~Dan Fox~Priya N~Priya N
Account Name=!c.company/c.name :: Wright Industries~Kelly & Co~Wright Group~Martin LLC~Thomas & Co~Wilson Partners~Baker Labs~Davis Industries~Davis LLC~Taylor Group~Adams Industries~Smith Partners~Moore LLC~Thomas Industries
Account Number=!c.customerId/c.memberNo :: 1000~1001~1002~1003~1004~1005~1006~1007~1008~1009~1010~1011~1012~1013
Account Type=?/c.tags :: Customer~Customer~Prospect~Customer~Prospect~Prospect~Prospect~Customer~Prospect~Prospect~Customer~Prospect~Customer~Customer
Industry=?/c.occupation :: Retail~Retail~Tech~Retail~Tech~Tech~Tech~Retail~Tech~Tech~Retail~Tech~Retail~Retail
Annual Revenue=?/c.income :: 0~100000~200000~300000~400000~500000~600000~700000~800000~900000~1000000~1100000~1200000~1300000
Phone=c.phone :: +14085559696~+15125552000~+14085556307~+17185555890~+14085558958~+17185550392~+15125557628~+14085558725~+15125551445~+17185554166~+14085559248~+14085556973~+17185553386~+15125554527
Website=? :: https://wright.com~https://nguyen.com~https://young.com~https://clark.com~https://young.com~https://miller.com~https://clark.com~https://lewis.com~https://nguyen.com~https://smith.com~https://wright.com~https://brown.com~https://adams.com~https://scott.com
Billing Street=c.address :: 6 Main St~161 Main St~20 Maple Ave~36 Maple Ave~98 Main St~38 Main St~25 Maple Ave~73 Oak St~165 Pine Rd~181 Pine Rd~143 Pine Rd~51 2nd Ave~46 Maple Ave~23 Main St
Billing City=c.city :: Boise~Brooklyn~Austin~Boise~Austin~Brooklyn~Tampa~San Jose~Madison~Portland~Madison~Austin~Madison~Tampa
Billing State=c.province :: ID~NY~TX~ID~TX~NY~FL~CA~WI~OR~WI~TX~WI~FL
Billing Code=c.postcode :: 83702~11201~73301~83702~73301~11201~33602~95112~53703~97205~53703~73301~53703~33602
Billing Country=c.country :: USA
Shipping Street=?/o.receiverAddress :: 6 Main St~161 Main St~20 Maple Ave~36 Maple Ave~98 Main St~38 Main St~25 Maple Ave~73 Oak St~165 Pine Rd~181 Pine Rd~143 Pine Rd~51 2nd Ave~46 Maple Ave~23 Main St
Shipping City=? :: Boise~Brooklyn~Austin~Boise~Austin~Brooklyn~Tampa~San Jose~Madison~Portland~Madison~Austin~Madison~Tampa
Created Time=c.registeredAt :: 2024-03-01 13:37:37~2024-03-01 21:53:44~2024-03-02 06:47:18~2024-03-02 15:49:03~2024-03-02 18:15:15~2024-03-02 21:07:14~2024-03-03 04:43:19~2024-03-03 12:52:15~2024-03-03 22:04:34~2024-03-03 23:59:39~2024-03-04 08:23:20~2024-03-04 10:40:53~2024-03-04 20:16:52~2024-03-05 03:58:11
Rating=? :: Active~Active~~Active~~~~Active~~~Active~~Active~Active
Employees=? :: 0~10~20~30~40~50~60~70~80~90~100~110~120~130
`,
  },
  {
    name: 'Zoho CRM contacts short uk dates',
    fileName: 'contacts uk.csv',
    times: 1,
    columns: `
CONTACTID=!c.customerId :: 3344000000~3344000001~3344000002~3344000003~3344000004~3344000005~3344000006~3344000007~3344000008~3344000009~3344000010~3344000011~3344000012~3344000013
Salutation=? :: Ms.~Ms.~Ms.~Ms.~Mr.~Mr.~Ms.~Ms.~Mr.~Mr.~Mr.~Ms.~Mr.~Mr.
First Name=!c.name :: Amelia~Emma~Isla~Isla~Henry~Olivia~Liam~Ryan~Isla~Zoe~Henry~Ryan~Mia~Leo
Last Name=c.name :: Garcia~Adams~Scott~Moore~Young~Brown~Brown~Thomas~Brown~Martin~Brown~Moore~Moore~Adams
Account Name=c.company :: Thomas Group~Davis Industries~Adams Partners~Taylor Industries~Lee Industries~Thomas Labs~King & Co~Smith Group~Clark Group~Garcia Partners~Wright Industries~Wilson Industries~Hall Industries~Wilson Group
Email=!c.email :: amelia.garcia19@icloud.com~emma.adams3@gmail.com~isla.scott11@outlook.com~isla.moore18@outlook.com~henry.young32@gmail.com~olivia.brown28@gmail.com~liam.brown40@outlook.com~ryan.thomas72@outlook.com~isla.brown68@icloud.com~zoe.martin82@outlook.com~henry.brown87@gmail.com~ryan.moore71@icloud.com~mia.moore85@icloud.com~leo.adams69@example.org
Mobile=c.phone :: +15035555922~+17185557368~+17185551804~+15125555395~+15125555134~+17185553451~+17185559893~+15035555009~+15125558352~+17185558541~+17185559304~+15035552325~+14085550275~+14085551918
Date Of Birth=c.birthday :: 12/07/1967~23/07/1985~12/09/1973~08/09/1986~18/06/1966~03/06/1999~24/04/2002~15/08/1968~21/07/1988~11/06/1965~05/06/1968~08/06/1981~20/05/1975~17/10/1996
Lead Source=c.source :: Partner~Partner~Partner~Partner~Advert~Advert~Partner~Partner~Advert~Advert~Advert~Partner~Advert~Advert
Created Time=c.registeredAt :: 01/03/2024 16:40~01/03/2024 20:28~02/03/2024 03:05~02/03/2024 08:30~02/03/2024 09:51~02/03/2024 19:36~03/03/2024 02:12~03/03/2024 03:25~03/03/2024 07:10~03/03/2024 15:24~03/03/2024 22:23~04/03/2024 01:30~04/03/2024 02:45~04/03/2024 08:43
Mailing City=c.city :: San Jose~San Jose~Tampa~Austin~San Jose~Portland~Austin~Tampa~Portland~San Jose~Austin~Austin~Brooklyn~Austin
Mailing Zip=c.postcode :: 95112~95112~33602~73301~95112~97205~73301~33602~97205~95112~73301~73301~11201~73301
Tag=c.tags :: vip~vip~vip~vip~~~vip~vip~~~~vip~~
Description=c.note :: 
`,
  },
  {
    name: 'HubSpot contacts español',
    fileName: 'hubspot-crm-exports-todos-los-contactos.csv',
    times: 1,
    columns: `
ID de registro=!c.customerId :: 70151~70201~70251~70301~70351~70401~70451~70501~70551~70601~70651~70701~70751~70801
Nombre=!c.name :: Zoe~Isla~Amelia~Zoe~Lucas~Ella~Liam~Isla~Ryan~Sophia~Olivia~Henry~Isla~Jack
Apellidos=c.name :: Thomas~Smith~Martin~Martin~Thomas~Wilson~Johnson~Baker~Wilson~Hall~Smith~Lewis~King~King
Correo=!c.email :: zoe.thomas92@outlook.com~isla.smith91@gmail.com~amelia.martin11@icloud.com~zoe.martin37@icloud.com~lucas.thomas75@outlook.com~ella.wilson8@outlook.com~liam.johnson51@gmail.com~isla.baker82@gmail.com~ryan.wilson29@outlook.com~sophia.hall16@icloud.com~olivia.smith6@icloud.com~henry.lewis75@outlook.com~isla.king66@icloud.com~jack.king59@icloud.com
Número de teléfono=c.phone :: +34 616879981~+34 619259150~+34 617466136~+34 619070463~+34 615417275~+34 612270257~+34 616934761~+34 614010877~+34 613747954~+34 616601494~+34 613847147~+34 614095822~+34 617302117~+34 611165646
Nombre de la empresa=c.company :: Adams & Co~Smith & Co~Wilson Partners~Miller Partners~Wilson LLC~Taylor & Co~Davis Partners~King Labs~Miller Labs~Martin Industries~Smith Labs~Hall LLC~Johnson LLC~Davis Labs
Fecha de creación=c.registeredAt :: 2024-03-01 17:27~2024-03-01 19:03~2024-03-01 23:25~2024-03-02 02:54~2024-03-02 05:45~2024-03-02 09:01~2024-03-02 14:03~2024-03-02 22:28~2024-03-03 06:08~2024-03-03 11:39~2024-03-03 19:23~2024-03-04 03:28~2024-03-04 06:29~2024-03-04 08:46
Ciudad=c.city :: Sevilla~Madrid~Sevilla~Sevilla~Sevilla~Madrid~Madrid~Sevilla~Madrid~Madrid~Sevilla~Sevilla~Sevilla~Madrid
País/región=c.country :: España
Estado del lead=? :: Abierto~Nuevo~Abierto~Abierto~Abierto~Nuevo~Nuevo~Abierto~Nuevo~Nuevo~Abierto~Abierto~Abierto~Nuevo
Etapa del ciclo de vida=? :: cliente~lead~cliente~cliente~cliente~lead~lead~cliente~lead~lead~cliente~cliente~cliente~lead
`,
  },
  {
    name: 'HubSpot companies',
    fileName: 'hubspot-crm-exports-all-companies.csv',
    times: 1,
    columns: `
Record ID=!c.customerId :: 80151~80201~80251~80301~80351~80401~80451~80501~80551~80601~80651~80701~80751~80801
Company name=!c.company/c.name :: Brown Labs~Davis Labs~Hall Group~Wilson LLC~Thomas & Co~Wright Partners~Martin Group~Martin Labs~Wright LLC~Young Labs~Baker LLC~Brown Industries~Walker Partners~Garcia Industries
Company owner=? :: ~~~Dana Y~Dana Y~~Dana Y~~~~~Dana Y~~Dana Y
Create Date=c.registeredAt :: 2024-03-01 16:51~2024-03-01 19:43~2024-03-02 01:28~2024-03-02 04:54~2024-03-02 09:52~2024-03-02 15:07~2024-03-02 16:22~2024-03-02 18:35~2024-03-03 03:15~2024-03-03 04:40~2024-03-03 10:33~2024-03-03 15:47~2024-03-03 18:49~2024-03-04 00:30
Phone Number=c.phone :: +14085554833~+15035554330~+14085556060~+15125558452~+17185555671~+17185550143~+15125556153~+17185554091~+14085558083~+17185557915~+15125557302~+15125550756~+14085551315~+15125551907
Last Activity Date=? :: 2024-03-05 20:51~2024-03-05 23:43~2024-03-06 05:28~2024-03-06 08:54~2024-03-06 13:52~2024-03-06 19:07~2024-03-06 20:22~2024-03-06 22:35~2024-03-07 07:15~2024-03-07 08:40~2024-03-07 14:33~2024-03-07 19:47~2024-03-07 22:49~2024-03-08 04:30
City=c.city :: San Jose~Madison~Madison~Tampa~Boise~Boise~Austin~Madison~Tampa~Madison~Tampa~San Jose~San Jose~Tampa
State/Region=c.province :: CA~WI~WI~FL~ID~ID~TX~WI~FL~WI~FL~CA~CA~FL
Country/Region=c.country :: United States
Industry=?/c.occupation :: APPAREL~APPAREL~APPAREL~RETAIL~RETAIL~APPAREL~RETAIL~APPAREL~APPAREL~APPAREL~APPAREL~RETAIL~APPAREL~RETAIL
Number of Employees=? :: 0~10~20~30~40~50~60~70~80~90~100~110~120~130
Annual Revenue=?/c.income :: 0~100000~200000~300000~400000~500000~600000~700000~800000~900000~1000000~1100000~1200000~1300000
`,
  },
  {
    name: 'Mailchimp audience custom fields',
    fileName: 'audience export custom.csv',
    times: 1,
    columns: `
Email Address=!c.email :: lucas.lee81@outlook.com~liam.clark70@icloud.com~zoe.brown2@icloud.com~ella.garcia45@icloud.com~mia.garcia96@outlook.com~amelia.wright84@example.org~liam.brown80@icloud.com~henry.nguyen56@example.org~nora.walker73@icloud.com~isla.miller80@gmail.com~henry.clark45@icloud.com~isla.king83@outlook.com~isla.brown38@icloud.com~mason.wright65@outlook.com
Full Name=!c.name :: Lucas Lee~Liam Clark~Zoe Brown~Ella Garcia~Mia Garcia~Amelia Wright~Liam Brown~Henry Nguyen~Nora Walker~Isla Miller~Henry Clark~Isla King~Isla Brown~Mason Wright
Favourite Product=?/c.interests :: Hats~Hats~Hats~Hats~Scarves~Scarves~Scarves~Hats~Scarves~Scarves~Hats~Hats~Scarves~Scarves
Signup Source=c.source :: Checkout~Checkout~Checkout~Checkout~Popup~Popup~Popup~Checkout~Popup~Popup~Checkout~Checkout~Popup~Popup
Street Address=c.address :: 173 2nd Ave~169 Main St~47 Pine Rd~191 Main St~157 Pine Rd~114 Main St~70 Pine Rd~105 2nd Ave~181 2nd Ave~76 Oak St~135 Pine Rd~179 Oak St~150 Oak St~110 Maple Ave
City=c.city :: San Jose~Brooklyn~Tampa~Boise~Tampa~Madison~Brooklyn~Madison~Austin~San Jose~Austin~San Jose~Portland~Portland
Postal Code=c.postcode :: 95112~11201~33602~83702~33602~53703~11201~53703~73301~95112~73301~95112~97205~97205
Email Permission Status=cs.granted/? :: unsubscribed~unsubscribed~unsubscribed~unsubscribed~subscribed~subscribed~subscribed~unsubscribed~subscribed~subscribed~unsubscribed~unsubscribed~subscribed~subscribed
MEMBER_RATING=? :: 2~3~4~5~2~3~4~5~2~3~4~5~2~3
OPTIN_TIME=c.registeredAt/c.joinedOn/cs.at/? :: 2024-03-01 17:17:39~2024-03-02 01:26:39~2024-03-02 10:39:18~2024-03-02 20:01:59~2024-03-03 02:45:03~2024-03-03 05:40:26~2024-03-03 13:25:03~2024-03-03 17:50:14~2024-03-03 20:33:53~2024-03-03 23:24:52~2024-03-04 09:01:46~2024-03-04 18:56:54~2024-03-05 01:41:57~2024-03-05 03:38:58
LAST_CHANGED=? :: 2024-03-18 09:17:39~2024-03-18 17:26:39~2024-03-19 02:39:18~2024-03-19 12:01:59~2024-03-19 18:45:03~2024-03-19 21:40:26~2024-03-20 05:25:03~2024-03-20 09:50:14~2024-03-20 12:33:53~2024-03-20 15:24:52~2024-03-21 01:01:46~2024-03-21 10:56:54~2024-03-21 17:41:57~2024-03-21 19:38:58
EUID=c.customerId/? :: 9aca2cab90~cslemfadhc~t08par58s3~4jasfbfb7t~a9aaf27bee~ddtedkgnnc~patf71f9e2~f39d1je2qh~0q4fgbtbg6~sbd00mj119~ba4k2daqdt~ebena91ea1~fcmnrla7hp~qjn6q7tpff
TAGS=c.tags :: ~~~~"VIP"~"VIP"~"VIP"~~"VIP"~"VIP"~~~"VIP"~"VIP"
`,
  },
  {
    name: 'Shopify orders short pos',
    fileName: 'orders pos.csv',
    times: 1,
    columns: `
Name=!o.orderId :: #P1001~#P1001~#P1001~#P1002~#P1002~#P1002~#P1003~#P1003~#P1004~#P1004~#P1005~#P1006~#P1007~#P1008
Created at=!o.orderedAt :: 2024-03-01 13:34:21 +0800~2024-03-01 13:34:21 +0800~2024-03-01 13:34:21 +0800~2024-03-01 17:04:06 +0800~2024-03-01 17:04:06 +0800~2024-03-01 17:04:06 +0800~2024-03-01 18:14:34 +0800~2024-03-01 18:14:34 +0800~2024-03-02 02:17:43 +0800~2024-03-02 02:17:43 +0800~2024-03-02 11:14:01 +0800~2024-03-02 16:09:03 +0800~2024-03-03 00:24:04 +0800~2024-03-03 04:56:37 +0800
Location=o.store :: Causeway Bay~Causeway Bay~Central~Causeway Bay~Central~Causeway Bay~Causeway Bay~Central~Central~Central~Central~Central~Central~Causeway Bay
Employee=o.salesperson :: May~May~Kit~May~Kit~May~May~Kit~Kit~Kit~Kit~Kit~Kit~May
Billing Name=!c.name :: Ryan Martin~Ryan Martin~Ryan Martin~Zoe Taylor~Zoe Taylor~Zoe Taylor~Mia Lewis~Mia Lewis~Jack Wright~Jack Wright~Liam Taylor~Ryan Martin~Isla Garcia~Liam Taylor
Phone=!c.phone :: +17185550812~+17185550812~+17185550812~+14085555026~+14085555026~+14085555026~+14085558843~+14085558843~+15035553873~+15035553873~+17185555552~+17185550812~+15035551310~+17185555552
Lineitem name=l.productName :: Wool Scarf~Wool Scarf~Wool Scarf~Enamel Mug~Enamel Mug~Linen Tote~Linen Tote~Linen Tote~Merino Beanie~Linen Tote~Merino Beanie~Merino Beanie~Merino Beanie~Enamel Mug
Lineitem quantity=!l.quantity :: 1~1~3~1~3~1~1~1~2~1~1~1~3~1
Lineitem price=l.unitPrice :: 48.00~48.00~48.00~18.00~18.00~32.50~32.50~32.50~24.00~32.50~24.00~24.00~24.00~18.00
Subtotal=o.amountDue/? :: 240.00~240.00~240.00~104.50~104.50~104.50~65.00~65.00~80.50~80.50~24.00~24.00~72.00~18.00
Discount Amount=o.discount :: 10~10~10~10~10~10~5~5~0~0~5~5~0~0
Total=!o.amount :: 230.00~230.00~230.00~94.50~94.50~94.50~60.00~60.00~80.50~80.50~19.00~19.00~72.00~18.00
Currency=o.currency :: HKD
Payment Method=o.paymentMethod :: Card~Card~Cash~Card~Cash~Card~Card~Cash~Cash~Cash~Cash~Cash~Cash~Card
Financial Status=o.status :: paid
Refunded Amount=o.refundAmount :: 0
`,
  },
  {
    name: 'Shopify draft/abandoned checkouts',
    fileName: 'abandoned_checkouts.csv',
    times: 1,
    columns: `
Id=!o.orderId/? :: 30000123487~30000123518~30000123549~30000123580~30000123611~30000123642~30000123673~30000123704~30000123735~30000123766~30000123797~30000123828~30000123859~30000123890
Created at=!o.orderedAt :: 2024-03-01 10:31:21 -0500~2024-03-01 17:23:49 -0500~2024-03-01 22:07:55 -0500~2024-03-02 06:51:09 -0500~2024-03-02 11:47:53 -0500~2024-03-02 13:25:05 -0500~2024-03-02 17:11:57 -0500~2024-03-02 20:03:34 -0500~2024-03-03 03:20:22 -0500~2024-03-03 11:52:17 -0500~2024-03-03 17:49:16 -0500~2024-03-03 21:45:06 -0500~2024-03-04 05:15:26 -0500~2024-03-04 07:02:58 -0500
Email=!c.email :: ryan.hall41@icloud.com~ryan.hall41@icloud.com~nora.nguyen93@outlook.com~leo.scott40@icloud.com~olivia.king67@icloud.com~ryan.adams93@example.org~ava.johnson17@icloud.com~ryan.adams45@example.org~nora.nguyen93@outlook.com~emma.lewis32@example.org~olivia.king67@icloud.com~caleb.young18@icloud.com~olivia.king67@icloud.com~ava.johnson17@icloud.com
Billing Name=c.name :: Ryan Hall~Ryan Hall~Nora Nguyen~Leo Scott~Olivia King~Ryan Adams~Ava Johnson~Ryan Adams~Nora Nguyen~Emma Lewis~Olivia King~Caleb Young~Olivia King~Ava Johnson
Lineitem name=l.productName :: Merino Beanie~Merino Beanie~Enamel Mug~Wool Scarf~Linen Tote~Wool Scarf~Enamel Mug~Merino Beanie~Linen Tote~Linen Tote~Wool Scarf~Enamel Mug~Wool Scarf~Wool Scarf
Lineitem quantity=!l.quantity :: 1~1~1~1~1~2~1~2~1~1~2~1~1~2
Lineitem price=l.unitPrice :: 24.00~24.00~18.00~48.00~32.50~48.00~18.00~24.00~32.50~32.50~48.00~18.00~48.00~48.00
Total=!o.amount/o.amountDue :: 24.00~24.00~18.00~48.00~32.50~96.00~18.00~48.00~32.50~32.50~96.00~18.00~48.00~96.00
Currency=o.currency :: USD
Recovery Status=?/o.status :: Not Recovered~Not Recovered~Not Recovered~Recovered~Recovered~Not Recovered~Not Recovered~Recovered~Not Recovered~Not Recovered~Not Recovered~Not Recovered~Not Recovered~Not Recovered
Accepts Marketing=?/cs.granted :: yes~yes~yes~no~no~yes~yes~no~yes~yes~yes~yes~yes~yes
`,
  },
  {
    name: 'WooCommerce customer analytics',
    fileName: 'customers_analytics.csv',
    times: 1,
    columns: `
Name=!c.name :: Noah Taylor~Owen Baker~Leo Miller~Ryan Kelly~Noah Smith~Mia Garcia~Jack Scott~Lucas King~Ella Nguyen~Harper Scott~Ethan Wilson~Isla Lewis~Amelia Hall~Zoe Hall
Username=?/o.buyerNick :: noah0~owen1~leo2~ryan3~noah4~mia5~jack6~lucas7~ella8~harper9~ethan10~isla11~amelia12~zoe13
Last active=? :: 2024-03-14 02:26:40~2024-03-14 05:40:09~2024-03-14 12:55:34~2024-03-14 18:14:42~2024-03-15 00:34:48~2024-03-15 07:22:38~2024-03-15 16:37:00~2024-03-15 17:49:50~2024-03-15 20:38:39~2024-03-16 01:23:08~2024-03-16 08:23:15~2024-03-16 11:57:32~2024-03-16 15:49:02~2024-03-17 01:48:41
Sign up=c.registeredAt/c.joinedOn :: 2024-03-01 14:26:40~2024-03-01 17:40:09~2024-03-02 00:55:34~2024-03-02 06:14:42~2024-03-02 12:34:48~2024-03-02 19:22:38~2024-03-03 04:37:00~2024-03-03 05:49:50~2024-03-03 08:38:39~2024-03-03 13:23:08~2024-03-03 20:23:15~2024-03-03 23:57:32~2024-03-04 03:49:02~2024-03-04 13:48:41
Email=!c.email :: noah.taylor32@outlook.com~owen.baker18@outlook.com~leo.miller99@outlook.com~ryan.kelly76@gmail.com~noah.smith83@outlook.com~mia.garcia76@icloud.com~jack.scott12@example.org~lucas.king44@example.org~ella.nguyen37@icloud.com~harper.scott8@example.org~ethan.wilson15@outlook.com~isla.lewis62@icloud.com~amelia.hall83@icloud.com~zoe.hall39@gmail.com
Orders=? :: 0~1~2~3~4~5~6~7~8~9~10~11~12~13
Total spend=? :: 0.00~21.00~42.00~63.00~84.00~105.00~126.00~147.00~168.00~189.00~210.00~231.00~252.00~273.00
AOV=? :: 21.00
Country / Region=c.country :: US
City=c.city :: Austin~Portland~San Jose~Brooklyn~Boise~Portland~Madison~Brooklyn~Madison~Tampa~Austin~San Jose~Madison~Boise
Region=c.province :: TX~OR~CA~NY~ID~OR~WI~NY~WI~FL~TX~CA~WI~ID
Postal code=c.postcode :: 73301~97205~95112~11201~83702~97205~53703~11201~53703~33602~73301~95112~53703~83702
`,
  },
  {
    name: 'WooCommerce order export 中文 插件',
    fileName: 'wc-orders-zh.csv',
    encoding: 'utf-8-bom',
    times: 1,
    columns: `
订单编号=!o.orderId :: 5103~5106~5106~5109~5109~5109~5109~5112~5112~5115~5118~5121~5124~5124
订单状态=o.status :: 已完成~处理中~处理中~已完成~已完成~处理中~已完成~处理中~已完成~处理中~已完成~已完成~处理中~已完成
下单日期=!o.orderedAt :: 2024-03-01 17:11:40~2024-03-01 18:43:51~2024-03-01 18:43:51~2024-03-02 02:23:11~2024-03-02 02:23:11~2024-03-02 02:23:11~2024-03-02 02:23:11~2024-03-02 12:21:55~2024-03-02 12:21:55~2024-03-02 17:33:08~2024-03-02 19:35:24~2024-03-03 00:15:17~2024-03-03 06:16:40~2024-03-03 06:16:40
客户名字（账单）=!c.name :: 磊~娜~娜~磊~磊~磊~磊~海燕~海燕~杰~娜~杰~佳怡~佳怡
客户姓氏（账单）=c.name :: 傅~唐~唐~傅~傅~傅~傅~周~周~曾~唐~曾~董~董
邮箱（账单）=!c.email :: mia.brown26@gmail.com~lucas.kelly97@outlook.com~lucas.kelly97@outlook.com~mia.brown26@gmail.com~mia.brown26@gmail.com~mia.brown26@gmail.com~mia.brown26@gmail.com~nora.young74@outlook.com~nora.young74@outlook.com~olivia.wilson69@icloud.com~lucas.kelly97@outlook.com~olivia.wilson69@icloud.com~ryan.garcia17@outlook.com~ryan.garcia17@outlook.com
电话（账单）=c.phone :: 19991291818~13849806366~13849806366~19991291818~19991291818~19991291818~19991291818~13864893784~13864893784~19969952276~13849806366~19969952276~19906886446~19906886446
地址（账单）=c.address :: 香港中路135号27栋1774室~科技园路155号21栋1767室~科技园路155号21栋1767室~香港中路135号27栋1774室~香港中路135号27栋1774室~香港中路135号27栋1774室~香港中路135号27栋1774室~建国路86号30栋447室~建国路86号30栋447室~天府大道32号16栋2185室~科技园路155号21栋1767室~天府大道32号16栋2185室~张杨路108号25栋1754室~张杨路108号25栋1754室
城市（账单）=c.city :: 青岛市~深圳市~深圳市~青岛市~青岛市~青岛市~青岛市~北京市~北京市~成都市~深圳市~成都市~上海市~上海市
城市（收货）=o.city :: 青岛市~深圳市~深圳市~青岛市~青岛市~青岛市~青岛市~北京市~北京市~成都市~深圳市~成都市~上海市~上海市
地址（收货）=o.receiverAddress :: 香港中路135号27栋1774室~科技园路155号21栋1767室~科技园路155号21栋1767室~香港中路135号27栋1774室~香港中路135号27栋1774室~香港中路135号27栋1774室~香港中路135号27栋1774室~建国路86号30栋447室~建国路86号30栋447室~天府大道32号16栋2185室~科技园路155号21栋1767室~天府大道32号16栋2185室~张杨路108号25栋1754室~张杨路108号25栋1754室
支付方式=o.paymentMethod :: 支付宝~PayPal~PayPal~支付宝~支付宝~PayPal~支付宝~PayPal~支付宝~PayPal~支付宝~支付宝~PayPal~支付宝
商品名称=l.productName :: 蚕丝被~枕套~枕套~枕套~真丝眼罩~蚕丝被~蚕丝被~蚕丝被~枕套~蚕丝被~枕套~蚕丝被~枕套~枕套
数量=!l.quantity :: 1~1~1~3~3~1~2~2~2~1~2~2~1~1
商品单价=l.unitPrice :: 399.00~39.90~39.90~39.90~59.90~399.00~399.00~399.00~39.90~399.00~39.90~399.00~39.90~39.90
购物车折扣=o.discount :: 0~0~0~10~10~10~10~0~0~10~0~0~10~10
运费=o.freight :: 5
订单总额=!o.amount :: 404.00~84.80~84.80~1491.40~1491.40~1491.40~1491.40~882.80~882.80~394.00~84.80~803.00~74.80~74.80
客户备注=o.buyerMessage :: 
`,
  },
  {
    name: 'Stripe invoices export',
    fileName: 'invoices.csv',
    times: 1,
    columns: `
id=!p.paymentId/o.orderId :: in_1P6bbEFeaTb6BJa70~in_1P29ERB171c3a9N51~in_1PJEEaddMSH72QP42~in_1P29ERB171c3a9N53~in_1P29ERB171c3a9N54~in_1PTcEGMa0efaFM795~in_1Pbb7TFE0PKRd08A6~in_1P6bbEFeaTb6BJa77~in_1PACP9Q9EabRfFbS8~in_1P29ERB171c3a9N59~in_1Pbb7TFE0PKRd08A10~in_1P6bbEFeaTb6BJa711~in_1PTcEGMa0efaFM7912~in_1PTcEGMa0efaFM7913
Number=?/o.orderId/p.orderId :: NW-1000~NW-1001~NW-1002~NW-1003~NW-1004~NW-1005~NW-1006~NW-1007~NW-1008~NW-1009~NW-1010~NW-1011~NW-1012~NW-1013
Amount Due=o.amountDue/? :: 27.50~72.00~14.00~97.50~24.00~18.00~48.00~18.00~72.00~18.00~72.00~38.00~54.00~32.50
Amount Paid=!o.amount/p.amount :: 27.50~72.00~14.00~97.50~24.00~18.00~48.00~18.00~72.00~18.00~72.00~38.00~54.00~32.50
Billing=? :: charge_automatically
Closed=?/o.closedAt :: true
Currency=o.currency/p.currency :: usd
Customer=!c.customerId/p.customerId :: cus_6bbEFeaTb6BJa7~cus_29ERB171c3a9N5~cus_JEEaddMSH72QP4~cus_29ERB171c3a9N5~cus_29ERB171c3a9N5~cus_TcEGMa0efaFM79~cus_bb7TFE0PKRd08A~cus_6bbEFeaTb6BJa7~cus_ACP9Q9EabRfFbS~cus_29ERB171c3a9N5~cus_bb7TFE0PKRd08A~cus_6bbEFeaTb6BJa7~cus_TcEGMa0efaFM79~cus_TcEGMa0efaFM79
Customer Email=c.email :: mason.scott15@gmail.com~amelia.clark28@icloud.com~emma.nguyen86@outlook.com~amelia.clark28@icloud.com~amelia.clark28@icloud.com~ava.wright50@gmail.com~caleb.young18@outlook.com~mason.scott15@gmail.com~sophia.baker13@gmail.com~amelia.clark28@icloud.com~caleb.young18@outlook.com~mason.scott15@gmail.com~ava.wright50@gmail.com~ava.wright50@gmail.com
Customer Name=c.name :: Mason Scott~Amelia Clark~Emma Nguyen~Amelia Clark~Amelia Clark~Ava Wright~Caleb Young~Mason Scott~Sophia Baker~Amelia Clark~Caleb Young~Mason Scott~Ava Wright~Ava Wright
Date (UTC)=!o.orderedAt/p.at :: 2024-03-01 10:38~2024-03-01 13:17~2024-03-01 16:27~2024-03-02 01:00~2024-03-02 06:11~2024-03-02 07:23~2024-03-02 13:53~2024-03-02 16:18~2024-03-02 21:53~2024-03-02 23:12~2024-03-03 08:57~2024-03-03 16:57~2024-03-04 02:37~2024-03-04 05:58
Due Date (UTC)=? :: 
Description=? :: 
Paid=?/o.status :: true
Status=o.status/p.status :: void~paid~void~open~void~paid~paid~open~void~open~paid~open~open~void
Subtotal=?/o.amountDue :: 32.50~72.00~24.00~97.50~24.00~18.00~48.00~18.00~72.00~18.00~72.00~48.00~54.00~32.50
Total Discount Amount=o.discount/? :: 5~0~10~0~0~0~0~0~0~0~0~10~0~0
Tax=? :: 0
Total=?/o.amount/o.amountDue :: 27.50~72.00~14.00~97.50~24.00~18.00~48.00~18.00~72.00~18.00~72.00~38.00~54.00~32.50
Subscription=? :: sub_1P6bbEFeaTb6BJa7~sub_1P29ERB171c3a9N5~sub_1PJEEaddMSH72QP4~sub_1P29ERB171c3a9N5~sub_1P29ERB171c3a9N5~sub_1PTcEGMa0efaFM79~sub_1Pbb7TFE0PKRd08A~sub_1P6bbEFeaTb6BJa7~sub_1PACP9Q9EabRfFbS~sub_1P29ERB171c3a9N5~sub_1Pbb7TFE0PKRd08A~sub_1P6bbEFeaTb6BJa7~sub_1PTcEGMa0efaFM79~sub_1PTcEGMa0efaFM79
`,
  },
  {
    name: 'Stripe balance history',
    fileName: 'balance_history.csv',
    times: 1,
    columns: `
id=!p.paymentId :: txn_1P6BM1G74AJCc79b0~txn_1PSBbTH9ebC7H3Cc1~txn_1P81J8PKbdLSK1aN2~txn_1P6BM1G74AJCc79b3~txn_1P0CB7M736TAf0HS4~txn_1P0CB7M736TAf0HS5~txn_1PaaaE4a93T22R4H6~txn_1P0CB7M736TAf0HS7~txn_1PeMCbB0TfBaTGM38~txn_1P81J8PKbdLSK1aN9~txn_1PH4eT26R0REcQFP10~txn_1P6BM1G74AJCc79b11~txn_1P81J8PKbdLSK1aN12~txn_1PSBbTH9ebC7H3Cc13
Type=?/p.status :: charge
Source=? :: ch_3P6BM1G74AJCc79b0~ch_3PSBbTH9ebC7H3Cc1~ch_3P81J8PKbdLSK1aN2~ch_3P6BM1G74AJCc79b3~ch_3P0CB7M736TAf0HS4~ch_3P0CB7M736TAf0HS5~ch_3PaaaE4a93T22R4H6~ch_3P0CB7M736TAf0HS7~ch_3PeMCbB0TfBaTGM38~ch_3P81J8PKbdLSK1aN9~ch_3PH4eT26R0REcQFP10~ch_3P6BM1G74AJCc79b11~ch_3P81J8PKbdLSK1aN12~ch_3PSBbTH9ebC7H3Cc13
Amount=!p.amount :: 54.00~43.00~49.00~18.00~18.00~97.50~86.00~91.00~44.00~27.50~97.50~24.00~24.00~27.50
Fee=p.fee :: 1.87~1.55~1.72~0.82~0.82~3.13~2.79~2.94~1.58~1.10~3.13~1.00~1.00~1.10
Net=? :: 52.13~41.45~47.28~17.18~17.18~94.37~83.21~88.06~42.42~26.40~94.37~23.00~23.00~26.40
Currency=p.currency :: usd
Created (UTC)=!p.at :: 2024-03-01 10:18~2024-03-01 20:16~2024-03-02 05:59~2024-03-02 15:56~2024-03-02 23:56~2024-03-03 06:52~2024-03-03 11:04~2024-03-03 17:46~2024-03-04 01:25~2024-03-04 06:32~2024-03-04 15:11~2024-03-04 16:21~2024-03-05 01:56~2024-03-05 09:37
Available On (UTC)=? :: 2024-03-03 10:18~2024-03-03 20:16~2024-03-04 05:59~2024-03-04 15:56~2024-03-04 23:56~2024-03-05 06:52~2024-03-05 11:04~2024-03-05 17:46~2024-03-06 01:25~2024-03-06 06:32~2024-03-06 15:11~2024-03-06 16:21~2024-03-07 01:56~2024-03-07 09:37
Description=? :: Order #1000~Order #1001~Order #1002~Order #1003~Order #1004~Order #1005~Order #1006~Order #1007~Order #1008~Order #1009~Order #1010~Order #1011~Order #1012~Order #1013
Customer Facing Amount=?/p.amount :: 54.00~43.00~49.00~18.00~18.00~97.50~86.00~91.00~44.00~27.50~97.50~24.00~24.00~27.50
Customer Facing Currency=?/p.currency :: usd
Transfer=? :: 
Transfer Date (UTC)=? :: 
`,
  },
  {
    name: 'Square items 2021 canada',
    fileName: 'items ca.csv',
    times: 1,
    columns: `
Date=!o.orderedAt :: 2024-03-01~2024-03-01~2024-03-01~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-03~2024-03-03
Time=!o.orderedAt/? :: 11:41:57~21:08:37~21:08:37~02:50:19~04:49:41~11:24:04~11:24:04~11:24:04~18:29:47~18:29:47~03:44:43~03:44:43~12:47:08~12:47:08
Time Zone=? :: Eastern Time (US & Canada)
Category=l.category :: Knit
Item=l.productName :: Enamel Mug~Linen Tote~Linen Tote~Linen Tote~Enamel Mug~Enamel Mug~Merino Beanie~Merino Beanie~Merino Beanie~Enamel Mug~Wool Scarf~Wool Scarf~Linen Tote~Enamel Mug
Qty=!l.quantity :: 1~3~1~2~3~1~1~1~1~1~3~3~2~2
Price Point Name=l.variant/? :: Small~Small~Large~Large~Large~Large~Small~Small~Large~Large~Large~Large~Small~Small
SKU=l.sku :: SQ10~SQ10~SQ10~SQ10~SQ10~SQ10~SQ13~SQ13~SQ13~SQ10~SQ10~SQ10~SQ10~SQ10
Modifiers Applied=? :: ~~Gift wrap~Gift wrap~Gift wrap~Gift wrap~~~Gift wrap~Gift wrap~Gift wrap~Gift wrap~~
Gross Sales=l.amount/?/o.amountDue :: $18.00~$97.50~$32.50~$65.00~$54.00~$18.00~$24.00~$24.00~$24.00~$18.00~$144.00~$144.00~$65.00~$36.00
Discounts=l.discount/o.discount :: $0.00~$0.00~$0.00~$0.00~$0.00~$0.00~$0.00~$0.00~$-5.00~$0.00~$0.00~$-5.00~$-5.00~$-10.00
Net Sales=!l.amount/o.amount :: $18.00~$97.50~$32.50~$65.00~$54.00~$18.00~$24.00~$24.00~$19.00~$18.00~$144.00~$139.00~$60.00~$26.00
GST/HST=? :: $1.44~$7.80~$2.60~$5.20~$4.32~$1.44~$1.92~$1.92~$1.52~$1.44~$11.52~$11.12~$4.80~$2.08
Transaction ID=!o.orderId :: 52H893F3G8d4MG101~dBBTf7CRF7NLG5102~dBBTf7CRF7NLG5102~dBBTf7CRF7NLG5103~LRQJ8PFDeKNcK0104~LeG6T9LDBTa6T2105~LeG6T9LDBTa6T2105~LeG6T9LDBTa6T2105~KPeQ5Jedad6RfK106~KPeQ5Jedad6RfK106~MFN6aK8CfM2AE4107~MFN6aK8CfM2AE4107~Qc6T8H7A2QCfM0108~Qc6T8H7A2QCfM0108
Payment ID=p.paymentId :: GM4d8G3F398H25101~5GLN7FRC7fTBBd102~5GLN7FRC7fTBBd102~5GLN7FRC7fTBBd103~0KcNKeDFP8JQRL104~2T6aTBDL9T6GeL105~2T6aTBDL9T6GeL105~2T6aTBDL9T6GeL105~KfR6dadeJ5QePK106~KfR6dadeJ5QePK106~4EA2MfC8Ka6NFM107~4EA2MfC8Ka6NFM107~0MfCQ2A7H8T6cQ108~0MfCQ2A7H8T6cQ108
Device Name=?/o.store :: iPad
Event Type=?/o.status :: Payment
Location=o.store :: Queen St~Queen St~Bloor St~Bloor St~Bloor St~Bloor St~Queen St~Queen St~Bloor St~Bloor St~Bloor St~Bloor St~Queen St~Queen St
Customer ID=!c.customerId :: 52H893F3G8~DBBTF7CRF7~DBBTF7CRF7~DBBTF7CRF7~LRQJ8PFDEK~LEG6T9LDBT~LEG6T9LDBT~LEG6T9LDBT~KPEQ5JEDAD~KPEQ5JEDAD~MFN6AK8CFM~MFN6AK8CFM~QC6T8H7A2Q~QC6T8H7A2Q
Customer Name=c.name :: Nora Moore~Mason Lewis~Mason Lewis~Mason Lewis~Isla Adams~Ethan Wright~Ethan Wright~Ethan Wright~Leo Lee~Leo Lee~Henry Clark~Henry Clark~Emma Wright~Emma Wright
`,
  },
  {
    name: 'Square invoices',
    fileName: 'invoices-export square.csv',
    times: 1,
    columns: `
Invoice ID=!o.orderId :: inv:0-Fed78FDKbNcHDa1~inv:0-Fed78FDKbNcHDa2~inv:0-00F0c7dHAaGSBe3~inv:0-Fed78FDKbNcHDa4~inv:0-Fed78FDKbNcHDa5~inv:0-3cRBNbNdcRDS6S6~inv:0-bfcb67HSEMF0cb7~inv:0-3cRBNbNdcRDS6S8~inv:0-M4GePGP0PF1GT79~inv:0-00F0c7dHAaGSBe10~inv:0-3cRBNbNdcRDS6S11~inv:0-M4GePGP0PF1GT712~inv:0-bfcb67HSEMF0cb13~inv:0-aFQ7NEc5FSE8BM14
Invoice Number=?/o.orderId :: 000001~000002~000003~000004~000005~000006~000007~000008~000009~000010~000011~000012~000013~000014
Invoice Date=!o.orderedAt :: 03/01/2024~03/01/2024~03/02/2024~03/02/2024~03/02/2024~03/02/2024~03/03/2024~03/03/2024~03/03/2024~03/04/2024~03/04/2024~03/04/2024~03/04/2024~03/04/2024
Due Date=? :: 03/11/2024~03/11/2024~03/12/2024~03/12/2024~03/12/2024~03/12/2024~03/13/2024~03/13/2024~03/13/2024~03/14/2024~03/14/2024~03/14/2024~03/14/2024~03/14/2024
Customer Name=!c.name :: Grace Nguyen~Grace Nguyen~Owen Lewis~Grace Nguyen~Grace Nguyen~Grace Baker~Lucas Scott~Grace Baker~Caleb Brown~Owen Lewis~Grace Baker~Caleb Brown~Lucas Scott~Owen Lewis
Customer Email=c.email :: grace.nguyen85@gmail.com~grace.nguyen85@gmail.com~owen.lewis88@outlook.com~grace.nguyen85@gmail.com~grace.nguyen85@gmail.com~grace.baker55@outlook.com~lucas.scott70@example.org~grace.baker55@outlook.com~caleb.brown25@example.org~owen.lewis88@outlook.com~grace.baker55@outlook.com~caleb.brown25@example.org~lucas.scott70@example.org~owen.lewis43@outlook.com
Status=o.status :: Unpaid~Canceled~Paid~Paid~Unpaid~Canceled~Unpaid~Paid~Unpaid~Canceled~Canceled~Paid~Unpaid~Paid
Invoice Title=?/l.productName :: Linen Tote~Wool Scarf~Enamel Mug~Enamel Mug~Enamel Mug~Wool Scarf~Enamel Mug~Wool Scarf~Wool Scarf~Merino Beanie~Merino Beanie~Enamel Mug~Wool Scarf~Merino Beanie
Requested Amount=?/o.amountDue/o.amount :: 97.50~144.00~18.00~18.00~18.00~144.00~54.00~48.00~48.00~48.00~48.00~18.00~96.00~48.00
Amount Paid=!o.amount :: 97.50~139.00~18.00~18.00~18.00~144.00~54.00~43.00~43.00~43.00~48.00~18.00~86.00~38.00
Last Payment Date=?/o.paidAt :: 03/02/2024~03/02/2024~03/02/2024~03/03/2024~03/03/2024~03/03/2024~03/03/2024~03/04/2024~03/04/2024~03/04/2024~03/05/2024~03/05/2024~03/05/2024~03/05/2024
Location=o.store :: Main St
`,
  },
  {
    name: 'GA4 sessions by user exploration EN',
    fileName: 'download.csv',
    above:
      '# ----------------------------------------\n# Free form 1\n# Shop - GA4\n# 20240301-20240331\n# ----------------------------------------\n',
    times: 1,
    columns: `
Effective user ID=!e.deviceId/e.customerId :: 1206110755.1714500004~1207869110.1714500005~1207869110.1714500005~1205108737.1714500002~1207216836.1714500000~1207216836.1714500000~1205108737.1714500002~1204070879.1714500003~1207216836.1714500000~1205108737.1714500002~1207869110.1714500005~1205108737.1714500002~1204070879.1714500003~1204070879.1714500003
Date hour and minute=!e.at :: 202403011159~202403011406~202403011525~202403011714~202403011927~202403012106~202403012308~202403020140~202403020318~202403020520~202403020627~202403020907~202403021112~202403021412
Event name=!e.kind :: page_view~purchase~purchase~purchase~page_view~page_view~page_view~purchase~purchase~purchase~purchase~purchase~page_view~page_view
Page path and screen class=e.page :: /p/10~/p/10~/p/10~/p/10~/p/13~/p/10~/p/10~/p/10~/p/10~/p/13~/p/10~/p/10~/p/10~/p/13
Session source / medium=e.referrer/? :: google / cpc~(direct) / (none)~(direct) / (none)~(direct) / (none)~google / cpc~google / cpc~google / cpc~(direct) / (none)~(direct) / (none)~(direct) / (none)~(direct) / (none)~(direct) / (none)~google / cpc~google / cpc
Device category=e.device :: mobile~desktop~desktop~desktop~mobile~mobile~mobile~desktop~desktop~desktop~desktop~desktop~mobile~mobile
City=e.city :: Leeds~York~York~York~Leeds~Leeds~Leeds~York~York~York~York~York~Leeds~Leeds
Event count=? :: 1~2~3~4~1~2~3~4~1~2~3~4~1~2
Total revenue=?/o.amount :: 0
`,
  },
  {
    name: '手工 裁缝铺',
    fileName: '改衣服.csv',
    encoding: 'gb18030',
    above: '2024年3月 改衣登记,,,,,,',
    below: '合计,,,,25,480,',
    times: 1,
    columns: `
送来=!o.orderedAt :: 3.1~3.2~3.2~3.3~3.3~3.4~3.4~3.4~3.5~3.5~3.6~3.7~3.7~3.8
姓名=!c.name :: 罗军~周艳~梁洋~邓明~周艳~周艳~朱芳~周磊~曹建国~谢涛~梁洋~曹建国~韩娜~梁洋
电话=!c.phone :: 18755282603~18728484836~17774420398~15083080099~18728484836~18728484836~15077557407~13885757001~15078161793~18654548398~17774420398~15078161793~17711038507~17774420398
改什么=l.productName :: 收腰~换拉链~改裤脚~换拉链~改裤脚~收腰~收腰~改裤脚~收腰~收腰~换拉链~收腰~改裤脚~改裤脚
几件=!l.quantity :: 3~1~2~1~1~3~1~1~1~1~1~2~1~1
工钱=!o.amount/l.amount :: 90~25~30~25~15~90~30~15~30~30~25~60~15~15
取走=?/o.closedAt/s.deliveredAt :: 3.4~3.5~3.5~3.6~3.6~3.7~3.7~3.7~3.8~3.8~3.9~3.10~3.10~3.11
`,
  },
  {
    name: '手工 蛋糕店 预定',
    fileName: '蛋糕预定.csv',
    encoding: 'gb18030',
    above: '甜心烘焙预定本,,,,,,,,,,',
    below: '合计,,,,,,2680,,,,',
    times: 1,
    columns: `
下单日期=!o.orderedAt :: 2024-03-02~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-04~2024-03-04~2024-03-05~2024-03-05~2024-03-06~2024-03-06~2024-03-07~2024-03-07
取货日期=?/o.closedAt/s.promisedAt :: 2024-03-04~2024-03-04~2024-03-04~2024-03-04~2024-03-05~2024-03-05~2024-03-06~2024-03-06~2024-03-07~2024-03-07~2024-03-08~2024-03-08~2024-03-09~2024-03-09
订购人=!c.name :: 黄思远~黄敏~黄思远~罗桂英~黄敏~萧磊~谢娜~罗桂英~曹志远~冯伟~萧磊~冯伟~曹志远~谢娜
电话=!c.phone :: 18783758540~13889690148~18783758540~18695994767~13889690148~15820782293~15084818975~18695994767~15805660247~18798067781~15820782293~18798067781~15805660247~15084818975
款式=l.productName/l.variant :: 巧克力蛋糕~巧克力蛋糕~草莓蛋糕~草莓蛋糕~草莓蛋糕~草莓蛋糕~巧克力蛋糕~草莓蛋糕~草莓蛋糕~草莓蛋糕~草莓蛋糕~草莓蛋糕~草莓蛋糕~草莓蛋糕
尺寸=l.variant/? :: 8寸~8寸~6寸~8寸~8寸~6寸~6寸~6寸~8寸~8寸~6寸~8寸~8寸~6寸
总价=!o.amount/o.amountDue :: 198~198~168~168~168~168~198~168~168~168~168~168~168~168
定金=? :: 50
尾款=? :: 148~148~118~118~118~118~148~118~118~118~118~118~118~118
蛋糕上写字=?/o.buyerMessage :: ~~生日快乐~~~生日快乐~生日快乐~生日快乐~~~生日快乐~~~生日快乐
接单=o.salesperson/? :: 小军~小军~小美~小军~小军~小美~小美~小美~小军~小军~小美~小军~小军~小美
`,
  },
  {
    name: '手工 驾校 学员',
    fileName: '驾校学员台账.csv',
    encoding: 'gb18030',
    above: '平安驾校学员台账,,,,,,,,,,',
    times: 1,
    columns: `
学员编号=!c.customerId/c.memberNo :: JX240001~JX240002~JX240003~JX240004~JX240005~JX240006~JX240007~JX240008~JX240009~JX240010~JX240011~JX240012~JX240013~JX240014
姓名=!c.name :: 许明~刘刚~赵伟~宋思远~马刚~唐佳怡~梁军~郑磊~曾雨欣~许浩然~韩军~郑芳~何文博~沈霞
身份证=c.nationalId/? :: 
手机=!c.phone :: 13860745396~15813343526~18766121617~17776785051~13825201441~18685309973~15024341235~15063551164~17734455742~15060390142~19905999756~18635101778~15805455756~15837816284
车型=?/l.productName/l.variant :: C2~C1~C2~C1~C2~C2~C2~C1~C1~C1~C2~C2~C2~C1
报名日期=!o.orderedAt/c.registeredAt/ct.startedOn :: 2024/03/01~2024/03/02~2024/03/03~2024/03/03~2024/03/04~2024/03/04~2024/03/05~2024/03/05~2024/03/05~2024/03/05~2024/03/06~2024/03/06~2024/03/07~2024/03/07
学费=!o.amount/ct.amount/o.amountDue :: 4200~3800~4200~3800~4200~4200~4200~3800~3800~3800~4200~4200~4200~3800
已交=?/o.amount :: 4200~2000~4200~2000~4200~4200~4200~2000~2000~2000~4200~4200~4200~2000
欠费=? :: 0~1800~0~1800~0~0~0~1800~1800~1800~0~0~0~1800
教练=?/o.salesperson :: 刘教练~张教练~刘教练~张教练~刘教练~刘教练~刘教练~张教练~张教练~张教练~刘教练~刘教练~刘教练~张教练
科目进度=? :: 科三~科二~科三~科二~科三~科三~科三~科二~科二~科二~科三~科三~科三~科二
`,
  },
  {
    name: '手工 农家院 订餐',
    fileName: '农家乐订餐.csv',
    encoding: 'gb18030',
    times: 1,
    columns: `
日子=!o.orderedAt :: 3月1号~3月2号~3月2号~3月2号~3月2号~3月3号~3月3号~3月3号~3月4号~3月4号~3月5号~3月5号~3月6号~3月6号
谁订的=!c.name :: 陈老师~朱老师~马姐~萧姐~赵老师~朱老师~赵老师~董姐~陈老师~曾总~陈老师~赵老师~朱老师~曾总
电话=!c.phone :: 19907138582~13873221528~13819512159~13924172205~13925538211~13873221528~13925538211~18640598076~19907138582~15083308303~19907138582~13925538211~13873221528~15083308303
几桌=l.quantity/? :: 1~3~2~2~3~2~2~1~2~2~2~2~1~2
一桌多少钱=l.unitPrice :: 500~500~600~600~500~600~600~500~600~600~600~600~500~600
一共=!o.amount :: 500~1500~1200~1200~1500~1200~1200~500~1200~1200~1200~1200~500~1200
给了吗=?/o.status :: 给了~没给~没给~给了~没给~给了~没给~给了~没给~给了~给了~给了~给了~没给
`,
  },
  {
    name: '手工 批发 送货对账',
    fileName: '客户对账单.csv',
    encoding: 'gb18030',
    above: '2024年3月份对账单,,,,,,,,,,\n供货单位：兴隆批发部,,,,,,,,,,',
    below: '本月合计,,,,,86,,9520.5,,,\n制表：老李,,,,,,,,,,',
    times: 1,
    columns: `
日期=!o.orderedAt :: 2024-03-01~2024-03-01~2024-03-01~2024-03-02~2024-03-02~2024-03-02~2024-03-03~2024-03-03~2024-03-03~2024-03-03~2024-03-04~2024-03-04~2024-03-05~2024-03-05
单号=!o.orderId :: NO.00001~NO.00002~NO.00003~NO.00004~NO.00005~NO.00006~NO.00007~NO.00008~NO.00009~NO.00010~NO.00011~NO.00012~NO.00013~NO.00014
客户=!c.name/c.company :: 鑫源实业有限公司~鑫源实业有限公司~恒通科技有限公司~嘉禾电子股份有限公司~瑞丰电子股份有限公司~鑫源实业有限公司~鑫源贸易有限公司~鑫源实业有限公司~嘉禾实业有限公司~鑫源实业有限公司~鑫源实业有限公司~华盛贸易有限公司~鑫源实业有限公司~瑞丰电子股份有限公司
品名规格=l.productName/l.variant :: 矿泉水 550ml~矿泉水 550ml~可乐 330ml~可乐 330ml~可乐 330ml~矿泉水 550ml~可乐 330ml~可乐 330ml~可乐 330ml~可乐 330ml~可乐 330ml~可乐 330ml~矿泉水 550ml~矿泉水 550ml
单位=? :: 箱
数量=!l.quantity :: 9~3~9~6~3~3~3~6~3~3~3~3~3~3
单价=l.unitPrice :: 28.00~28.00~45.00~45.00~45.00~28.00~45.00~45.00~45.00~45.00~45.00~45.00~28.00~28.00
金额=!o.amount/l.amount :: 252.00~84.00~405.00~270.00~135.00~84.00~135.00~270.00~135.00~135.00~135.00~135.00~84.00~84.00
已付款=?/o.amount :: 252.00~0~0~0~0~0~135.00~270.00~0~0~135.00~135.00~0~0
未付款=? :: 0~84.00~405.00~270.00~135.00~84.00~0~0~135.00~135.00~0~0~84.00~84.00
经手人=o.salesperson/? :: 老李~小张~小张~小张~小张~小张~老李~老李~小张~小张~老李~老李~小张~小张
`,
  },
  {
    name: '繁體 補習班 出缺席',
    fileName: '上課紀錄.csv',
    encoding: 'utf-8-bom',
    above: '啟思補習班 三月出缺席紀錄,,,,,',
    times: 1,
    columns: `
日期=!e.at/o.orderedAt :: 2024/03/01~2024/03/02~2024/03/02~2024/03/02~2024/03/02~2024/03/02~2024/03/03~2024/03/03~2024/03/03~2024/03/04~2024/03/04~2024/03/04~2024/03/04~2024/03/04
學生=!c.name :: 蔡建宏~陳雅婷~徐怡君~謝俊傑~楊佩珊~廖柏翰~徐怡君~陳雅婷~洪建宏~謝俊傑~洪建宏~蔡建宏~徐怡君~楊佩珊
家長電話=c.phone :: 0984217522~0949434741~0979136764~0929777558~0965445176~0910453856~0979136764~0949434741~0968049636~0929777558~0968049636~0984217522~0979136764~0965445176
課程=?/e.kind/l.productName :: 數學~數學~數學~英文~英文~英文~英文~數學~數學~數學~英文~數學~數學~英文
出席=?/e.kind :: 到~到~到~請假~請假~請假~請假~到~到~到~請假~到~到~請假
老師=?/o.salesperson :: 陳老師~陳老師~陳老師~林老師~林老師~林老師~林老師~陳老師~陳老師~陳老師~林老師~陳老師~陳老師~林老師
`,
  },
  {
    name: 'Tailor shop ledger EN',
    fileName: 'alterations.csv',
    above: 'ALTERATIONS BOOK 2024,,,,,,,,',
    below: 'Total,,,,,,31,602,',
    times: 1,
    columns: `
In=!o.orderedAt :: 01-Mar-24~02-Mar-24~02-Mar-24~02-Mar-24~03-Mar-24~04-Mar-24~04-Mar-24~04-Mar-24~05-Mar-24~06-Mar-24~06-Mar-24~06-Mar-24~07-Mar-24~07-Mar-24
Out=?/o.closedAt/s.deliveredAt :: 05-Mar-24~06-Mar-24~06-Mar-24~06-Mar-24~07-Mar-24~08-Mar-24~08-Mar-24~08-Mar-24~09-Mar-24~10-Mar-24~10-Mar-24~10-Mar-24~11-Mar-24~11-Mar-24
Ticket=!o.orderId :: 501~502~503~504~505~506~507~508~509~510~511~512~513~514
Customer=!c.name :: James Taylor~Olivia Lewis~Isla Baker~Isla Baker~Noah Wright~Olivia Lewis~Nora Kelly~James Taylor~Caleb Thomas~Nora Kelly~James Taylor~Noah Wright~Zoe Hall~Jack King
Phone=!c.phone :: +15035558163~+17185559081~+14085555774~+14085555774~+15125557381~+17185559081~+15125557558~+15035558163~+15125558830~+15125557558~+15035558163~+15125557381~+17185557777~+15125556375
Garment=l.productName :: Jacket~Dress~Trousers~Trousers~Jacket~Jacket~Dress~Jacket~Dress~Dress~Trousers~Dress~Jacket~Dress
Pcs=!l.quantity :: 1~1~1~1~1~3~1~3~1~1~1~3~1~1
Charge=!o.amount/l.amount :: 35~28~14~14~35~105~28~105~28~28~14~84~35~28
Paid?=?/o.status :: N~Y~N~Y~Y~N~N~N~Y~Y~N~N~Y~Y
`,
  },
  {
    name: 'Salon appointments EN',
    fileName: 'appointments march 2024.csv',
    times: 1,
    columns: `
Appt date=!o.orderedAt/e.at :: 03/02/2024~03/02/2024~03/02/2024~03/03/2024~03/03/2024~03/04/2024~03/04/2024~03/04/2024~03/05/2024~03/05/2024~03/05/2024~03/06/2024~03/06/2024~03/06/2024
Time=?/o.orderedAt :: 01:05~07:01~13:29~01:41~12:22~00:34~09:29~16:51~02:57~11:45~16:23~02:50~04:20~19:06
Client=!c.name :: Zoe Baker~Noah Hall~Emma Davis~Emma Davis~Emma Davis~Amelia Nguyen~Noah Hall~Amelia Nguyen~Emma Taylor~Sophia Young~James Martin~Sophia Young~Emma Davis~Emma Taylor
Cell=!c.phone :: +15035554671~+17185559296~+15035551382~+15035551382~+15035551382~+17185557530~+17185559296~+17185557530~+15035554345~+17185551482~+15125550178~+17185551482~+15035551382~+15035554345
Service=l.productName :: Color~Color~Blowout~Cut~Blowout~Blowout~Blowout~Color~Color~Cut~Color~Color~Cut~Cut
Stylist=o.salesperson :: Rob~Tina~Tina~Rob~Rob~Tina~Tina~Rob~Rob~Tina~Tina~Tina~Tina~Tina
Price=l.unitPrice/o.amount :: 90~90~40~35~40~40~40~90~90~35~90~90~35~35
Tip=? :: 8~0~5~0~8~5~5~0~0~5~0~5~0~0
Total=!o.amount :: 98~90~45~35~48~45~45~90~90~40~90~95~35~35
Pay=o.paymentMethod :: cash~card~card~cash~cash~card~card~cash~cash~card~card~card~card~card
`,
  },
];
