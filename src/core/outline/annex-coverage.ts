// Annex V: which agencies reported on time, late, are revising, did not report; whose figures are estimates; and the
// figures that stand outside the totals. Nobody who sent a report is listed as one that did not.

import { formatInProse, formatNumber } from '../numbers';
import type { ReferenceNumber, Timeliness } from '../summary/summary';
import { absenceWords, inOrder, rowName, shortName } from './agency-order';
import { ANNEX_NUMBERS, type Annex } from './annex';
import type { Block, TableRow } from './block';
import { stateDay } from './city-coverage';
import { basisNoun, printedOf } from './city-words';
import type { AgencyStanding, CityReportFacts } from './facts';
import { cell, line } from './prose';
import { clockTime, pairText } from './wording';

const GROUPS: [timeliness: Timeliness, title: string, nobody: string][] = [
  ['onTime', 'Gửi báo cáo đúng hạn', 'Chưa có đơn vị nào gửi đúng hạn.'],
  ['late', 'Gửi báo cáo sau thời hạn', 'Không có đơn vị nào gửi sau thời hạn.'],
  ['underRevision', 'Đã gửi báo cáo, đang bổ sung', 'Không có đơn vị nào đang bổ sung báo cáo.'],
  ['notSubmitted', 'Chưa gửi báo cáo', 'Không có đơn vị nào chưa gửi báo cáo.'],
];

export function coverageAnnex(facts: CityReportFacts): Annex {
  return {
    number: ANNEX_NUMBERS.coverage,
    title: `Tình hình gửi báo cáo của các cơ quan, đơn vị, địa phương, ${stateDay(facts)}`,
    blocks: [
      ...GROUPS.flatMap(([timeliness, title, nobody], index) =>
        standingBlocks(facts, timeliness, `${index + 1}. ${title}`, nobody),
      ),
      ...estimateBlocks(facts),
      ...referenceBlocks(facts),
      ...basisBlocks(facts),
    ],
    charts: [],
  };
}

function standingBlocks(facts: CityReportFacts, timeliness: Timeliness, title: string, nobody: string): Block[] {
  const { template, copy } = facts;
  const standings = inOrder(template, facts.agencies)
    .flatMap(({ agencies }) => agencies)
    .filter((each) => each.timeliness === timeliness);
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: `${title}: ${formatInProse(standings.length)} đơn vị`,
    section: `standing_${timeliness}`,
  };
  if (standings.length === 0) return [heading, line('note', nobody, 'figures')];
  return [
    heading,
    {
      kind: 'table',
      title: '',
      description: `${title}: tên đơn vị, thời gian gửi, hạn gửi và số liệu được tính`,
      columns: [
        { label: 'TT', weight: 9, align: 'center' },
        { label: 'Cơ quan, đơn vị, địa phương', weight: 80, align: 'left' },
        { label: 'Gửi lần đầu', weight: 45, align: 'center' },
        { label: 'Hạn gửi', weight: 45, align: 'center' },
        { label: 'Số liệu được tính', weight: 73, align: 'left' },
      ],
      rows: standings.map((standing, index): TableRow => ({
        kind: 'row',
        cells: [
          cell(String(index + 1)),
          cell(rowName(template, standing, copy)),
          cell(standing.firstSubmittedAt ? clockTime(standing.firstSubmittedAt) : 'chưa gửi'),
          cell(clockTime(standing.dueAt)),
          cell(countedWords(standing)),
        ],
      })),
      notes: [],
    },
  ];
}

function countedWords(standing: AgencyStanding): string {
  const { revision, submittedAt, submittedBy, onBehalf } = standing;
  if (revision === null) return absenceWords(standing);
  const when = submittedAt ? `, gửi lúc ${clockTime(submittedAt)}` : '';
  const who = submittedBy ? `, ${submittedBy}` : '';
  return `Lần gửi ${revision}${when}${who}${onBehalf ? ' (nhập hộ từ văn bản giấy)' : ''}`;
}

