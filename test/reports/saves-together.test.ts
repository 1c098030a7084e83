// Saves of the same moment are written in one commit; nobody notices anything of the others.

import { startCity, type City } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const PEOPLE = [
  ['chị Mai', 'SYT'],
  ['chị Hoa', '20194'],
  ['anh Bình', '20242'],
  ['anh Đức', 'SKHCN'],
] as const;
const text = (agency: string, round: number) =>
  wholeContent((c) => (c.sections['II.3'] = `Báo cáo của ${agency}, lần ${round}`));
const saveAll = (round: number) =>
  Promise.all(PEOPLE.map(([person, agency]) => desk.save(person, agency, text(agency, round))));

it('each keeps its own text and has its own line in the audit', async () => {
  for (const round of [1, 2, 3]) {
    const saved = await saveAll(round);
    expect(saved.map(({ status, body }) => [status, body.agency, body.version])).toEqual(
      PEOPLE.map(([, agency]) => [200, agency, round]),
    );
    for (const [person, agency] of PEOPLE) {
      expect((await desk.read(person, agency)).body.content).toEqual(text(agency, round));
    }
  }
  const lines = await city.database.query<{ agency: string; actor: string; detail: { version: number } }[]>(
    `SELECT agency, actor, detail FROM audit_event WHERE action = 'report.save' AND detail ->> 'version' = '3' ORDER BY id`,
  );
  expect(lines.map(({ agency, actor, detail }) => ({ agency, actor, detail })).sort(byAgency)).toEqual(
    [
      ['SYT', 'syt'],
      ['20194', '20194'],
      ['20242', '20242'],
      ['SKHCN', 'skhcn'],
    ]
      .map(([agency, actor]) => ({ agency, actor, detail: { version: 3, paths: ['sections.II.3'] } }))
      .sort(byAgency),
  );
});
const byAgency = (a: { agency?: string }, b: { agency?: string }): number => (a.agency! < b.agency! ? -1 : 1);

it('reports somebody is changing right now hold up nobody else', async () => {
  const runner = city.database.createQueryRunner();
  await runner.startTransaction();
  await runner.query(`SELECT FROM report WHERE agency IN ('SYT', '20194') FOR UPDATE`);
  let ended = 0;
  const waiting = [];
  for (const [person, agency] of PEOPLE.slice(0, 2)) {
    waiting.push(desk.save(person, agency, text(agency, 4)).finally(() => (ended += 1)));
    await new Promise((later) => setTimeout(later, 200));
  }
  for (const [person, agency] of PEOPLE.slice(2)) {
    expect((await desk.save(person, agency, text(agency, 4))).status).toBe(200);
  }
  expect(ended).toBe(0);
  await runner.commitTransaction();
  await runner.release();
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await desk.read('chị Mai', 'SYT')).body.content).toEqual(text('SYT', 4));
});

it('nor do the saver’s account and agency, which the administrator is changing', async () => {
  // Whoever changes an account or an agency stands still in the middle of it, until the test lets go.
  await city.database.query(`CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_advisory_xact_lock_shared(42); RETURN NEW; END'`);
  for (const table of ['account', 'agency']) {
    await city.database.query(`CREATE TRIGGER dawdle BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION dawdle()`);
  }
  const [admin, starter] = [await city.as('cô Thu'), await city.signIn('20200')];
  const runner = city.database.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT pg_advisory_xact_lock(42)');
  let changed = 0;
  const changes = [
    admin.patch('/api/v1/users/syt.duyet').send({ displayName: 'Nguyễn Văn Tuấn' }),
    admin.patch('/api/v1/agencies/20200').send({ place: 'Hòa Khánh Bắc' }),
  ].map((request) => request.then(({ status }) => ((changed += 1), status)));
  const standing = `SELECT count(*)::int AS now FROM pg_locks l JOIN pg_database d ON d.oid = l.database
    WHERE d.datname = current_database() AND locktype = 'advisory' AND NOT granted`;
  while ((await city.database.query<{ now: number }[]>(standing))[0]!.now < 2)
    await new Promise((on) => setTimeout(on, 20));
  // A saver whom the report does not know yet, and a report that starts: both references are checked.
  expect((await desk.save('ông Tuấn', 'SYT', text('SYT', 5))).status).toBe(200);
  const started = starter.put(`/api/v1/periods/${PERIOD}/reports/20200`).set('If-Match', '"0"');
  expect((await started.send({ content: wholeContent() })).status).toBe(200);
  expect(changed).toBe(0);
  await runner.commitTransaction();
  await runner.release();
  expect(await Promise.all(changes)).toEqual([200, 200]);
  await city.database.query('DROP FUNCTION dawdle CASCADE');
});

it('of two saves of one version in one moment one is kept, and the other is told', async () => {
  const browsers = [await city.signIn('syt'), await city.signIn('syt.duyet')];
  for (let round = 10; round < 20; round += 1) {
    const { version } = (await desk.read('chị Mai', 'SYT')).body;
    const answers = await Promise.all(
      browsers.map((browser, index) =>
        browser
          .put(`/api/v1/periods/${PERIOD}/reports/SYT`)
          .set('If-Match', `"${version}"`)
          .send({ content: text(`trình duyệt ${index}`, round) }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const kept = answers.findIndex(({ status }) => status === 200);
    expect((await desk.read('chị Mai', 'SYT')).body).toMatchObject({
      version: version + 1,
      content: text(`trình duyệt ${kept}`, round),
    });
  }
});

it('one save that PostgreSQL refuses takes no other with it, and leaves no line', async () => {
  await city.database.query(`ALTER TABLE draft_part ADD CONSTRAINT no_thunder CHECK (json::text NOT LIKE '%sấm sét%')`);
  const before = (await desk.read('chị Mai', 'SYT')).body;
  const [bad, ...good] = await Promise.all(
    PEOPLE.map(([person, agency]) => desk.save(person, agency, text(agency === 'SYT' ? 'sấm sét' : agency, 30))),
  );
  expect(bad?.status).toBe(500);
  expect(good.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await desk.read('chị Mai', 'SYT')).body).toEqual(before);
  const [{ lines } = { lines: -1 }] = await city.database.query<{ lines: number }[]>(
    `SELECT count(*)::int AS lines FROM audit_event WHERE agency = 'SYT' AND detail ->> 'version' = $1`,
    [String(before.version + 1)],
  );
  expect(lines).toBe(0);
});
