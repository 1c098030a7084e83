// The transaction module: all or nothing, and what PostgreSQL refuses comes back as a Problem.

import { DataSource } from 'typeorm';
import { connectionOptions } from '../../src/database/connection';
import { Transactions } from '../../src/database/transactions';
import { openDatabase } from '../cluster/database';

let database: Awaited<ReturnType<typeof openDatabase>>;
let dataSource: DataSource;
let transactions: Transactions;

beforeAll(async () => {
  database = await openDatabase();
  dataSource = await new DataSource(connectionOptions(database.url)).initialize();
  transactions = new Transactions(dataSource);
  await dataSource.query('CREATE TABLE sheet (id bigint PRIMARY KEY, n int CHECK (n >= 0))');
});

afterAll(async () => {
  await dataSource.destroy();
  await database.close();
});

const count = async (): Promise<number> => (await dataSource.query('SELECT count(*) AS n FROM sheet'))[0].n;

it('keeps everything of a request or nothing', async () => {
  await transactions.run((manager) => manager.query('INSERT INTO sheet VALUES (1, 1)'));
  const failing = transactions.run(async (manager) => {
    await manager.query('INSERT INTO sheet VALUES (2, 2)');
    throw new Error('the second half failed');
  });
  await expect(failing).rejects.toThrow('the second half failed');
  expect(await count()).toBe(1);
});

it('does not lose increments under 100 parallel requests', async () => {
  await dataSource.query('INSERT INTO sheet VALUES (10, 0)');
  const increment = () =>
    transactions.run(async (manager) => {
      const [row] = await manager.query('SELECT n FROM sheet WHERE id = 10 FOR UPDATE');
      await manager.query('UPDATE sheet SET n = $1 WHERE id = 10', [row.n + 1]);
    });
  await Promise.all(Array.from({ length: 100 }, increment));
  const [row] = await dataSource.query('SELECT n FROM sheet WHERE id = 10');
  expect(row.n).toBe(100);
});

it('reads one snapshot, and writes nothing, in `read`', async () => {
  await transactions.read(async (manager) => {
    const before = await manager.query('SELECT id FROM sheet');
    await dataSource.query('INSERT INTO sheet VALUES (20, 0)');
    expect(await manager.query('SELECT id FROM sheet')).toEqual(before);
  });
  const writing = transactions.read((manager) => manager.query('DELETE FROM sheet'));
  await expect(writing).rejects.toThrow(/read-only transaction/);
});

it('returns bigint as a number', async () => {
  expect((await dataSource.query('SELECT id FROM sheet WHERE id = 10'))[0].id).toBe(10);
});

it('leaves what is no rule of ours as the error it is', async () => {
  const broken = transactions.run((manager) => manager.query('INSERT INTO sheet VALUES (30, -1)'));
  await expect(broken).rejects.toThrow(/sheet_n_check/);
});