function estimateBlocks({ template, agencies }: CityReportFacts): Block[] {
  const rows: TableRow[] = [];
  for (const { agency, figures } of inOrder(template, agencies).flatMap((each) => each.agencies)) {
    const estimated = (figures ?? []).filter((each) => each.estimated && each.horizon !== 'fullYear');
    if (estimated.length === 0) continue;
    const said = (horizon: string) => [
      ...new Set(
        estimated.filter((each) => each.horizon === horizon).map((each) => printedOf(template, each.indicator).short),
      ),
    ];
    rows.push({
      kind: 'row',
      cells: [
        cell(String(rows.length + 1)),
        cell(shortName(template, agency)),
        cell(said('current').join('; ') || 'không có'),
        cell(said('previous').join('; ') || 'không có'),
      ],
    });
  }
  const heading: Block = { kind: 'heading', level: 2, text: '5. Số liệu ước tính', section: 'estimates' };
  if (rows.length === 0) return [heading, line('note', 'Không có số liệu ước tính.', 'figures')];
  return [
    heading,
    {
      kind: 'table',
      title: '',
      description: 'Các số liệu được đơn vị ghi là ước tính',
      columns: [
        { label: 'TT', weight: 9, align: 'center' },
        { label: 'Cơ quan, đơn vị, địa phương', weight: 60, align: 'left' },
        { label: `Năm ${template.year}`, weight: 92, align: 'left' },
        { label: `Năm ${template.year - 1}`, weight: 91, align: 'left' },
      ],
      rows,
      notes: [],
    },
  ];
}

function referenceBlocks({ template, summary, agencies }: CityReportFacts): Block[] {
  const rows = summary.indicators.flatMap((each) =>
    each.reference.map(({ code, name, current, previous }) => ({ each, code, name, current, previous })),
  );
  const nameOf = (code: string, name: string): string => {
    const agency = agencies.find((standing) => standing.agency.code === code)?.agency;
    return agency ? shortName(template, agency) : name;
  };
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: '6. Số liệu tham khảo, không cộng vào tổng',
    section: 'reference',
  };
  if (rows.length === 0) return [heading, line('note', 'Không có số liệu ngoài phạm vi cộng.', 'figures')];
  return [
    heading,
    {
      kind: 'table',
      title: '',
      description: 'Số liệu của các đơn vị ngoài phạm vi cộng của từng chỉ số',
      columns: [
        { label: 'TT', weight: 9, align: 'center' },
        { label: 'Nội dung', weight: 70, align: 'left' },
        { label: 'Cơ quan, đơn vị, địa phương', weight: 70, align: 'left' },
        { label: `Năm ${template.year - 1}`, weight: 30, align: 'center' },
        { label: `Năm ${template.year}`, weight: 30, align: 'center' },
        { label: 'Toàn thành phố cộng từ', weight: 50, align: 'left' },
      ],
      rows: rows.map(({ each, code, name, current, previous }, index) => ({
        kind: 'row' as const,
        cells: [
          cell(String(index + 1)),
          cell(printedOf(template, each.code).short),
          cell(nameOf(code, name)),
          cell(referenceWords(previous)),
          cell(referenceWords(current)),
          cell(
            each.basis.kinds.length === 0 ? each.basis.label : `${each.basis.label.split(' ')[0]} ${basisNoun(each)}`,
          ),
        ],
      })),
      notes: [],
    },
  ];
}

function referenceWords(figure: ReferenceNumber | null): string {
  if (!figure) return 'không có số';
  const estimated = figure.estimated ? ' (ước tính)' : '';
  if ('value' in figure) return `${formatNumber(figure.value)}${estimated}`;
  if (figure.denominator === null) return `${formatNumber(figure.numerator)} (chưa có tổng số)${estimated}`;
  return `${pairText({ numerator: figure.numerator, denominator: figure.denominator })}${estimated}`;
}

function basisBlocks({ template, basisChanges, summary }: CityReportFacts): Block[] {
  if (basisChanges.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '7. Phạm vi cộng được điều chỉnh cho kỳ báo cáo này', section: 'bases' },
    ...basisChanges.map(({ indicator, reason }) => {
      const basis = summary.indicators.find(({ code }) => code === indicator)?.basis.label ?? '';
      return line('bullet', `${printedOf(template, indicator).short}: cộng từ ${basis}. Lý do: ${reason}`, 'figures');
    }),
  ];
}
