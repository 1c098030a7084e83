// Coverage is part of every figure: how many of the expected agencies it rests on, and what the others said.

import type { Figure } from '../figures';
import type { Coverage, FigureCoverage, SummaryInput } from './summary';

/** What an agency of a basis can have said; the parts of a figure's coverage. */
export type Part = Exclude<keyof FigureCoverage, 'expected'>;

export const PARTS: readonly Part[] = [
  'answered',
  'numeratorOnly',
  'none',
  'notApplicable',
  'unknown',
  'unanswered',
  'missing',
];

/** In which part of the coverage an agency with an included report stands, by its answer for one of the years. */
export function partOf(figure: Figure | null): Exclude<Part, 'missing'> {
  if (figure === null) return 'unanswered';
  if (figure.answer !== 'number') return figure.answer;
  if (figure.value !== null) return 'answered';
  if (figure.numerator === null) return 'unanswered';
  return figure.denominator === null ? 'numeratorOnly' : 'answered';
}

/** Adds up what the agencies of a basis said: `places` in a column whose entries are indices in PARTS. */
export function figureCoverage(part: Uint8Array, places: readonly number[]): FigureCoverage {
  const counts = new Uint32Array(PARTS.length);
  for (const place of places) {
    const said = part[place] ?? 0;
    counts[said] = (counts[said] ?? 0) + 1;
  }
  const parts = Object.fromEntries(PARTS.map((name, index) => [name, counts[index] ?? 0]));
  return { expected: places.length, ...(parts as Record<Part, number>) };
}

/** Coverage of figures added to one another part by part ("students"): every agency counts once per part. */
export function addCoverage(parts: readonly FigureCoverage[]): FigureCoverage {
  const total = figureCoverage(new Uint8Array(), []);
  for (const part of parts) {
    for (const key of Object.keys(total) as (keyof FigureCoverage)[]) total[key] += part[key];
  }
  return total;
}

/** The whole of a period: the four groups of timeliness add up to `expected`, and so do included and missing. */
export function coverageOf(inputs: readonly SummaryInput[]): Coverage {
  const coverage: Coverage = {
    expected: inputs.length,
    included: 0,
    onTime: 0,
    late: 0,
    underRevision: 0,
    notSubmitted: 0,
    missing: [],
  };
  for (const { agency, timeliness, figures } of inputs) {
    coverage[timeliness] += 1;
    if (figures) coverage.included += 1;
    else coverage.missing.push({ code: agency.code, name: agency.name, timeliness });
  }
  return coverage;
}
