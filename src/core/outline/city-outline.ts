// The body of the city's report as blocks: the city's own texts where it wrote them, otherwise sentences made from
// figures only; then the tables of results.

import { listRows } from '../content';
import { formatInProse, formatNumber } from '../numbers';
import type { RateSummary } from '../summary/summary';
import type { Bullet, Section } from '../template/template';
import { included } from './agency-order';
import { ANNEX_NUMBERS } from './annex';
import type { Block, LineBlock } from './block';
import { inclusionSentence, submissionSentence } from './city-coverage';
import { nextYearLines } from './city-next';
import { citySentence } from './city-sentence';
import { countTable, dayNote, otherRateTable, targetTable } from './city-tables';
import { printedOf } from './city-words';
import type { CityReportFacts } from './facts';
import { line, prose } from './prose';
import { inSentence, pointLetter } from './wording';

/** The whole report between opening and closing, without annexes. */
export function cityOutline(facts: CityReportFacts): Block[] {
  return facts.template.outline.flatMap((section, index) => sectionBlocks(facts, section, index === 0));
}

function sectionBlocks(facts: CityReportFacts, section: Section, first: boolean): Block[] {
  const areas = section.children.filter((child) => child.heading === '' && textOf(facts, child) !== '');
  const parts = section.children.filter((child) => child.heading !== '');
  return [
    { kind: 'heading', level: section.level, text: section.heading, section: section.id },
    ...openingLines(facts, first),
    ...textBlocks(facts, section, first),
    ...areas.flatMap((area, index): Block[] => [
      { kind: 'heading', level: area.level, text: `${pointLetter(index)}) ${area.label}`, section: area.id },
      ...prose(textOf(facts, area)),
    ]),
    ...figureBlocks(facts, section),
    ...parts.flatMap((child) => sectionBlocks(facts, child, false)),
  ];
}

/** Lines made from figures around the city's own text of a section; tables are left to the document. */
interface MadeLines {
  section: string;
  /** Printed while the city's text is empty. */
  instead: LineBlock[];
  /** Printed whatever the city writes. */
  always: LineBlock[];
}

/** What the program writes by itself in each section the city may write in, in the order of the template. */
export function madeLines(facts: CityReportFacts): MadeLines[] {
  return facts.template.outline.flatMap((section, index) => linesOf(facts, section, index === 0));
}

function linesOf(facts: CityReportFacts, section: Section, first: boolean): MadeLines[] {
  const areas = section.children.filter(({ heading }) => heading === '').map(({ id }) => id);
  const always = [...openingLines(facts, first), ...figureBlocks(facts, section)].filter((block) => isLine(block));
  return [
    { section: section.id, instead: standIn(facts, section, first), always },
    ...areas.map((area) => ({ section: area, instead: [], always: [] })),
    ...section.children.filter(({ heading }) => heading !== '').flatMap((child) => linesOf(facts, child, false)),
  ];
}

const isLine = (block: Block): block is LineBlock => block.kind !== 'heading' && block.kind !== 'table';

const openingLines = (facts: CityReportFacts, first: boolean): LineBlock[] =>
  first ? [submissionSentence(facts), inclusionSentence(facts)].map((said) => line('paragraph', said, 'figures')) : [];

/** Lists, lines and tables of a section, all from figures. */
function figureBlocks(facts: CityReportFacts, section: Section): Block[] {
  return [
    ...section.lists.map(({ list }) => line('paragraph', listSentence(facts, list), 'figures')),
    ...bulletBlocks(facts, section),
    ...section.figures.map((code) => sentence(facts, code, 'rate', 'bullet')),
    ...(section.figureTable ? resultBlocks(facts) : []),
  ];
}

function textOf({ city }: CityReportFacts, section: Section): string {
  return (city.sections[section.id] ?? '').trim();
}

function textBlocks(facts: CityReportFacts, section: Section, first: boolean): Block[] {
  const text = textOf(facts, section);
  return text === '' ? standIn(facts, section, first) : prose(text);
}

/** Without a text of the city: how many agencies wrote about it and what the figures say. */
function standIn(facts: CityReportFacts, section: Section, first: boolean): LineBlock[] {
  if (section.text === 'none' || section.text === 'optional' || first) return [];
  const reports = included(facts);
  const writing = reports.filter(({ content }) => (content.sections[section.id] ?? '').trim() !== '').length;
  const annex = facts.template.consolidated.annexSections.includes(section.id)
    ? `; nội dung của từng cơ quan, đơn vị, địa phương tại Phụ lục ${ANNEX_NUMBERS.texts}`
    : '';
  const said = `Có ${formatInProse(writing)}/${formatNumber(reports.length)} báo cáo được tổng hợp nêu nội dung “${section.label}”${annex}.`;
  return [line('paragraph', said, 'figures'), ...unmetLines(facts, section), ...nextYearLines(facts, section)];
}

