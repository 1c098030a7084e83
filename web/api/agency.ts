// The agencies, as the server lists them: by kind, then in Vietnamese order.

import { get } from './client';

export interface AgencyEntry {
  code: string;
  name: string;
  kind: string;
  superior: string;
  place: string;
  reports: boolean;
  active: boolean;
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
