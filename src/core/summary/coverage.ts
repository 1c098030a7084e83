// Coverage is part of every figure: how many of the expected agencies it rests on, and what the others said.

import type { Figure } from '../figures';
import { type AgencyRow, isNumeratorOnly, isPair, isValue } from './answers';
import type { Coverage, FigureCoverage, SummaryInput } from './summary';

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

type Part = Exclude<keyof FigureCoverage, 'expected'>;

/** In which part of a figure's coverage an agency of the basis stands, by its answer for one of the years. */
export function partOf(row: AgencyRow, figure: Figure | null): Part {
  if (row.input.figures === null) return 'missing';
  if (figure === null) return 'unanswered';
  if (figure.answer !== 'number') return figure.answer;
  if (isNumeratorOnly(figure)) return 'numeratorOnly';
  return isPair(figure) || isValue(figure) ? 'answered' : 'unanswered';
}

/** Coverage of figures added to one another part by part ("students"): every agency counts once per part. */
export function addCoverage(parts: readonly FigureCoverage[]): FigureCoverage {
  const total = emptyCoverage(0);
  for (const part of parts) {
    for (const key of Object.keys(total) as (keyof FigureCoverage)[]) total[key] += part[key];
  }
  return total;
}

/** The coverage of so many expected agencies, before any of them is looked at. */
export function emptyCoverage(expected: number): FigureCoverage {
  return {
    expected,
    answered: 0,
    numeratorOnly: 0,
    none: 0,
    notApplicable: 0,
    unknown: 0,
    unanswered: 0,
    missing: 0,
  };
}
