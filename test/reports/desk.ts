// The gestures of people at their desks, so that tests read as what happens: read, save, submit, move a report.

import type { Response } from 'supertest';
import type { Content } from '../../src/core/content';
import type { City, PersonName } from '../api/people';
import { wholeContent } from './whole-content';

export const PERIOD = 'bdhvs-2026';

export interface Desk {
  read(person: PersonName, agency: string): Promise<Response>;
  /** Reads the newest version first, so that only the content decides. */
  save(person: PersonName, agency: string, content?: Content, more?: object): Promise<Response>;
  submit(person: PersonName, agency: string, body?: object, key?: string): Promise<Response>;
  move(person: PersonName, agency: string, move: string, body?: object): Promise<Response>;
  /** Moves the city's clock; people stay signed in, as nobody waits that long in a test. */
  travel(to: string): Promise<void>;
  /** Any other address of the period. */
  get(person: PersonName, path: string): Promise<Response>;
}

export function deskOf(city: City): Desk {
  const address = (agency: string): string => `/api/v1/periods/${PERIOD}/reports/${agency}`;
  /** The version as the database has it, whoever may read it. */
  const version = async (agency: string): Promise<string> => {
    const rows = await city.database.query('SELECT version FROM report WHERE agency = $1', [agency]);
    return `"${(rows as { version: number }[])[0]?.version ?? 0}"`;
  };
  return {
    read: async (person, agency) => (await city.as(person)).get(address(agency)),
    save: async (person, agency, content = wholeContent(), more = {}) =>
      (await city.as(person))
        .put(address(agency))
        .set('If-Match', await version(agency))
        .send({ content, ...more }),
    submit: async (person, agency, body = {}, key) => {
      const request = (await city.as(person)).post(`${address(agency)}/submit`).set('If-Match', await version(agency));
      return key === undefined ? request.send(body) : request.set('Idempotency-Key', key).send(body);
    },
    move: async (person, agency, move, body = {}) =>
      (await city.as(person)).post(`${address(agency)}/${move}`).send(body),
    travel: async (to) => {
      city.clock.set(to);
      await city.database.query('UPDATE session SET signed_in_at = $1, seen_at = $1', [to]);
    },
    get: async (person, path) => (await city.as(person)).get(`/api/v1/periods/${PERIOD}/${path}`),
  };
}
