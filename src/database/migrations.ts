// The migrations of the folder migrations/, in the order of the time stamps their names end with.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/** Beside this folder's parent in the sources as in the build: src/database → migrations, dist/src/database → dist/migrations. */
const FOLDER = join(__dirname, '../../migrations');

/**
 * Classes exported by `migrations/<13 digits>-<name>.ts`, oldest first.
 * @throws Error when a file exports none, or a class whose name does not end with the file's time stamp
 */
export function migrations(folder: string = FOLDER): MigrationClass[] {
  return readdirSync(folder)
    .filter((file) => /^\d{13}-[a-z0-9-]+\.[jt]s$/.test(file))
    .sort()
    .map((file) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of files is the list of migrations
      const exported = Object.values(require(join(folder, file)) as Record<string, unknown>);
      const stamp = file.slice(0, 13);
      const migration = exported.find((one) => typeof one === 'function' && one.name.endsWith(stamp));
      if (!migration) throw new Error(`${file} exports no migration class named …${stamp}`);
      return migration as MigrationClass;
    });
}
