// The fixed sentences of a report with their places filled: opening, closing, number and date lines. A place nobody has
// filled yet stays blank for the pen.

import { dateInProse } from '../dates';
import type { ReportWording } from '../template/template';
import type { DispatchFacts, PeriodFacts } from './facts';

const BLANK_NUMBER = '     ';

/** The opening sentence; the plan's number and date come from the period. */
export function openingText(wording: ReportWording, period: PeriodFacts, agency: string): string {
  const number = period.plan.number?.trim().split('/')[0] || BLANK_NUMBER;
  const date = period.plan.date ? dateInProse(period.plan.date).replace(/^ngày /, '') : wording.planDateBlank;
  return fill(wording.opening, { planNumber: number, planDate: date, agency });
}

/** The closing sentence, "./." included. */
export function closingText(wording: ReportWording, agency: string, area: string): string {
  return fill(wording.closing, { agency, area });
}

/** "Số: 05/BC-SYT"; without a dispatch "Số:      /BC-SYT". A number that already carries its symbol keeps it. */
export function numberLine(symbol: string, dispatch: DispatchFacts | null): string {
  if (!dispatch) return `Số: ${BLANK_NUMBER}/${symbol}`;
  const [number = '', ...rest] = dispatch.number.trim().split('/');
  const padded = /^\d$/.test(number) ? `0${number}` : number;
  return `Số: ${[padded, ...(rest.length > 0 ? rest : [symbol])].join('/')}`;
}

/** "Đà Nẵng, ngày 05 tháng 12 năm 2026"; without a dispatch "Đà Nẵng, ngày     tháng 12 năm 2026". */
export function dateLine(place: string, deadline: string, dispatch: DispatchFacts | null): string {
  if (dispatch) return `${place}, ${dateInProse(dispatch.date)}`;
  return `${place}, ${dateInProse(deadline).replace(/^ngày \d+/, 'ngày     ')}`;
}

/** Places in braces replaced; an unknown place stays as it is written. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
