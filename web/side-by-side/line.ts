// One agency's line of a figure, with everything there is to remark about it in sentences.

import type { Figure } from '../../src/core/figures';
import type { ReportStatus } from '../../src/core/workflow';
import type { Finding } from '../api/comparison';
import type { TraceLine } from '../api/summary';
import { yearChange, sizeOf, type YearChange } from '../../src/core/year-change';

export interface Line {
  code: string;
  name: string;
  kind: string;
  status: ReportStatus | undefined;
  current: Figure | null;
  previous: Figure | null;
  change: YearChange;
  /** Why it is not added up; "" when it is. */
  why: string;
  remarks: string[];
}

export type Order = 'agency' | 'largest' | 'smallest' | 'rise' | 'fall' | 'remarks';

export function lineOf(traced: TraceLine, status: ReportStatus | undefined, findings: readonly Finding[]): Line {
  const { code, name, kind, inBasis } = traced;
  const { figure: current, counted, why } = traced.current;
  const { figure: previous } = traced.previous;
  const declined = inBasis && (current?.answer === 'none' || current?.answer === 'notApplicable');
  return {
    ...{ code, name, kind, status, current, previous, change: yearChange(current, previous), why: counted ? '' : why },
    remarks: [
      ...findings.filter(({ agency }) => agency === code).map(({ message }) => message),
      ...(declined
        ? ['Đơn vị thuộc phạm vi cộng nhưng không đưa số: đề nghị hỏi lại nếu các đơn vị cùng loại có số.']
        : []),
    ],
  };
}

/** A new array; lines without what is sorted by come last, in the order of the agencies. */
export function compareLines(lines: readonly Line[], order: Order): Line[] {
  const key: Record<Order, (line: Line) => number | null> = {
    agency: () => null,
    largest: ({ current }) => negative(sizeOf(current)),
    smallest: ({ current }) => sizeOf(current),
    rise: ({ change }) => negative(change.size),
    fall: ({ change }) => change.size,
    remarks: ({ remarks }) => -remarks.length,
  };
  return lines
    .map((line) => ({ line, by: key[order](line) ?? Infinity }))
    .sort((a, b) => (a.by === b.by ? 0 : a.by - b.by))
    .map(({ line }) => line);
}

const negative = (value: number | null): number | null => (value === null ? null : -value);
