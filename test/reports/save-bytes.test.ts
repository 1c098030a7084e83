// However the JSON of a save is written, the same report is kept: as sent where nothing had to be cleaned, cleaned and
// completed where something had.

import { startCity, type City } from '../api/people';
import { contentOfParts, type DraftParts } from '../../src/reports/draft-parts';
import { deskOf, PERIOD, type Desk } from './desk';
import { wholeContent } from './whole-content';

let city: City;
let desk: Desk;
beforeAll(async () => {
  city = await startCity();
  desk = deskOf(city);
});
afterAll(() => city.close());

const send = async (body: string) => {
  const version = (await desk.read('chị Mai', 'SYT')).body.version;
  return (await city.as('chị Mai'))
    .put(`/api/v1/periods/${PERIOD}/reports/SYT`)
    .set('If-Match', `"${version}"`)
    .set('Content-Type', 'application/json')
    .send(body);
};
const kept = async (): Promise<unknown> => {
  const [row] = await city.database.query<{ parts: DraftParts }[]>(
    `SELECT json_object_agg(part, json) AS parts FROM draft_part WHERE agency = 'SYT'`,
  );
  return contentOfParts(row!.parts);
};

const content = wholeContent((c) => (c.sections['IV'] = 'Kiến nghị: “ưu tiên” – 😀 – \\ và "ngoặc"'));
const json = JSON.stringify(content);
const escaped = json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

it.each([
  ['as programs write it', `{"content":${json}}`],
  ['with spaces and line ends', `\n{ "content" : ${JSON.stringify(content, null, 2)} }\n`],
  ['with a line end after it', `{"content":${json}}\r\n`],
  ['with a byte order mark', `\ufeff{"content":${json}}`],
  ['with escaped letters', `{"content":${escaped}}`],
  ['beside another part of the envelope', `{"content":${json},"onBehalf":null}`],
  ['with the other part first', `{"onBehalf":null,"content":${json}}`],
  ['with a number in another form', `{"content":${json.replace(/"value":(\d+)/, '"value":$1.0')}}`],
])('the same content, %s', async (_, body) => {
  const saved = await send(body);
  expect([saved.status, saved.body.content]).toEqual([200, content]);
  expect(await kept()).toEqual(content);
  expect((await desk.read('chị Mai', 'SYT')).body).toEqual(saved.body);
});

it('what has to be cleaned or completed is, and the answer says what is kept', async () => {
  const { explanations: _, ...incomplete } = wholeContent((c) => (c.sections['IV'] = 'Đề nghị ƣu tiên\r\nhai dòng'));
  const saved = await send(`{"content":${JSON.stringify(incomplete)}}`);
  expect(saved.body.content.sections.IV).toBe('Đề nghị ưu tiên\nhai dòng');
  expect(saved.body.content.explanations).toEqual([]);
  expect(await kept()).toEqual(saved.body.content);
});

it('an envelope that names its content twice is refused, and nothing is saved', async () => {
  const before = await kept();
  const twice = await send(`{"content":${JSON.stringify(wholeContent())},"content":${json}}`);
  expect([twice.status, twice.body.code]).toEqual([400, 'request.malformed']);
  expect(await kept()).toEqual(before);
});
