// Finds the profile of a department, city body, central agency or union in the tables beside this file.

import { CENTRAL_AGENCIES } from './central-agencies';
import { CITY_BODIES } from './city-bodies';
import { DEPARTMENTS_ECONOMY } from './departments-economy';
import { DEPARTMENTS_SOCIETY } from './departments-society';
import type { Office } from './profile';
import { UNIONS } from './unions';

const offices = new Map(
  [...DEPARTMENTS_SOCIETY, ...DEPARTMENTS_ECONOMY, ...CITY_BODIES, ...CENTRAL_AGENCIES, ...UNIONS].map((office) => [
    office.code,
    office,
  ]),
);

/** The profile of an office; undefined for territorial units and for offices this table does not know. */
export function officeOf(code: string): Office | undefined {
  return offices.get(code);
}
