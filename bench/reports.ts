// Full reports of a wanted size for the measurements: every section, list and figure of the official template filled,
// with texts that differ from agency to agency. Deterministic: the same agency and size give the same report.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Agency } from '../src/core/agency';
import type { Content, IndicatorAnswers, ListRow } from '../src/core/content';
import { type Parsed, parseTemplate } from '../src/core/template/parse';
import { type Indicator, type Template, covers, sectionsOf } from '../src/core/template/template';
import { random } from './random';

/** The two sizes of the bar, in bytes of the content as JSON. */
export const SMALL = 12_000;
export const LARGE = 104_000;

export function officialTemplate(): Template {
  parsed ??= parseTemplate(parse(readFileSync(join(__dirname, '../templates/bdhvs-2026.yaml'), 'utf8')));
  if (!parsed.template) throw new Error(`templates/bdhvs-2026.yaml: ${JSON.stringify(parsed.misfits)}`);
  return parsed.template;
}

let parsed: Parsed | undefined;

/** So many made-up agencies: those the template names, a quarter of departments, the rest communes and wards. */
export function agencies(count: number): Agency[] {
  const named: [string, string][] = [
    ['SGDDT', 'department'],
    ['DHDN', 'central_agency'],
    ['BQLKCNCKCN', 'city_body'],
    ['TDDN', 'union'],
  ];
  return Array.from({ length: count }, (_, index) => {
    const [code, kind] = named[index] ?? [
      String(20_000 + index),
      ['commune', 'ward', 'commune', 'department'][index % 4]!,
    ];
    return { code, kind, name: `Ủy ban nhân dân xã thử nghiệm số ${index + 1}`, place: 'Đà Nẵng' };
  });
}

/** A complete report of about so many bytes (never less), as an agency that was asked would give it. */
export function fullReport(template: Template, agency: Agency, bytes: number): Content {
  const draw = random(agency.code);
  const large = bytes > 50_000;
  const content: Content = {
    letterhead: {
      superior: '',
      agency: agency.name.toUpperCase(),
      symbol: 'BC-UBND',
      place: agency.place,
      authority: 'TM. ỦY BAN NHÂN DÂN',
      signerTitle: 'CHỦ TỊCH',
      signerName: 'Nguyễn Thị Minh Nguyệt',
    },
    asOf: '2026-11-30',
    sections: Object.fromEntries(
      sectionsOf(template)
        .filter(({ text }) => text !== 'none')
        .map(({ id }) => [id, paragraph(draw)]),
    ),
    indicators: Object.fromEntries(template.indicators.map((each) => [each.code, answers(each, agency, draw)])),
    documents: rows(large ? 24 : 4, 'd', () => documentRow(draw)),
    models: rows(large ? 10 : 2, 'm', () => ({ name: sentence(draw), summary: paragraph(draw) })),
    trainingClasses: rows(large ? 60 : 8, 'c', () => classRow(draw)),
    explanations: [],
    nil: false,
  };
  const ids = Object.keys(content.sections);
  for (let turn = 0; Buffer.byteLength(JSON.stringify(content)) < bytes; turn += 1) {
    content.sections[ids[turn % ids.length]!] += `\n${paragraph(draw)}`;
  }
  return content;
}

/** A sound report: last year a little lower, the estimate for the whole year a little higher. */
function answers(indicator: Indicator, agency: Agency, draw: () => number): IndicatorAnswers {
  if (!covers(indicator.askedOf, agency)) {
    return { current: { answer: 'notApplicable', reason: 'Không thuộc phạm vi quản lý' } };
  }
  const rate = indicator.kind === 'rate';
  const size = rate ? 1000 + draw() * 60_000 : 100 + draw() * 30 + (indicator.code === 'peopleVisited' ? 300 : 0);
  const share = 0.85 + draw() * 0.15;
  const at = (part: number) =>
    rate
      ? { numerator: Math.floor(size * share * part), denominator: Math.floor(size) }
      : { value: Math.floor(size * part) };
  const previous = draw() < 0.3 ? { answer: 'unknown' as const } : at(0.8);
  const next = rate ? 95 : Math.floor(size * 1.2);
  if (indicator.aggregate) return { previous, next };
  const current = { ...at(0.95), source: 'Cổng thông tin điện tử', note: 'Tổng hợp từ các thôn, tổ dân phố' };
  return { current, previous, fullYear: { ...at(1), estimated: true }, next };
}

function rows(count: number, letter: string, row: () => Omit<ListRow, 'id'>): ListRow[] {
  return Array.from({ length: count }, (_, index) => ({ ...row(), id: `${letter}${index + 1}` }));
}

function documentRow(draw: () => number) {
  const [number, month] = [Math.floor(draw() * 900) + 1, 1 + Math.floor(draw() * 9)];
  return {
    kind: 'Kế hoạch',
    number: `${number}/KH-UBND`,
    date: `2026-0${month}-15`,
    issuer: 'Ủy ban nhân dân xã',
    summary: sentence(draw),
  };
}

function classRow(draw: () => number) {
  return {
    name: `Lớp ${sentence(draw)}`,
    date: `2026-0${1 + Math.floor(draw() * 9)}-20`,
    audience: draw() < 0.5 ? 'officials' : 'residents',
    mode: 'inPerson',
    organiser: 'self',
    trainees: 20 + Math.floor(draw() * 80),
  };
}

const SUBJECTS = [
  'Ủy ban nhân dân xã',
  'Tổ Công nghệ số cộng đồng',
  'Đoàn Thanh niên',
  'Hội Liên hiệp Phụ nữ',
  'Ban Chỉ đạo',
];
const DEEDS = [
  'tổ chức hướng dẫn',
  'phối hợp tuyên truyền',
  'rà soát, kiện toàn',
  'vận động, hỗ trợ',
  'theo dõi, đôn đốc',
];
const OBJECTS = [
  'sử dụng dịch vụ công trực tuyến',
  'cài đặt định danh điện tử VNeID',
  'thanh toán không dùng tiền mặt',
  'kỹ năng an toàn trên không gian mạng',
  'ứng dụng trí tuệ nhân tạo trong công việc',
];
const PLACES = [
  'tại nhà văn hóa thôn',
  'tại trường trung học cơ sở',
  'ở các khu dân cư vùng cao',
  'tại bộ phận một cửa',
  'qua hệ thống truyền thanh',
];

const pick = (draw: () => number, from: readonly string[]): string => from[Math.floor(draw() * from.length)] ?? '';

function sentence(draw: () => number): string {
  return [SUBJECTS, DEEDS, OBJECTS, PLACES].map((words) => pick(draw, words)).join(' ');
}

/** Three sentences, each with figures of its own for the rule that reads them. */
function paragraph(draw: () => number): string {
  const told = () => {
    const [sessions, people] = [2 + Math.floor(draw() * 40), 50 + Math.floor(draw() * 900)];
    return `${sentence(draw)}, ${sessions} buổi với ${people} lượt người, hoàn thành trong tháng ${1 + Math.floor(draw() * 11)}.`;
  };
  return [told(), told(), told()].join(' ');
}
