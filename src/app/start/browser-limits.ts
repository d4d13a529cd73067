/** What this browser will not do for the data, told before it matters: a pure reading of what it is and has. */

export interface Surroundings {
  readonly userAgent: string;
  /** https or localhost: without it there is no encryption and no service worker. */
  readonly isSecure: boolean;
  readonly hasLocks: boolean;
  readonly hasServiceWorker: boolean;
  /** Opened from the home screen or the dock: Safari's seven days do not count there. */
  readonly isInstalled: boolean;
  /** `navigator.storage.persisted()`; null where the browser cannot say. */
  readonly isPersisted: boolean | null;
  /** Bytes the browser grants; null where it does not say. */
  readonly quotaBytes: number | null;
}

export type BrowserLimit =
  | 'plainAddress'
  | 'wechat'
  | 'privateWindow'
  | 'sevenDays'
  | 'notPersisted';

/**
 * Chromium granted a normal window about 60% of the disk, and a private one a part of the memory; newer ones
 * tell 10 GiB in both, where {@link browserLimits} can only say that the data is not promised to stay.
 */
const PRIVATE_QUOTA_BYTES = 1.5 * 1024 ** 3;

export function browserLimits(surroundings: Surroundings): BrowserLimit[] {
  const { userAgent, isSecure, isInstalled, isPersisted, quotaBytes } = surroundings;
  const limits: BrowserLimit[] = [];
  if (!isSecure || !surroundings.hasLocks) limits.push('plainAddress');
  if (/MicroMessenger/iu.test(userAgent)) limits.push('wechat');
  else if (isSecure && isLikelyPrivate(surroundings)) limits.push('privateWindow');
  if (isSafari(userAgent) && !isInstalled && isPersisted !== true) limits.push('sevenDays');
  else if (isPersisted === false && quotaBytes !== null) limits.push('notPersisted');
  return limits;
}

/** Every browser on an iPhone or iPad is Safari inside. */
function isSafari(userAgent: string): boolean {
  if (/\b(iPhone|iPad|iPod)\b/u.test(userAgent)) return true;
  return /Safari\//u.test(userAgent) && !/Chrom(e|ium)\/|Android|Edg\//u.test(userAgent);
}

/** A browser does not say that a window is private; it grants far less there, and no service worker in some. */
function isLikelyPrivate({ userAgent, quotaBytes, hasServiceWorker }: Surroundings): boolean {
  if (/Firefox\//u.test(userAgent)) return !hasServiceWorker;
  if (!/Chrom(e|ium)\//u.test(userAgent)) return false;
  return quotaBytes !== null && quotaBytes < PRIVATE_QUOTA_BYTES;
}
