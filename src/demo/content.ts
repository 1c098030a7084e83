// Turns facts into the content of a report, whole or as far as somebody got with it.

import type { Content } from '../core/content';
import type { Facts } from './facts';
import type { Slip } from './figure-slots';
import { INDICATOR_CODES, isAsked } from './indicator-list';
import { createRandom } from './random';
import { composeSections } from './sections';
import { Writer, type Spoken } from './writer';

const SURNAMES = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Võ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Alăng',
  'Bríu',
  'Zơrâm',
];
const MIDDLE_NAMES = ['Văn', 'Thị', 'Thanh', 'Ngọc', 'Minh', 'Hữu'];
/** "Example", "Illustration", "Supposition": nobody is called so. */
const GIVEN_NAMES = ['Thí Dụ', 'Minh Họa', 'Giả Định', 'Làm Mẫu', 'Thử Nghiệm', 'Ví Dụ'];

/** The seven areas of II.2 stand between the numbered parts; every text of the form, in its order. */
export const SECTION_IDS = [
  'I',
  'II.1',
  ...[1, 2, 3, 4, 5, 6, 7].map((area) => `II.2.${area}`),
  'II.3',
  'II.4',
  'II.5',
  'III',
  'IV',
];

export function wholeContent(facts: Facts, spoken: Spoken, slip?: Slip): Content {
  const { agency, asOf, documents, models, trainingClasses } = facts;
  const random = createRandom(`${facts.seed}/${agency.code}/letterhead`);
  const signerName = [random.pick(SURNAMES), random.pick(MIDDLE_NAMES), random.pick(GIVEN_NAMES)].join(' ');
  // In some places a deputy signs for the chairman.
  const deputy = agency.letterhead.signerTitle === 'CHỦ TỊCH' && random.chance(0.35);
  const signing = deputy
    ? { authority: `${agency.letterhead.authority}\nKT. CHỦ TỊCH`, signerTitle: 'PHÓ CHỦ TỊCH' }
    : {};
  return {
    letterhead: { ...agency.letterhead, ...signing, signerName },
    asOf,
    sections: composeSections(facts, new Writer(facts, spoken, slip)),
    documents,
    models,
    trainingClasses,
    indicators: Object.fromEntries(INDICATOR_CODES.map((code) => [code, facts.indicators[code] ?? {}])),
    explanations: facts.explanations,
    nil: false,
  };
}

/** The same report some days earlier: `share` (0–1) of its texts, figures and rows are there. */
export function partOf(content: Content, facts: Facts, share: number): Content {
  const random = createRandom(`${facts.seed}/${facts.agency.code}/part`);
  const kept = Math.ceil(SECTION_IDS.length * share);
  const sections = SECTION_IDS.map((id, index) => [id, index < kept ? (content.sections[id] ?? '') : ''] as const);
  const indicators = INDICATOR_CODES.map((code) => {
    const keep = !isAsked(code, facts.agency) || random.chance(share);
    return [code, keep ? (content.indicators[code] ?? {}) : {}] as const;
  });
  const some = <Row>(rows: Row[]) => rows.slice(0, Math.ceil(rows.length * share));
  return {
    ...content,
    sections: Object.fromEntries(sections),
    documents: some(content.documents),
    models: some(content.models),
    // Where the text already tells the number of classes, the list is complete too.
    trainingClasses: kept > SECTION_IDS.indexOf('II.2.4') ? content.trainingClasses : some(content.trainingClasses),
    indicators: Object.fromEntries(indicators),
  };
}

/** Hoàng Sa: no residents, no teams, nothing to count. */
export function nilContent(facts: Facts): Content {
  const { agency, asOf } = facts;
  const reason = [
    'Đặc khu Hoàng Sa chưa có khu dân cư, không có tổ dân phố, hộ gia đình, doanh nghiệp, trường học và Tổ công nghệ số cộng đồng; vì vậy trong năm 2026 không phát sinh số liệu về Phong trào.',
    'Công chức của UBND đặc khu học tập trên nền tảng trực tuyến chung của thành phố, kết quả được tính ở cơ quan tổ chức lớp. UBND đặc khu gửi báo cáo không phát sinh để Sở Khoa học và Công nghệ tổng hợp đủ đầu mối.',
  ];
  return {
    letterhead: { ...agency.letterhead, signerName: 'Trần Ngọc Minh Họa' },
    asOf,
    sections: Object.fromEntries(SECTION_IDS.map((id) => [id, id === 'I' ? reason.join('\n') : ''])),
    documents: [],
    models: [],
    trainingClasses: [],
    indicators: Object.fromEntries(INDICATOR_CODES.map((code) => [code, { previous: { answer: 'none' as const } }])),
    explanations: [],
    nil: true,
  };
}
