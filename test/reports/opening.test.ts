// What the browser application begins with: who is here and, for an agency's people, the report, in one answer.

import { startCity, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

const open = async (who: string, query = '') =>
  (await (await city.signIn(who)).get(`/api/v1/opening${query}`).expect(200)).body;

it('says that nobody is here instead of failing', async () => {
  expect((await city.stranger().get('/api/v1/opening').expect(200)).body).toEqual({ person: null, form: null });
});

it.each(['tonghop', 'lanhdao', 'admin'])('gives %s nothing of any agency', async (who) => {
  expect(await open(who)).toMatchObject({ person: { username: who }, form: null });
});

it('gives an official the own report, the same as its own address gives but for what is only missing', async () => {
  const official = await city.signIn('20194');
  const { body: report } = await official.get('/api/v1/periods/bdhvs-2026/reports/20194').expect(200);
  const { person, form } = await open('20194');
  expect(person).toMatchObject({ username: '20194', agency: '20194' });
  expect(form.agency).toMatchObject({ code: '20194', kind: 'ward' });
  expect(form.period.code).toBe('bdhvs-2026');
  expect({ ...form.report, issues: [] }).toEqual({ ...report, issues: [] });
  expect(report.issues.length).toBeGreaterThan(20);
  expect(form.report.issues).toEqual([]);
});

it('keeps the issues of what has been entered', async () => {
  const official = await city.signIn('20197');
  const at = '/api/v1/periods/bdhvs-2026/reports/20197';
  const { content } = (await official.get(at)).body;
  content.indicators.publicStaff = { current: { numerator: 5, denominator: 4 } };
  await official.put(at).set('If-Match', '"0"').send({ content }).expect(200);
  const { issues } = (await open('20197')).form.report;
  expect(issues.map(({ path }: { path: string }) => path)).toContain('indicators.publicStaff.current');
});

it('brings what the figures mean only to a page that begins with figures', async () => {
  const without = (await open('20194')).form;
  const { indicators, template } = (await open('20194', '?with=figures')).form;
  expect(without.indicators).toBeUndefined();
  expect(JSON.stringify(without.template)).not.toContain('definition');
  expect(indicators.map(({ code }: { code: string }) => code)).toEqual(
    template.indicators.map(({ code }: { code: string }) => code),
  );
  expect(indicators[0].definition).not.toBe('');
  const official = await city.signIn('20194');
  expect((await official.get('/api/v1/opening?with=everything')).body.code).toBe('request.invalid');
});

it('gives whoever must change the password first nothing but that', async () => {
  await city.database.query(`UPDATE account SET must_change_password = true WHERE username = 'syt'`);
  expect(await open('syt')).toMatchObject({ person: { mustChangePassword: true }, form: null });
});

it.each([
  ['that does not report', '20200', 'reports'],
  ['that is no more', '20242', 'active'],
])('opens without a report to the people of an agency %s', async (_, code, column) => {
  await city.database.query(`UPDATE agency SET ${column} = false WHERE code = $1`, [code]);
  expect(await open(code)).toMatchObject({ person: { username: code }, form: null });
});
