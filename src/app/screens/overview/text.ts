import { RFM_TERMS } from '#domain/glossary/rfm.ts';
import { RHYTHM_TERMS } from '#domain/glossary/rhythm.ts';
import { defineText } from '#ui/words/text.ts';

export const overviewScreenText = defineText({
  title: ['概览', '總覽', 'Overview'],
  atRisk: [
    (_: number, people: string, silence: string, money: string) =>
      `${people} 位顾客很久没来了，一半至少 ${silence}没来；近一年他们花了 ${money}`,
    (_: number, people: string, silence: string, money: string) =>
      `${people} 位顧客很久沒來了，一半至少 ${silence}沒來；近一年他們花了 ${money}`,
    (n: number, people: string, silence: string, money: string) =>
      n === 1
        ? `1 customer has been away for ${silence}; they spent ${money} in the last year`
        : `${people} customers have gone quiet, half of them for ${silence} or more; they spent ${money} in the last year`,
  ],
  atRiskNoMoney: [
    (_: number, people: string, silence: string) =>
      `${people} 位顾客很久没来了，一半至少 ${silence}没来；近一年没有消费`,
    (_: number, people: string, silence: string) =>
      `${people} 位顧客很久沒來了，一半至少 ${silence}沒來；近一年沒有消費`,
    (n: number, people: string, silence: string) =>
      n === 1
        ? `1 customer has been away for ${silence} and spent nothing in the last year`
        : `${people} customers have gone quiet, half of them for ${silence} or more, and spent nothing in the last year`,
  ],
  one: [
    (silence: string, money: string) => `1 位顾客已经 ${silence}没来；近一年花了 ${money}`,
    (silence: string, money: string) => `1 位顧客已經 ${silence}沒來；近一年花了 ${money}`,
    (silence: string, money: string) =>
      `1 customer has been away for ${silence}; they spent ${money} in the last year`,
  ],
  allWell: [
    (_: number, buyers: string) => `${buyers} 位买过的顾客里，没有人离开太久`,
    (_: number, buyers: string) => `${buyers} 位買過的顧客裡，沒有人離開太久`,
    (n: number, buyers: string) =>
      `${buyers} ${n === 1 ? 'buyer' : 'buyers'}, and nobody has been away too long`,
  ],
  nobodyBought: [
    (_: number, people: string) => `认得出 ${people} 位顾客，还没有他们的订单`,
    (_: number, people: string) => `認得出 ${people} 位顧客，還沒有他們的訂單`,
    (n: number, people: string) =>
      `${people} ${n === 1 ? 'customer' : 'customers'} known, none with an order yet`,
  ],
  leftByFile: [
    (_: number, said: string, left: string, share: string) =>
      `文件里记了 ${said} 位顾客，其中 ${left} 位已流失，占 ${share}`,
    (_: number, said: string, left: string, share: string) =>
      `檔案裡記了 ${said} 位顧客，其中 ${left} 位已流失，佔 ${share}`,
    (n: number, said: string, left: string, share: string) =>
      `By the file, ${left} of ${said} ${n === 1 ? 'customer' : 'customers'} left: ${share}`,
  ],
  seeLeft: ['看走了的人', '看離開的人', 'See who left'],
  nobodyKnown: [
    (_: number, orders: string) => `读到 ${orders} 单，还看不出是谁买的`,
    (_: number, orders: string) => `讀到 ${orders} 單，還看不出是誰買的`,
    (n: number, orders: string) =>
      `${orders} ${n === 1 ? 'order' : 'orders'} read, and none says who bought`,
  ],
  saidOnly: [
    (parts: readonly string[]) => `读到 ${parts.join('、')}，还没有订单`,
    (parts: readonly string[]) => `讀到 ${parts.join('、')}，還沒有訂單`,
    (parts: readonly string[]) => `Read ${parts.join(', ')}; no orders yet`,
  ],
  seeVoices: ['看顾客心声', '看顧客心聲', 'See what they say'],
  voices: ['顾客说了什么', '顧客說了什麼', 'What customers say'],
  allVoices: ['看全部', '看全部', 'See all'],
  nothing: [
    '导入的文件里还没有顾客和订单',
    '匯入的檔案裡還沒有顧客和訂單',
    'No imported file has customers or orders yet',
  ],
  soon: [
    '有了订单，谁是常客、谁要走了、本月卖了多少，都会在这里',
    '有了訂單，誰是常客、誰要離開了、這個月賣了多少，都會在這裡',
    'With orders, this page says who your regulars are, who is leaving, and what came in',
  ],
  soonWhy: [
    '把订单文件拖进页面任何地方就行。',
    '把訂單檔案拖進頁面任何地方就行。',
    'Drop an order file anywhere on this page.',
  ],
  soonWhat: ['订单', '訂單', 'Orders'],
  soonWhere: [
    '带“买家会员名”“付款时间”“实付金额”这些列的导出',
    '帶「買家帳號」「付款時間」「實付金額」這些欄位的匯出檔',
    'an export with columns such as buyer, paid at and amount',
  ],
  seeList: ['看名单', '看名單', 'See the list'],
  seeCare: ['今天该联系谁', '今天該聯絡誰', 'Who to contact today'],
  care: ['今天该联系谁', '今天該聯絡誰', 'Who to contact today'],
  careLead: [
    '每天几位，比一次群发管用',
    '每天幾位，比一次群發管用',
    'A few a day do more than one mass mailing',
  ],
  wholeCare: ['看整张名单', '看整張名單', 'The whole list'],
  quiet: ['该来没来', '該來沒來', 'Overdue'],
  careQuiet: [
    (money: string) => `近一年花了 ${money}`,
    (money: string) => `近一年花了 ${money}`,
    (money: string) => `${money} in the last year`,
  ],
  careQuietOverdue: ['早该来了', '早該來了', 'overdue'],
  careQuietNone: ['都按自己的节奏来', '都照自己的節奏來', 'all come as usual'],
  careNobodyHere: ['这一组没有人', '這一組沒有人', 'nobody here'],
  gone: ['走得更久', '離開更久', 'Gone longer'],
  careGone: [
    (money: string) => `一共花过 ${money}`,
    (money: string) => `一共花過 ${money}`,
    (money: string) => `${money} spent in all`,
  ],
  named: [
    '其中近一年花得最多的',
    '其中近一年花最多的',
    'Of those away, the ones who spent the most in a year',
  ],
  namedNet: [
    '其中近一年花得最多的，已减去退货',
    '其中近一年花最多的，已減去退貨',
    'Of those away, the ones who spent the most in a year, returns taken off',
  ],
  birthday: ['快过生日', '快過生日', 'Birthdays'],
  careBirthday: ['7 天以内', '7 天以內', 'within 7 days'],
  welcome: ['第一次来', '第一次來', 'New customers'],
  careWelcome: ['7 天内的第一单', '7 天內的第一筆', 'in the last 7 days'],
  changes: ['上次导入带来了什么', '上次匯入帶來了什麼', 'What the last import changed'],
  changesTyped: ['刚录入的带来了什么', '剛輸入的帶來了什麼', 'What your new record changed'],
  typedByHand: ['手工录入', '手動輸入', 'Entered by hand'],
  newPeople: ['新顾客', '新顧客', 'New customers'],
  newOrders: ['新订单', '新訂單', 'New orders'],
  newMoney: ['新增营收', '新增營收', 'New revenue'],
  intoRisk: ['转为有风险', '轉為有風險', 'Moved into risk'],
  outOfRisk: ['回到正常', '回到正常', 'Back from risk'],
  changesAsOf: [
    (before: string, now: string) => `截至日从 ${before} 到了 ${now}，多久没来也跟着变。`,
    (before: string, now: string) => `截至日從 ${before} 到了 ${now}，多久沒來也跟著變。`,
    (before: string, now: string) =>
      `The as-of day moved from ${before} to ${now}, which changes how long people have been away.`,
  ],
  personas: ['你的几类客人', '你的幾類客人', 'Your kinds of customers'],
  allPersonas: ['全部画像', '全部畫像', 'All personas'],
  seeEveryone: ['看顾客', '看顧客', 'See customers'],
  toData: ['去看数据', '去看資料', 'Go to the data'],
  numbers: ['六个数', '六個數字', 'Six numbers'],
  stages: ['顾客走到哪一步了', '顧客走到哪一步了', 'Where customers stand'],
  stagesLead: [
    '按每位顾客自己平时多久来一次来分',
    '依每位顧客自己平時多久來一次來分',
    'By how often each one usually comes',
  ],
  flags: ['谁可能要走了', '誰可能要離開了', 'Who is about to leave'],
  flagsLead: [
    '没来的天数，是他自己平时间隔的几倍',
    '沒來的天數，是他自己平時間隔的幾倍',
    "Days away, as a multiple of each one's usual gap",
  ],
  grid: ['花得多的人里，谁要走了', '花得多的人裡，誰要離開了', 'Best customers who may be leaving'],
  gridLead: [
    (_: number, people: string) => `框出来的 ${people} 位花得多，又很久没来：先看他们`,
    (_: number, people: string) => `框出來的 ${people} 位花得多，又很久沒來：先看他們`,
    (n: number, people: string) =>
      n === 1
        ? 'Framed: 1 big spender who has been away. Start there'
        : `Framed: ${people} big spenders who have been away. Start there`,
  ],
  gridLeadNone: [
    '花得多的人里，没有人离开太久',
    '花得多的人裡，沒有人離開太久',
    'None of the big spenders has been away too long',
  ],
  count: [
    (_: number, n: string) => `${n} 位`,
    (_: number, n: string) => `${n} 位`,
    (n: number, count: string) => `${count} ${n === 1 ? 'person' : 'people'}`,
  ],
  meaning: [
    (term: string, meaning: string) => `${term}：${meaning}`,
    (term: string, meaning: string) => `${term}：${meaning}`,
    (term: string, meaning: string) => `${term}: ${meaning}`,
  ],
  stagesFile: ['顾客阶段', '顧客階段', 'stages'],
  flagsFile: ['离开提醒', '離開提醒', 'leaving'],
  stage: RHYTHM_TERMS.stage.term,
  gridRows: RFM_TERMS.monetary.term,
  gridColumns: RHYTHM_TERMS.flag.term,
  high: ['花得多', '花得多', 'High spend'],
  middle: ['中等', '中等', 'Medium'],
  low: ['花得少', '花得少', 'Low spend'],
  scored: [
    (band: string, scores: string) => `${band}（M ${scores} 分）`,
    (band: string, scores: string) => `${band}（M ${scores} 分）`,
    (band: string, scores: string) => `${band} (M ${scores})`,
  ],
  gridCell: [
    (_: number, row: string, flag: string, people: string) => `${row}，${flag}：${people} 位`,
    (_: number, row: string, flag: string, people: string) => `${row}，${flag}：${people} 位`,
    (n: number, row: string, flag: string, people: string) =>
      `${row}, ${flag}: ${people} ${n === 1 ? 'person' : 'people'}`,
  ],
  gridFile: ['价值与风险', '價值與風險', 'value-and-risk'],
  people: ['人数', '人數', 'People'],
  failedTitle: ['这些数没有算出来', '這些數字沒有算出來', 'These numbers could not be computed'],
});
