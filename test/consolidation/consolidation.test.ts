// The city's own letterhead and texts, saved under versions (contract: `consolidation`).

import { startCity, type City } from '../api/people';
import { deskOf, PERIOD, type Desk } from '../reports/desk';

jest.setTimeout(30_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const put = async (content: unknown, ifMatch?: string) => {
  const request = (await city.as('anh Minh')).put(`/api/v1/periods/${PERIOD}/consolidation`);
  return (ifMatch === undefined ? request : request.set('If-Match', ifMatch)).send({ content });
};

it('starts at version 0 with the department’s letterhead and no texts', async () => {
  const answer = await desk.get('anh Minh', 'consolidation');
  expect(answer.headers.etag).toBe('"0"');
  expect(answer.body).toMatchObject({ version: 0, savedAt: null });
  expect(answer.body.content.letterhead.agency).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ');
  expect(Object.values(answer.body.content.sections).every((text) => text === '')).toBe(true);
});

it('saves texts, cleaned, and is audited with paths', async () => {
  const sections = { I: 'Thành phố đã triển khai rộng khắp, đƣợc hưởng ứng.' };
  expect((await put({ sections })).status).toBe(428);
  const saved = await put({ sections }, '"0"');
  expect([saved.status, saved.headers.etag, saved.body.content.sections.I]).toEqual([
    200,
    '"1"',
    'Thành phố đã triển khai rộng khắp, được hưởng ứng.',
  ]);
  expect((await desk.get('anh Minh', 'consolidation')).body).toEqual(saved.body);
  const [line] = await city.database.query(`SELECT detail FROM audit_event WHERE action = 'consolidation.save'`);
  expect(line.detail).toEqual({ version: 1, paths: ['sections.I'] });
});

it('never overwrites unseen: 412 with the current text and the differing paths', async () => {
  const refused = await put({ sections: { I: 'Khác', III: 'Mới' } }, '"0"');
  expect(refused.status).toBe(412);
  expect(refused.body).toMatchObject({ code: 'version.stale', current: { version: 1 } });
  expect(refused.body.paths.sort()).toEqual(['sections.I', 'sections.III']);
});

it('refuses what is no text of the city', async () => {
  for (const content of [{ indicators: {} }, { sections: { X: 'a' } }, { sections: { I: 1 } }, { letterhead: [] }]) {
    const refused = await put(content, '"1"');
    expect([refused.status, refused.body.code]).toEqual([422, 'content.invalid']);
  }
  for (const content of [null, [], 'x']) expect((await put(content, '"1"')).status).toBe(400);
});

it('is the reviewer’s alone', async () => {
  for (const person of ['chị Hoa', 'ông Nam', 'cô Thu'] as const) {
    expect([person, (await desk.get(person, 'consolidation')).status]).toEqual([person, 403]);
  }
});

it('documents are files for reviewers and leaders, and every download is in the audit trail', async () => {
  for (const [file, type] of [
    ['consolidated.docx', 'wordprocessingml'],
    ['consolidated.xlsx', 'spreadsheetml'],
  ] as const) {
    const answer = await desk.get('ông Nam', file);
    expect([file, answer.status]).toEqual([file, 200]);
    expect(answer.headers['content-type']).toContain(type);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="tong-hop-${PERIOD}.${file.slice(-4)}"`);
    expect((await desk.get('chị Hoa', file)).status).toBe(403);
  }
  const lines = await city.database.query(
    `SELECT actor FROM audit_event WHERE action = 'consolidated.export' AND outcome = 'done'`,
  );
  expect(lines).toEqual([{ actor: 'lanhdao' }, { actor: 'lanhdao' }]);
});
