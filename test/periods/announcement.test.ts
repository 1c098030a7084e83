// What SKHCN tells every agency about a period, and whom they call.

import { startCity, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

const PERIOD = '/api/v1/periods/bdhvs-2026';
const announce = async (person: Parameters<City['as']>[0], body: object) =>
  (await city.as(person)).put(`${PERIOD}/announcement`).send(body);

it('is written by SKHCN or the administrator and read by everybody', async () => {
  const written = await announce('anh Minh', {
    text: 'Đề nghị đƣợc gửi trước ngày 08/12.\nXin cảm ơn.',
    contact: 'Anh Minh, 0236 000 0000',
  });
  const announcement = {
    text: 'Đề nghị được gửi trước ngày 08/12.\nXin cảm ơn.',
    contact: 'Anh Minh, 0236 000 0000',
    at: '2026-12-05T08:00:00.000+07:00',
  };
  expect([written.status, written.body.announcement]).toEqual([200, announcement]);
  for (const person of ['chị Hoa', 'bà Lan', 'ông Nam'] as const) {
    const { body } = await (await city.as(person)).get(PERIOD);
    expect([person, body.announcement]).toEqual([person, announcement]);
  }
  expect((await announce('cô Thu', { text: '', contact: 'Anh Minh' })).body.announcement.text).toBe('');
});

it('is audited with what stood there before', async () => {
  const lines = await city.database.query(
    `SELECT actor, detail FROM audit_event WHERE action = 'period.announce' AND outcome = 'done' ORDER BY id`,
  );
  expect(lines.map(({ actor }: { actor: string }) => actor)).toEqual(['tonghop', 'admin']);
  expect(lines[1].detail.from.contact).toBe('Anh Minh, 0236 000 0000');
  expect(lines[1].detail.to).toEqual({ text: '', contact: 'Anh Minh' });
});

it('is refused for agencies and the leadership, and without its parts', async () => {
  for (const person of ['chị Hoa', 'bà Lan', 'ông Nam'] as const) {
    expect([person, (await announce(person, { text: 'a', contact: '' })).status]).toEqual([person, 403]);
  }
  for (const body of [{}, { text: 'a' }, { text: 1, contact: '' }, { text: 'a'.repeat(5001), contact: '' }]) {
    const refused = await announce('anh Minh', body);
    expect([refused.status, refused.body.code]).toEqual([400, 'request.invalid']);
    expect(refused.body.issues[0].message).toMatch(/tối đa/);
  }
  expect(
    (await (await city.as('anh Minh')).put('/api/v1/periods/khong-co/announcement').send({ text: '', contact: '' }))
      .body.code,
  ).toBe('period.unknown');
});
