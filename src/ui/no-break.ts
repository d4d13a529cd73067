/** A number and its unit stay on one line: "35 天", "¥6.74 万", "n = 212". For texts on the screen, not for files. */
export function keepUnits(text: string): string {
  return text
    .replaceAll(/(?<=[\d%]) (?=[\p{Script=Han}\p{Letter}])/gu, '\u00A0')
    .replaceAll(/n = (?=\d)/g, 'n\u00A0=\u00A0');
}
