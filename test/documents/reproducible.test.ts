// The same input gives the same bytes: twice in one process, and in another process with another time zone and clock.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { madeFiles } from './made-files';

async function hashes(): Promise<string[]> {
  const files = await madeFiles();
  return files.map((file) => createHash('sha256').update(file).digest('hex'));
}

it('twice in one process', async () => {
  expect(await hashes()).toEqual(await hashes());
}, 120_000);

it('in another process, in Tokyo', async () => {
  const script = `
    require('./scripts/typescript.cjs');
    require('./test/documents/made-files.ts').madeFiles().then((files) => console.log(JSON.stringify(
      files.map((file) => require('crypto').createHash('sha256').update(file).digest('hex')))));`;
  const run = spawnSync(process.execPath, ['-e', script], {
    cwd: join(__dirname, '../..'),
    env: { ...process.env, TZ: 'Asia/Tokyo', LANG: 'C' },
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toEqual(await hashes());
}, 120_000);
