// A report of a ward that breaks no rule, and how tests break it in one place.

import type { Agency } from '../../../src/core/agency';
import { checkReport } from '../../../src/core/check/check';
import type { Issue } from '../../../src/core/check/issue';
import type { Content, IndicatorAnswers, ListRow } from '../../../src/core/content';
import { officialTemplate } from '../../templates';

export const template = officialTemplate();

export const ward: Agency = {
  code: '20242',
  name: 'Ủy ban nhân dân phường Hải Châu',
  kind: 'ward',
  place: 'Hải Châu',
};
export const department: Agency = { code: 'SYT', name: 'Sở Y tế', kind: 'department', place: 'Đà Nẵng' };

const count = (now: number, before: number, next: number): IndicatorAnswers => ({
  current: { value: now },
  previous: { value: before },
  next,
});
const pair = (part: number, all: number, before: number, next: number): IndicatorAnswers => ({
  current: { numerator: part, denominator: all },
  previous: { numerator: before, denominator: all },
  next,
});

export function classRow(id: string, more: Partial<ListRow> = {}): ListRow {
  return {
    id,
    name: `Kỹ năng số cơ bản khóa ${id}`,
    date: '2026-05-20',
    audience: 'officials',
    mode: 'inPerson',
    organiser: 'self',
    trainees: 45,
    ...more,
  };
}

/** A new object at every call. 12 classes, 540 trainees; 120 articles; 98,42 % of the staff. */
export function soundReport(): Content {
  const text = (id: string): string => `Nội dung mục ${id} của phường.`;
  const ids = [
    'I',
    'II.1',
    'II.2.1',
    'II.2.2',
    'II.2.3',
    'II.2.4',
    'II.2.5',
    'II.2.6',
    'II.2.7',
    'II.3',
    'II.5',
    'III',
    'IV',
  ];
  return {
    letterhead: {
      superior: '',
      agency: 'ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU',
      symbol: 'BC-UBND',
      place: 'Hải Châu',
      authority: 'TM. ỦY BAN NHÂN DÂN',
      signerTitle: 'CHỦ TỊCH',
      signerName: '',
    },
    asOf: '2026-11-30',
    sections: {
      ...Object.fromEntries(ids.map((id) => [id, text(id)])),
      'II.4': 'Một bộ phận người dân cao tuổi còn ngại dùng điện thoại thông minh; một số chỉ tiêu chưa đạt.',
    },
    documents: [
      {
        id: 'd1',
        kind: 'Kế hoạch',
        number: '12/KH-UBND',
        date: '2026-04-02',
        issuer: 'UBND phường',
        summary: 'Triển khai',
      },
    ],
    models: [],
    trainingClasses: Array.from({ length: 12 }, (_, index) => classRow(`c${index + 1}`)),
    indicators: {
      mediaColumns: count(3, 2, 4),
      mediaProgrammes: count(6, 5, 8),
      mediaArticles: count(120, 90, 150),
      mediaBulletins: count(45, 40, 50),
      influencers: count(15, 11, 20),
      classes: { previous: { value: 10 }, next: 15 },
      trainees: { previous: { value: 400 }, next: 600 },
      peopleVisited: count(3_512, 3_000, 4_000),
      householdsVisited: count(1_120, 1_000, 1_500),
      aiWorkers: pair(8_200, 10_000, 6_000, 90),
      aiTeamMembers: pair(310, 312, 280, 100),
      aiResidents: pair(25_341, 40_210, 20_000, 75),
      publicStaff: pair(1_246, 1_266, 1_100, 100),
      upperSecondaryStudents: pair(2_940, 3_000, 2_500, 100),
      tertiaryStudents: pair(480, 500, 400, 100),
      youth: pair(8_500, 9_000, 7_000, 98),
      safetyInformed: pair(30_000, 40_210, 25_000, 90),
    },
    explanations: [],
    nil: false,
  };
}

export const context = { agency: ward, today: '2026-12-05' };

/** Issues of the sound report after one change; `agency` answers in place of the ward. */
export function issuesAfter(change: (content: Content) => void, agency = ward): Issue[] {
  const content = soundReport();
  change(content);
  return checkReport(template, content, { agency, today: '2026-12-05' });
}

/** The issues of one rule after one change. */
export const broken = (rule: string, change: (content: Content) => void, agency = ward): Issue[] =>
  issuesAfter(change, agency).filter((issue) => issue.rule === rule);

/** Answers of one indicator, to be changed. */
export function answersOf(content: Content, code: string): IndicatorAnswers {
  return (content.indicators[code] ??= {});
}
