import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { glossaryEntries } from './glossary.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/GLOSSARY.md', import.meta.url));
const HEAD = [
  '# Glossary',
  '',
  'The words on the screen, from `src/domain/glossary.ts`. `UPDATE=1 npx vitest run glossary` writes this file again.',
  '',
  '| id | 简体 | 繁體 | English | 说明 | 說明 | Definition |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

const entries = glossaryEntries();
const rows = entries.map(
  ({ id, term, definition }) => `| ${[`\`${id}\``, ...term, ...definition].join(' | ')} |`,
);

describe('the glossary', () => {
  it('is the document of the code, row by row', () => {
    if (process.env['UPDATE'] === '1') {
      writeFileSync(DOCUMENT, `${[...HEAD, ...rows].join('\n')}\n`);
    }
    const lines = readFileSync(DOCUMENT, 'utf8').trimEnd().split('\n');
    expect(lines.slice(0, HEAD.length)).toEqual(HEAD);
    for (const [index, row] of rows.entries()) expect(lines[HEAD.length + index]).toBe(row);
    expect(lines).toHaveLength(HEAD.length + rows.length);
  });

  it('fits a table and ends its sentences', () => {
    for (const { id, term, definition } of entries) {
      for (const text of [...term, ...definition]) expect(text, id).not.toMatch(/[|\n]|^\s|\s$/);
      expect(definition[0], id).toMatch(/。$/);
      expect(definition[1], id).toMatch(/。$/);
      expect(definition[2], id).toMatch(/\.$/);
    }
  });

  it('gives each term once per language', () => {
    for (const index of [0, 1, 2] as const) {
      const words = entries.map(({ term }) => term[index]);
      const repeated = words.filter((word, at) => words.indexOf(word) !== at);
      expect(repeated).toEqual([]);
    }
  });

  it('writes Taiwanese with its own characters', () => {
    const simplified = /[们这个说时间单额数据订购货买卖价优员级录导]/u;
    for (const { id, term, definition } of entries) {
      expect(term[1] + definition[1], id).not.toMatch(simplified);
    }
  });
});
