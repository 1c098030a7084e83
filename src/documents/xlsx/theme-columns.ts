// The columns of a theme's sheet: for every indicator whether the agency counts, then last year, this year, the estimate
// for the whole year and next year's target; rates take three columns for each.

import type { Horizon } from '../../core/content';
import type { Indicator } from '../../core/template/template';
import { columnLetter } from './sheet';

/** Agency, group, standing and revision come first. */
export const HEAD_COLUMNS = ['TT', 'Cơ quan, đơn vị, địa phương', 'Nhóm', 'Tình hình gửi', 'Lần gửi'];
export const GROUP_COLUMN = 3;

export interface HorizonColumns {
  horizon: Horizon;
  /** Counts: one column. */
  value?: number;
  /** Rates: number who reach it, total, rate. */
  numerator?: number;
  denominator?: number;
  rate?: number;
}

export interface IndicatorColumns {
  indicator: Indicator;
  first: number;
  last: number;
  flag: number;
  horizons: HorizonColumns[];
  next: number;
}

const ORDER: readonly Horizon[] = ['previous', 'current', 'fullYear'];

/** Column numbers (from 1) of the indicators of a theme, after the head columns. */
export function themeColumns(indicators: readonly Indicator[]): IndicatorColumns[] {
  let column = HEAD_COLUMNS.length;
  const take = () => (column += 1);
  return indicators.map((indicator) => {
    const flag = take();
    const horizons = ORDER.map((horizon): HorizonColumns =>
      indicator.kind === 'count'
        ? { horizon, value: take() }
        : { horizon, numerator: take(), denominator: take(), rate: take() },
    );
    const next = take();
    return { indicator, first: flag, last: next, flag, horizons, next };
  });
}

/** The heading of a horizon. */
export function horizonLabel(horizon: Horizon, year: number, cutoff: string): string {
  if (horizon === 'previous') return `Năm ${year - 1} (cả năm)`;
  return horizon === 'current' ? `Năm ${year} (tính đến ${cutoff})` : `Ước cả năm ${year}`;
}

export function lettersOf(columns: readonly (number | undefined)[]): string[] {
  return columns.filter((column) => column !== undefined).map(columnLetter);
}
