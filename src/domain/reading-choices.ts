/** What a person may choose of how a file is read. What is not chosen is found, and what was may be taken back. */
import type { DialectWish, EncodingName } from './sheet.ts';

/** The delimiter is one choice with whether blanks align the cells. */
export type ReadingChoice =
  | 'encoding'
  | 'delimiter'
  | 'quote'
  | 'escape'
  | 'headerRow'
  | 'headerRows';

export interface ReadingWish {
  readonly encoding?: EncodingName;
  /** Parts of the dialect; those left out are found to suit them. */
  readonly dialect?: DialectWish;
  /** The last row of the header; null: there is none. */
  readonly headerRow?: number | null;
  /** How many rows the header is. */
  readonly headerRows?: number;
}

/** What is still chosen once some choices are left to be found again. */
export function withoutChoices<Wish extends ReadingWish>(
  wish: Wish,
  takenBack: readonly ReadingChoice[],
): Wish {
  const { encoding, dialect, headerRow, headerRows, ...others } = wish;
  const isKept = (choice: ReadingChoice): boolean => !takenBack.includes(choice);
  const { delimiter, blankAligned, quote, escape } = dialect ?? {};
  const kept: DialectWish = {
    ...(delimiter !== undefined && isKept('delimiter') ? { delimiter } : {}),
    ...(blankAligned !== undefined && isKept('delimiter') ? { blankAligned } : {}),
    ...(quote !== undefined && isKept('quote') ? { quote } : {}),
    ...(escape !== undefined && isKept('escape') ? { escape } : {}),
  };
  // How many rows name the columns is said of the row that was chosen.
  const keepsHeader = isKept('headerRow');
  const own: ReadingWish = {
    ...(encoding !== undefined && isKept('encoding') ? { encoding } : {}),
    ...(Object.keys(kept).length > 0 ? { dialect: kept } : {}),
    ...(headerRow !== undefined && keepsHeader ? { headerRow } : {}),
    ...(headerRows !== undefined && keepsHeader && isKept('headerRows') ? { headerRows } : {}),
  };
  return { ...others, ...own } as Wish;
}

/** Which choices a wish makes. */
export function choicesIn({
  encoding,
  dialect = {},
  headerRow,
  headerRows,
}: ReadingWish): readonly ReadingChoice[] {
  const { delimiter, blankAligned, quote, escape } = dialect;
  const made: Readonly<Record<ReadingChoice, boolean>> = {
    encoding: encoding !== undefined,
    delimiter: delimiter !== undefined || blankAligned !== undefined,
    quote: quote !== undefined,
    escape: escape !== undefined,
    headerRow: headerRow !== undefined,
    headerRows: headerRows !== undefined,
  };
  return (Object.keys(made) as ReadingChoice[]).filter((choice) => made[choice]);
}
