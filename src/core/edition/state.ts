// What the city's report is made from at one moment: the side of a comparison between an edition and today.

import type { Agency } from '../agency';
import { HORIZONS } from '../content';
import type { Figure } from '../figures';
import type { CityText, PeriodFacts } from '../outline/facts';
import type { Summary, Timeliness } from '../summary/summary';

/** One expected agency and, when a revision of it counts, that revision's figures. */
export interface EditionAgency {
  agency: Agency;
  timeliness: Timeliness;
  /** Null when no revision counts; then `figures` is null too. */
  revision: number | null;
  figures: readonly Figure[] | null;
}

/** Everything that decides what the documents say; `summary` holds the bases that were applied. */
export interface EditionState {
  period: PeriodFacts;
  agencies: readonly EditionAgency[];
  summary: Summary;
  city: CityText;
}

/** A place where the two sides differ, in words; "" where there was or is nothing. */
export interface Difference {
  name: string;
  before: string;
  after: string;
}

/** The cells of an indicator an agency fills in. */
export const CELLS: readonly Figure['horizon'][] = [...HORIZONS, 'next'];

/** An agency's answers, found by indicator and year. */
type FigureTable = ReadonlyMap<string, Figure>;

export const cellKey = (indicator: string, horizon: Figure['horizon']): string => `${indicator} ${horizon}`;

/** Every agency of either side once, in the order of today's list, those that are no longer on it last. */
export interface AgencyPair {
  agency: Agency;
  before: Side | null;
  after: Side | null;
}

/** One side of an agency; null in a pair when it was, or is, not expected to report. */
export interface Side extends EditionAgency {
  /** Empty when no revision counts. */
  cells: FigureTable;
}

export function pairsOf(before: EditionState, after: EditionState): AgencyPair[] {
  const [old, now] = [sidesOf(before), sidesOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].map((code) => {
    const [was, is] = [old.get(code) ?? null, now.get(code) ?? null];
    return { agency: (is ?? was)!.agency, before: was, after: is };
  });
}

function sidesOf({ agencies }: EditionState): Map<string, Side> {
  return new Map(
    agencies.map((each) => {
      const cells = (each.figures ?? []).map((figure) => [cellKey(figure.indicator, figure.horizon), figure] as const);
      return [each.agency.code, { ...each, cells: new Map(cells) }];
    }),
  );
}
