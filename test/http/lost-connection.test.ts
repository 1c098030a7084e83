// A lost database: a clear answer in Vietnamese meanwhile, and work goes on when it is back.

import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { startCity, type City } from '../api/people';

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

/** From outside, as a restart of PostgreSQL or a network does it. */
async function cutConnections(database: DataSource): Promise<void> {
  const { url } = database.options as { url: string };
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await client.end();
}

it('requests that lose their connection get 503 or pass, never 500, and the next ones pass', async () => {
  const minh = await city.as('anh Minh');
  for (let round = 0; round < 3; round += 1) {
    const running = Array.from({ length: 20 }, () => minh.get('/api/v1/agencies'));
    const answered = Promise.all(running);
    await cutConnections(city.database);
    for (const answer of await answered) {
      expect([200, 503]).toContain(answer.status);
      if (answer.status === 503) expect(answer.body.code).toBe('database.unavailable');
    }
    await minh.get('/api/v1/agencies').expect(200);
  }
});

it('a write that is cut off is not half there', async () => {
  const cut = city.database.transaction(async (manager) => {
    await manager.query(`UPDATE agency SET place = 'nửa chừng' WHERE code = 'SYT'`);
    await cutConnections(city.database);
    await manager.query('SELECT 1');
  });
  await expect(cut).rejects.toThrow();
  const minh = await city.as('anh Minh');
  const { body } = await minh.get('/api/v1/agencies').expect(200);
  expect(body.find((agency: { code: string }) => agency.code === 'SYT').place).toBe('Đà Nẵng');
});
