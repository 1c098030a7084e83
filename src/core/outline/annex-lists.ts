// Annexes III and IV: what agencies wrote, agency by agency: their good models, and their difficulties and proposals.

import { listRows } from '../content';
import { type List, sectionsOf } from '../template/template';
import { absenceWords, inOrder, rowName } from './agency-order';
import { ANNEX_NUMBERS, type Annex } from './annex';
import type { Block, TableBlock, TableRow } from './block';
import type { AgencyStanding, CityReportFacts } from './facts';
import { listCells, listColumns } from './list-table';
import { cell, cellLines, line } from './prose';

export function listsAnnex(facts: CityReportFacts): Annex {
  const lists = facts.template.lists.filter(({ code }) => facts.template.consolidated.annexLists.includes(code));
  return {
    number: ANNEX_NUMBERS.lists,
    title: lists.map(({ label }) => label).join('; '),
    blocks: lists.map((list): Block => listTable(facts, list)),
    charts: [],
  };
}

function listTable(facts: CityReportFacts, list: List): Block {
  const { template, copy } = facts;
  const rows: TableRow[] = [];
  let ordinal = 0;
  for (const { group, agencies } of inOrder(template, facts.agencies)) {
    const giving = agencies.filter(({ content }) => content && listRows(content, list.code).length > 0);
    if (giving.length > 0) rows.push({ kind: 'group', cells: [cell(group.label)] });
    for (const standing of giving) {
      for (const row of listRows(standing.content!, list.code)) {
        ordinal += 1;
        rows.push({
          kind: 'row',
          cells: [cell(String(ordinal)), cell(rowName(template, standing, copy)), ...listCells(list, row)],
        });
      }
    }
  }
  if (rows.length === 0) return line('note', `Chưa có báo cáo nào liệt kê ${list.rowLabel}.`, 'figures');
  return {
    kind: 'table',
    title: lists(facts) > 1 ? list.label : '',
    description: `${list.label} theo báo cáo của từng cơ quan, đơn vị, địa phương`,
    columns: [
      { label: 'TT', weight: 4, align: 'center' },
      { label: 'Cơ quan, đơn vị, địa phương', weight: 18, align: 'left' },
      ...listColumns(list),
    ],
    rows,
    notes: [],
  };
}

function lists({ template }: CityReportFacts): number {
  return template.consolidated.annexLists.length;
}

export function textsAnnex(facts: CityReportFacts): Annex {
  const sections = sectionsOf(facts.template).filter(({ id }) =>
    facts.template.consolidated.annexSections.includes(id),
  );
  const labels = sections.map(({ label }) => label);
  return {
    number: ANNEX_NUMBERS.texts,
    title: `${labels.join('; ')} theo từng cơ quan, đơn vị, địa phương`,
    blocks: [textsTable(facts, sections)],
    charts: [],
  };
}

function textsTable(facts: CityReportFacts, sections: readonly { id: string; label: string }[]): TableBlock {
  const { template, copy } = facts;
  const rows: TableRow[] = [];
  let ordinal = 0;
  for (const { group, agencies } of inOrder(template, facts.agencies)) {
    rows.push({ kind: 'group', cells: [cell(group.label)] });
    for (const standing of agencies) {
      ordinal += 1;
      rows.push(textRow(sections, standing, [cell(String(ordinal)), cell(rowName(template, standing, copy))]));
    }
  }
  return {
    kind: 'table',
    title: '',
    description: `${sections.map(({ label }) => label).join(', ')} do từng cơ quan, đơn vị, địa phương nêu`,
    columns: [
      { label: 'TT', weight: 8, align: 'center' },
      { label: 'Cơ quan, đơn vị, địa phương', weight: 34, align: 'left' },
      ...sections.map(({ label }) => ({ label, weight: 105, align: 'left' as const })),
    ],
    rows,
    notes: [],
  };
}

function textRow(sections: readonly { id: string }[], standing: AgencyStanding, head: TableRow['cells']): TableRow {
  const { content } = standing;
  if (!content) return { kind: 'gap', cells: [...head, cell(absenceWords(standing), { italic: true })] };
  const cells = sections.map(({ id }) => {
    const lines = cellLines(content.sections[id] ?? '');
    return lines.length > 0 ? lines : cell(content.nil ? 'Không phát sinh' : 'Không nêu', { italic: true });
  });
  return { kind: 'row', cells: [...head, ...cells] };
}
