// Prepared statements: in the transaction or outside of any, JSON as bytes, and a broken connection in either place.

import { DataSource, type EntityManager } from 'typeorm';
import { connectionOptions } from '../../src/database/connection';
import { jsonbParameter, prepared } from '../../src/database/prepared';
import { Transactions } from '../../src/database/transactions';
import { openDatabase } from '../cluster/database';

let database: Awaited<ReturnType<typeof openDatabase>>;
let dataSource: DataSource;
let transactions: Transactions;
beforeAll(async () => {
  database = await openDatabase();
  dataSource = await new DataSource(connectionOptions(database.url)).initialize();
  transactions = new Transactions(dataSource);
  await dataSource.query('CREATE TABLE sheet (id int PRIMARY KEY, content jsonb)');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.close();
});

const WRITE = { name: 'sheet.write', text: 'INSERT INTO sheet VALUES ($1, $2::jsonb) RETURNING id' };
const READ = { name: 'sheet.read', text: 'SELECT content FROM sheet WHERE id = $1' };
const read = (manager: EntityManager, id: number) => prepared<{ content: unknown }>(manager, READ, [id]);

async function cutAll(): Promise<void> {
  const other = await new DataSource(connectionOptions(database.url)).initialize();
  await other.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  await other.destroy();
}

it('keeps JSON given as bytes, letters and all, and reads it in the same transaction', async () => {
  const content = { 'Đơn vị': 'phường Hải Vân', ký: ['“', '\\', 1] };
  const json = jsonbParameter(Buffer.from(JSON.stringify(content)));
  await transactions.run(async (manager) => {
    await prepared(manager, WRITE, [1, json]);
    expect(await read(manager, 1)).toEqual([{ content }]);
    expect(await read(dataSource.manager, 1)).toEqual([]);
  });
  expect(await read(dataSource.manager, 1)).toEqual([{ content }]);
});

it('a look-up outside a transaction is asked again when its connection had died', async () => {
  for (let round = 0; round < 5; round += 1) {
    await Promise.all([1, 2, 3].map(() => read(dataSource.manager, 1)));
    await cutAll();
    expect(await read(dataSource.manager, 1)).toHaveLength(1);
  }
});

it.each([
  ['no connection came free', { message: 'timeout exceeded when trying to connect' }],
  ['none could be opened in time', { message: 'Connection terminated due to connection timeout' }],
  ['too many connections', { code: '53300', message: 'sorry, too many clients already' }],
  ['a lock was waited for too long', { code: '55P03', message: 'canceling statement due to lock timeout' }],
])('is not asked again when %s: on an overloaded evening that would be load upon load', async (_, fault) => {
  const { manager, asked } = failing(fault);
  await expect(read(manager, 1)).rejects.toMatchObject(fault);
  expect(asked()).toBe(1);
});

it.each([
  [{ code: '57P01', message: 'terminating connection due to administrator command' }],
  [{ code: 'ECONNRESET', message: 'read ECONNRESET' }],
  [{ message: 'Connection terminated unexpectedly' }],
  [{ message: 'Client has encountered a connection error and is not queryable' }],
])('is asked a few times when its connection had died: %j', async (fault) => {
  const { manager, asked } = failing(fault);
  await expect(read(manager, 1)).rejects.toMatchObject(fault);
  expect(asked()).toBe(5);
});

/** A manager in no transaction, whose pool always fails so. */
function failing(fault: { code?: string; message: string }): { manager: EntityManager; asked: () => number } {
  const query = jest.fn(() => Promise.reject(Object.assign(new Error(fault.message), fault)));
  const manager = { connection: { driver: { master: { query } } } } as unknown as EntityManager;
  return { manager, asked: () => query.mock.calls.length };
}

it('in a transaction that lost its connection it is "temporarily unavailable", never a mistake in the code', async () => {
  for (const pause of [0, 50]) {
    const work = transactions.run(async (manager) => {
      await read(manager, 1);
      await cutAll();
      await new Promise((later) => setTimeout(later, pause));
      await read(manager, 1);
    });
    await expect(work).rejects.toMatchObject({ code: 'database.unavailable' });
  }
});