/** Targets not met, in the section that the template keeps for difficulties. */
function unmetLines(facts: CityReportFacts, section: Section): LineBlock[] {
  const { template, summary } = facts;
  if (!template.rules.some((rule) => rule.kind === 'belowTarget' && rule.section === section.id)) return [];
  const unmet = summary.indicators.filter(
    (each): each is RateSummary => each.kind === 'rate' && each.target?.met === false,
  );
  if (unmet.length === 0) return [];
  const names = unmet.map(({ code }) => {
    const { short, indicator } = printedOf(template, code);
    return `${inSentence(short)} (chỉ tiêu ${inSentence(indicator?.target?.label ?? '')})`;
  });
  return [
    line(
      'paragraph',
      `Còn ${formatInProse(unmet.length)} chỉ tiêu của Kế hoạch chưa đạt: ${names.join('; ')}.`,
      'figures',
    ),
  ];
}

function listSentence(facts: CityReportFacts, code: string): string {
  const { template } = facts;
  const list = template.lists.find((each) => each.code === code);
  const reports = included(facts);
  const giving = reports.filter(({ content }) => listRows(content, code).length > 0).length;
  const rows = reports.reduce((sum, { content }) => sum + listRows(content, code).length, 0);
  const where = template.consolidated.annexLists.includes(code)
    ? `chi tiết tại Phụ lục ${ANNEX_NUMBERS.lists}`
    : 'danh sách đầy đủ trong bảng tính tổng hợp kèm theo';
  return `${list?.label ?? code}: ${formatInProse(giving)}/${formatNumber(reports.length)} báo cáo được tổng hợp có liệt kê, gồm ${formatInProse(rows)} ${list?.rowLabel ?? 'dòng'} (${where}).`;
}

function bulletBlocks(facts: CityReportFacts, section: Section): Block[] {
  if (section.bullets.length === 0) return [];
  const heading = section.bulletsHeading
    ? [{ ...line('paragraph', section.bulletsHeading, 'template'), keep: true }]
    : [];
  return [
    ...heading,
    line('note', dayNote(facts), 'figures'),
    ...section.bullets.flatMap((bullet) => bulletLines(facts, bullet)),
  ];
}

function bulletLines(facts: CityReportFacts, bullet: Bullet): Block[] {
  const derived = facts.template.derived.filter(({ parts }) => parts.every((part) => bullet.indicators.includes(part)));
  // Groups of people that overlap stand side by side and are never added up.
  const overlapping = bullet.shows === 'numerator' && bullet.indicators.length > 1;
  return [
    { ...line('bullet', bullet.text.replace(/[;.]$/, ':'), 'template'), keep: true },
    ...[...bullet.indicators, ...derived.map(({ code }) => code)].map((code) =>
      sentence(facts, code, bullet.shows, 'subBullet'),
    ),
    ...(overlapping
      ? [line('note', 'Một người có thể thuộc nhiều nhóm nêu trên, vì vậy không cộng các nhóm với nhau.', 'figures')]
      : []),
  ];
}

function sentence(facts: CityReportFacts, code: string, shows: Bullet['shows'], kind: LineBlock['kind']): Block {
  const summary = facts.summary.indicators.find((each) => each.code === code);
  if (!summary) return line(kind, `${printedOf(facts.template, code).short}: chưa có số liệu.`, 'figures');
  const said = citySentence(facts.template, summary, shows);
  return { kind, spans: [{ text: `${said}.`, figure: code }], origin: 'figures' };
}

function resultBlocks(facts: CityReportFacts): Block[] {
  const judged = facts.summary.indicators.filter(
    (each): each is RateSummary => each.kind === 'rate' && each.target !== null,
  );
  const count = (met: boolean | null) => judged.filter(({ target }) => target?.met === met).length;
  const parts = [
    count(true) > 0 ? `${formatInProse(count(true))} chỉ tiêu đạt` : '',
    count(false) > 0 ? `${formatInProse(count(false))} chỉ tiêu chưa đạt` : '',
    count(null) > 0 ? `${formatInProse(count(null))} chỉ tiêu chưa đủ cơ sở đánh giá` : '',
  ].filter((part) => part !== '');
  const summary = `Trong ${formatInProse(judged.length)} nội dung đo các chỉ tiêu năm ${facts.template.year} của Kế hoạch, có ${parts.join(', ')}; kết quả theo từng chỉ số và từng cơ quan, đơn vị, địa phương tại Phụ lục ${ANNEX_NUMBERS.results} và Phụ lục ${ANNEX_NUMBERS.figures}.`;
  const others = otherRateTable(facts);
  return [
    ...(judged.length > 0 ? [line('paragraph', summary, 'figures'), targetTable(facts)] : []),
    ...(others ? [others] : []),
    countTable(facts),
  ];
}
