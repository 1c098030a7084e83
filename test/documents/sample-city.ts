// A made-up city for tests of documents: 127 agencies in every state, deterministic, with as much text as asked for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Agency } from '../../src/core/agency';
import type { Content, IndicatorAnswers } from '../../src/core/content';
import { figuresOf } from '../../src/core/figures';
import type { AgencyStanding, CityReportFacts, PeriodFacts } from '../../src/core/outline/facts';
import { summarise } from '../../src/core/summary/summarise';
import type { Timeliness } from '../../src/core/summary/summary';
import { parseTemplate } from '../../src/core/template/parse';
import { type Template, covers, sectionsOf } from '../../src/core/template/template';

const FILE = join(__dirname, '../../templates/bdhvs-2026.yaml');

/** The official template; `change` works on the plain value of the file first. */
export function sampleTemplate(change: (value: Record<string, unknown>) => void = () => undefined): Template {
  const value = parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
  change(value);
  const { template, misfits } = parseTemplate(value);
  if (!template) throw new Error(JSON.stringify(misfits));
  return template;
}

export const PERIOD: PeriodFacts = {
  code: 'bdhvs-2026',
  cutoff: '2026-11-30',
  deadline: '2026-12-10',
  plan: { number: '15', date: '2026-02-05' },
};

const KINDS: [kind: string, count: number, name: string][] = [
  ['department', 11, 'Sở số'],
  ['city_body', 9, 'Ban số'],
  ['central_agency', 7, 'Cơ quan trung ương số'],
  ['union', 6, 'Đoàn thể số'],
  ['ward', 23, 'Ủy ban nhân dân phường An'],
  ['commune', 70, 'Ủy ban nhân dân xã Đại'],
  ['special_zone', 1, 'Ủy ban nhân dân đặc khu'],
];
const LEADS = ['SGDDT', 'DHDN', 'TDDN', 'BQLKCNCKCN'];

/** 127 agencies; the four lead agencies of the template are among them. */
export function sampleAgencies(): Agency[] {
  const agencies = KINDS.flatMap(([kind, count, name]) =>
    Array.from({ length: count }, (_, index) => ({
      code: `${kind.toUpperCase().replace('_', '')}${index + 1}`,
      name: `${name} ${index + 1}`,
      kind,
      place: `Nơi ${index + 1}`,
    })),
  );
  return agencies.map((agency, index) => ({ ...agency, code: LEADS[index] ?? agency.code }));
}

/** Numbers that look random and are the same every time. */
export function number(seed: number, largest: number): number {
  let value = (seed + 1) * 2654435761;
  value = (value ^ (value >>> 13)) * 1274126177;
  return Math.abs(value ^ (value >>> 16)) % largest;
}

const SENTENCE =
  'Đơn vị đã tổ chức quán triệt, triển khai Phong trào “Bình dân học vụ số” gắn với “Học tập số” tới từng thôn, tổ dân phố. ';

/** A full report; `repeat` makes its texts longer, `classes` its list. */
export function sampleContent(template: Template, agency: Agency, seed: number, repeat = 3, classes = 6): Content {
  const text = (index: number) =>
    `Nội dung ${seed}.${index}: ${SENTENCE.repeat(repeat)}\n- Ý thứ nhất của đơn vị;\n- Ý thứ hai của đơn vị.`;
  const indicators: Record<string, IndicatorAnswers> = {};
  template.indicators.forEach((indicator, index) => {
    const asked = covers(indicator.askedOf, agency);
    const one = number(seed * 31 + index, 900) + 100;
    const declined = { answer: 'notApplicable' as const, reason: template.notAskedReason };
    const now = indicator.kind === 'count' ? { value: one } : { numerator: one, denominator: one + number(one, 90) };
    const before =
      seed % 7 === 0
        ? { answer: 'unknown' as const }
        : indicator.kind === 'count'
          ? { value: one - 50 }
          : { numerator: one - 60, denominator: one + 20 };
    indicators[indicator.code] = asked
      ? {
          ...(indicator.aggregate ? {} : { current: { ...now, ...(seed % 11 === 0 ? { estimated: true } : {}) } }),
          previous: before,
          ...(seed % 3 === 0
            ? {
                fullYear:
                  indicator.kind === 'count' ? { value: one + 40, estimated: true } : { ...now, estimated: true },
              }
            : {}),
          next: indicator.kind === 'count' ? one + 100 : 90,
        }
      : { current: declined, previous: declined };
  });
  return {
    letterhead: {
      superior: agency.kind === 'department' ? 'UBND THÀNH PHỐ ĐÀ NẴNG' : '',
      agency: agency.name.toUpperCase(),
      symbol: `BC-${agency.code.slice(0, 6)}`,
      place: agency.place,
      authority: agency.kind === 'ward' ? 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH' : '',
      signerTitle: agency.kind === 'ward' ? 'PHÓ CHỦ TỊCH' : 'GIÁM ĐỐC',
      signerName: 'Nguyễn Văn Ánh',
    },
    asOf: '2026-11-30',
    sections: Object.fromEntries(
      sectionsOf(template)
        .filter((section) => section.text !== 'none')
        .map((section, index) => [section.id, text(index)]),
    ),
    documents: Array.from({ length: 4 }, (_, index) => ({
      id: `d${index}`,
      kind: 'Kế hoạch',
      number: `${index + 10}/KH-UBND`,
      date: `2026-0${index + 2}-05`,
      issuer: agency.name,
      summary: `Triển khai Phong trào “Bình dân học vụ số” năm 2026, đợt ${index + 1}`,
    })),
    models: Array.from({ length: 2 }, (_, index) => ({
      id: `m${index}`,
      name: `Mô hình số ${index + 1} của ${agency.name}`,
      summary: SENTENCE.repeat(repeat),
    })),
    trainingClasses: Array.from({ length: classes }, (_, index) => ({
      id: `c${index}`,
      name: `Lớp kỹ năng số đợt ${index + 1}`,
      date: `2026-0${(index % 9) + 1}-15`,
      audience: index % 3 === 0 ? 'residents' : 'officials',
      mode: 'inPerson',
      organiser: index % 5 === 4 ? 'other' : 'self',
      trainees: 20 + number(seed + index, 40),
    })),
    indicators,
    explanations: [],
    nil: false,
  };
}

