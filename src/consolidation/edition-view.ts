// How editions look from outside.

import { In, type EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { vietnamIso } from '../core/dates';
import type { Coverage } from '../core/summary/summary';
import type { EditionDto, EditionFileDto, EditionLineDto } from './edition.dto';
import { type Edition, EDITION_FILES, EditionFile, type EditionAgencyRow } from './edition.entity';

/** Names of the people who froze these editions, by user name. */
export async function namesOf(manager: EntityManager, rows: readonly Edition[]): Promise<Map<string, string>> {
  const people = await manager.find(Account, {
    select: { username: true, displayName: true },
    where: { username: In(rows.map(({ frozenBy }) => frozenBy)) },
  });
  return new Map(people.map(({ username, displayName }) => [username, displayName]));
}

/** Files by edition, without their bytes. */
export async function filesOf(
  manager: EntityManager,
  period: string,
  edition?: number,
): Promise<Map<number, EditionFileDto[]>> {
  const files = await manager.findBy(EditionFile, { period, ...(edition === undefined ? {} : { edition }) });
  const byEdition = new Map<number, EditionFileDto[]>();
  for (const name of EDITION_FILES) {
    for (const file of files.filter((each) => each.name === name)) {
      const { size, sha256 } = file;
      byEdition.set(file.edition, [...(byEdition.get(file.edition) ?? []), { name, size, sha256 }]);
    }
  }
  return byEdition;
}

export function editionLine(
  { number, frozenAt, frozenBy, note, statuses }: Edition,
  coverage: Coverage,
  names: ReadonlyMap<string, string>,
  files: ReadonlyMap<number, EditionFileDto[]>,
): EditionLineDto {
  return {
    ...{ number, frozenAt: vietnamIso(frozenAt), frozenBy, frozenByName: names.get(frozenBy) ?? frozenBy },
    ...{ note, statuses, expected: coverage.expected, included: coverage.included, files: files.get(number) ?? [] },
  };
}

export function editionBody(
  row: Edition,
  agencies: readonly EditionAgencyRow[],
  names: ReadonlyMap<string, string>,
  files: ReadonlyMap<number, EditionFileDto[]>,
): EditionDto {
  const { period, bases, summary, city } = row;
  return {
    ...editionLine(row, summary.coverage, names, files),
    agencies: agencies.map(({ agency: code, name, kind, timeliness, revision }) => {
      return { code, name, kind, timeliness, revision };
    }),
    ...{ period, bases, summary, city },
  };
}
