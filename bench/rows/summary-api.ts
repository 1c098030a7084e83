// The city's totals over the API, from the reports in the database to the JSON at the reviewer's: for the city and for
// as many agencies as the country has communes. The first reading after a start and the later ones are told apart.

import { Client as Database } from 'pg';
import type { Summary } from '../../src/core/summary/summary';
import { acceptEveryReport, addCommunes } from '../accepted';
import { Client } from '../client';
import { median, rounds } from '../measure';
import { officialTemplate } from '../reports';
import { processorTime, withServer } from '../server';
import type { Line, Row } from '../table';

const COMMUNES = 3321;
const PATH = '/periods/bdhvs-2026/summary';
/** What a database alone needs to add up every figure row. */
const GROUP_BY = `SELECT indicator, horizon, count(*), sum(value), sum(numerator), sum(denominator)
  FROM figure WHERE period = 'bdhvs-2026' GROUP BY indicator, horizon`;

export const summaryApiRow: Row = {
  name: 'summary-api',
  about: `the summary of 127 and ${COMMUNES} agencies over the API`,
  measure: () =>
    withServer(async ({ origin, databaseUrl, pid }) => {
      const database = new Database({ connectionString: databaseUrl });
      await database.connect();
      const reviewer = await Client.signIn(origin, 'tonghop');
      try {
        const city = await acceptEveryReport(database, officialTemplate());
        const lines = await measured(reviewer, database, pid, city, 20);
        await addCommunes(database, COMMUNES - city);
        await acceptEveryReport(database, officialTemplate());
        return [...lines, ...(await measured(reviewer, database, pid, COMMUNES, 250))];
      } finally {
        reviewer.close();
        await database.end();
      }
    }),
};

async function measured(
  reviewer: Client,
  database: Database,
  pid: number,
  agencies: number,
  atMost: number,
): Promise<Line[]> {
  const start = performance.now();
  const { coverage } = await reviewer.get<Summary>(PATH);
  const first = performance.now() - start;
  if (coverage.included !== agencies)
    throw new Error(`${coverage.included} of ${agencies} agencies are in the summary`);
  const before = processorTime(pid);
  const ours = await rounds(() => reviewer.send('GET', PATH), { warm: 0, times: 25 });
  const used = processorTime(pid);
  const floor = await rounds(() => database.query(GROUP_BY));
  return [
    {
      what: `summary of ${agencies} agencies, API`,
      ours: { value: median(ours), unit: 'ms' },
      bar: { atMost },
      beside: { name: 'bare GROUP BY', value: median(floor) },
    },
    {
      what: "  the server's processor time for one",
      ours: used === null || before === null ? null : { value: (used - before) / ours.length, unit: 'ms' },
    },
    { what: '  the first one, figures not read before', ours: { value: first, unit: 'ms' } },
  ];
}
