// Traditional characters met in headers and status words, each before its simplified form. Folding
// lets one list of words answer to both scripts. It is for comparing only: never for display, and
// not a conversion of texts (one character may have several traditional forms, and words differ).

const PAIRS =
  '訂订單单編编號号碼码買买賣卖會会員员應应貨货給给實实際际總总額额價价數数運运費费優优減减' +
  '訊讯電电話话簡简機机郵邮遞递區区縣县鄉乡鎮镇國国門门產产類类別别標标題题種种規规組组顏颜' +
  '備备註注記记錄录紀纪發发貼贴評评論论內内時时間间創创開开關关結结業业務务職职稱称學学歷历' +
  '歲岁齡龄狀状況况態态戶户顧顾資资檔档欄栏匯汇導导帳账幣币臺台灣湾採采購购進进庫库倉仓儲储' +
  '現现餘余點点級级積积證证識识權权歸归屬属來来聯联絡络繫系簽签籤签約约續续項项響响動动廣广' +
  '銷销贈赠禮礼劵券領领過过檢检維维護护處处滿满問问選选擇择複复雜杂訴诉請请線线網网頁页瀏浏' +
  '覽览裝装設设係系統统計计連连傳传訪访頻频階阶讚赞轉转蹤踪隨随從从這这個个們们觸触達达擊击' +
  '啟启閉闭讀读寫写傷伤損损壞坏遲迟誤误準准陸陆體体驗验觀观競竞爭争對对勢势強强場场經经緯纬' +
  '離离營营據据圖图書书範范圍围陳陈劉刘張张調调撥拨盤盘憑凭稅税紅红綠绿藍蓝黃黄長长寬宽輕轻' +
  '農农曆历陽阳陰阴愛爱興兴習习慣惯飲饮飯饭館馆廳厅櫃柜檯台師师與与於于為为後后裡里無无沒没' +
  '嗎吗暫暂詳详錯错預预還还異异換换補补協协議议終终審审辦办執执確确認认獲获齊齐東东圓圆兩两' +
  '萬万億亿闆板輸输塊块駐驻車车園园華华衛卫衝冲決决淨净潔洁虧亏潤润廠厂託托說说報报負负責责' +
  '讓让參参載载頭头銜衔則则佔占薦荐饋馈見见緊紧順顺專专測测試试閱阅帶带績绩兌兑變变暱昵細细' +
  '願愿適适敗败紙纸歐欧鎊镑韓韩馬马亞亚蘭兰麥麦謝谢寶宝樓楼醫医藥药課课練练樂乐隊队團团佈布' +
  '麼么鋪铺攤摊養养歡欢聽听視视眾众熱热銀银鑰钥賒赊賬账貿贸質质壓压縮缩較较親亲屆届齒齿寵宠' +
  '貓猫髮发膚肤';

const SIMPLE = new Map<string, string>();
{
  const characters = [...PAIRS];
  for (let index = 0; index + 1 < characters.length; index += 2) {
    SIMPLE.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
}

/** The text with its traditional characters of headers and status words in simplified form. */
export function foldHan(text: string): string {
  let folded = '';
  for (const character of text) folded += SIMPLE.get(character) ?? character;
  return folded;
}
