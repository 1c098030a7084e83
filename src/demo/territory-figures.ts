// Figures of a made-up ward, commune or special zone: sizes follow from its residents, the rest is chance.

import type { Answer, IndicatorAnswers } from '../core/content';
import type { Territory } from './profiles/profile';
import { countYears, rateYears, type Habits } from './years';

/** Where universities stand; elsewhere there are no students to count. */
const UNIVERSITIES: Readonly<Record<string, number>> = {
  '20200': 21400,
  '20197': 8600,
  '20242': 12300,
  '20257': 5200,
  '20285': 17800,
  '20341': 6900,
};

const PEOPLE_PER_HOUSEHOLD = { urban: 3.6, coast: 3.7, delta: 3.6, mountain: 4.1, island: 3.8 };

/** Tổ dân phố or thôn; each has one community team. */
export function blocksOf(territory: Territory): number {
  const size = { urban: 1180, coast: 1210, delta: 1290, mountain: 640, island: 920 }[territory.landscape];
  return Math.max(3, Math.round(territory.residents / size));
}

/** Officials and employees of the unit itself and its schools, health station and service units. */
export function staffOf(territory: Territory): number {
  return 84 + Math.round(territory.residents * (territory.landscape === 'mountain' ? 0.021 : 0.0127));
}

const NONE: IndicatorAnswers = { current: { answer: 'none' }, previous: { answer: 'none' } };

export function territoryFigures(territory: Territory, habits: Habits): Record<string, IndicatorAnswers> {
  const { random } = habits;
  const between = (low: number, high: number) => low + random.next() * (high - low);
  const { residents, landscape } = territory;
  const remote = landscape === 'mountain' || landscape === 'island';
  const size = Math.min(1, residents / 130000);
  const households = residents / PEOPLE_PER_HOUSEHOLD[landscape];

  const householdsVisited = Math.round(households * between(0.16, 0.58));
  const homes = countYears(habits, householdsVisited);
  // The same people-per-home in both years keeps persons above households in 2025 too.
  const perHome = between(1.35, 2.2);
  const people = scaled(homes, perHome, habits);
  const workers = residents * (remote ? between(0.018, 0.05) : between(0.07, 0.19));
  const figures: Record<string, IndicatorAnswers> = {
    mediaColumns: countYears(habits, random.int(2, 4 + Math.round(size * 8))),
    mediaProgrammes: countYears(habits, random.int(5, 16 + Math.round(size * 40))),
    mediaArticles: countYears(habits, Math.round(30 + between(4, 90) + size * between(160, 470))),
    mediaBulletins: countYears(habits, random.int(14, 70 + Math.round(size * 220))),
    influencers: countYears(habits, random.int(4, 12 + Math.round(size * 48))),
    peopleVisited: people,
    householdsVisited: homes,
    aiWorkers: rateYears(habits, 'aiWorkers', Math.round(workers), remote ? between(0.48, 0.79) : between(0.62, 0.9)),
    aiTeamMembers: rateYears(
      habits,
      'aiTeamMembers',
      Math.round(blocksOf(territory) * between(5.2, 8.4)),
      between(0.82, 0.995),
    ),
    aiResidents: rateYears(
      habits,
      'aiResidents',
      residents - random.int(11, 480),
      remote ? between(0.36, 0.66) : between(0.52, 0.86),
    ),
    publicStaff: rateYears(habits, 'publicStaff', staffOf(territory) + random.int(0, 24), between(0.952, 0.998)),
    upperSecondaryStudents: territory.school
      ? rateYears(
          habits,
          'upperSecondaryStudents',
          Math.round(620 + residents * between(0.008, 0.021)),
          between(0.74, 0.985),
        )
      : NONE,
    tertiaryStudents: NONE,
    youth: rateYears(habits, 'youth', Math.round(residents * between(0.15, 0.2)), between(0.66, 0.93)),
    safetyInformed: rateYears(
      habits,
      'safetyInformed',
      residents - random.int(3, 260),
      remote ? between(0.47, 0.78) : between(0.56, 0.93),
    ),
  };
  const students = UNIVERSITIES[territory.code];
  if (students)
    figures.tertiaryStudents = rateYears(habits, 'tertiaryStudents', students + random.int(0, 90), between(0.71, 0.92));
  return figures;
}

/** A count that goes with another in every year (people with households). */
function scaled(answers: IndicatorAnswers, factor: number, habits: Habits): IndicatorAnswers {
  const scale = (answer: Answer | undefined) =>
    answer?.value === undefined
      ? answer
      : { ...answer, value: habits.ledger.claim(habits.agency, Math.round(answer.value * factor), 1) };
  const { current, previous, fullYear, next } = answers;
  return {
    current: scale(current),
    previous: scale(previous),
    ...(fullYear ? { fullYear: scale(fullYear) } : {}),
    next: Math.ceil(((next ?? 0) * factor) / 10) * 10,
  };
}
