// Made-up reports of a whole city: one for every reporting agency, in every state a report can be in. The same
// agencies, seed and moment give the same reports to the byte.

import type { Content } from '../core/content';
import { endOfDay } from '../core/dates';
import { formatNumber } from '../core/numbers';
import type { ReportStatus } from '../core/workflow';
import { buildFacts, type Shared } from './build-facts';
import { nilContent, partOf, wholeContent } from './content';
import type { DemoAgency, Facts } from './facts';
import { FAULTS, type Fault } from './faults';
import { FigureLedger } from './figure-ledger';
import type { Slip } from './figure-slots';
import { COUNT_UNITS } from './indicator-list';
import { journeyOf, type DemoStep } from './journeys';
import { createRandom } from './random';
import { standings, type Standing } from './states';

export interface DemoOptions {
  seed?: string;
  /** The moment the demonstration stands at; at least a day after the deadline, or nobody could be late. */
  now?: Date;
  /** Days of the period, yyyy-mm-dd. */
  opensOn?: string;
  cutoff?: string;
  deadline?: string;
}

export interface DemoReport {
  agency: string;
  status: ReportStatus;
  late: boolean;
  /** As it stands now; absent when not started. */
  content?: Content;
  /** Earlier submissions, oldest first. */
  previousContents: Content[];
  journey: DemoStep[];
  /** One report in twenty says a number in its text that is not its figure. */
  wrongText?: { path: string; indicator: string; says: string; figure: number };
}

export const DEMO_NOW = new Date('2026-12-14T17:00:00+07:00');

/** One agency in this many contradicts its own figure. */
const ONE_IN = 20;

/** Reports in the order of the agencies. Throws RangeError when `now` leaves no time for late reports. */
export function demoReports(agencies: readonly DemoAgency[], options: DemoOptions = {}): DemoReport[] {
  const {
    seed = 'bdhvs-2026',
    now = DEMO_NOW,
    opensOn = '2026-11-15',
    cutoff = '2026-11-30',
    deadline = '2026-12-10',
  } = options;
  if (now.getTime() < endOfDay(deadline).getTime() + 86_400_000) {
    throw new RangeError(`demo: now (${now.toISOString()}) must be at least a day after the deadline ${deadline}`);
  }
  const codes = agencies.map(({ code }) => code).sort();
  const places = standings(codes, seed);
  const wrong = wrongCodes(places, seed);
  const shared: Shared = { seed, ledger: new FigureLedger(), classNames: new Set() };
  const spoken = new Map<string, string>();
  let returned = 0;

  return agencies.map((agency, index) => {
    const standing = places.get(agency.code) ?? { status: 'accepted', late: false };
    const report: DemoReport = {
      agency: agency.code,
      status: standing.status,
      late: standing.late,
      previousContents: [],
      journey: [],
    };
    if (standing.status === 'notStarted') return report;
    const facts = buildFacts(agency, index, cutoff, shared);
    const slip = wrong.has(agency.code) ? slipOf(facts) : undefined;
    const whole = agency.kind === 'special_zone' ? nilContent(facts) : wholeContent(facts, spoken, slip);
    const random = createRandom(`${seed}/${agency.code}/report`);
    const part = agency.kind === 'special_zone' ? whole : partOf(whole, facts, 0.25 + random.next() * 0.5);
    const fault = standing.detour || standing.status === 'returned' ? faultOf(facts, seed) : undefined;
    const spoilt = fault?.spoil(facts);
    const faulty = spoilt && wholeContent(spoilt, spoken, slip);
    // Some of those who got their report back have saved corrections, others have not looked yet.
    const corrected = standing.status === 'returned' && (returned += 1) % 2 === 0;
    const complaint = { reason: fault?.reason ?? '', comments: spoilt ? (fault?.comments(spoilt) ?? []) : [] };
    const plan = { agency, seed, standing, opensOn, deadline, now, part, faulty, whole, complaint, corrected };
    const asFirstSent = standing.status === 'returned' && !corrected ? faulty : undefined;
    return {
      ...report,
      content: standing.status === 'draft' ? part : (asFirstSent ?? whole),
      previousContents: faulty ? [faulty] : [],
      journey: journeyOf(plan),
      ...(slip ? { wrongText: wrongText(facts, slip) } : {}),
    };
  });
}

/** Every twentieth, from sent and accepted reports with an ordinary history. */
function wrongCodes(places: ReadonlyMap<string, Standing>, seed: string): Set<string> {
  const plain = [...places].filter(
    ([code, { status, detour }]) => (status === 'submitted' || status === 'accepted') && !detour && code !== '20333',
  );
  const shuffled = createRandom(`${seed}/wrong`).shuffle(plain.map(([code]) => code));
  return new Set(shuffled.slice(0, Math.floor(places.size / ONE_IN)));
}

function slipOf(facts: Facts): Slip {
  const random = createRandom(`${facts.seed}/${facts.agency.code}/slip`);
  const indicator = random.pick(['mediaArticles', 'mediaBulletins'] as const);
  const figure = facts.indicators[indicator]?.current?.value ?? 0;
  return {
    section: 'II.2.1',
    indicator,
    says: figure + Math.max(3, Math.round(figure * (0.12 + random.next() * 0.2))),
  };
}

function wrongText(facts: Facts, { section, indicator, says }: Slip): DemoReport['wrongText'] {
  const figure = facts.indicators[indicator]?.current?.value ?? 0;
  return { path: `sections.${section}`, indicator, says: `${formatNumber(says)} ${COUNT_UNITS[indicator]}`, figure };
}

function faultOf(facts: Facts, seed: string): Fault | undefined {
  const fitting = FAULTS.filter((fault) => fault.fits(facts));
  return createRandom(`${seed}/${facts.agency.code}/fault`).pick(fitting);
}
