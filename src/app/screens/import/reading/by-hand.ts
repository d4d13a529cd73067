/** Which choices of how a file is read a person made, and which are left to be found. */
import { choicesIn, type ReadingChoice, type ReadingWish } from '#domain/reading-choices.ts';
import type { FoundReading } from '#worker/protocol/import.ts';

/** What is wished as it would be found anyway is no choice: quotes are wished with the delimiter beside them. */
export function isByHand(choice: ReadingChoice, wish: ReadingWish, found: FoundReading): boolean {
  if (!choicesIn(wish).includes(choice)) return false;
  const { dialect = {}, headerRow } = wish;
  switch (choice) {
    case 'delimiter':
      return (
        found.delimiter?.delimiter !== dialect.delimiter ||
        found.delimiter?.blankAligned !== (dialect.blankAligned ?? false)
      );
    case 'quote':
      return found.quote === null || found.quote.quote !== dialect.quote;
    case 'escape':
      return found.escape === null || (found.escape.escape ?? null) !== dialect.escape;
    case 'headerRow':
      return found.headerRow === null || found.headerRow.headerRow !== headerRow;
    case 'headerRows':
      return found.headerRows !== wish.headerRows;
    case 'encoding':
      return true;
  }
}
