// Does the narrative say what the figures say? A number followed by an indicator's unit words is compared with that
// indicator's figure; what speaks of another year, a part or a plan is left alone (sentence.ts).

import { listRows } from '../../content';
import { aggregateOf, type Figure } from '../../figures';
import { formatNumber, formatPercent, rate } from '../../numbers';
import { sectionsOf, type Indicator, type Section, type Template } from '../../template/template';
import type { Cell, CheckedReport, Found, Rule } from '../rule';
import { lowerFirst, nameOf, quoted } from '../wording';
import { mentionsIn, type Mention } from './mentions';
import { isNotWhole, isQualified, looseness, speaksOfSomethingElse, type Place } from './sentence';

export const NARRATIVE_RULES: Rule[] = [
  {
    rule: 'R35',
    code: 'narrative.contradictsFigure',
    severity: 'warning',
    weight: 88,
    source: 'Lời văn và số liệu của một báo cáo phải khớp nhau để đọc được trước thành phố.',
    about:
      'Số nêu trong lời văn (kèm từ chỉ đơn vị của đề cương) khớp với số liệu; bỏ qua câu nói về năm khác, một phần, kế hoạch.',
    find: (report) => report.once(contradictions).filter(({ code }) => code === undefined),
  },
  {
    rule: 'R36',
    code: 'narrative.contradictsList',
    severity: 'warning',
    weight: 87,
    source: 'Số lớp, số lượt học viên lấy từ danh sách; lớp chỉ có trong lời văn thì không được tính.',
    about: 'Lời văn không nêu nhiều lớp, nhiều lượt học viên hơn danh sách.',
    find: (report) => report.once(contradictions).filter(({ code }) => code !== undefined),
  },
];

interface Said extends Mention {
  section: Section;
  cell: Cell;
}

/** A mention that does not fit its figure, with the sentence it stands in. */
type Doubtful = Omit<Said, 'place'> & { place: Place };

/** Both rules read the texts once. Those about lists carry their code. */
function contradictions(report: CheckedReport): Found[] {
  const said = report.content.nil ? [] : saidOf(report);
  const doubt = doubter(report);
  return [...againstFigures(report, said, doubt), ...againstLists(report, said, doubt)];
}

/** Enough for any honest report; a text of nothing but contradictions stays affordable. */
const MOST_DOUBTS = 500;

/** The mention in its sentence, or null where that speaks of a part, another year, a plan. */
type Doubter = (one: Said) => Doubtful | null;

function doubter({ template, agency }: CheckedReport): Doubter {
  let asked = 0;
  const ownName = `${agency.name} ${agency.place}`;
  return (one) => {
    asked += 1;
    if (asked > MOST_DOUBTS) return null;
    const place = one.place();
    return isInnocent(place, template.year, ownName) ? null : { ...one, place };
  };
}

const judged = new WeakMap<Place, { ownName: string; innocent: boolean }>();

/** Whether a place speaks of a part, another year, a plan. A text read once has its places judged once. */
function isInnocent(place: Place, year: number, ownName: string): boolean {
  const known = judged.get(place);
  if (known?.ownName === ownName) return known.innocent;
  const innocent = isNotWhole(place) || speaksOfSomethingElse(place, year, ownName);
  judged.set(place, { ownName, innocent });
  return innocent;
}

/** A function that is asked many times for few things. */
function onceForEach<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as V;
  };
}

function saidOf(report: CheckedReport): Said[] {
  const cells = new Map(report.cells.map((cell) => [cell.indicator, cell]));
  const said: Said[] = [];
  for (const section of narratingSections(report.template)) {
    for (const mention of mentionsIn(report.template, report.content.sections?.[section.id] ?? '')) {
      const cell = cells.get(mention.indicator);
      const { value, decimals, percent, indicator, list, place } = mention;
      // Written out: a spread costs as much as finding the number.
      if (cell) said.push({ value, decimals, percent, indicator, list, place, section, cell });
    }
  }
  return said;
}

const narrating = new WeakMap<Template, Section[]>();

/** Sections with text that tell of the year; what is headed by another year, plans or proposals is not read. */
function narratingSections(template: Template): Section[] {
  const known = narrating.get(template) ?? sectionsOf(template).filter((one) => tellsOf(template.year, one));
  narrating.set(template, known);
  return known;
}

function tellsOf(year: number, { text, heading, label }: Section): boolean {
  const title = `${heading} ${label}`;
  if (text === 'none' || /phương hướng|kiến nghị|đề xuất/iu.test(title)) return false;
  return [...title.matchAll(/20\d\d/g)].every(([named]) => Number(named) === year);
}

