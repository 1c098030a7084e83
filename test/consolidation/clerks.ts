// Clerks who write made-up reports and move them at random, and keep their own books of what should count: the side of
// the naive calculation on which not a line of the program stands.

import type { Actor } from '../../src/core/access';
import type { Answer, Content } from '../../src/core/content';
import { ReportService } from '../../src/reports/report.service';
import { ReviewService, type ReviewMove } from '../../src/reports/review.service';
import { SubmissionService } from '../../src/reports/submission.service';
import type { City } from '../api/people';
import { rawReport, type City as MadeUpCity, type RawReport } from '../core/summary/city';
import { PERIOD } from '../reports/desk';
import { wholeContent } from '../reports/whole-content';

export interface Book {
  code: string;
  name: string;
  kind: string;
  place: string;
  status: string;
  draft: RawReport | null;
  submitted: RawReport | null;
  accepted: RawReport | null;
  /** Of the first submission. */
  late: boolean | null;
}

const REVIEWER: Actor = { username: 'tonghop', displayName: 'Chuyên viên', role: 'reviewer', agency: null };
const DUE = Date.parse('2026-12-11T00:00:00+07:00');

export async function booksOf(city: City): Promise<Book[]> {
  const rows = await city.database.query('SELECT code, name, kind, place FROM agency WHERE reports AND active');
  const empty = { status: 'notStarted', draft: null, submitted: null, accepted: null, late: null };
  return (rows as Book[]).map((row) => ({ ...row, ...empty }));
}

/** One random step of one agency, through the services and in the book. */
export async function step(city: City, book: Book, draw: () => number): Promise<void> {
  const next: Record<string, string[]> = {
    notStarted: ['save'],
    draft: ['save', 'submit', 'submit', 'submit'],
    submitted: ['accept', 'accept', 'accept', 'return', 'withdraw'],
    returned: ['save', 'submit', 'submit'],
    accepted: ['reopen'],
  };
  const choices = next[book.status]!;
  const move = choices[Math.floor(draw() * choices.length)]!;
  if (move === 'save') return save(city, book, draw);
  const actor = actorOf(book.code);
  if (move === 'submit') {
    const ifMatch = [await versionOf(city, book.code)];
    const { late } = await city.app.get(SubmissionService).submit(actor, PERIOD, book.code, { ifMatch });
    book.late ??= city.clock.now().getTime() >= DUE;
    expect(late).toBe(book.late);
    Object.assign(book, { status: 'submitted', submitted: book.draft });
    return;
  }
  const who = move === 'withdraw' ? actor : REVIEWER;
  await city.app.get(ReviewService).move(who, PERIOD, book.code, move as ReviewMove, { reason: 'Lý do' });
  if (move === 'accept') book.accepted = book.submitted;
  book.status = { accept: 'accepted', return: 'returned', reopen: 'returned', withdraw: 'draft' }[move]!;
}

async function save(city: City, book: Book, draw: () => number): Promise<void> {
  const reports = city.app.get(ReportService);
  const actor = actorOf(book.code);
  const raw = rawReport(draw);
  const asked = Object.keys(wholeContent().indicators).filter((code) => code !== 'classes' && code !== 'trainees');
  for (const code of raw.nil ? [] : asked)
    raw.indicators[code] = { current: { answer: 'unknown' }, ...raw.indicators[code] };
  // What cannot be submitted becomes "unknown", place by place, until the rules are content.
  for (let tries = 0; tries < 3; tries += 1) {
    const ifMatch = [await versionOf(city, book.code)];
    const { report } = await reports.save(actor, PERIOD, book.code, { content: contentOf(raw) }, ifMatch);
    const errors = report.issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) break;
    expect(tries).toBeLessThan(2);
    for (const { path } of errors) {
      const [, code = '', year = ''] = path.split('.');
      (raw.indicators[code] as Record<string, Answer>)[year] = { answer: 'unknown' };
    }
  }
  Object.assign(book, { draft: raw, status: book.status === 'notStarted' ? 'draft' : book.status });
}

function contentOf(raw: RawReport): Content {
  const trainingClasses = raw.trainingClasses.map((row) => ({
    name: 'Lớp',
    date: '2026-05-20',
    mode: 'online',
    ...row,
  }));
  return { ...wholeContent(), ...raw, trainingClasses };
}

async function versionOf(city: City, agency: string): Promise<number> {
  const rows = await city.database.query('SELECT version FROM report WHERE agency = $1', [agency]);
  return (rows as { version: number }[])[0]?.version ?? 0;
}

/** Two agencies have a leader with an account, who then submits. */
function actorOf(agency: string): Actor {
  const led = agency === 'SYT' || agency === '20242';
  const username = agency.toLowerCase() + (led ? '.duyet' : '');
  return { username, displayName: username, role: led ? 'approver' : 'reporter', agency };
}

/** What the books say should be added up. */
export function cityOfBooks(books: readonly Book[], statuses: 'accepted' | 'submitted,accepted'): MadeUpCity {
  const agencies = books.map(({ code, name, kind, place, status, submitted, accepted, late }) => ({
    agency: { code, name, kind, place },
    timeliness: timeliness(status, late),
    report: statuses === 'submitted,accepted' && status === 'submitted' ? submitted : accepted,
  }));
  return { agencies, bases: [] };
}

function timeliness(status: string, late: boolean | null): 'onTime' | 'late' | 'underRevision' | 'notSubmitted' {
  if (late === null) return 'notSubmitted';
  if (status !== 'submitted' && status !== 'accepted') return 'underRevision';
  return late ? 'late' : 'onTime';
}
