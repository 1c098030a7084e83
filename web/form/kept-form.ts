// Period, template and the agency's line of the last visit, kept on this device under the account, so that the report
// opens without a line. Removed on signing out, with the drafts.

import { getObject, putObject } from './device-store';
import type { KeptForm } from './drafts';

export async function keepForm(form: KeptForm): Promise<void> {
  await putObject('forms', form).catch(() => undefined);
}

export const readKeptForm = (username: string): Promise<KeptForm | undefined> =>
  getObject<KeptForm>('forms', username.toLowerCase()).catch(() => undefined);
