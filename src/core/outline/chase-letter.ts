// The letter that reminds agencies of their report (công văn đôn đốc): its symbol, subject, addressees, sentences and the
// list that goes with it, in the form of Decree 30/2020/NĐ-CP, appendix III, form 1.5.

import { CHASE_REASONS, CHASE_WORDS, type ChasedAgency, type ChaseReason } from '../chase';
import { formatDate, formatDateTime } from '../dates';
import { dueWords } from '../due-time';
import { formatInProse } from '../numbers';
import type { CityWording, Template } from '../template/template';
import type { Block, TableRow } from './block';
import type { PeriodFacts } from './facts';
import { openingText } from './opening';
import { cell, line } from './prose';

/** More agencies than this stand in a list of their own behind the letter. */
const FEW = 8;
const EVERYBODY = 'các cơ quan, đơn vị, địa phương';

export interface ChaseLetterFacts {
  template: Template;
  period: PeriodFacts;
  /** The instant the state of submissions is told for, ISO 8601 with offset. */
  asOf: string;
  /** In the order they are to be listed in; at least one. */
  agencies: readonly ChasedAgency[];
  /** The day agencies that are late or revising are asked to have sent by (yyyy-mm-dd); null: at once. */
  sendBy: string | null;
  /** Whom agencies call, as the period says, on any number of lines; empty: left blank for the pen. */
  contact: string;
}

/** "SKHCN-CĐS": the department, then the office that drafts, as the report's own symbol and recipients name them. */
export function letterSymbol({ symbol, recipients }: CityWording): string {
  const department = symbol.split('-').slice(1).join('-') || symbol;
  const drafter = /^Lưu:.*,\s*(\S+)$/.exec(recipients.at(-1) ?? '')?.[1];
  return drafter ? `${department}-${drafter}` : department;
}

/** "V/v đôn đốc gửi Báo cáo …" */
export const letterSubject = ({ name }: Template): string => `V/v đôn đốc gửi ${name}`;

/** One name for one line after "Kính gửi:"; several are set out one a line. */
export function letterAddressees({ agencies }: ChaseLetterFacts): string[] {
  return hasList(agencies) ? ['Các cơ quan, đơn vị, địa phương (theo Danh sách kèm theo)'] : agencies.map(nameOf);
}

export const hasList = (agencies: readonly ChasedAgency[]): boolean => agencies.length > FEW;

export function letterBlocks(facts: ChaseLetterFacts): Block[] {
  const { template, period, asOf, agencies } = facts;
  const department = template.consolidated.agencyName;
  const due = `hết ngày ${formatDate(period.deadline)}`;
  return [
    line(
      'paragraph',
      `${basisText(template, period)}, ${EVERYBODY} gửi ${template.name}, số liệu tính đến ngày ${formatDate(period.cutoff)}, đến ${department} trước ${due} để tổng hợp, báo cáo ${template.consolidated.addressee}.`,
      'template',
    ),
    { ...line('paragraph', `Đến ${formatDateTime(new Date(asOf))}, ${department}:`, 'template'), keep: true },
    ...CHASE_REASONS.flatMap((reason) => standingLine(reason, agencies)),
    {
      ...line(
        'paragraph',
        `Để việc tổng hợp kịp thời, đầy đủ, ${department} đề nghị ${addressed(agencies)}:`,
        'template',
      ),
      keep: true,
    },
    ...asked(facts).map((text) => line('bullet', text, 'template')),
    { ...line('paragraph', contactText(facts), 'template'), keep: true },
    {
      ...line('paragraph', `${department} đề nghị ${addressed(agencies)} quan tâm, phối hợp thực hiện./.`, 'template'),
      keep: true,
    },
  ];
}

/** The list behind the letter, by reason; empty when the letter itself names everybody. */
export function letterList({ agencies }: ChaseLetterFacts): Block[] {
  if (!hasList(agencies)) return [];
  let number = 0;
  const rows = CHASE_REASONS.flatMap((reason): TableRow[] => {
    const own = agencies.filter((agency) => agency.reason === reason);
    if (own.length === 0) return [];
    const group = `${CHASE_WORDS[reason]}: ${formatInProse(own.length)} đơn vị`;
    return [
      { kind: 'group', cells: [cell(group, { bold: true })] },
      ...own.map((agency): TableRow => {
        number += 1;
        return { kind: 'row', cells: [cell(String(number)), cell(agency.name), cell(dueWords(agency.dueAt))] };
      }),
    ];
  });
  return [
    {
      kind: 'table',
      title: '',
      description: 'Các cơ quan, đơn vị, địa phương được đôn đốc, theo tình hình gửi báo cáo',
      columns: [
        { label: 'TT', weight: 10, align: 'center' },
        { label: 'Cơ quan, đơn vị, địa phương', weight: 115, align: 'left' },
        { label: 'Hạn gửi', weight: 40, align: 'center' },
      ],
      rows,
      notes: [],
    },
  ];
}

