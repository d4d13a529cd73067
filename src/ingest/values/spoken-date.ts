/**
 * Dates as people and programs write them beside the plain forms, put into a plain one: full width,
 * 二〇二四年三月五日, 15时20分, 晚上8:30, 令和6年3月5日, 2024년 3월 5일, weekdays, p.m., Uhr, month names of other
 * languages, zone names. For the
 * few distinct texts that the plain reader leaves over; null where nothing of that kind stands there.
 */

/** What such a text must hold; anything else is left alone at the cost of one look. */
const WORTH_A_LOOK =
  /[\uff10-\uff19年月时時点點：周週午早晚년월]|오[전후]|Uhr|^[RHSrhs]\d{1,2}[./-]|[（(][一二三四五六日天][)）]|\d{4}[-/._ ]{1,2}\d{1,2}[-/._ ]{1,2}\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{8}T\d|^\/Date\(|(?:jan|ene|gen|feb|f[eé]v|ma[ar]|mär|mrz|apr|abr|avr|ma[yio]|jun|jui|giu|jul|lug|aug|ago|ao[uû]|sep|set|oct|okt|ott|out|nov|dec|d[eé]c|dez|dic)[a-z]*/i;

const MONTHS: readonly (readonly [english: string, others: RegExp])[] = [
  ['Jan', /^(?:jan|ene|gen|jän|j[aä]nner|janv)/],
  ['Feb', /^(?:feb|f[eé]v)/],
  ['Mar', /^(?:mar|mär|mrz|maart)/],
  ['Apr', /^(?:apr|abr|avr)/],
  ['May', /^(?:may|mai|mag|mei|maio)/],
  ['Jun', /^(?:jun|juin|giu)/],
  ['Jul', /^(?:jul|juil|lug)/],
  ['Aug', /^(?:aug|ago|ao[uû])/],
  ['Sep', /^(?:sep|set)/],
  ['Oct', /^(?:oct|okt|ott|out)/],
  ['Nov', /^nov/],
  ['Dec', /^(?:dec|déc|dez|dic)/],
];

/** Minutes east; names that several zones share (CST) say nothing and are dropped. */
const ZONES: Readonly<Record<string, string>> = {
  PST: '-08:00',
  PDT: '-07:00',
  MST: '-07:00',
  MDT: '-06:00',
  CDT: '-05:00',
  EST: '-05:00',
  EDT: '-04:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  WET: '+00:00',
  WEST: '+01:00',
  JST: '+09:00',
  KST: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

const HAN_DIGITS = '〇一二三四五六七八九';
const WEEKDAY =
  /[（(]?\s*(?:星期|礼拜|禮拜|周|週)[一二三四五六日天末]\s*[)）]?|[（(][一二三四五六日天][)）]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/gi;
const MORNING = /凌晨|清晨|早上|早晨|早|上午/g;
const AFTERNOON = /下午|傍晚|晚上|晚间|晚間|夜里|夜裡|晚|午后|午後/g;

export function plainDate(text: string): string | null {
  if (text.length > 80 || !WORTH_A_LOOK.test(text)) return null;
  const epoch = /^\/Date\((-?\d{10,13})(?:[+-]\d{4})?\)\/$/.exec(text)?.[1];
  if (epoch !== undefined) return epoch;
  let plain = text
    .replaceAll(/[\uff01-\uff5e]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0\u202f]/g, ' ');
  plain = yearOfEra(inHan(plain)).replaceAll(WEEKDAY, ' ');
  // "(China Standard Time)", "(UTC)" behind an offset that was told already.
  plain = plain.replace(/\((UTC|GMT)\)\s*$/i, ' $1').replace(/\([^()]*\)\s*$/, '');
  plain = hanNumbers(plain)
    .replaceAll(MORNING, ' 上午 ')
    .replaceAll(AFTERNOON, ' 下午 ')
    .replace(/中午|正午/, ' 下午 ');
  plain = plain
    .replace(/(\d{1,2})\s*[时時点點]\s*(?:(\d{1,2})\s*分?\s*(?:(\d{1,2})\s*秒)?|整|半)?/, clock)
    .replace(/(\d)\s*[日号號]/, '$1日 ')
    .replace(/([ap])\.\s?m\.?/i, '$1m')
    .replace(/\bat\b|,?\s*à\s|,?\s*um\s/i, ' ')
    .replace(/\s*Uhr$/i, '');
  plain = plain
    .replace(/^(\d{8})T(\d{2})(\d{2})(\d{2})?(Z?)$/, (_, day, hour, minute, second, zone) =>
      [day, ' ', hour, ':', minute, ':', second ?? '00', zone].join(''),
    )
    .replace(/^(\d{4})(\d{2})(\d{2})T(?=\d{2}:)/, '$1$2$3 ')
    .replace(/^(\d{4})[_ ](\d{1,2})[_ ](\d{1,2})(?=\D|$)/, '$1-$2-$3')
    .replace(/^(\d{4})\.\s(\d{1,2})\.\s(\d{1,2})\.?(?=\s|$)/, '$1-$2-$3')
    // 14.30 and 12h34 behind a date.
    .replace(/(\s\d{1,2})[.hH](\d{2})(?:[.m](\d{2})s?)?$/, '$1:$2:$3')
    .replace(/:$/, '')
    // 3/5 下午: which half of the day is no time.
    .replace(/(\d日?)\s*[上下]午\s*$/, '$1')
    // A day's own zone says nothing of the day.
    .replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:?\d{2})$/, '$1');
  plain = monthsInEnglish(plain);
  plain = plain
    .replace(/\s([A-Z]{3,4})$/, (whole, name: string) =>
      name in ZONES ? ` ${ZONES[name]}` : name === 'UTC' || name === 'GMT' ? whole : '',
    )
    .replace(/(:\d{2}\s[+-]\d{4})\s[+-]?\w+$/, '$1')
    .replace(/\s[A-Z][a-z]+\/[A-Z][A-Za-z_]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s?,\s?/g, ', ')
    .trim()
    .replace(/^[,.]\s*|[,.]$/g, '');
  return plain === text ? null : plain;
}

