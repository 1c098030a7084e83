// Period, template and the agency's line of the last visit, kept on this device under the account, so that the report
// opens without a line. Removed on signing out, with the drafts.

import { database, type KeptForm } from './drafts';

export async function keepForm(form: KeptForm): Promise<void> {
  await (await database()).put('forms', form).catch(() => undefined);
}

export async function readKeptForm(username: string): Promise<KeptForm | undefined> {
  return database()
    .then((db) => db.get('forms', username.toLowerCase()))
    .catch(() => undefined);
}
