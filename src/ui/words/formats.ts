import type { Locale } from './text.ts';

/**
 * The one formatter: numbers, money, civil days, lists and plurals by Intl, per locale. Days are
 * numbers since 1970-01-01 and moments civil milliseconds; both are formatted in UTC so that no
 * time zone of the machine ever moves them.
 */

/** An exact amount: a decimal string ("8911407.904"), or integer units with value = units / 10^scale. */
export type Amount = string | { readonly units: number | bigint; readonly scale: number };

/** How much of an amount is shown: the currency's usual digits, none, or every digit there is. */
export type MoneyDigits = 'usual' | 'whole' | 'exact';

export interface Formats {
  readonly locale: Locale;
  /** 12,430 */
  integer(value: number | bigint): string;
  /** At most `digits` decimals (default 1), at least `least` (default 0). */
  decimal(value: number, digits?: number, least?: number): string;
  /** 1.2万 · 1.2萬 · 12K */
  compact(value: number): string;
  /** A ratio: 0.315 gives 31.5% with one digit, 32% with none (the default). */
  percent(ratio: number, digits?: number): string;
  /** A ratio with its sign: +12%, −3%, 0%. */
  change(ratio: number, digits?: number): string;
  /** ¥1,280.50; without a currency a plain number and no sign. */
  money(amount: Amount, currency: string | null, digits?: MoneyDigits): string;
  /** ¥186万 · ¥186萬 · ¥1.86M; below 100 with the currency's usual decimals: ¥4.97 */
  moneyCompact(amount: Amount, currency: string | null): string;
  /** 人民币 · 人民幣 · Chinese Yuan; the code itself where nobody knows it. */
  currencyName(code: string): string;
  /** 2024年3月5日 · Mar 5, 2024 */
  day(day: number): string;
  /** 3月5日 · Mar 5 */
  dayShort(day: number): string;
  /** 2024-03-05 in every language: for tables, where dates stand under each other. */
  dayIso(day: number): string;
  /** 2024年3月 · Mar 2024 */
  month(day: number): string;
  /** 2024年3月1日 – 2024年4月2日 · Mar 1, 2024 – Apr 2, 2024 */
  dayRange(first: number, last: number): string;
  /** Civil milliseconds: 2024-03-05 14:30 */
  moment(millis: number): string;
  /** 96 天 · 96 days */
  daySpan(days: number): string;
  /** −1 昨天, −96 96 天前; 1 tomorrow. */
  relativeDays(days: number): string;
  /** 甲、乙和丙 · A, B, and C */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** `plural(3, { one: '# order', other: '# orders' })`: # is the grouped number. */
  plural(count: number, forms: PluralForms): string;
  /** 61 MB, of 1,024 as file managers on Windows count. */
  fileSize(bytes: number): string;
  /** 0.6 秒 · 1 min 20 s */
  duration(millis: number): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const MILLIS_PER_DAY = 86_400_000;

/** Decimal text of an amount, without rounding. */
export function amountToDecimal(amount: Amount): string {
  if (typeof amount === 'string') return amount;
  const { units, scale } = amount;
  const digits = (units < 0 ? -BigInt(units) : BigInt(units)).toString().padStart(scale + 1, '0');
  const sign = units < 0 ? '-' : '';
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** A space between a number and the Han word after or before it: 96 天前. */
function spaceHan(text: string): string {
  return text.replace(/(\d)(\p{Script=Han})/gu, '$1 $2').replace(/(\p{Script=Han})(\d)/gu, '$1 $2');
}

const made = new Map<Locale, Formats>();

/** The formatter of a locale; one object per locale, its Intl parts made on first use. */
export function formatsOf(locale: Locale): Formats {
  let formats = made.get(locale);
  if (formats === undefined) made.set(locale, (formats = createFormats(locale)));
  return formats;
}

/** The parts of a formatter that the first screens use, one a call: the first of a kind takes milliseconds. */
export function formatsAhead(locale: Locale, currency: string): (() => void)[] {
  const formats = formatsOf(locale);
  return [
    () => formats.plural(2, { other: '#' }),
    () => formats.percent(0.5),
    () => formats.percent(0.5, 1),
    () => formats.change(0.5),
    () => formats.decimal(0.5),
    () => formats.moneyCompact('1', currency),
    () => formats.moneyCompact('1234567', currency),
    () => formats.money('1', currency),
    () => formats.currencyName(currency),
    () => formats.list(['', '']),
    () => formats.day(0),
  ];
}

function createFormats(locale: Locale): Formats {
  const chinese = locale !== 'en';
  const numbers = memoize(
    (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
  );
  const dates = memoize(
    (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }),
  );
  const lists = memoize((options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
  const relative = memoize(
    (options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options),
  );
  const names = memoize(
    (options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([locale], options),
  );
  const rules = new Intl.PluralRules(locale);
  const dayOf = (day: number) => new Date(day * MILLIS_PER_DAY);
  const unit = (zh: string, tw: string, en: string) =>
    locale === 'zh-CN' ? zh : locale === 'zh-TW' ? tw : en;

  const formats: Formats = {
    locale,
    integer: (value) => numbers({ maximumFractionDigits: 0 }).format(value),
    decimal: (value, digits = 1, least = 0) =>
      numbers({ minimumFractionDigits: least, maximumFractionDigits: digits }).format(value),
    compact: (value) => numbers({ notation: 'compact', useGrouping: true }).format(value),
    percent: (ratio, digits = 0) =>
      numbers({ style: 'percent', maximumFractionDigits: digits }).format(ratio),
    change: (ratio, digits = 0) =>
      numbers({ style: 'percent', maximumFractionDigits: digits, signDisplay: 'exceptZero' })
        .format(ratio)
        .replace('-', '−'),
    money(amount, currency, digits = 'usual') {
      const text = amountToDecimal(amount);
      const options = currencyOptions(currency);
      if (digits === 'whole') {
        Object.assign(options, { minimumFractionDigits: 0, maximumFractionDigits: 0 });
      } else if (digits === 'exact') {
        const written = text.split('.')[1]?.length ?? 0;
        Object.assign(options, {
          minimumFractionDigits: 0,
          maximumFractionDigits: Math.min(written, 20),
        });
      } else if (currency === null) {
        Object.assign(options, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      }
      return formatDecimal(numbers(options), text);
    },
    moneyCompact(amount, currency) {
      const text = amountToDecimal(amount);
      const size = Math.abs(Number(text));
      // Of a small amount the decimals are a good part.
      if (size < 100 && !Number.isInteger(size)) return formats.money(amount, currency);
      const short = size < (chinese ? 10_000 : 1_000);
      const rounding = {
        minimumFractionDigits: 0,
        maximumFractionDigits: 0,
        maximumSignificantDigits: 3,
        roundingPriority: 'morePrecision',
      };
      const options = {
        ...currencyOptions(currency),
        ...(short
          ? { minimumFractionDigits: 0, maximumFractionDigits: 0 }
          : { notation: 'compact', useGrouping: true, ...rounding }),
      } as Intl.NumberFormatOptions;
      return formatDecimal(numbers(options), text);
    },
    currencyName: (code) => names({ type: 'currency' }).of(code) ?? code,
    day: (day) =>
      dates({ year: 'numeric', month: chinese ? 'long' : 'short', day: 'numeric' }).format(
        dayOf(day),
      ),
    dayShort: (day) =>
      dates({ month: chinese ? 'long' : 'short', day: 'numeric' }).format(dayOf(day)),
    dayIso: (day) => dayOf(day).toISOString().slice(0, 10),
    month: (day) =>
      dates({ year: 'numeric', month: chinese ? 'long' : 'short' }).format(dayOf(day)),
    dayRange: (first, last) =>
      first === last ? formats.day(first) : `${formats.day(first)} – ${formats.day(last)}`,
    moment: (millis) => new Date(millis).toISOString().slice(0, 16).replace('T', ' '),
    daySpan: (days) =>
      chinese
        ? `${formats.integer(days)} 天`
        : formats.plural(days, { one: '# day', other: '# days' }),
    relativeDays(days) {
      const text = relative({ numeric: 'auto' }).format(days, 'day');
      return chinese ? spaceHan(text) : text;
    },
    list: (items, kind = 'and') =>
      lists({ type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items),
    plural: (count, forms) =>
      (forms[rules.select(count)] ?? forms.other).replaceAll('#', formats.integer(count)),
    fileSize(bytes) {
      const units = ['B', 'KB', 'MB', 'GB', 'TB'];
      let value = bytes;
      let step = 0;
      while (value >= 1023.5 && step < units.length - 1) {
        value /= 1024;
        step += 1;
      }
      const digits = step > 0 && value < 9.95 ? 1 : 0;
      return `${formats.decimal(value, digits)} ${units[step] ?? ''}`;
    },
    duration(millis) {
      const seconds = millis / 1000;
      const second = unit('秒', '秒', 's');
      if (seconds < 9.95) return `${formats.decimal(seconds, 1)} ${second}`;
      const whole = Math.round(seconds);
      if (whole < 60) return `${whole} ${second}`;
      const minutes = Math.floor(whole / 60);
      const minute = unit('分', '分', 'min');
      if (minutes < 60) return `${minutes} ${minute} ${whole % 60} ${second}`;
      const hour = unit('小时', '小時', 'h');
      return `${Math.floor(minutes / 60)} ${hour} ${minutes % 60} ${minute}`;
    },
  };
  return formats;
}

/** Intl reads decimal strings exactly (ES2023); the library types of our level do not say so yet. */
function formatDecimal(format: Intl.NumberFormat, decimal: string): string {
  return format.format(decimal as unknown as number);
}

function currencyOptions(currency: string | null): Intl.NumberFormatOptions {
  // One workspace has one currency, so the narrow sign is never ambiguous on a screen.
  return currency === null ? {} : { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
}

function memoize<Options extends object, Made>(make: (options: Options) => Made) {
  const byOptions = new Map<string, Made>();
  return (options: Options): Made => {
    const key = JSON.stringify(options);
    let value = byOptions.get(key);
    if (value === undefined) byOptions.set(key, (value = make(options)));
    return value;
  };
}

/** Formatters by language, for wording functions that hold numbers. */
export const zh: Formats = formatsOf('zh-CN');
export const tw: Formats = formatsOf('zh-TW');
export const en: Formats = formatsOf('en');
