/** What a language gives its demo shop: people, places, goods, feasts, and what people say. */
import type { Locale } from '#domain/locale.ts';
export declare const CATEGORIES: readonly ['tea', 'teaware', 'tableware', 'kitchen', 'textile', 'fragrance', 'storage', 'kids'];
export type Category = (typeof CATEGORIES)[number];
/** Name, category, price in whole currency, variants ('' for none), marks: g as a gift, b in bulk. */
export type ProductWords = readonly [
    name: string,
    category: Category,
    price: number,
    variants: string,
    marks: string
];
/** Province or state, city, districts ('' for none), how many of the customers live there. */
export type PlaceWords = readonly [
    province: string,
    city: string,
    districts: string,
    weight: number
];
/**
 * A day of each year: `12-25`; `5-sun2`, the second Sunday of May; a lunar feast (`spring`, `dragon`,
 * `qixi`, `moon`); any of them with `+1` or `-3` behind it.
 */
export type DayRule = string;
export interface CalendarWords {
    /** Days that people give presents on. */
    readonly gifts: readonly DayRule[];
    /** Name of a sale, the day it is about, and how many days before and after it lasts. */
    readonly sales: readonly (readonly [name: string, day: DayRule, before: number, after: number])[];
    /** The sale of every month: its name and first day of the month; three days long. */
    readonly memberDay: readonly [name: string, day: number];
    /** How much is bought in each month, around 1. */
    readonly months: readonly number[];
    /** How much is bought on Monday … Sunday, around 1. */
    readonly weekdays: readonly number[];
    /** Days around which little is bought, because people travel. */
    readonly quiet: readonly DayRule[];
}
/** What goes wrong: the key of a ticket category and of what a bad review is about. */
export declare const TROUBLES: readonly ['broken', 'late', 'quality', 'wrong', 'service'];
export type Trouble = (typeof TROUBLES)[number];
export interface VoiceWords {
    /** {p} stands for the product. */
    readonly good: readonly string[];
    readonly goodMore: readonly string[];
    readonly fair: readonly string[];
    readonly bad: Readonly<Record<Trouble, readonly string[]>>;
    readonly badMore: readonly string[];
    readonly giftMessages: readonly string[];
    readonly bulkMessages: readonly string[];
    readonly plainMessages: readonly string[];
    readonly ticketCategories: Readonly<Record<Trouble | 'question', string>>;
    readonly complaints: Readonly<Record<Trouble, readonly string[]>>;
    readonly questions: readonly string[];
    readonly priorities: readonly [low: string, normal: string, urgent: string];
    readonly ticketStatuses: readonly [open: string, closed: string];
    readonly ticketChannels: readonly string[];
    readonly returnReasons: Readonly<Record<Trouble | 'mind', string>>;
    readonly survey: {
        readonly recommend: string;
        readonly reason: readonly [question: string, answers: readonly string[]];
        readonly wishes: readonly [question: string, liked: readonly string[], hurt: readonly string[]];
        readonly worry: readonly [question: string, answers: readonly string[]];
        readonly price: string;
    };
}
export interface MarketWords {
    /** Rival, then what is good and what is bad about it. */
    readonly rivals: readonly (readonly [name: string, strengths: string, weaknesses: string])[];
    readonly rivalPrefixes: readonly string[];
    readonly rivalPromotions: readonly string[];
    readonly couponKinds: readonly [welcome: string, sale: string, birthday: string];
    readonly campaigns: readonly (readonly [
        name: string,
        goal: string,
        channel: string,
        start: DayRule
    ])[];
    readonly warehouses: readonly string[];
    readonly suppliers: readonly string[];
}
export interface ShopWords {
    readonly locale: Locale;
    /** Digits after the point of prices. */
    readonly decimals: 0 | 2;
    readonly dateSign: '-' | '/';
    readonly withSeconds: boolean;
    /** Lines in a file of their own, as Taobao writes them; else in the sheet of orders. */
    readonly hasLinesFile: boolean;
    readonly orderPrefix: string;
    readonly customerPrefix: string;
    /** Postage, and the worth of goods from which it is free, in whole currency. */
    readonly freight: readonly [fee: number, freeFrom: number];
    readonly familyNames: readonly string[];
    readonly femaleNames: readonly string[];
    readonly maleNames: readonly string[];
    readonly nameOf: (given: string, family: string) => string;
    readonly genders: readonly [female: string, male: string];
    /** Names of companies, made of two words. */
    readonly companyStarts: readonly string[];
    readonly companyEnds: readonly string[];
    /** A phone number from a range that nobody is given, by a running number below a million. */
    readonly phoneOf: (number: number) => string;
    readonly emailHosts: readonly string[];
    readonly places: readonly PlaceWords[];
    readonly categories: Readonly<Record<Category, string>>;
    readonly brands: readonly string[];
    readonly products: readonly ProductWords[];
    /** Channel, then its weight; the last one is the shop itself. */
    readonly channels: readonly (readonly [name: string, weight: number])[];
    readonly stores: readonly string[];
    readonly payments: readonly string[];
    readonly storePayments: readonly string[];
    readonly statuses: {
        readonly done: string;
        readonly shipped: string;
        readonly paid: string;
        readonly closed: string;
        readonly pending: string;
        readonly refunded: string;
        readonly partlyRefunded: string;
    };
    readonly coupon: string;
    readonly levels: readonly string[];
    readonly sources: readonly string[];
    readonly occupations: readonly string[];
    readonly interests: readonly string[];
    readonly devices: readonly string[];
    readonly pages: {
        readonly home: string;
        readonly search: string;
        readonly policy: string;
    };
    readonly referrers: readonly string[];
    readonly agents: readonly string[];
    readonly yes: string;
    readonly no: string;
    /** What is agreed to, and where yes and no are said. */
    readonly consent: readonly [purpose: string, channel: string, joining: string, leaving: string];
    readonly calendar: CalendarWords;
    readonly voices: VoiceWords;
    readonly market: MarketWords;
}