/** The words of Korean dates as those of Chinese ones. */
function inHan(text: string): string {
  return /[가-힣]/.test(text)
    ? text
        .replaceAll(/(\d)\s*년\s*/g, '$1年')
        .replaceAll(/(\d)\s*월\s*/g, '$1月')
        .replaceAll(/(\d)\s*일/g, '$1日')
        .replaceAll(/(\d)\s*시\s*/g, '$1时')
        .replaceAll(/(\d)\s*분\s*/g, '$1分')
        .replaceAll(/(\d)\s*초/g, '$1秒')
        .replace('오전', ' 上午 ')
        .replace('오후', ' 下午 ')
        .replaceAll(/[월화수목금토일]요일|\([월화수목금토일]\)/g, ' ')
    : text;
}

/** The year before the first of an emperor, by his name or the letter that stands for it. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  R: 2018,
  H: 1988,
  S: 1925,
};

function yearOfEra(text: string): string {
  return text
    .replace(/^(令和|平成|昭和)\s*(\d{1,2}|元)\s*年/, (_, era: string, year: string) =>
      yearIn(era, year, '年'),
    )
    .replace(
      /^([RHS])(\d{1,2})([./-])(?=\d{1,2}[./-]\d{1,2}(?!\d))/i,
      (_, era: string, year: string, sign: string) => yearIn(era.toUpperCase(), year, sign),
    );
}

function yearIn(era: string, year: string, sign: string): string {
  return `${ERAS[era]! + (year === '元' ? 1 : Number(year))}${sign}`;
}

function clock(whole: string, hour: string, minute?: string, second?: string): string {
  const half = whole.endsWith('半') ? '30' : '00';
  return ` ${hour}:${(minute ?? half).padStart(2, '0')}:${(second ?? '00').padStart(2, '0')} `;
}

/** 二〇二四 → 2024 and 二十三 → 23 before 年, 月, 日 and the words of the clock. */
function hanNumbers(text: string): string {
  if (!/[〇零○一二三四五六七八九十廿]/.test(text)) return text;
  return text
    .replaceAll(/初([一二三四五六七八九十])/g, '$1')
    .replaceAll(/[〇零○一二三四五六七八九十廿百元]+(?=\s*[年月日号號时時点點分秒])/g, (run) => {
      if (run === '元') return '1';
      if (/^[〇零○一二三四五六七八九]+$/.test(run)) {
        return [...run].map((it) => Math.max(HAN_DIGITS.indexOf(it), 0)).join('');
      }
      const [, hundreds = '', tens = '', ones = ''] =
        /^(?:([一二三])?百)?(?:[〇零○])?(?:([二三四五六七八九]?)[十]|廿)?([一二三四五六七八九])?$/.exec(
          run,
        ) ?? [];
      const ten = run.includes('廿')
        ? 2
        : run.includes('十')
          ? HAN_DIGITS.indexOf(tens || '一')
          : 0;
      const hundred = run.includes('百') ? HAN_DIGITS.indexOf(hundreds || '一') : 0;
      return String(hundred * 100 + ten * 10 + (ones ? HAN_DIGITS.indexOf(ones) : 0));
    });
}

/** "5 de marzo de 2024", "5. März 2024", "2024 Mar 5", "2024-Mar-05" with an English month between. */
function monthsInEnglish(text: string): string {
  const word = /\p{L}{3,}/u.exec(
    text.replaceAll(/\b(?:de|del|den|of)\b/gi, (it) => ' '.repeat(it.length)),
  );
  if (word === null) return text.replace(/^(\d{1,2})(?:st|nd|rd|th)\b/i, '$1');
  const name = word[0].toLowerCase();
  const month = MONTHS.find(([, others]) => others.test(name))?.[0];
  if (month === undefined) return text;
  const before = text
    .slice(0, word.index)
    .replaceAll(/\b(?:de|del|den|of)\b/gi, ' ')
    .trim();
  const after = text
    .slice(word.index + word[0].length)
    .replaceAll(/\b(?:de|del|den|of)\b/gi, ' ')
    .replace(/^\./, '')
    .trim();
  const yearFirst = /^(\d{4})[-,. ]*$/.exec(before)?.[1];
  const dayBehind = /^[-,. ]*(\d{1,2})(?:\D|$)/.exec(after)?.[1];
  if (yearFirst !== undefined && dayBehind !== undefined) {
    const rest = after.replace(/^[-,. ]*\d{1,2}/, '');
    return `${dayBehind} ${month} ${yearFirst}${rest}`;
  }
  // "Mar  5 12:34:56 2024" of a C program.
  const cTime = /^(\d{1,2})\s+(\d{1,2}:\d{2}:\d{2})\s+(?:[A-Z]{3,4}\s+)?(\d{4})$/.exec(after);
  if (cTime !== null) return `${cTime[1]} ${month} ${cTime[3]} ${cTime[2]}`;
  const day = before.replace(/[-.,]+$/, '').replace(/^(\d{1,2})(?:st|nd|rd|th)$/i, '$1');
  const rest = after.replace(/^[-.,]+\s*/, '');
  return `${day} ${month} ${rest}`.trim();
}
