/** What the customers of the Hangzhou shop say, what its rivals sell, how it advertises. */
import type { MarketWords, VoiceWords } from '#demo/shop-words.ts';
export declare const ZH_CN_VOICES: VoiceWords;
export declare const ZH_CN_MARKET: MarketWords;
