// The city the API tests live in: the application on a database of its own, with the demo accounts and a clock that
// stands still, and its people, who speak HTTP by name.

import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { readConfig, type Config } from '../../src/config';
import { Clock, SetClock } from '../../src/database/clock';
import { prepareHttp } from '../../src/http';
import { START_STEPS } from '../../src/start-steps';
import { openDatabase } from '../cluster/database';

/** Who is who: the person's name, their account, and what they are. */
export const PEOPLE = {
  'chị Hoa': '20194', // reporter of phường Hải Vân; the ward has no approver account
  'anh Bình': '20242', // reporter of phường Hải Châu
  'bà Lan': '20242.duyet', // approver of phường Hải Châu
  'chị Mai': 'syt', // reporter of Sở Y tế
  'ông Tuấn': 'syt.duyet', // approver of Sở Y tế
  'anh Đức': 'skhcn', // reporter of SKHCN itself
  'anh Minh': 'tonghop', // reviewer at SKHCN
  'ông Nam': 'lanhdao', // leader
  'cô Thu': 'admin', // administrator
} as const;
export type PersonName = keyof typeof PEOPLE;

// A city takes a second to start; on a machine that does other things too, several.
jest.setTimeout(60_000);

export const PASSWORD = 'Mat-khau-thu-2026!';
/** A working morning before the deadline. */
export const MORNING = '2026-12-05T08:00:00+07:00';

export interface City {
  app: NestExpressApplication;
  database: DataSource;
  clock: SetClock;
  /** What the start printed. */
  said: string[];
  /** A browser nobody is signed in at. */
  stranger(): TestAgent;
  /** The person's browser, signed in once and kept. */
  as(person: PersonName): Promise<TestAgent>;
  /** Another browser of the same person, or any account by its user name. */
  signIn(username: string, password?: string): Promise<TestAgent>;
  close(): Promise<void>;
}

/** Starts the city; close it in `afterAll`. Environment and arguments as for `npm start`. */
export async function startCity(
  environment: Record<string, string> = {},
  args: readonly string[] = ['--demo-accounts'],
): Promise<City> {
  const home = await openDatabase();
  const config: Config = readConfig({ DEMO_PASSWORD: PASSWORD, ...environment }, args);
  const said: string[] = [];
  const clock = new SetClock(new Date(MORNING));
  const testing = await Test.createTestingModule({ imports: [AppModule.with(config, home.url)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error'] });
  prepareHttp(app, config);
  await app.init();
  const interrupted = new AbortController().signal;
  try {
    for (const step of START_STEPS) await step({ app, config, say: (line) => void said.push(line), interrupted });
  } catch (error) {
    await app.close();
    await home.close();
    throw error;
  }
  await app.listen(0, '127.0.0.1');

  const address = await app.getUrl();
  const browsers = new Map<PersonName, Promise<TestAgent>>();
  const signIn = async (username: string, password: string = PASSWORD): Promise<TestAgent> => {
    const browser = supertest.agent(address);
    await browser.post('/api/v1/session').send({ username, password }).expect(201);
    return browser;
  };
  return {
    app,
    database: app.get(DataSource),
    clock,
    said,
    stranger: () => supertest.agent(address),
    as: (person) => {
      const browser = browsers.get(person) ?? signIn(PEOPLE[person]);
      browsers.set(person, browser);
      return browser;
    },
    signIn,
    close: async () => {
      await app.close();
      await home.close();
    },
  };
}
