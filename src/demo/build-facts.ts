// Makes the facts of one agency: figures, lists, length. Order of agencies matters only where two would say the same.

import type { FigureLedger } from './figure-ledger';
import { countedClasses, trainingClasses, type ClassPlan } from './training-classes';
import type { DemoAgency, Facts, Length, Profile } from './facts';
import { documents, models } from './listed-work';
import { localSlots, selfOf } from './local-slots';
import { explained } from './explanations';
import { officeFigures } from './office-figures';
import { SLOGANS } from './phrases/slogans';
import { officeOf } from './profiles/office';
import { territoryOf } from './profiles/territory';
import type { Office } from './profiles/profile';
import { createRandom, type Random } from './random';
import { blocksOf, staffOf, territoryFigures } from './territory-figures';
import { annotated, twistTerritory } from './twists';
import { surroundings, type Habits } from './years';

/** What the agencies share: no figure, class name or place in the row of slogans is used by two. */
export interface Shared {
  seed: string;
  ledger: FigureLedger;
  classNames: Set<string>;
}

/** An agency this folder knows nothing of is written as a small office. */
export function profileOf(agency: DemoAgency): Profile {
  const territory = territoryOf(agency.code);
  if (territory) return { territory };
  return { office: officeOf(agency.code) ?? plainOffice(agency) };
}

function plainOffice({ code, name }: DemoAgency): Office {
  return {
    code,
    self: name,
    sector: 'đơn vị',
    people: 'cán bộ, nhân viên',
    clients: 'người dân',
    service: 'chuyên môn',
    staff: 90,
    platforms: ['hệ thống quản lý văn bản và điều hành', 'Cổng dịch vụ công quốc gia'],
    affiliates: [`Văn phòng ${name}`, `Phòng Nghiệp vụ ${name}`],
    results: [],
    difficulties: [],
    plans: [],
  };
}

export function buildFacts(agency: DemoAgency, index: number, asOf: string, shared: Shared): Facts {
  const { seed, ledger, classNames } = shared;
  const random = createRandom(`${seed}/${agency.code}/facts`);
  const profile = profileOf(agency);
  const habits: Habits = {
    agency: agency.code,
    ledger,
    random,
    knowsPrevious: profile.territory ? random.pick([0, 0, 0, 0.5, 0.7, 1, 1]) : random.pick([0.8, 1, 1, 1]),
    growth: random.chance(0.12) ? 0.93 + random.next() * 0.05 : 1.06 + random.next() * 0.34,
    estimatesYear: random.chance(0.55),
  };
  const figures = profile.office
    ? officeFigures(agency, profile.office, habits)
    : twistTerritory(territoryFigures(profile.territory, habits), profile.territory, random);
  const source = localSlots(agency, profile, asOf);
  const classes = trainingClasses(classPlan(profile, random, asOf), source, random, classNames);
  const counted = countedClasses(classes);
  const trainees = counted.reduce((sum, row) => sum + Number(row.trainees), 0);
  if (counted.length > 0) {
    figures.classes = surroundings(habits, counted.length, random);
    figures.trainees = surroundings(habits, trainees, random);
  } else {
    figures.classes = { previous: { answer: 'none' }, next: 2 };
    figures.trainees = { previous: { answer: 'none' }, next: 60 };
  }
  const told = explained(figures, random);
  const self = selfOf(agency, profile);
  const issuer = profile.office ? self : `UBND ${self}`;
  return {
    agency,
    profile,
    seed,
    length: profile.office?.staff === 0 ? 'terse' : random.pick(LENGTHS),
    asOf,
    indicators: annotated(told.figures, agency, random),
    explanations: told.explanations,
    documents: documents(agency, issuer, random.int(3, 12), asOf, source, random),
    models: models(profile.territory !== undefined, random.int(0, 4), source, random),
    trainingClasses: classes,
    slogan: SLOGANS[index % SLOGANS.length] ?? '',
  };
}

/** Police and army (no strength told) are always terse. */
const LENGTHS: readonly Length[] = [
  'terse',
  'terse',
  'plain',
  'plain',
  'plain',
  'plain',
  'full',
  'full',
  'full',
  'long',
];

const OFFICE_AUDIENCES: Readonly<Record<string, readonly string[]>> = {
  TDDN: ['students', 'other'],
  LDLD: ['workers'],
  SGDDT: ['students'],
  DHDN: ['students'],
  BQLKCNCKCN: ['workers'],
};

function classPlan(profile: Profile, random: Random, asOf: string): ClassPlan {
  if (profile.office) {
    const { code, staff } = profile.office;
    const secret = staff === 0;
    const counted = secret ? 0 : Math.min(44, 2 + Math.round(Math.sqrt(staff) / 4) + random.int(0, 6));
    const audiences = OFFICE_AUDIENCES[code] ?? ['other'];
    return { counted, others: random.int(1, 6), staff: secret ? 60 : staff, audiences, asOf };
  }
  const { territory } = profile;
  const audiences = [
    'residents',
    'residents',
    'residents',
    'teamMembers',
    'workers',
    ...(territory.school ? ['students'] : []),
  ];
  const counted = Math.min(32, 5 + Math.round(territory.residents / 7200) + random.int(0, 5));
  const others = Math.min(26, 1 + Math.round(blocksOf(territory) / 6) + random.int(0, 5));
  return { counted, others, staff: staffOf(territory), audiences, asOf };
}
