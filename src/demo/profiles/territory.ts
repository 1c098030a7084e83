// Finds the profile of a ward or commune in the tables beside this file.

import { LOWLAND } from './lowland';
import { HIGHLAND } from './highland';
import type { Landscape, Territory } from './profile';

function parse(table: string): Territory[] {
  const lines = table.trim().split('\n');
  return lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [code = '', landscape, thousands, trade = '', places = '', market = '', school = ''] = cells;
    return {
      code,
      landscape: landscape as Landscape,
      residents: Math.round(Number(thousands) * 1000),
      trade,
      places: places.split(', '),
      market,
      school,
    };
  });
}

const territories = new Map([...parse(LOWLAND), ...parse(HIGHLAND)].map((territory) => [territory.code, territory]));

/** The profile of a territorial unit; undefined for departments and for units this table does not know. */
export function territoryOf(code: string): Territory | undefined {
  return territories.get(code);
}
