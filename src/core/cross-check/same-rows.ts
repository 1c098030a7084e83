// The same class listed as its own by several agencies would be counted several times in the city's total.

import { quoted, rowPlace } from '../check/wording';
import { listRows, type ListRow } from '../content';
import { formatDate } from '../dates';
import type { List, ListAggregate, Template } from '../template/template';
import { foldText } from '../text/search';
import { othersOf, sharedBy, type CrossFound, type CrossReport } from './cross-report';

/** A name this long is no chance; a shorter one needs the same numbers beside it. */
const TELLING_NAME = 40;

export function sameRows(template: Template, reports: readonly CrossReport[]): CrossFound[] {
  return template.lists.flatMap((list) => {
    const aggregate = template.indicators.find((one) => one.aggregate?.list === list.code)?.aggregate;
    return aggregate ? sameRowsOf(template, list, aggregate, reports) : [];
  });
}

function sameRowsOf(
  template: Template,
  list: List,
  { where }: ListAggregate,
  reports: readonly CrossReport[],
): CrossFound[] {
  const conditions = Object.entries(where);
  const entries = reports.flatMap(({ agency, content }) =>
    listRows(content, list.code).flatMap((row, index) => {
      const key = conditions.every(([column, value]) => row[column] === value) ? keyOf(list, row) : null;
      return key === null ? [] : [[key, { agency, row, index }] as const];
    }),
  );
  return sharedBy(entries).flatMap((group) =>
    group.map((one) => ({
      agency: one.agency.code,
      path: `${list.code}[${one.row.id}]`,
      message: `${rowPlace(list, one.index)}: ${describe(list, one.row)} cũng được ${othersOf(template, group, one)} liệt kê là của mình, nên có thể bị tính hai lần. Đề nghị xác định đơn vị tổ chức.`,
    })),
  );
}

/** Texts and days of a row, and its numbers while the name alone says little; null without a name and a day. */
function keyOf(list: List, row: ListRow): string | null {
  const of = (type: string): string =>
    list.columns.flatMap((column) => (column.type === type ? [String(row[column.code] ?? '')] : [])).join('|');
  const [texts, days] = [foldText(of('text')), of('date')];
  if (texts.replaceAll('|', '').trim() === '' || days.replaceAll('|', '') === '') return null;
  return texts.length >= TELLING_NAME ? `${texts}|${days}` : `${texts}|${days}|${of('count')}`;
}

function describe(list: List, row: ListRow): string {
  const text = list.columns.find(({ type }) => type === 'text');
  const day = list.columns.find(({ type }) => type === 'date');
  return `“${quoted(String(row[text?.code ?? ''] ?? ''))}” ngày ${formatDate(String(row[day?.code ?? ''] ?? ''))}`;
}
