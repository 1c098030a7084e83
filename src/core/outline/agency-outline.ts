// An agency's report as blocks, in the order of the template: its texts, lists and figures in the places of the form.

import { listRows } from '../content';
import { formatDate } from '../dates';
import { type Bullet, type Section, indicatorOf } from '../template/template';
import { agencySentence } from './agency-sentence';
import { agencyTable } from './agency-table';
import { type Answers, answersOf } from './answer-words';
import type { Block, LineBlock } from './block';
import type { AgencyReportFacts } from './facts';
import { listTable } from './list-table';
import { line, prose } from './prose';
import { pointLetter } from './wording';

interface Drawing {
  facts: AgencyReportFacts;
  answers: Map<string, Answers>;
}

/** The whole report between opening and closing. Form's guidance comes as `guidance`, for those who want it shown. */
export function agencyOutline(facts: AgencyReportFacts): Block[] {
  const drawing = { facts, answers: answersOf(facts.figures) };
  return facts.template.outline.flatMap((section) => sectionBlocks(drawing, section));
}

function sectionBlocks(drawing: Drawing, section: Section): Block[] {
  const { facts } = drawing;
  // Children without a heading of their own are parts of the section's text: they stand before its lists and figures.
  const areas = section.children.filter((child) => child.heading === '' && textOf(facts, child) !== '');
  const parts = section.children.filter((child) => child.heading !== '');
  return [
    { kind: 'heading', level: section.level, text: section.heading, section: section.id },
    ...section.guidance.map((text) => line('guidance', text, 'template')),
    ...textBlocks(facts, section),
    ...areas.flatMap((area, index) => areaBlocks(drawing, area, index)),
    ...section.lists.flatMap(({ list, heading }) => [
      { ...line('paragraph', heading, 'template'), keep: true },
      listBlock(drawing, list),
    ]),
    ...bulletBlocks(drawing, section),
    ...section.figures.map((code) => sentence(drawing, code, 'rate', 'bullet')),
    ...(section.figureTable ? [agencyTable(facts.template, drawing.answers, facts.content.asOf)] : []),
    ...parts.flatMap((child) => sectionBlocks(drawing, child)),
  ];
}

function areaBlocks(drawing: Drawing, area: Section, index: number): Block[] {
  const text = `${pointLetter(index)}) ${area.label}`;
  return [{ kind: 'heading', level: area.level, text, section: area.id }, ...textBlocks(drawing.facts, area)];
}

function textBlocks(facts: AgencyReportFacts, section: Section): Block[] {
  const text = textOf(facts, section);
  if (text !== '') return prose(text);
  if (section.text === 'none' || section.text === 'optional') return [];
  if (facts.content.nil) return [line('paragraph', 'Không phát sinh.', 'figures')];
  return [line('note', '(Chưa có nội dung.)', 'figures')];
}

function textOf(facts: AgencyReportFacts, section: Section): string {
  return (facts.content.sections[section.id] ?? '').trim();
}

function bulletBlocks(drawing: Drawing, section: Section): Block[] {
  if (section.bullets.length === 0) return [];
  const { template, content } = drawing.facts;
  const heading = section.bulletsHeading
    ? [{ ...line('paragraph', section.bulletsHeading, 'template'), keep: true }]
    : [];
  const caution = `Số liệu năm ${template.year} tính đến ngày ${formatDate(content.asOf)}; số liệu năm ${template.year - 1} là số cả năm.`;
  return [
    ...heading,
    line('note', caution, 'figures'),
    ...section.bullets.flatMap((bullet) => bulletLines(drawing, bullet)),
  ];
}

function bulletLines(drawing: Drawing, bullet: Bullet): Block[] {
  return [
    { ...line('bullet', bullet.text.replace(/[;.]$/, ':'), 'template'), keep: true },
    ...bullet.indicators.map((code) => sentence(drawing, code, bullet.shows, 'subBullet')),
    ...(bullet.list ? [listBlock(drawing, bullet.list, bullet.indicators)] : []),
  ];
}

function sentence(drawing: Drawing, code: string, shows: Bullet['shows'], kind: LineBlock['kind']): Block {
  const { template } = drawing.facts;
  const indicator = indicatorOf(template, code);
  if (!indicator) return line('note', code, 'template');
  const said = agencySentence(indicator, drawing.answers.get(code) ?? {}, shows, template.year);
  return { kind, spans: [{ text: `${said}.`, figure: code }], origin: 'figures' };
}

function listBlock(drawing: Drawing, code: string, indicators: readonly string[] = []): Block {
  const { template, content } = drawing.facts;
  const list = template.lists.find((each) => each.code === code);
  const rows = listRows(content, code);
  if (!list || rows.length === 0) {
    return line('note', `(Không có ${list?.rowLabel ?? 'dòng'} nào được liệt kê.)`, 'figures');
  }
  const counted = indicators.map((each) => indicatorOf(template, each)).find((each) => each?.aggregate?.list === code);
  return listTable(list, rows, counted);
}
