// The steps people took with one report, from the first save to where it stands now.

import { addDays, vietnamDate } from '../core/dates';
import type { Content } from '../core/content';
import { Calendar } from './calendar';
import type { DemoAgency } from './facts';
import { createRandom } from './random';
import type { Standing } from './states';

export type DemoAction =
  | { move: 'save'; content: Content }
  | { move: 'sendForApproval' | 'submit' | 'withdraw' | 'accept' }
  | { move: 'sendBack' | 'reopen'; reason: string }
  | { move: 'return'; reason: string; comments: { path: string; text: string }[] }
  /** Number and date the clerk gave; `date` is yyyy-mm-dd. */
  | { move: 'dispatch'; number: string; date: string };

/** `actor` is a user name of the demo accounts. */
export type DemoStep = DemoAction & { at: Date; actor: string };

export interface JourneyPlan {
  agency: DemoAgency;
  seed: string;
  standing: Standing;
  opensOn: string;
  deadline: string;
  now: Date;
  /** The unfinished first save, the submission that was wrong (if there was one), the report as it stands. */
  part: Content;
  faulty?: Content;
  whole: Content;
  /** Of `faulty`. */
  complaint: { reason: string; comments: { path: string; text: string }[] };
  /** Returned reports: whether the corrections are saved, though not yet sent. */
  corrected: boolean;
}

const REVIEWER = 'tonghop';

export function journeyOf(plan: JourneyPlan): DemoStep[] {
  const { agency, standing, opensOn, deadline, now, part, faulty, whole, complaint } = plan;
  const random = createRandom(`${plan.seed}/${agency.code}/journey`);
  const calendar = new Calendar(random, now);
  const reporter = agency.code.toLowerCase();
  const approver = `${reporter}.duyet`;
  const steps: DemoStep[] = [];
  const add = (actor: string, at: Date, action: DemoAction) => steps.push({ ...action, actor, at });
  const { status, detour } = standing;
  if (status === 'notStarted') return steps;

  const begun = addDays(opensOn, random.int(2, 15));
  if (status === 'draft') {
    add(reporter, calendar.on(begun, addDays(deadline, 3)), { move: 'save', content: part });
    return steps;
  }
  add(reporter, calendar.on(begun, addDays(opensOn, 16)), { move: 'save', content: part });
  if (status === 'pendingApproval') {
    add(reporter, calendar.later(4, 7), { move: 'save', content: whole });
    add(reporter, calendar.soon(), { move: 'sendForApproval' });
    if (random.chance(0.5) || agency.code === 'SYT') {
      const reason = 'Đề nghị rà lại lời văn mục II.4 cho khớp với biểu số liệu rồi trình lại.';
      add(approver, calendar.later(1, 2), { move: 'sendBack', reason });
      add(reporter, calendar.later(1, 1), { move: 'save', content: whole });
      add(reporter, calendar.soon(), { move: 'sendForApproval' });
    }
    return steps;
  }

  const first = faulty ?? whole;
  const early = status === 'returned' || detour !== undefined;
  const from = addDays(deadline, standing.late ? 1 : status === 'submitted' ? -3 : -9);
  const to = standing.late ? vietnamDate(now) : addDays(deadline, early ? -3 : 0);
  add(reporter, calendar.on(from, to), { move: 'save', content: first });
  add(reporter, calendar.soon(), { move: 'submit' });

  if (status === 'returned' || detour === 'returned') {
    add(REVIEWER, calendar.later(1, 2), { move: 'return', ...complaint });
    if (status === 'accepted' || plan.corrected) add(reporter, calendar.later(1, 2), { move: 'save', content: whole });
  } else if (detour === 'withdrawn') {
    add(reporter, calendar.soon(90, 200), { move: 'withdraw' });
    add(reporter, calendar.later(1, 1), { move: 'save', content: whole });
  } else if (detour === 'reopened') {
    add(REVIEWER, calendar.later(1, 1), { move: 'accept' });
    add(REVIEWER, calendar.later(1, 2), { move: 'reopen', reason: complaint.reason });
    add(reporter, calendar.later(1, 1), { move: 'save', content: whole });
  }
  if (status === 'returned') return steps;
  if (detour) add(reporter, calendar.soon(), { move: 'submit' });
  if (random.chance(status === 'accepted' ? 0.75 : 0.4))
    add(reporter, calendar.soon(20, 240), dispatched(agency, calendar, random.int(90, 940)));
  if (status === 'accepted') add(REVIEWER, calendar.later(1, 3), { move: 'accept' });
  return steps;
}

/** The clerk numbers the signed document on the day it is entered. */
function dispatched(agency: DemoAgency, calendar: Calendar, serial: number): DemoAction {
  return { move: 'dispatch', number: `${serial}/${agency.letterhead.symbol}`, date: vietnamDate(calendar.time) };
}
