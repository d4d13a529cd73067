/** What a table shows of its rows, and how they are sorted and selected. */
import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column means, behind a small sign. */
  readonly hint?: string;
  /** Least pixels; spare room is shared in proportion. */
  readonly width: number;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** The direction of the first press; left out, the column cannot be sorted. */
  readonly sorts?: 'asc' | 'desc';
  readonly render: (row: Row, index: number) => ReactNode;
}

export interface SortState {
  readonly columnId: string;
  readonly direction: 'asc' | 'desc';
}

export interface RowSelection<Row> {
  readonly isSelected: (row: Row) => boolean;
  readonly onToggle: (row: Row, index: number) => void;
  readonly all: 'all' | 'some' | 'none';
  readonly onToggleAll: () => void;
}
