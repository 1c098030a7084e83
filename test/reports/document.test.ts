// The agency's report as a document (contract: `GET …/report.docx`).

import { unzipSync, strFromU8 } from 'fflate';
import type { Response } from 'supertest';
import { startCity, type City } from '../api/people';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

jest.setTimeout(30_000);

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const download = async (person: Parameters<Desk['read']>[0], agency: string, query = ''): Promise<Response> =>
  (await city.as(person))
    .get(`/api/v1/periods/${PERIOD}/reports/${agency}/report.docx${query}`)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
const textOf = (answer: Response): string => {
  const entry = unzipSync(new Uint8Array(answer.body as Buffer))['word/document.xml'];
  return strFromU8(entry!).replace(/<[^>]+>/g, '');
};

it('is 409 while not started, and for nobody foreign', async () => {
  expect((await download('chị Hoa', '20194')).status).toBe(409);
  expect((await download('chị Mai', '20194')).status).toBe(403);
  expect((await download('cô Thu', '20194')).status).toBe(403);
});

it('prints the draft without a watermark for signing, and a submission as it was', async () => {
  await desk.save(
    'chị Hoa',
    '20194',
    wholeContent((c) => (c.sections.I = 'Lời mở đầu thứ nhất.')),
  );
  const draft = await download('chị Hoa', '20194');
  expect(draft.headers['content-disposition']).toBe(`attachment; filename="bao-cao-${PERIOD}-20194.docx"`);
  expect(textOf(draft)).toContain('Lời mở đầu thứ nhất.');
  expect((await download('ông Nam', '20194')).status).toBe(403);
  await desk.submit('chị Hoa', '20194');
  await desk.move('chị Hoa', '20194', 'withdraw');
  await desk.save(
    'chị Hoa',
    '20194',
    wholeContent((c) => (c.sections.I = 'Lời mở đầu thứ hai.')),
  );
  expect(textOf(await download('anh Minh', '20194', '?revision=1'))).toContain('Lời mở đầu thứ nhất.');
  expect(textOf(await download('anh Minh', '20194'))).toContain('Lời mở đầu thứ hai.');
  expect((await download('anh Minh', '20194', '?revision=2')).status).toBe(404);
  expect((await download('anh Minh', '20194', '?revision=x')).status).toBe(400);
});

it('repeats its bytes, and every download is in the audit trail', async () => {
  const [one, two] = [await download('chị Hoa', '20194'), await download('chị Hoa', '20194')];
  expect((one.body as Buffer).equals(two.body as Buffer)).toBe(true);
  const lines = await city.database.query(
    `SELECT actor, agency FROM audit_event WHERE action = 'report.export' AND outcome = 'done' ORDER BY id DESC LIMIT 1`,
  );
  expect(lines).toEqual([{ actor: '20194', agency: '20194' }]);
});
