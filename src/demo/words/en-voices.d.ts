/** What the customers of the Portland shop say, what its rivals sell, how it advertises. */
import type { MarketWords, VoiceWords } from '#demo/shop-words.ts';
export declare const EN_VOICES: VoiceWords;
export declare const EN_MARKET: MarketWords;
