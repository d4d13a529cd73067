import { expect, test } from 'vitest';
import { browserLimits, type Surroundings } from './browser-limits.ts';

const GB = 1024 ** 3;
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36';
const SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';
const IPHONE_CHROME =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/122.0 Mobile/15E148 Safari/604.1';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:124.0) Gecko/20100101 Firefox/124.0';
const WECHAT =
  'Mozilla/5.0 (Linux; Android 13; M2012K11AC) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160 MMWEBSDK/20231202 MicroMessenger/8.0.47 Language/zh_CN';
const WECHAT_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.42(0x18002a2a) NetType/WIFI Language/zh_CN';

const usual: Surroundings = {
  userAgent: CHROME,
  isSecure: true,
  hasLocks: true,
  hasServiceWorker: true,
  isInstalled: false,
  isPersisted: true,
  quotaBytes: 200 * GB,
};

test.each<[string, Partial<Surroundings>, readonly string[]]>([
  ['a usual window that keeps its data', {}, []],
  ['one that was not promised to keep it', { isPersisted: false }, ['notPersisted']],
  ['one that cannot say', { isPersisted: null }, []],
  ['a plain address', { isSecure: false, hasLocks: false, isPersisted: null }, ['plainAddress']],
  ['a private window of Chromium', { quotaBytes: 0.4 * GB }, ['privateWindow']],
  ['a quota nobody told', { quotaBytes: null }, []],
  ['Firefox', { userAgent: FIREFOX, quotaBytes: 10 * GB }, []],
  [
    'a private window of Firefox',
    { userAgent: FIREFOX, hasServiceWorker: false },
    ['privateWindow'],
  ],
  ['Safari', { userAgent: SAFARI, isPersisted: false }, ['sevenDays']],
  ['Safari that promised to keep it', { userAgent: SAFARI }, []],
  [
    'Safari from the dock',
    { userAgent: SAFARI, isPersisted: false, isInstalled: true },
    ['notPersisted'],
  ],
  ['Chrome on an iPhone', { userAgent: IPHONE_CHROME, isPersisted: false }, ['sevenDays']],
  ['WeChat on Android', { userAgent: WECHAT, quotaBytes: 0.4 * GB, isPersisted: true }, ['wechat']],
  [
    'WeChat on an iPhone',
    { userAgent: WECHAT_IPHONE, isPersisted: false },
    ['wechat', 'sevenDays'],
  ],
])('%s', (_, differs, expected) => {
  expect(browserLimits({ ...usual, ...differs })).toEqual(expected);
});
