// The agencies, as the server lists them: by kind, then in Vietnamese order.

import { get, send } from './client';
import type { Contact } from './period';

export interface AgencyEntry {
  code: string;
  name: string;
  kind: string;
  superior: string;
  place: string;
  reports: boolean;
  active: boolean;
  /** How sure its name is. */
  verified: 'yes' | 'partly' | 'no';
  /** What prints at the head of its document unless the report says otherwise. */
  letterhead: LetterheadDefaults;
  /** Null where the reader may not see it. */
  contact: Contact | null;
}

export interface LetterheadDefaults {
  superior?: string;
  agency?: string;
  symbol?: string;
  authority?: string;
  signerTitle?: string;
}

export async function readAgencies(): Promise<AgencyEntry[]> {
  const list = await get<AgencyEntry[] | { items: AgencyEntry[] }>('/agencies');
  return Array.isArray(list) ? list : list.items;
}

export async function readAgency(code: string): Promise<AgencyEntry> {
  const found = (await readAgencies()).find((agency) => agency.code === code);
  if (!found) throw new Error(`Không có đơn vị mang mã ${code}.`);
  return found;
}

/** What an administrator enters; what is left out stays as it is. */
export type AgencyChange = Partial<Omit<AgencyEntry, 'code' | 'contact'>> & { contact?: Contact };

export const createAgency = (agency: AgencyChange & { code: string }): Promise<AgencyEntry> =>
  send('POST', '/agencies', agency);
export const updateAgency = (code: string, change: AgencyChange): Promise<AgencyEntry> =>
  send('PATCH', `/agencies/${encodeURIComponent(code)}`, change);
