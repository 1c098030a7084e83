// The thread that makes documents: the same bytes as without it, one after the other, and what happens when it dies.

import { join } from 'node:path';
import { consolidatedReport } from '../../src/documents/consolidated-report';
import { consolidatedWorkbook } from '../../src/documents/consolidated-workbook';
import { DocumentMaker, MakerUnavailable, OrderAbandoned } from '../../src/documents/document-maker';
import type { CityFactsAsText } from '../../src/documents/facts-as-text';
import type { Order } from '../../src/documents/order';
import { sampleCity, sampleTemplate } from './sample-city';

jest.setTimeout(120_000);

const DYING = join(__dirname, 'fixtures/dying-thread.cjs');
const makers: DocumentMaker[] = [];
const maker = (program?: string): DocumentMaker => {
  const made = new DocumentMaker(program);
  makers.push(made);
  return made;
};
afterEach(async () => {
  for (const each of makers.splice(0)) await each.close();
});

/** An order the fixture understands. */
const agency = (code: string): Order => ({ kind: 'agencyReport', facts: { agency: { code } } as never });
const city = (code: string): Order => ({
  kind: 'consolidatedReport',
  facts: { agency: { code }, agencies: [] } as never,
});

it('gives the bytes that are made without a thread, and tells of every part', async () => {
  const facts = sampleCity(sampleTemplate(), 'working');
  const agencies = facts.agencies.map((each) => ({ ...each, content: each.content && JSON.stringify(each.content) }));
  const asText: CityFactsAsText = { ...facts, agencies };
  const steps: string[] = [];
  const onStep = (done: number, of: number): void => void steps.push(`${done}/${of}`);
  const made = await maker().make({ kind: 'consolidatedReport', facts: asText }, { onStep });
  expect(made.equals(await consolidatedReport(facts))).toBe(true);
  expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7].map((done) => `${done}/7`));
});

it('makes agencies’ reports before the city’s, each in its turn', async () => {
  const order: string[] = [];
  const { make } = ((one) => ({ make: one.make.bind(one) }))(maker(DYING));
  const told = (each: Order, name: string) => make(each).then(() => void order.push(name));
  await Promise.all([
    told(city('first'), 'first'),
    told(city('second'), 'second'),
    told(agency('third'), 'third'),
    told(agency('fourth'), 'fourth'),
  ]);
  expect(order).toEqual(['first', 'third', 'fourth', 'second']);
});

it.each(['dies', 'leaves'])('a thread that %s takes one document along; the next is made', async (how) => {
  const one = maker(DYING);
  const [lost, next] = [one.make(agency(how)), one.make(agency('next'))];
  await expect(lost).rejects.toBeInstanceOf(MakerUnavailable);
  expect((await next).toString()).toBe('next');
});

it('tells a maker’s own failure from a dead thread', async () => {
  const one = maker(DYING);
  await expect(one.make(agency('fails'))).rejects.toThrow('no such section');
  expect((await one.make(agency('next'))).toString()).toBe('next');
});

it('does not make what nobody waits for, and takes no endless queue', async () => {
  const one = maker(DYING);
  const gone = new AbortController();
  const first = one.make(agency('first'));
  const left = one.make(agency('dies'), { signal: gone.signal });
  gone.abort();
  await expect(left).rejects.toBeInstanceOf(OrderAbandoned);
  const many = Array.from({ length: 101 }, () => one.make(agency('one')));
  await expect(many.at(-1)).rejects.toBeInstanceOf(MakerUnavailable);
  await Promise.all([first, ...many.slice(0, -1)]);
});

it('fails only the document whose contents cannot be read', async () => {
  const whole = sampleCity(sampleTemplate(), 'final');
  const agencies = whole.agencies.map((each) => ({ ...each, content: each.content && JSON.stringify(each.content) }));
  const texts = new Map(
    agencies.flatMap(({ agency: { code }, content }) => (content === null ? [] : [[code, content]])),
  );
  const facts = { ...whole, agencies: agencies.map((each) => ({ ...each, content: null })) };
  const kind = 'consolidatedWorkbook' as const;
  const one = maker();
  let slices = 0;
  const found = async () => texts;
  const broken = async () => {
    slices += 1;
    if (slices === 2) throw new Error('the database went away');
    return texts;
  };
  const [lost, made] = [one.make({ kind, facts, contents: broken }), one.make({ kind, facts, contents: found })];
  await expect(lost).rejects.toThrow('the database went away');
  expect((await made).equals(await consolidatedWorkbook(whole))).toBe(true);
});

it('refuses what is under way when it is closed', async () => {
  const one = maker(DYING);
  const refused = [one.make(agency('first')), one.make(agency('second'))].map((each) =>
    expect(each).rejects.toBeInstanceOf(MakerUnavailable),
  );
  await one.close();
  await Promise.all(refused);
  await expect(one.make(agency('later'))).rejects.toBeInstanceOf(MakerUnavailable);
});
