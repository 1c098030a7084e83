// The embedded database: a real PostgreSQL below the data folder (docs/decisions/embedded-postgres.md). Every step may
// be killed: a cluster is made aside and renamed, a server left running is attached to, a lock left behind waited out.

import { chownSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Refusal, codeOf, messageOf } from '../../refusal';
import { type Binaries, binaries } from './binaries';
import { Launcher } from './launcher';
import { type Owner, hasPasswdEntry, ownerOf } from './owner';
import {
  type Postmaster,
  answers,
  isRunning,
  readPostmaster,
  removeForeignLock,
  socketUrl,
  stopPostmaster,
} from './postmaster';
import { makeRunFolder, removeRunFolder } from './run-folder';
import { initArguments, serverArguments } from './settings';

export interface Cluster {
  /** Address of one of its databases, which may not exist yet. */
  url: (database: string) => string;
  /**
   * After its PostgreSQL has died: starts it again behind the same socket, so that `url` stays true, or waits for it to
   * finish what it is recovering by itself. False when somebody else has started it meanwhile, elsewhere.
   * @throws Refusal when it cannot be started now
   */
  revive: () => Promise<boolean>;
  stop: () => Promise<void>;
}

/** PostgreSQL's words for a predecessor that has not quite gone. */
const NOT_YET_FREE = /lock file ".*" already exists|shared memory block .* still in use|is the data directory locked/i;
const PATIENCE_MS = 30_000;
/** After this long a lock file is checked for naming a process that is no PostgreSQL at all. */
const SUSPICION_MS = 5_000;

/**
 * Starts the PostgreSQL of a data folder, or attaches to the one a killed predecessor left running; makes the cluster
 * first where there is none.
 * @throws Refusal when the folder, the account or the machine does not allow it
 */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const found = await findRunning(dataDir);
  if (found) return found;
  const home = makeDataFolder(dataDir);
  const folder = join(home, 'postgres');
  const owner = ownerOf(folder);
  const left = readPostmaster(folder);
  const runFolder = makeRunFolder(owner);
  try {
    const programs = binaries(owner, runFolder);
    if (!existsSync(join(folder, 'PG_VERSION'))) await create(home, folder, owner, programs);
    const server = await start(home, folder, owner, programs, runFolder);
    for (const old of [left?.socketFolder, runFolder]) {
      if (old && old !== server.socketFolder) removeRunFolder(old);
    }
    return clusterOf(home, folder, server);
  } catch (error) {
    removeRunFolder(runFolder);
    throw error;
  }
}

/** The running server of a data folder, whoever started it; `null` when there is none. Changes nothing. */
export async function findRunning(dataDir: string): Promise<Cluster | null> {
  const folder = join(dataDir, 'postgres');
  const server = readPostmaster(folder);
  return server && (await answers(server)) ? clusterOf(dataDir, folder, server) : null;
}

function clusterOf(home: string, folder: string, server: Postmaster): Cluster {
  const { socketFolder } = server;
  return {
    url: (database) => socketUrl(socketFolder, database),
    revive: async () => {
      const owner = ownerOf(folder);
      const again = await start(home, folder, owner, binaries(owner, socketFolder), socketFolder);
      return again.socketFolder === socketFolder;
    },
    stop: async () => {
      await stopPostmaster(folder);
      removeRunFolder(socketFolder);
    },
  };
}

/** The data folder's real path, made when absent; leftovers of starts that were killed are cleared away. */
function makeDataFolder(dataDir: string): string {
  try {
    makeFolders(dataDir);
    const home = realpathSync(dataDir);
    if (existsSync(join(home, 'postgres'))) readdirSync(join(home, 'postgres'));
    for (const name of readdirSync(home)) {
      const pid = /^postgres\.new-(\d+)$/.exec(name)?.[1];
      if (pid && !isRunning(Number(pid))) rmSync(join(home, name), { recursive: true, force: true });
    }
    return home;
  } catch (error) {
    throw new Refusal(`Không dùng được thư mục dữ liệu ${dataDir} (biến DATA_DIR): ${reasonOf(error)}.`);
  }
}

/** As `mkdirSync` with `recursive`, which does not come back from folders that the system does not let be made. */
function makeFolders(path: string): void {
  if (!existsSync(path)) {
    makeFolders(dirname(path));
    try {
      mkdirSync(path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
  readdirSync(path);
}

function reasonOf(error: unknown): string {
  const reasons: Record<string, string> = {
    EACCES: 'tài khoản đang chạy không có quyền đọc và ghi ở đó',
    EPERM: 'tài khoản đang chạy không có quyền đọc và ghi ở đó',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
    ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
    EEXIST: 'đường dẫn là tệp, không phải thư mục',
    ENOENT: 'đường dẫn không tồn tại và không tạo được',
  };
  return reasons[codeOf(error)] ?? messageOf(error);
}

/** Makes the cluster in a folder of its own and renames it when it is whole. */
async function create(home: string, folder: string, owner: Owner, programs: Binaries): Promise<void> {
  const aside = join(home, `postgres.new-${process.pid}`);
  try {
    mkdirSync(aside, { mode: 0o700 });
    if (owner) chownSync(aside, owner.uid, owner.gid);
  } catch (error) {
    throw new Refusal(`Không tạo được cơ sở dữ liệu trong ${home} (biến DATA_DIR): ${reasonOf(error)}.`);
  }
  const launcher = new Launcher(home, aside, owner);
  try {
    const command: [string, string[]] = [programs.initdb, initArguments(launcher.folder)];
    const { code, log } = await launcher.run(...(hasPasswdEntry() ? command : asNobody(...command)));
    if (code !== 0) throw new Refusal(`Không tạo được cơ sở dữ liệu trong ${home}: ${log}`);
    if (existsSync(folder) && readdirSync(folder).length > 0) return; // another start was faster
    renameSync(aside, folder);
  } finally {
    launcher.close();
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * initdb insists on an account with a name, the server does not. For a bare number (`docker run --user 12345`) it runs
 * in a user namespace in which that number is `nobody`; the files still belong to the number.
 */
function asNobody(program: string, args: string[]): [string, string[]] {
  return ['unshare', ['--user', '--map-user=65534', '--map-group=65534', '--', program, ...args]];
}

async function start(
  home: string,
  folder: string,
  owner: Owner,
  programs: Binaries,
  runFolder: string,
): Promise<Postmaster> {
  refuseForeignFolder(folder, owner);
  const launcher = new Launcher(home, folder, owner);
  try {
    for (const since = Date.now(); ; await pause(100)) {
      const found = readPostmaster(folder);
      if (found && (await answers(found))) return found;
      const server = launcher.spawn(programs.postgres, serverArguments(launcher.folder, runFolder));
      while (server.running()) {
        const own = readPostmaster(folder);
        if (own && own.pid === server.pid && own.ready) return own;
        await pause(10);
      }
      const waited = Date.now() - since;
      if (!NOT_YET_FREE.test(server.log()) || waited > PATIENCE_MS) {
        throw new Refusal(`PostgreSQL đi kèm không chạy được trên ${folder}: ${server.log()}`);
      }
      if (waited > SUSPICION_MS) removeForeignLock(folder);
    }
  } finally {
    launcher.close();
  }
}

function refuseForeignFolder(folder: string, owner: Owner): void {
  const uid = owner?.uid ?? process.getuid?.();
  if (uid === undefined || statSync(folder).uid === uid) return;
  throw new Refusal(
    `Thư mục ${folder} thuộc tài khoản khác nên PostgreSQL không nhận; hãy chạy bằng tài khoản đã tạo ra nó hoặc đổi biến DATA_DIR.`,
  );
}
