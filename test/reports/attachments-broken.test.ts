// Uploads that go wrong: a client that stops in the middle, a full disk, many at once, hostile forms. Nothing of them
// stays, and every answer is a problem in Vietnamese (issue 4: "Holds when").

import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import os from 'node:os';
import { startCity, type City } from '../api/people';
import { deskOf, PERIOD } from './desk';

let city: City;
let address: string;
let cookie: string;
beforeAll(async () => {
  city = await startCity();
  await deskOf(city).save('chị Hoa', '20194');
  address = `${await city.app.getUrl()}/api/v1/periods/${PERIOD}/reports/20194/attachments`;
  const signedIn = await city
    .stranger()
    .post('/api/v1/session')
    .send({ username: '20194', password: 'Mat-khau-thu-2026!' });
  cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => city.close());

const pdf = (size: number): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, 7)]);
const attach = async (bytes: Buffer, name = 'a.pdf') =>
  (await city.as('chị Hoa')).post(new URL(address).pathname).field('kind', 'evidence').attach('file', bytes, name);
const stored = async (): Promise<number[]> =>
  Object.values(
    (
      await city.database.query(
        'SELECT (SELECT count(*) FROM attachment)::int AS files, (SELECT count(*) FROM attachment_piece)::int AS pieces',
      )
    )[0],
  );
/** Spooled files: by name, and by handles that are still open although the name is gone (where the system tells). */
function spooled(): string[] {
  const named = readdirSync(os.tmpdir()).filter((name) => /^tong-hop-[0-9a-f-]{36}$/.test(name));
  const handles = existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd') : [];
  const open = handles.flatMap((handle) => {
    try {
      return [readlinkSync(`/proc/self/fd/${handle}`)];
    } catch {
      return [];
    }
  });
  return [...named, ...open.filter((path) => /tong-hop-[0-9a-f-]{36}/.test(path))];
}
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((go) => setTimeout(go, 50));
}

it('a client that stops in the middle leaves nothing, and the next upload passes', async () => {
  const said = jest.spyOn(console, 'error');
  const before = await stored();
  for (let round = 0; round < 3; round += 1) {
    const request = httpRequest(address, {
      method: 'POST',
      headers: { Cookie: cookie, 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': 9_000_000 },
    });
    request.on('error', () => undefined);
    request.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n');
    request.write(Buffer.alloc(2_000_000, 7));
    // Where the system tells of open handles: one file, already without a name.
    const arrived = (): boolean => spooled().length === 1 && spooled()[0]!.endsWith('(deleted)');
    await until(() => arrived() || !existsSync('/proc/self/fd'));
    const isSpooling = arrived() || !existsSync('/proc/self/fd');
    request.destroy();
    expect(isSpooling).toBe(true);
    await until(() => spooled().length === 0);
    expect(spooled()).toEqual([]);
  }
  expect(await stored()).toEqual(before);
  expect(said).not.toHaveBeenCalled();
  expect((await attach(pdf(100))).status).toBe(201);
});

it('a disk that takes nothing is 503 in Vietnamese, and work goes on when it is back', async () => {
  const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const broken = jest.spyOn(os, 'tmpdir').mockReturnValue('/nowhere/at/all');
  const refused = await attach(pdf(100));
  expect([refused.status, refused.body.code]).toEqual([503, 'database.unavailable']);
  expect(refused.body.detail).toBe('Máy chủ tạm thời chưa nhận được tệp. Đề nghị thử lại sau ít phút.');
  broken.mockRestore();
  logged.mockRestore();
  expect((await attach(pdf(100))).status).toBe(201);
});

it('files that come at once do not together exceed 200 MB', async () => {
  await city.database.query(`DELETE FROM attachment`);
  await city.database.query(
    `INSERT INTO attachment SELECT gen_random_uuid(), $1, '20194', 'evidence', 'x.png', 'image/png', 20971520, repeat('0', 64),
       '20194', now() FROM generate_series(1, 9)`,
    [PERIOD],
  );
  const answers = await Promise.all(Array.from({ length: 7 }, () => attach(pdf(6_000_000))));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 413, 413, 413, 413]);
  const refused = answers.find(({ status }) => status === 413);
  expect(refused?.body).toMatchObject({ code: 'body.tooLarge', detail: expect.stringContaining('tối đa 200 MB') });
  expect(spooled()).toEqual([]);
  await city.database.query(`DELETE FROM attachment`);
});

it.each([
  ['exactly 20 MB', 20 * 1024 * 1024, 201],
  ['one byte more', 20 * 1024 * 1024 + 1, 413],
])('a file of %s', async (_, size, status) => {
  const answer = await attach(pdf(size - 9));
  expect(answer.status).toBe(status);
  if (status === 413) expect(answer.body.detail).toMatch(/^Tệp lớn hơn 20 MB nên chưa được đính kèm/);
  expect(spooled()).toEqual([]);
});

const part = (head: string, body = 'x'): string => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
const file = (name = 'a.pdf'): string => part(`name="file"; filename="${name}"`, '%PDF-1.7\n');
const kind = part('name="kind"', 'evidence');

it.each([
  ['JSON', 'application/json', '{}', 415],
  ['no boundary', 'multipart/form-data', 'x', 400],
  ['another multipart', 'multipart/mixed; boundary=x', `${kind}${file()}--x--`, 415],
  ['a form cut off', 'multipart/form-data; boundary=x', `${kind}${file()}`, 400],
  ['two files', 'multipart/form-data; boundary=x', `${kind}${file()}${file()}--x--`, 400],
  [
    'a file by another name',
    'multipart/form-data; boundary=x',
    `${kind}${part('name="f"; filename="a.pdf"')}--x--`,
    400,
  ],
  ['no file', 'multipart/form-data; boundary=x', `${kind}--x--`, 400],
  ['no kind', 'multipart/form-data; boundary=x', `${file()}--x--`, 400],
  ['two kinds', 'multipart/form-data; boundary=x', `${kind}${kind}${file()}--x--`, 400],
  ['a hundred fields', 'multipart/form-data; boundary=x', `${kind.repeat(100)}${file()}--x--`, 400],
  ['a prototype', 'multipart/form-data; boundary=x', `${part('name="__proto__[kind]"', 'signed')}${file()}--x--`, 400],
  ['a text instead of a file', 'multipart/form-data; boundary=x', `${kind}${part('name="file"')}--x--`, 400],
])('%s is a problem, not a file', async (_, type, body, status) => {
  const before = await stored();
  const hoa = await city.as('chị Hoa');
  const answer = await hoa.post(new URL(address).pathname).set('Content-Type', type).send(body);
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
  expect(answer.body.detail).toMatch(/[ạ-ỹđ]/iu);
  // The answer to a broken form may come before its file is even opened.
  await new Promise((go) => setTimeout(go, 100));
  await until(() => spooled().length === 0);
  expect([await stored(), spooled()]).toEqual([before, []]);
});