function timelinessOf(index: number): Timeliness {
  if (index % 16 === 15) return 'notSubmitted';
  if (index % 25 === 24) return 'underRevision';
  return index % 9 === 8 ? 'late' : 'onTime';
}

/** The whole city: agencies that count carry a revision, the others none. */
export function sampleCity(
  template: Template,
  copy: CityReportFacts['copy'] = 'working',
  repeat = 3,
  classes = 6,
): CityReportFacts {
  const agencies = sampleAgencies().map((agency, index): AgencyStanding => {
    const timeliness = timelinessOf(index);
    const included = timeliness === 'onTime' || timeliness === 'late';
    const content = included ? sampleContent(template, agency, index, repeat, classes) : null;
    return {
      agency,
      timeliness,
      status: included ? 'accepted' : timeliness === 'underRevision' ? 'returned' : 'draft',
      dueAt: '2026-12-10T23:59:59.999+07:00',
      firstSubmittedAt:
        timeliness === 'notSubmitted'
          ? null
          : `2026-12-${timeliness === 'late' ? '12' : '08'}T09:${10 + (index % 50)}:00+07:00`,
      revision: included ? 1 + (index % 3) : null,
      submittedAt: included ? '2026-12-12T09:00:00+07:00' : null,
      submittedBy: included ? `Cán bộ số ${index}` : null,
      content,
      figures: content && figuresOf(template, content),
      onBehalf: included && index % 40 === 0,
    };
  });
  return {
    template,
    period: PERIOD,
    summary: summarise(template, {
      period: PERIOD.code,
      statuses: ['accepted'],
      inputs: agencies.map(({ agency, timeliness, figures }) => ({ agency, timeliness, figures })),
      bases: [],
    }),
    agencies,
    city: {
      letterhead: {
        superior: template.consolidated.superior,
        agency: template.consolidated.agency,
        symbol: template.consolidated.symbol,
        place: template.consolidated.place,
        authority: '',
        signerTitle: template.consolidated.signerTitle,
        signerName: '',
      },
      sections: {},
    },
    basisChanges: [],
    dispatch: null,
    copy,
    asOf: '2026-12-14T17:00:00+07:00',
  };
}

/** A change of the template's plain value: one more count, with a bullet of its own. */
export function withOneMore(value: Record<string, unknown>): void {
  const { indicators, outline } = value as {
    indicators: object[];
    outline: { id: string; children: { id: string; bullets: object[] }[] }[];
  };
  indicators.push({
    code: 'trialLearners',
    kind: 'count',
    label: 'Số người học thử',
    short: 'Người học thử',
    unit: 'người học thử',
    definition: 'Người đã học thử.',
    theme: 'training',
    askedOf: 'everyone',
    basis: 'everyone',
    words: [],
  });
  const section = outline.flatMap(({ children = [] }) => children).find(({ bullets }) => bullets !== undefined);
  section?.bullets.push({ text: 'Số người học thử;', indicators: ['trialLearners'] });
}
