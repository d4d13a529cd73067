import { defineText } from '#ui/words/text.ts';

export const careText = defineText({
  title: ['今天该联系谁', '今天該聯絡誰', 'Who to contact today'],
  lead: [
    (_: number, people: string, day: string) => `${day}，${people} 位值得说句话`,
    (_: number, people: string, day: string) => `${day}，${people} 位值得說句話`,
    (n: number, people: string, day: string) =>
      `${day}: ${people} ${n === 1 ? 'person' : 'people'} to get in touch with`,
  ],
  leadMany: [
    (_: number, people: string, day: string) =>
      `${day}，一共 ${people} 位。今天先看每组最前面的几位`,
    (_: number, people: string, day: string) =>
      `${day}，一共 ${people} 位。今天先看每組最前面的幾位`,
    (_: number, people: string, day: string) =>
      `${day}: ${people} people in all. For today, begin with the first few of each group`,
  ],
  nothingToday: [
    (day: string) => `${day}，今天没有要特别联系的人`,
    (day: string) => `${day}，今天沒有要特別聯絡的人`,
    (day: string) => `${day}: nobody in particular today`,
  ],
  print: ['打印整张', '列印整張', 'Print the whole sheet'],
  quiet: ['该来没来的', '該來沒來的', 'Overdue'],
  quietLead: [
    (_: number, people: string, money: string) => `${people} 位早该来了，近一年花了 ${money}。`,
    (_: number, people: string, money: string) => `${people} 位早該來了，近一年花了 ${money}。`,
    (n: number, people: string, money: string) =>
      n === 1
        ? `1 customer is overdue and spent ${money} in a year.`
        : `${people} customers are overdue; they spent ${money} in a year.`,
  ],
  quietLeadNoMoney: [
    (_: number, people: string) => `${people} 位早该来了，近一年没有消费。`,
    (_: number, people: string) => `${people} 位早該來了，近一年沒有消費。`,
    (n: number, people: string) =>
      n === 1
        ? '1 customer is overdue, with nothing spent in a year.'
        : `${people} customers are overdue, with nothing spent in a year.`,
  ],
  gone: ['走得更久的', '離開更久的', 'Gone longer'],
  goneLead: [
    (_: number, people: string, money: string) =>
      `${people} 位没来的天数超过平时间隔的 4 倍，一共花过 ${money}。花得多的值得再问一次。`,
    (_: number, people: string, money: string) =>
      `${people} 位沒來的天數超過平時間隔的 4 倍，一共花過 ${money}。花得多的值得再問一次。`,
    (n: number, people: string, money: string) =>
      n === 1
        ? `1 customer has been away for over four times the usual gap and spent ${money} in all.`
        : `${people} customers have been away for over four times the usual gap; they spent ${money} in all. The big spenders are worth one more word.`,
  ],
  booked: ['已经约好的', '已經約好的', 'Have a booking'],
  bookedLead: [
    (_: number, people: string) => `${people} 位比平时久没来，但已经约好了日子，不算该来没来。`,
    (_: number, people: string) => `${people} 位比平時久沒來，但已經約好了日子，不算該來沒來。`,
    (n: number, people: string) =>
      n === 1
        ? '1 customer has been away for longer than usual, but has a booking: not overdue.'
        : `${people} customers have been away for longer than usual, but have a booking: not overdue.`,
  ],
  bookedOn: [
    (day: string, when: string) => `约在${day}（${when}）`,
    (day: string, when: string) => `約在${day}（${when}）`,
    (day: string, when: string) => `Booked for ${day} (${when})`,
  ],
  sortedBy: [
    (what: string) => `排序：${what}`,
    (what: string) => `排序：${what}`,
    (what: string) => `Sorted by ${what}`,
  ],
  sortYear: [
    '近一年花的钱，多的在前',
    '近一年花的錢，多的在前',
    'money spent in a year, most first',
  ],
  sortYearNet: [
    '近一年花的钱减去退货，多的在前',
    '近一年花的錢減去退貨，多的在前',
    'money spent in a year less returns, most first',
  ],
  sortAll: ['一共花的钱，多的在前', '一共花的錢，多的在前', 'money spent in all, most first'],
  sortAllNet: [
    '一共花的钱减去退货，多的在前',
    '一共花的錢減去退貨，多的在前',
    'money spent in all less returns, most first',
  ],
  sortBirthday: ['生日，近的在前', '生日，近的在前', 'birthday, soonest first'],
  sortWelcome: ['第一单，新的在前', '第一筆訂單，新的在前', 'first order, newest first'],
  birthday: ['快过生日的', '快過生日的', 'Birthdays'],
  birthdayLead: [
    (_: number, people: string) => `${people} 位在 7 天内过生日。`,
    (_: number, people: string) => `${people} 位在 7 天內過生日。`,
    (n: number, people: string) => `${people} ${n === 1 ? 'birthday' : 'birthdays'} within 7 days.`,
  ],
  birthdayAway: [
    (_: number, people: string) => `其中 ${people} 位也很久没来了。`,
    (_: number, people: string) => `其中 ${people} 位也很久沒來了。`,
    (n: number, people: string) =>
      `${people} of them ${n === 1 ? 'has' : 'have'} been away for long too.`,
  ],
  welcome: ['第一次来的', '第一次來的', 'New, to welcome'],
  welcomeLead: [
    (_: number, people: string) => `${people} 位在最近 7 天里第一次下单，问一句用得怎么样。`,
    (_: number, people: string) => `${people} 位在最近 7 天裡第一次下單，問一句用得如何。`,
    (n: number, people: string) =>
      n === 1
        ? '1 first order in the last 7 days: ask how it went.'
        : `${people} first orders in the last 7 days: ask how it went.`,
  ],
  birthdayToday: ['今天生日', '今天生日', 'Birthday today'],
  birthdayIn: [
    (when: string, day: string) => `${when}生日（${day}）`,
    (when: string, day: string) => `${when}生日（${day}）`,
    (when: string, day: string) => `Birthday ${when} (${day})`,
  ],
  welcomeReason: [
    (when: string) => `${when}第一次下单`,
    (when: string) => `${when}第一次下單`,
    (when: string) => `First order ${when}`,
  ],
  spent: [
    (money: string) => `近一年 ${money}`,
    (money: string) => `近一年 ${money}`,
    (money: string) => `${money} in a year`,
  ],
  spentInAll: [
    (money: string) => `一共 ${money}`,
    (money: string) => `一共 ${money}`,
    (money: string) => `${money} in all`,
  ],
  afterReturns: [
    (money: string, net: string) => `${money}，退货后 ${net}`,
    (money: string, net: string) => `${money}，退貨後 ${net}`,
    (money: string, net: string) => `${money}, ${net} after returns`,
  ],
  buys: [
    (product: string) => `常买 ${product}`,
    (product: string) => `常買 ${product}`,
    (product: string) => `Usually buys ${product}`,
  ],
  bought: [
    (product: string) => `买了 ${product}`,
    (product: string) => `買了 ${product}`,
    (product: string) => `Bought ${product}`,
  ],
  refuses: [
    (channels: string) => `不收${channels}`,
    (channels: string) => `不收${channels}`,
    (channels: string) => `no ${channels}`,
  ],
  leftOut: [
    (_: number, n: string) => `没有列出 ${n} 位：标了勿联系，或哪种方式都不收。`,
    (_: number, n: string) => `沒有列出 ${n} 位：標了勿聯絡，或哪種方式都不收。`,
    (n: number, count: string) =>
      `${count} not listed: marked do-not-contact, or ${n === 1 ? 'wants' : 'want'} no message of any kind.`,
  ],
  nobodyLeft: ['这一组没有可以联系的人', '這一組沒有可以聯絡的人', 'Nobody here to contact'],
  lunarOnly: [
    (_: number, n: string) =>
      `${n} 位只留了农历生日：农历每年落在不同的日子，这里还不换算，没有列出。`,
    (_: number, n: string) =>
      `${n} 位只留了農曆生日：農曆每年落在不同的日子，這裡還不換算，沒有列出。`,
    (n: number, count: string) =>
      `${count} ${n === 1 ? 'customer has' : 'customers have'} a lunar birthday only: it falls on another day each year and is not converted yet, so it is not listed.`,
  ],
  copyMessage: [
    (name: string) => `复制给${name}的消息`,
    (name: string) => `複製給${name}的訊息`,
    (name: string) => `Copy a message to ${name}`,
  ],
  copyShort: ['复制消息', '複製訊息', 'Copy message'],
  neverShort: ['不再联系', '不再聯絡', 'Never'],
  held: [
    (name: string, channel: string) =>
      `没有复制：${name}（或同一号码的人）不收${channel}。换一种方式再试。`,
    (name: string, channel: string) =>
      `沒有複製：${name}（或同一號碼的人）不收${channel}。換一種方式再試。`,
    (name: string, channel: string) =>
      `Not copied: ${name}, or someone with the same number, takes no ${channel}. Choose another channel.`,
  ],
  copied: ['消息已复制', '訊息已複製', 'Message copied'],
  notCopied: [
    '浏览器不让复制，请用下面的“写消息”',
    '瀏覽器不讓複製，請用下面的「寫訊息」',
    'The browser refused: use “Write a message” below',
  ],
  contacted: ['联系过了', '聯絡過了', 'Contacted'],
  contactedOf: [
    (name: string) => `${name}联系过了`,
    (name: string) => `${name}聯絡過了`,
    (name: string) => `Contacted ${name}`,
  ],
  never: [
    (name: string) => `不再联系${name}`,
    (name: string) => `不再聯絡${name}`,
    (name: string) => `Do not contact ${name}`,
  ],
  more: [
    (n: string) => `再看 ${n} 位`,
    (n: string) => `再看 ${n} 位`,
    (n: string) => `Show ${n} more`,
  ],
  doneToday: [
    (_: number, n: string) => `今天已联系 ${n} 位`,
    (_: number, n: string) => `今天已聯絡 ${n} 位`,
    (_: number, n: string) => `${n} contacted today`,
  ],
  allDone: ['这一组今天都联系过了', '這一組今天都聯絡過了', 'Everyone here was contacted today'],
  noBirthdays: [
    '会员名单里带上“生日”一列，快过生日的人就会列在这里。',
    '會員名單裡帶上「生日」一欄，快過生日的人就會列在這裡。',
    'With a “birthday” column in the member list, birthdays appear here.',
  ],
  emptyTitle: [
    '今天没有要特别联系的人',
    '今天沒有要特別聯絡的人',
    'Nobody in particular to contact today',
  ],
  empty: [
    '该来没来、7 天内过生日、刚来第一次的顾客，会列在这里。',
    '該來沒來、7 天內過生日、剛來第一次的顧客，會列在這裡。',
    'Customers overdue, with a birthday within 7 days, or new, will be listed here.',
  ],
  emptyWhat: ['更近的订单', '更近的訂單', 'Newer orders'],
  emptyWhere: [
    '这几天的订单导出，拖进来就行',
    '這幾天的訂單匯出檔，拖進來就行',
    'an export of the last days, dropped anywhere',
  ],
  emptyBirthdays: ['会员名单', '會員名單', 'Member list'],
  emptyBirthdaysWhere: ['带“生日”一列', '帶「生日」一欄', 'with a “birthday” column'],
  failedTitle: ['名单没有算出来', '名單沒有算出來', 'The list could not be computed'],
  loading: ['正在读取名单…', '正在讀取名單…', 'Reading the list…'],
});
