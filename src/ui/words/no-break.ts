/** A number and its unit stay on one line: "35 天", "35–44 岁", "n = 212". For texts on the screen, not for files. */
export function keepUnits(text: string): string {
  return text
    .replaceAll(/(?<=[\d%]) (?=[\p{Script=Han}\p{Letter}])/gu, '\u00A0')
    .replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060')
    .replaceAll(/n = (?=\d)/g, 'n\u00A0=\u00A0');
}
