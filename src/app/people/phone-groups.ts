/** With or without the country code that tells one phone from another. */
const CHINA_MOBILE = /^(?:86)?(1[3-9][\d*])([\d*]{4})([\d*]{4})$/;
const TAIWAN_MOBILE = /^(09[\d*]{2})([\d*]{3})([\d*]{3})$/;

/** A phone in groups that an eye can dial, 138 0013 8000; anything else as it is. */
export function groupPhone(text: string): string {
  const groups = CHINA_MOBILE.exec(text) ?? TAIWAN_MOBILE.exec(text);
  return groups === null ? text : groups.slice(1).join(' ');
}

/** Whether the text is a mobile number, masked or not. */
export function isMobile(text: string): boolean {
  return CHINA_MOBILE.test(text) || TAIWAN_MOBILE.test(text);
}
