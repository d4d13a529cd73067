import type { Locale } from './text.ts';
/**
 * The one formatter: numbers, money, civil days, lists and plurals by Intl, per locale. Days are
 * numbers since 1970-01-01 and moments civil milliseconds; both are formatted in UTC so that no
 * time zone of the machine ever moves them.
 */
/** An exact amount: a decimal string ("8911407.904"), or integer units with value = units / 10^scale. */
export type Amount = string | {
    readonly units: number | bigint;
    readonly scale: number;
};
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
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {
    readonly other: string;
};
/** Decimal text of an amount, without rounding. */
export declare function amountToDecimal(amount: Amount): string;
/** The formatter of a locale; one object per locale, its Intl parts made on first use. */
export declare function formatsOf(locale: Locale): Formats;
/** The parts of a formatter that the first screens use, one a call: the first of a kind takes milliseconds. */
export declare function formatsAhead(locale: Locale, currency: string): (() => void)[];
/** Formatters by language, for wording functions that hold numbers. */
export declare const zh: Formats;
export declare const tw: Formats;
export declare const en: Formats;
