// Kills the server, its PostgreSQL, or both with -9 while clerks work, again and again, and starts again what does not
// come back by itself. Shared by the test (3 kills) and `npm run bench -- --faults` (20 kills, 100,000 saves).

import { join } from 'node:path';
import { findRunning } from '../../src/database/embedded/cluster';
import { readPostmaster } from '../../src/database/embedded/postmaster';
import { Program, freePort, scratchFolder } from '../../test/start/program';
import { PASSWORD } from '../server';
import { Clerk } from './clerk';
import { proveInDatabase } from './proof';

export type Victim = 'server' | 'database' | 'both';
const VICTIMS: readonly Victim[] = ['server', 'database', 'both'];

export interface Outcome {
  saves: number;
  submissions: number;
  kills: Victim[];
  unanswered: number;
  seconds: number;
}

/**
 * @param agencies codes of the agencies whose clerks work at the same time
 * @param saves how many acknowledged saves there shall be at least
 * @param say told of every kill
 * @throws Error when something acknowledged is lost or half there
 */
export async function underKills(
  agencies: readonly string[],
  kills: number,
  saves: number,
  say: (line: string) => void = () => undefined,
): Promise<Outcome> {
  const folder = scratchFolder();
  const port = await freePort();
  const env = { DATA_DIR: folder.dataDir, PORT: port, DEMO_PASSWORD: PASSWORD };
  const start = (): Promise<Program> => new Program({ env, args: ['--demo-accounts'] }).ready();
  let program = await start();
  let over = false;
  try {
    const clerks = await Promise.all(agencies.map((agency) => Clerk.at(`http://127.0.0.1:${port}`, agency)));
    const since = Date.now();
    const acknowledged = (): number => clerks.reduce((sum, clerk) => sum + clerk.acknowledged, 0);
    const working = Promise.all(clerks.map((clerk) => clerk.work(() => !over)));
    const reach = (count: number): Promise<void> =>
      Promise.race([until(() => acknowledged() >= count), failed(working)]);
    const killed: Victim[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      // Somewhere in its own part of all saves, so that every kill meets a server at work.
      await reach(Math.ceil(((kill + 0.1 + 0.8 * Math.random()) * saves) / kills));
      const victim = VICTIMS[kill % VICTIMS.length]!;
      say(`kill -9 of ${victim} after ${acknowledged()} saves`);
      if (victim !== 'server') process.kill(readPostmaster(join(folder.dataDir, 'postgres'))?.pid ?? 0, 'SIGKILL');
      if (victim !== 'database') {
        program.kill('SIGKILL');
        await program.exited;
        program = await start();
      }
      killed.push(victim);
      const so = acknowledged();
      await reach(so + 1);
    }
    await reach(saves);
    over = true;
    await working;
    for (const clerk of clerks) await clerk.prove();
    clerks.forEach((clerk) => clerk.close());
    const cluster = await findRunning(folder.dataDir);
    await proveInDatabase(cluster!.url('tong_hop'), clerks);
    return {
      saves: acknowledged(),
      submissions: clerks.reduce((sum, { submissions }) => sum + submissions.length, 0),
      kills: killed,
      unanswered: clerks.reduce((sum, { unanswered }) => sum + unanswered, 0),
      seconds: (Date.now() - since) / 1000,
    };
  } catch (error) {
    throw new Error(`The server said last: ${program.output.slice(-2000)}`, { cause: error });
  } finally {
    over = true;
    await program.stop();
    await folder.remove();
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((later) => setTimeout(later, 20));
}

/** Never resolves while the clerks work well; throws what stopped one of them. */
async function failed(working: Promise<unknown>): Promise<void> {
  await working;
}
