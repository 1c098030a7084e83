// Which account runs the program: root, an ordinary one, a bare number without a name; and folders closed to the
// database's account. Only root can change accounts; under another one these say so and are skipped.

import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { canReach } from '../../src/database/embedded/owner';
import { PROJECT, Program, freePort, scratchFolder } from './program';

jest.setTimeout(120_000);

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? it : it.skip;
const NOBODY = 65534;
const NAMELESS = 54321;

/** Starts, asks, stops, and starts again. */
async function startsTwice(dataDir: string, uid?: number): Promise<void> {
  const env = { DATA_DIR: dataDir, PORT: await freePort() };
  for (let round = 0; round < 2; round++) {
    const program = await new Program({ env, uid }).ready();
    expect((await fetch(`http://127.0.0.1:${env.PORT}/readyz`)).status).toBe(200);
    expect(await program.stop()).toBe(0);
  }
}

it('starts under the account of this test', async () => {
  const folder = scratchFolder();
  await startsTwice(folder.dataDir);
  await folder.remove();
});

asRoot('starts as root in a folder that nobody else may enter', async () => {
  const folder = scratchFolder();
  chmodSync(folder.path, 0o700);
  mkdirSync(folder.dataDir, { mode: 0o700 });
  await startsTwice(folder.dataDir);
  await folder.remove();
});

const othersCanRead = canReach({ uid: NAMELESS, gid: NAMELESS }, join(PROJECT, 'dist')) && canReachNode();
const asOther = isRoot && othersCanRead ? it : it.skip;

asOther('starts under an ordinary account', async () => {
  const folder = scratchFolder(NOBODY);
  await startsTwice(folder.dataDir, NOBODY);
  await folder.remove();
});

const namespaces = spawnSync('unshare', ['--user', '--map-user=65534', 'true'], { uid: isRoot ? NAMELESS : undefined });
const asNameless = othersCanRead && namespaces.status === 0 ? asOther : it.skip;

asNameless('starts under a number without a name, where user namespaces are allowed', async () => {
  const folder = scratchFolder(NAMELESS);
  await startsTwice(folder.dataDir, NAMELESS);
  await folder.remove();
});

function canReachNode(): boolean {
  return spawnSync(process.execPath, ['--version'], { uid: isRoot ? NAMELESS : undefined }).status === 0;
}