function againstFigures(report: CheckedReport, said: readonly Said[], doubt: Doubter): Found[] {
  const whole = new Set<Indicator>();
  const guilty: Doubtful[] = [];
  const numbers = onceForEach((cell: Cell) => otherValues(report, cell, false));
  const rates = onceForEach((cell: Cell) => otherValues(report, cell, true));
  for (const one of said) {
    const now = one.list ? null : valueOf(one.cell.figures.current, one.percent);
    if (now === null) continue;
    if (fits(one, now)) whole.add(one.indicator);
    else if (!(one.percent ? rates : numbers)(one.cell).some((value) => fits(one, value))) {
      const doubtful = doubt(one);
      if (!doubtful || loosely(doubtful, now)) continue;
      if (one.value > now || !isQualified(doubtful.place)) guilty.push(doubtful);
    }
  }
  // Where one sentence says the whole, smaller numbers elsewhere are parts of it.
  const certain = guilty.filter(
    (one) => one.value > (valueOf(one.cell.figures.current, one.percent) ?? 0) || !whole.has(one.indicator),
  );
  return onePerPlace(certain, ({ indicator }) => indicator.code).map((one) => ({
    path: `sections.${one.section.id}`,
    message: `Mục ${one.section.id} viết “${quoted(one.place.sentence, 160)}”, số liệu ${bareName(one.indicator)} là ${figureText(one)}. Hãy sửa lời văn hoặc số liệu.`,
  }));
}

/** Other numbers of the same indicator a text may well name: last year's, the estimate, the target, the total. */
function otherValues(report: CheckedReport, { figures, answers, indicator }: Cell, percent: boolean): number[] {
  const { target, kind } = indicator;
  const values = [valueOf(figures.previous, percent), valueOf(figures.fullYear, percent)];
  if (percent) values.push(answers.next ?? null, target?.atLeast ?? null, target?.moreThan ?? null);
  else if (kind === 'count') values.push(answers.next ?? null, ...relaxed(report, indicator));
  else values.push(figures.current?.denominator ?? null);
  return values.filter((value) => value !== null);
}

/** The same list counted with one condition less: classes for officials run by others are still such classes. */
function relaxed({ content }: CheckedReport, { aggregate }: Indicator): number[] {
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

function fits(
  { value: said, percent, decimals }: Pick<Mention, 'value' | 'percent' | 'decimals'>,
  value: number,
): boolean {
  // Rounded or cut at the decimals typed: 98,4 and 98,42 are both said of 98,419 %.
  return said === value || (percent && Math.abs(said - value) < 10 ** -decimals);
}

/** "hơn 500" is right for 520 and wrong for 120; "khoảng 500" allows half as much or as little. */
function loosely(one: Doubtful, value: number): boolean {
  const loose = looseness(one.place);
  if (loose === 'moreThan') return value >= one.value && value < one.value * 2;
  return loose === 'about' && Math.abs(value - one.value) * 2 <= one.value;
}

/** "12 lớp với 540 lượt người" where the list holds less: the classes missing from it would not be counted. */
function againstLists(report: CheckedReport, said: readonly Said[], doubt: Doubter): Found[] {
  const total = onceForEach((indicator: Indicator) => listTotal(report, indicator));
  const guilty = said.flatMap((one) => {
    const doubtful = one.list && one.value > total(one.indicator) ? doubt(one) : null;
    return doubtful && isAboutList(doubtful) && !loosely(doubtful, total(one.indicator)) ? [doubtful] : [];
  });
  return onePerPlace(guilty, ({ list }) => list?.code ?? '').map(({ list, indicator, section, place }) => {
    const row = list?.rowLabel ?? 'dòng';
    const empty = list !== undefined && listRows(report.content, list.code).length === 0;
    const has = empty ? `chưa có ${row} nào` : `có ${formatNumber(total(indicator))} ${indicator.unit}`;
    return {
      path: `sections.${section.id}`,
      code: 'narrative.contradictsList',
      message: `Mục ${section.id} viết “${quoted(place.sentence, 160)}”, danh sách ${has}. Hãy tách từng ${row} hoặc sửa lời văn.`,
    };
  });
}

/** All rows of the list behind a derived figure, whoever they are for. */
function listTotal({ content }: CheckedReport, { aggregate }: Indicator): number {
  return aggregate ? (aggregateOf({ ...aggregate, where: {} }, listRows(content, aggregate.list)) ?? 0) : 0;
}

/** Held by the agency: a verb of holding, or the list's own words, and nobody sent to somebody else's classes. */
function isAboutList({ list, place: { before, sentence } }: Doubtful): boolean {
  if (/(?:tham gia|tham dự|cử|(?:^|\s)dự|theo học)(?!\p{L})/iu.test(before)) return false;
  if (/(?:^|[^\p{L}])(?:mở|tổ chức|khai giảng)(?!\p{L})/iu.test(before)) return true;
  const topics = (list?.label ?? '')
    .toLowerCase()
    .split(/,\s*/)
    .map((words) => words.replace(list?.rowLabel ?? '', '').trim());
  return topics.some((topic) => topic !== '' && sentence.toLowerCase().includes(topic));
}

/** The first of each section and subject: one sentence is enough to look at the place. */
function onePerPlace(said: readonly Doubtful[], subject: (one: Doubtful) => string): Doubtful[] {
  const seen = new Map<string, Doubtful>();
  for (const one of said) {
    const key = `${one.section.id}|${subject(one)}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function figureText({ cell, indicator, percent }: Doubtful): string {
  const { current } = cell.figures;
  if (current?.answer === 'none') return '“Không phát sinh”';
  const value = valueOf(current, percent) ?? 0;
  return percent ? formatPercent(value) : `${formatNumber(value)} ${indicator.unit}`;
}

/** "Số bài viết" after the word "số liệu" is "bài viết". */
const bareName = (indicator: Indicator): string => lowerFirst(nameOf(indicator).replace(/^Số /, ''));
