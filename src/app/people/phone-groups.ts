/** With or without the country code that tells one phone from another. */
const CHINA_MOBILE = /^(?:86)?(1[3-9][\d*])([\d*]{4})([\d*]{4})$/;
const TAIWAN_MOBILE = /^(?:886|0)(9[\d*]{2})([\d*]{3})([\d*]{3})$/;

/** A phone in groups that an eye can dial, 138 0013 8000, however it is written; anything else as it is. */
export function groupPhone(text: string): string {
  const figures = figuresOf(text);
  const taiwan = TAIWAN_MOBILE.exec(figures);
  if (taiwan !== null) return `0${taiwan.slice(1).join(' ')}`;
  return CHINA_MOBILE.exec(figures)?.slice(1).join(' ') ?? text;
}

/** Whether the text is a mobile number, masked or not. */
export function isMobile(text: string): boolean {
  const figures = figuresOf(text);
  return CHINA_MOBILE.test(figures) || TAIWAN_MOBILE.test(figures);
}

/** Without what parts its groups; "1-312-555-0199" and "+1 312 …" are North American and stay as they are. */
function figuresOf(text: string): string {
  if (!/^(?:\+?(?:86|886)|[01])[\d*\s().-]{7,}$/.test(text) || /^1[-.\s(]/.test(text)) return text;
  return text.replaceAll(/[+\s().-]/g, '');
}
