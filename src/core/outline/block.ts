// A report as a row of blocks in the order of the template. Word documents and the read-only web page draw these and
// nothing else, so an indicator added to the template appears in all of them.

/** A piece of a line. `figure` is the indicator whose row in the annex the number comes from. */
export interface Span {
  text: string;
  bold?: boolean;
  italic?: boolean;
  figure?: string;
}

/** Who wrote a line: the official form, the person who reports, or this program out of figures. */
export type Origin = 'template' | 'author' | 'figures';

export interface HeadingBlock {
  kind: 'heading';
  /** 1 for "I. MỞ ĐẦU", 2 for "1. …", 3 for an area without a number of its own. */
  level: number;
  text: string;
  section: string;
}

export interface LineBlock {
  kind: 'paragraph' | 'bullet' | 'subBullet' | 'guidance' | 'note';
  spans: Span[];
  origin: Origin;
  /** Stays on one page with what follows. */
  keep?: boolean;
}

export interface TableColumn {
  label: string;
  /** Share of the table's width. */
  weight: number;
  align: 'left' | 'center' | 'right';
  /** Columns with the same non-empty group stand under one spanning header cell. */
  group?: string;
}

/** Lines of one cell, each of several spans. */
export type Cell = Span[][];

export interface TableRow {
  /** `group` is one spanning line (its first cell); `total` is bold; `gap` names one agency and spans the rest. */
  kind: 'row' | 'group' | 'total' | 'gap';
  cells: Cell[];
  /** The indicator or agency this row is the place of, for links from the text. */
  anchor?: string;
}

export interface TableBlock {
  kind: 'table';
  /** What the table shows; also its alternative text. Empty: only alternative text from `description`. */
  title: string;
  description: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** Printed under the table: basis, coverage, legend. */
  notes: string[];
}

export type Block = HeadingBlock | LineBlock | TableBlock;