/** "Thực hiện Kế hoạch số … của … về …": the report's own opening up to who reports. */
function basisText({ consolidated }: Template, period: PeriodFacts): string {
  const [basis = ''] = consolidated.opening.split(', {agency}');
  return openingText({ ...consolidated, opening: basis }, period, '');
}

function standingLine(reason: ChaseReason, agencies: readonly ChasedAgency[]): Block[] {
  const own = agencies.filter((agency) => agency.reason === reason);
  if (own.length === 0) return [];
  const who =
    agencies.length === 1
      ? nameOf(own[0]!)
      : `${formatInProse(own.length)} cơ quan, đơn vị, địa phương${hasList(agencies) ? '' : ` (${own.map(nameOf).join('; ')})`}`;
  const said: Record<ChaseReason, string> = {
    overdue: `Chưa nhận được báo cáo của ${who}; đã quá hạn gửi${ownDue(own, true)};`,
    due: `Chưa nhận được báo cáo của ${who}; còn trong hạn gửi${ownDue(own, false)};`,
    underRevision: `Đã nhận báo cáo của ${who}; báo cáo đang được bổ sung, chưa gửi lại;`,
    withAgency: `Đã nhận báo cáo của ${who}; báo cáo đang được chỉnh sửa tại đơn vị, chưa gửi lại;`,
  };
  const last = CHASE_REASONS.filter((each) => agencies.some((agency) => agency.reason === each)).at(-1) === reason;
  return [line('bullet', last ? said[reason].replace(/;$/, '.') : said[reason], 'figures')];
}

/** One agency's due time is said; those of several stand in the list. */
function ownDue(own: readonly ChasedAgency[], past: boolean): string {
  const [only, ...others] = own;
  return only && others.length === 0 ? ` (${past ? 'hạn là' : 'đến'} ${dueWords(only.dueAt)})` : '';
}

function asked({ agencies, sendBy, template }: ChaseLetterFacts): string[] {
  const has = (reason: ChaseReason): boolean => agencies.some((agency) => agency.reason === reason);
  const when = sendBy ? `chậm nhất hết ngày ${formatDate(sendBy)}` : 'ngay sau khi nhận được Công văn này';
  const nil = 'đơn vị không có nội dung phát sinh vẫn gửi báo cáo không phát sinh';
  const sentences = [
    ...(has('overdue') ? [`Đơn vị đã quá hạn: gửi báo cáo trên hệ thống Tổng hợp ${when}; ${nil}`] : []),
    ...(has('due')
      ? [
          `Đơn vị còn trong hạn: hoàn thành và gửi báo cáo trên hệ thống Tổng hợp đúng hạn${has('overdue') ? '' : `; ${nil}`}`,
        ]
      : []),
    ...(has('underRevision')
      ? [
          `Đơn vị đang bổ sung: hoàn thiện báo cáo theo ý kiến của ${template.consolidated.agencyName} và gửi lại ${when}`,
        ]
      : []),
    ...(has('withAgency') ? [`Đơn vị đang chỉnh sửa: hoàn thiện báo cáo và gửi lại ${when}`] : []),
    'Sau khi gửi số liệu: ký số, phát hành báo cáo qua hệ thống quản lý văn bản và điều hành, ghi số, ngày văn bản vào hệ thống Tổng hợp',
  ];
  return sentences.map((text, index) => `${text}${index === sentences.length - 1 ? '.' : ';'}`);
}

function contactText({ contact, template }: ChaseLetterFacts): string {
  const lines = contact.split('\n').map((text) => text.replace(/[\s;.]+$/, ''));
  const whom = lines.filter((text) => text !== '').join('; ') || 'đồng chí …………………………, điện thoại …………………';
  // "Đầu mối tổng hợp: …" says already what it is.
  const named = /^[^,;:]+:/.test(whom) ? whom : `Đầu mối: ${whom}`;
  return `Trong quá trình thực hiện, nếu có vướng mắc, đề nghị liên hệ ${template.consolidated.agencyName} để được hướng dẫn. ${named}.`;
}

const nameOf = ({ name }: ChasedAgency): string => name;
const addressed = (agencies: readonly ChasedAgency[]): string =>
  agencies.length === 1 ? nameOf(agencies[0]!) : EVERYBODY;
