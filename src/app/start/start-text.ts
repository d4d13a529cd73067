import { defineText } from '#ui/words/text.ts';

export const startText = defineText({
  title: ['开始', '開始', 'Start'],
  headline: [
    '从订单里，看见每一位顾客',
    '從訂單裡，看見每一位顧客',
    'See the people behind your orders',
  ],
  promise: [
    '放入店里导出的表格，一分钟后就知道：谁是常客，谁快要走了，为什么，以及今天该联系谁。',
    '放入店裡匯出的表格，一分鐘後就知道：誰是常客，誰快要離開，為什麼，以及今天該聯絡誰。',
    'Drop the tables your shop exports. A minute later you know who your regulars are, who is about to leave and why, and whom to contact today.',
  ],
  drop: ['把文件拖到这里', '把檔案拖到這裡', 'Drop your files here'],
  pickOne: ['选一个表格文件', '選一個表格檔案', 'Choose a file'],
  pickHow: [
    '可以一次选好几个。不用先整理，列名和格式会自动识别。',
    '可以一次選好幾個。不用先整理，欄名和格式會自動辨識。',
    'Several at once. No need to tidy them first: columns and formats are recognised.',
  ],
  dropHow: [
    '可以一次放好几个，也可以放在页面的任何地方。不用先整理，列名和格式会自动识别。',
    '可以一次放好幾個，也可以放在頁面的任何地方。不用先整理，欄名和格式會自動辨識。',
    'Several at once, anywhere on the page. No need to tidy them first: columns and formats are recognised.',
  ],
  pick: ['选择文件…', '選擇檔案…', 'Choose files…'],
  withPassphrase: [
    '加一个口令（加密保存）',
    '加上密語（加密儲存）',
    'With a passphrase (stored encrypted)',
  ],
  noPassphraseHere: [
    '这个网址没有用 https 打开，浏览器不提供加密，所以这里不能设口令。用 https 或本机地址（localhost）打开就可以。',
    '這個網址沒有用 https 開啟，瀏覽器不提供加密，所以這裡不能設定密語。用 https 或本機位址（localhost）開啟即可。',
    'This page was not opened over https, so the browser offers no encryption and a passphrase cannot be set. Over https or localhost it can.',
  ],
  backup: [
    '有客像的备份文件？放进来就能恢复。',
    '有客像的備份檔？放進來就能還原。',
    'Have a Silhouette backup? Drop it here to restore it.',
  ],
  understood: ['能看懂的文件', '看得懂的檔案', 'Files it understands'],
  orders: ['订单和订单明细', '訂單與訂單明細', 'Orders and order lines'],
  ordersWhy: [
    '有买家、时间、金额就够了。淘宝、京东、有赞等后台的导出可以直接放进来。',
    '有買家、時間、金額就夠了。蝦皮、淘寶等後台的匯出可以直接放進來。',
    'A buyer, a date and an amount are enough. Exports from shop platforms work as they are.',
  ],
  customers: ['会员和顾客名单', '會員與顧客名單', 'Customer and member lists'],
  customersWhy: [
    '会补上姓名、城市、生日，按手机号或会员号与订单对上。',
    '會補上姓名、城市、生日，按手機號碼或會員編號與訂單對上。',
    'They add names, cities and birthdays, matched to orders by phone or member number.',
  ],
  others: ['商品、退货和别的表格', '商品、退貨與其他表格', 'Products, returns and other tables'],
  othersWhy: [
    'Excel（xlsx、xls、xlsb）、WPS（et）、ODS、CSV、TXT、JSON、Parquet 都能直接放，ZIP、GZ 压缩包不用先解开，中文编码自动识别。',
    'Excel（xlsx、xls、xlsb）、ODS、CSV、TXT、JSON、Parquet 都能直接放，ZIP、GZ 壓縮檔不必先解開，中文編碼自動辨識。',
    'Excel (xlsx, xls, xlsb), OpenDocument, CSV, TXT, JSON and Parquet as they are, in any common encoding, and ZIP or GZ without unpacking.',
  ],
  privacy: ['你的数据去哪儿了', '你的資料去哪了', 'Where your data goes'],
  stays: ['哪儿也没去', '哪裡也沒去', 'Nowhere'],
  staysWhy: [
    '文件由这个网页在本机读取和计算。没有服务器，没有账号，断网也能用。',
    '檔案由這個網頁在本機讀取與計算。沒有伺服器，沒有帳號，斷網也能用。',
    'This page reads and computes on your device. No server, no account, and it works offline.',
  ],
  blocked: ['想发也发不出去', '想傳也傳不出去', 'It could not leave if it tried'],
  blockedWhy: [
    '页面被禁止联系任何别的网址，浏览器会拦下，你可以自己查看。',
    '頁面被禁止聯絡任何別的網址，瀏覽器會攔下，你可以自己查看。',
    'The page is barred from every other address. The browser enforces it, and you can watch.',
  ],
  yours: ['随时可以删干净', '隨時可以刪乾淨', 'Deleted when you say so'],
  yoursWhy: [
    '数据只在这个浏览器里：在“本机”里全部删除，或清除浏览器数据，就什么也不剩。单独撤销的导入会在回收站留 30 天，也可以马上清空。',
    '資料只在這個瀏覽器裡：在「本機」裡全部刪除，或清除瀏覽資料，就什麼也不剩。單獨復原的匯入會在回收區保留 30 天，也可以馬上清空。',
    'It is in this browser only. Delete everything under “On this device”, or clear the browser data, and nothing is left. A single import you undo stays in the trash for 30 days, unless you empty it.',
  ],
});
