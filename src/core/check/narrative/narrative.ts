// Does the narrative say what the figures say? A number followed by an indicator's unit words is compared with that
// indicator's figure; what speaks of another year, a part or a plan is left alone (sentence.ts).

import { listRows } from '../../content';
import { aggregateOf, type Figure } from '../../figures';
import { formatNumber, formatPercent, rate } from '../../numbers';
import { sectionsOf, type Section, type Template } from '../../template/template';
import { cellOf, type Cell, type CheckedReport, type Found, type Rule } from '../rule';
import { nameOf, quoted } from '../wording';
import { mentionsIn, type Mention } from './mentions';
import { isNotWhole, isQualified, looseness, speaksOfSomethingElse } from './sentence';

export const NARRATIVE_RULES: Rule[] = [
  {
    rule: 'R35',
    code: 'narrative.contradictsFigure',
    severity: 'warning',
    weight: 88,
    source: 'Lời văn và số liệu của một báo cáo phải khớp nhau để đọc được trước thành phố.',
    about:
      'Số nêu trong lời văn (kèm từ chỉ đơn vị của đề cương) khớp với số liệu; bỏ qua câu nói về năm khác, một phần, kế hoạch.',
    find: (report) => contradictions(report).filter(({ code }) => code === undefined),
  },
  {
    rule: 'R36',
    code: 'narrative.contradictsList',
    severity: 'warning',
    weight: 87,
    source: 'Số lớp, số lượt học viên lấy từ danh sách; lớp chỉ có trong lời văn thì không được tính.',
    about: 'Lời văn không nêu nhiều lớp, nhiều lượt học viên hơn danh sách.',
    find: (report) => contradictions(report).filter(({ code }) => code !== undefined),
  },
];

interface Said extends Mention {
  section: Section;
  cell: Cell;
}

const cache = new WeakMap<CheckedReport, Found[]>();

/** Both rules read the texts once. Those about lists carry their code. */
function contradictions(report: CheckedReport): Found[] {
  let found = cache.get(report);
  if (!found) {
    const said = report.content.nil ? [] : saidOf(report);
    found = [...againstFigures(report, said), ...againstLists(report, said)];
    cache.set(report, found);
  }
  return found;
}

function saidOf(report: CheckedReport): Said[] {
  const { template, content, agency } = report;
  return narratingSections(template).flatMap((section) =>
    mentionsIn(template, content.sections?.[section.id] ?? '').flatMap((mention) => {
      const cell = cellOf(report, mention.indicator.code);
      if (!cell || isNotWhole(mention.place)) return [];
      return speaksOfSomethingElse(mention.place, template.year, agency.place) ? [] : [{ ...mention, section, cell }];
    }),
  );
}

/** Sections with text that tell of the year; what is headed by another year, plans or proposals is not read. */
function narratingSections(template: Template): Section[] {
  const looksAhead = ({ heading, label }: Section): boolean =>
    /phương hướng|kiến nghị|đề xuất/iu.test(`${heading} ${label}`) ||
    [...`${heading} ${label}`.matchAll(/20\d\d/g)].some(([year]) => Number(year) !== template.year);
  return sectionsOf(template).filter((section) => section.text !== 'none' && !looksAhead(section));
}

type Verdict = 'equal' | 'known' | 'less' | 'more';

function againstFigures(report: CheckedReport, said: readonly Said[]): Found[] {
  const judged = said
    .filter(({ list }) => list === undefined)
    .flatMap((one) => {
      const verdict = verdictOf(report, one);
      return verdict ? [{ ...one, verdict }] : [];
    });
  // Where one sentence says the whole, smaller numbers elsewhere are parts of it.
  const whole = new Set(judged.filter(({ verdict }) => verdict === 'equal').map(({ indicator }) => indicator));
  const guilty = judged.filter(
    (one) => one.verdict === 'more' || (one.verdict === 'less' && !whole.has(one.indicator) && !isQualified(one.place)),
  );
  return onePerPlace(guilty).map((one) => ({
    path: `sections.${one.section.id}`,
    message: `Mục ${one.section.id} viết “${quoted(one.place.sentence, 160)}”, số liệu ${lowered(nameOf(one.indicator))} là ${figureText(one)}. Hãy sửa lời văn hoặc số liệu.`,
  }));
}

/** How a mention stands to the figure; null when there is no figure to stand against. */
function verdictOf(report: CheckedReport, one: Said): Verdict | null {
  const now = valueOf(one.cell.figures.current, one.percent);
  if (now === null) return null;
  const others = [one.cell.figures.previous, one.cell.figures.fullYear].map((figure) => valueOf(figure, one.percent));
  const { next } = one.cell.answers;
  const { target } = one.indicator;
  if (one.percent) others.push(next ?? null, target?.atLeast ?? null, target?.moreThan ?? null);
  else
    others.push(one.indicator.kind === 'count' ? (next ?? null) : null, one.cell.figures.current?.denominator ?? null);
  others.push(...relaxed(report, one));
  const near = (value: number): boolean => fits(one, value);
  if (near(now)) return 'equal';
  if (others.some((value) => value !== null && near(value))) return 'known';
  return one.value > now ? 'more' : 'less';
}

