// A draft in parts is the draft: taken apart and put together, changed part by part, and brought over from the days when
// it was one document.

import { startCity, type City } from '../api/people';
import { completeContent } from '../../src/core/prefill';
import { changedParts, contentOfParts, partsOf, type DraftParts } from '../../src/reports/draft-parts';
import { migrate } from '../../src/database/migrate';
import { officialTemplate } from '../templates';
import { deskOf, type Desk } from './desk';
import { wholeContent } from './whole-content';

const CHANGES = {
  'a section': ['sections.II.3', (c) => (c.sections['II.3'] = 'Khác')],
  'an answer': ['indicators', (c) => (c.indicators['mediaArticles'] = { current: { value: 0 } })],
  'a row': ['trainingClasses', (c) => c.trainingClasses.pop()],
  'the order of rows': ['trainingClasses', (c) => c.trainingClasses.reverse()],
  'the letterhead': ['letterhead', (c) => (c.letterhead.place = 'Hội An')],
  'an explanation': ['explanations', (c) => c.explanations.push({ path: 'asOf', code: 'x', text: 'vì' })],
  nil: ['nil', (c) => (c.nil = true)],
} satisfies Record<string, [string, (content: ReturnType<typeof wholeContent>) => unknown]>;

it('put together again is the same content', () => {
  const content = wholeContent();
  expect(completeContent(officialTemplate(), contentOfParts(partsOf(content)))).toEqual(content);
});

it.each(Object.entries(CHANGES))('%s is one part, and nothing else is written', (_, [part, change]) => {
  const [before, after] = [wholeContent(), wholeContent(change)];
  expect(Object.keys(changedParts(before, after))).toEqual([part]);
  expect(changedParts(after, wholeContent(change))).toEqual({});
  expect(changedParts(null, after)).toEqual(partsOf(after));
});

describe('in the database', () => {
  let city: City;
  let desk: Desk;
  beforeAll(async () => {
    city = await startCity();
    desk = deskOf(city);
  });
  afterAll(() => city.close());

  /** Another version, which no process remembers: the draft is read from its rows. */
  const forgotten = () => city.database.query(`UPDATE report SET version = version + 1 WHERE agency = 'SYT'`);
  const rows = async (): Promise<DraftParts> => {
    const found = await city.database.query<{ part: string; json: unknown; xmin: string }[]>(
      `SELECT part, xmin::text FROM draft_part WHERE agency = 'SYT'`,
    );
    return Object.fromEntries(found.map(({ part, xmin }) => [part, xmin]));
  };

  it('a save writes the rows that changed and no other', async () => {
    await desk.save('chị Mai', 'SYT');
    const before = await rows();
    await desk.save(
      'chị Mai',
      'SYT',
      wholeContent((c) => (c.sections['II.3'] = 'Một năm nhiều việc')),
    );
    const after = await rows();
    expect(Object.keys(after).filter((part) => after[part] !== before[part])).toEqual(['sections.II.3']);
  });

  it('every kind of change is read again as it was saved', async () => {
    for (const [, change] of Object.values(CHANGES)) {
      const content = wholeContent(change);
      expect((await desk.save('chị Mai', 'SYT', content)).status).toBe(200);
      await forgotten();
      expect((await desk.read('chị Mai', 'SYT')).body.content).toEqual(content);
    }
  });

  it('a draft kept as one document before is found again, part by part', async () => {
    const content = wholeContent((c) => (c.sections['IV'] = 'Kiến nghị “cũ”, \\ và 😀'));
    await desk.save('chị Mai', 'SYT', content);
    await city.database.query('DROP TABLE draft_part');
    await city.database.query('ALTER TABLE report ADD COLUMN content jsonb');
    await city.database.query('UPDATE report SET content = $1', [JSON.stringify(content)]);
    await city.database.query(`DELETE FROM migrations WHERE name = 'DraftParts1763800001100'`);
    const { url } = city.database.options as { url: string };
    expect(await migrate(url)).toEqual(['DraftParts1763800001100']);
    await forgotten();
    expect((await desk.read('chị Mai', 'SYT')).body.content).toEqual(content);
    expect((await desk.submit('chị Mai', 'SYT')).status).not.toBe(500);
  });
});
