// Accounts from a list.

import { send } from './client';
import type { OneTime, User } from './user';

/** What became of each row of the file; the heading is line 1. */
export interface ImportReport {
  created: (User & OneTime & { row: number })[];
  rejected: { row: number; problems: string[] }[];
}

export function importUsers(file: File): Promise<ImportReport> {
  const form = new FormData();
  form.set('file', file);
  return send('POST', '/users/import', form);
}
