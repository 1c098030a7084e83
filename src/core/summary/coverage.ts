// Coverage is part of every figure: how many of the expected agencies it rests on, and what the others said.

import type { Horizon } from '../content';
import { type AgencyAnswers, isNumeratorOnly } from './answers';
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

/** One figure: `rows` are the agencies of its basis. */
export function figureCoverageOf(rows: readonly AgencyAnswers[], horizon: Horizon): FigureCoverage {
  const coverage = emptyCoverage();
  for (const row of rows) coverage[partOf(row, horizon)] += 1;
  return { ...coverage, expected: rows.length };
}

type Part = Exclude<keyof FigureCoverage, 'expected'>;

/** In which part of the coverage an agency of the basis stands. */
export function partOf(row: AgencyAnswers, horizon: Horizon): Part {
  if (!row.included) return 'missing';
  const figure = row[horizon];
  if (!figure) return 'unanswered';
  if (figure.answer !== 'number') return figure.answer;
  return isNumeratorOnly(figure) ? 'numeratorOnly' : 'answered';
}

/** Coverage of figures added to one another part by part ("students"): every agency counts once per part. */
export function addCoverage(parts: readonly FigureCoverage[]): FigureCoverage {
  const total = emptyCoverage();
  for (const part of parts) {
    for (const key of Object.keys(total) as (keyof FigureCoverage)[]) total[key] += part[key];
  }
  return total;
}

function emptyCoverage(): FigureCoverage {
  return {
    expected: 0,
    answered: 0,
    numeratorOnly: 0,
    none: 0,
    notApplicable: 0,
    unknown: 0,
    unanswered: 0,
    missing: 0,
  };
}
