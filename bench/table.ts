// The one table of `npm run bench`: what was measured, the bar of the product, what it is compared with and the ratio.

export interface Quantity {
  value: number;
  unit: 'ms' | 's' | 'MB' | '/s' | 'kB' | '';
}

export interface Line {
  what: string;
  /** Null where nothing could be measured. */
  ours: Quantity | null;
  /** The product's own bar (product.md, "What good looks like"). */
  bar?: { atMost: number } | { atLeast: number };
  /** A floor or a baseline in the same unit, measured in the same run unless its name says otherwise. */
  beside?: { name: string; value: number };
}

/** A measurement that makes one or more lines. */
export interface Row {
  /** As given to `npm run bench -- <name>`. */
  name: string;
  about: string;
  measure(): Promise<Line[]>;
}

const HEADINGS = ['measured', 'ours', 'bar', '', 'beside', 'ratio'];

/** Columns padded to their widest cell; numbers to the right. */
export function printTable(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const print = (row: string[]): string =>
    row
      .map((cell, column) => (column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [print(HEADINGS), rule, ...rows.slice(1).map(print)].map((line) => line.trimEnd()).join('\n');
}

function cells({ what, ours, bar, beside }: Line): string[] {
  if (!ours) return [what];
  return [
    what,
    amount(ours),
    bar
      ? 'atMost' in bar
        ? `≤ ${amount({ ...ours, value: bar.atMost })}`
        : `≥ ${amount({ ...ours, value: bar.atLeast })}`
      : '',
    bar ? (holds(ours.value, bar) ? 'yes' : 'NO') : '',
    beside ? `${beside.name}: ${amount({ ...ours, value: beside.value })}` : '',
    beside ? `${significant(ours.value / beside.value)}×` : '',
  ];
}

function holds(value: number, bar: NonNullable<Line['bar']>): boolean {
  return 'atMost' in bar ? value <= bar.atMost : value >= bar.atLeast;
}

function amount({ value, unit }: Quantity): string {
  return unit === '/s' ? `${significant(value)}/s` : `${significant(value)} ${unit}`.trim();
}

/** Three digits that mean something. */
function significant(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