/** The same list counted with one condition less: classes for officials run by others are still such classes. */
function relaxed({ content }: CheckedReport, { indicator: { aggregate } }: Said): number[] {
  if (!aggregate) return [];
  const rows = listRows(content, aggregate.list);
  return Object.keys(aggregate.where).map((dropped) => {
    const where = Object.fromEntries(Object.entries(aggregate.where).filter(([column]) => column !== dropped));
    return aggregateOf({ ...aggregate, where }, rows) ?? 0;
  });
}

/** `none` is 0; other words and half a rate are nothing to compare with. */
function valueOf(figure: Figure | null, percent: boolean): number | null {
  if (figure?.answer === 'none') return percent ? null : 0;
  if (figure?.answer !== 'number') return null;
  if (!percent) return figure.value ?? figure.numerator;
  return figure.numerator === null || figure.denominator === null ? null : rate(figure.numerator, figure.denominator);
}

function fits(one: Mention, value: number): boolean {
  // Rounded or cut at the decimals typed: 98,4 and 98,42 are both said of 98,419 %.
  if (one.percent && Math.abs(one.value - value) < 10 ** -one.decimals) return true;
  if (one.value === value) return true;
  const loose = looseness(one.place);
  if (loose === 'moreThan') return value >= one.value && value < one.value * 2;
  return loose === 'about' && Math.abs(value - one.value) * 2 <= one.value;
}

/** "12 lớp với 540 lượt người" where the list holds less: the classes missing from it would not be counted. */
function againstLists({ content }: CheckedReport, said: readonly Said[]): Found[] {
  const guilty = said.filter((one) => {
    const { aggregate } = one.indicator;
    if (!one.list || !aggregate || !isAboutList(one)) return false;
    const total = aggregateOf({ ...aggregate, where: {} }, listRows(content, aggregate.list)) ?? 0;
    return one.value > total && !fits(one, total);
  });
  return onePerPlace(guilty, ({ section, list }) => `${section.id}|${list?.code ?? ''}`).map((one) => {
    const { list, indicator } = one;
    const rows = list ? listRows(content, list.code) : [];
    const sum = indicator.aggregate?.sum;
    const total = aggregateOf({ list: '', where: {}, sum }, rows) ?? 0;
    const has =
      rows.length === 0 ? `chưa có ${list?.rowLabel ?? ''} nào` : `có ${formatNumber(total)} ${indicator.unit}`;
    return {
      path: `sections.${one.section.id}`,
      code: 'narrative.contradictsList',
      message: `Mục ${one.section.id} viết “${quoted(one.place.sentence, 160)}”, danh sách ${has}. Hãy tách từng ${list?.rowLabel ?? 'dòng'} hoặc sửa lời văn.`,
    };
  });
}

/** Held by the agency: a verb of holding, or the list's own words, and nobody sent to somebody else's classes. */
function isAboutList({ list, place: { before, sentence } }: Said): boolean {
  if (/(?:tham gia|tham dự|cử|(?:^|\s)dự|theo học)(?!\p{L})/iu.test(before)) return false;
  if (/(?:^|[^\p{L}])(?:mở|tổ chức|khai giảng)(?!\p{L})/iu.test(before)) return true;
  const topics = (list?.label ?? '')
    .toLowerCase()
    .split(/,\s*/)
    .map((words) => words.replace(list?.rowLabel ?? '', '').trim());
  return topics.some((topic) => topic !== '' && sentence.toLowerCase().includes(topic));
}

function onePerPlace(said: readonly Said[], key = (one: Said) => `${one.section.id}|${one.indicator.code}`): Said[] {
  const seen = new Map<string, Said>();
  for (const one of said) if (!seen.has(key(one))) seen.set(key(one), one);
  return [...seen.values()];
}

function figureText({ cell, indicator, percent }: Said): string {
  const { current } = cell.figures;
  if (current?.answer === 'none') return '“Không phát sinh”';
  const value = valueOf(current, percent) ?? 0;
  return percent ? formatPercent(value) : `${formatNumber(value)} ${indicator.unit}`;
}

/** "Số bài viết" → "số bài viết" stays readable after "số liệu": the leading "Số" is dropped. */
const lowered = (name: string): string => {
  const bare = name.replace(/^Số /, '');
  return bare.charAt(0).toLowerCase() + bare.slice(1);
};
