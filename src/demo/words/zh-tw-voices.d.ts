/** What the customers of the Taipei shop say, what its rivals sell, how it advertises. */
import type { MarketWords, VoiceWords } from '#demo/shop-words.ts';
export declare const ZH_TW_VOICES: VoiceWords;
export declare const ZH_TW_MARKET: MarketWords;
