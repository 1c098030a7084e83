// The list of classes of a made-up report: most for officials and run by the agency, some for others, a few run by
// someone else.

import type { ListRow } from '../core/content';
import { expand, type SlotSource } from './grammar';
import { workingDay } from './local-slots';
import { CLASS_NAMES } from './phrases/classes';
import type { Random } from './random';

export interface ClassPlan {
  /** Classes for officials run by the agency itself: these are counted. */
  counted: number;
  /** Classes for other audiences or run by others: listed only. */
  others: number;
  staff: number;
  audiences: readonly string[];
  asOf: string;
}

/** Rows that count towards the figures "classes" and "trainees". */
export function countedClasses(rows: readonly ListRow[]): ListRow[] {
  return rows.filter((row) => row.organiser === 'self' && row.audience === 'officials');
}

/** Rows by date, ids c1, c2, … `taken` holds the names of all agencies, so that no class is listed twice. */
export function trainingClasses(plan: ClassPlan, source: SlotSource, random: Random, taken: Set<string>): ListRow[] {
  const most = Math.min(85, Math.max(12, Math.round(plan.staff * 0.9)));
  const least = Math.min(most - 4, 18);
  const rows: Omit<ListRow, 'id'>[] = [];
  for (let index = 0; index < plan.counted + plan.others; index += 1) {
    const counted = index < plan.counted;
    const byOthers = !counted && random.chance(0.2);
    const audience = counted || byOthers ? 'officials' : random.pick(plan.audiences);
    rows.push({
      name: freshName(audience, source, random, taken),
      date: workingDay(random, plan.asOf, '2026-03-02'),
      audience,
      mode: random.pick(['inPerson', 'inPerson', 'inPerson', 'online', 'blended']),
      organiser: byOthers ? 'other' : 'self',
      trainees: byOthers ? random.int(2, 12) : random.int(least, most),
    });
  }
  rows.sort((a, b) => String(a.date).localeCompare(String(b.date)));
  return rows.map((row, index) => ({ id: `c${index + 1}`, ...row }));
}

function freshName(audience: string, source: SlotSource, random: Random, taken: Set<string>): string {
  const names = CLASS_NAMES[audience] ?? CLASS_NAMES.other ?? [];
  for (let round = 1; ; round += 1) {
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const name = expand(random.pick(names), source, random);
      const told = name && round > 1 ? `${name} (đợt ${round})` : name;
      if (told && !taken.has(told)) {
        taken.add(told);
        return told;
      }
    }
  }
}
