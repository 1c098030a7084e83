// Every move × every state × every person, over HTTP, against the contract's table.

import { startCity, type City, type PersonName } from '../api/people';
import { MOVES, REPORT_STATUSES, type Move, type ReportStatus } from '../../src/core/workflow';
import { deskOf, type Desk } from './desk';
import { wholeContent } from './whole-content';

jest.setTimeout(30_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const URL_OF: Record<Exclude<Move, 'save' | 'submit'>, string> = {
  sendForApproval: 'send-for-approval',
  sendBack: 'send-back',
  withdraw: 'withdraw',
  return: 'return',
  accept: 'accept',
  reopen: 'reopen',
};

/** What each person may do in each state, from the contract; everybody else is 403, every other state 409. */
const ALLOWED: Record<Move, Partial<Record<ReportStatus, PersonName[]>>> = {
  save: {
    notStarted: ['anh Bình', 'bà Lan'],
    draft: ['anh Bình', 'bà Lan'],
    returned: ['anh Bình', 'bà Lan'],
    pendingApproval: ['bà Lan'],
  },
  sendForApproval: { draft: ['anh Bình'], returned: ['anh Bình'] },
  sendBack: { pendingApproval: ['bà Lan'] },
  submit: { draft: ['bà Lan'], returned: ['bà Lan'], pendingApproval: ['bà Lan'] },
  withdraw: { submitted: ['anh Bình', 'bà Lan'] },
  return: { submitted: ['anh Minh'] },
  accept: { submitted: ['anh Minh'] },
  reopen: { accepted: ['anh Minh'] },
};
/** Who may make the move in some state: for the others the answer is 403 whatever the state. */
const mayEver = (move: Move, who: PersonName): boolean =>
  Object.values(ALLOWED[move]).some((people) => people.includes(who));

/** Brings an agency's report into a state, by the moves of people. */
async function bring(agency: string, status: ReportStatus): Promise<void> {
  if (status === 'notStarted') return;
  expect((await desk.save('bà Lan', agency)).status).toBe(200);
  if (status === 'pendingApproval') await desk.move('anh Bình', agency, 'send-for-approval');
  if (status === 'submitted' || status === 'returned' || status === 'accepted') {
    expect((await desk.submit('bà Lan', agency)).status).toBe(201);
  }
  if (status === 'returned') await desk.move('anh Minh', agency, 'return', { reason: 'Bổ sung' });
  if (status === 'accepted') await desk.move('anh Minh', agency, 'accept');
}

async function make(who: PersonName, agency: string, move: Move): Promise<{ status: number; code?: string }> {
  const body = ['sendBack', 'return', 'reopen'].includes(move) ? { reason: 'Lý do' } : {};
  const answer =
    move === 'save'
      ? await desk.save(who, agency, wholeContent())
      : move === 'submit'
        ? await desk.submit(who, agency)
        : await desk.move(who, agency, URL_OF[move], body);
  return { status: answer.status, code: (answer.body as { code?: string }).code };
}

const EVERYBODY: PersonName[] = ['anh Bình', 'bà Lan', 'chị Hoa', 'anh Minh', 'ông Nam', 'cô Thu'];

/** An agency nobody has written for yet; anh Bình and bà Lan move there, so that revisions need not be forgotten. */
async function freshAgency(): Promise<string> {
  const rows = await city.database.query(
    `SELECT code FROM agency a WHERE kind IN ('ward', 'commune') AND code <> '20194'
       AND NOT EXISTS (SELECT FROM report r WHERE r.agency = a.code) ORDER BY code LIMIT 1`,
  );
  const { code } = rows[0] as { code: string };
  await city.database.query(`UPDATE account SET agency = $1 WHERE username IN ('20242', '20242.duyet')`, [code]);
  return code;
}

describe.each(REPORT_STATUSES.map((status) => [status]))('in state %s', (status) => {
  it.each(MOVES.map((move) => [move]))('%s is answered as the table says, for everybody', async (move) => {
    let agency = await freshAgency();
    await bring(agency, status);
    for (const who of EVERYBODY) {
      const { status: http, code } = await make(who, agency, move);
      if (ALLOWED[move][status]?.includes(who)) {
        expect([who, http, code]).toEqual([who, move === 'submit' ? 201 : 200, undefined]);
        agency = await freshAgency();
        await bring(agency, status);
      } else if (mayEver(move, who)) {
        expect([who, http, code]).toEqual([who, 409, move === 'save' ? 'report.notEditable' : 'report.wrongState']);
      } else {
        const reporterSubmits = move === 'submit' && who === 'anh Bình';
        expect([who, http, code]).toEqual([who, 403, reporterSubmits ? 'submit.approverRequired' : 'access.denied']);
      }
    }
  });
});

it('an agency without an active approver submits through its reporter', async () => {
  await desk.save('chị Hoa', '20194');
  expect((await desk.submit('chị Hoa', '20194')).status).toBe(201);
});

it('an approver whose account is closed no longer stands in the way', async () => {
  await desk.save('chị Mai', 'SYT');
  expect((await desk.submit('chị Mai', 'SYT')).body.code).toBe('submit.approverRequired');
  await city.database.query(`UPDATE account SET active = false WHERE username = 'syt.duyet'`);
  expect((await desk.submit('chị Mai', 'SYT')).status).toBe(201);
  await city.database.query(`UPDATE account SET active = true WHERE username = 'syt.duyet'`);
});

it('send-back, return and reopen ask for a reason', async () => {
  for (const [who, move] of [
    ['ông Tuấn', 'send-back'],
    ['anh Minh', 'return'],
    ['anh Minh', 'reopen'],
  ] as const) {
    for (const body of [{}, { reason: '' }, { reason: '   ' }, { reason: 7 }]) {
      expect([move, (await desk.move(who, 'SYT', move, body)).status]).toEqual([move, 400]);
    }
  }
});
