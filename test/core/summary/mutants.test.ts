// The laws have teeth: each broken copy of the calculation below is refused by the law named beside it (issue 3).

import type { Figure } from '../../../src/core/figures';
import { summarise } from '../../../src/core/summary/summarise';
import type { RateSummary, Summary, SummaryInput } from '../../../src/core/summary/summary';
import { type Template, covers } from '../../../src/core/template/template';
import * as laws from './laws';
import type { Summarise } from './laws';
import * as judgement from './laws-of-judgement';

/** A copy that misreads the figures before adding them up. */
const misreading =
  (change: (figure: Figure, input: SummaryInput) => Figure): Summarise =>
  (template, request) =>
    summarise(template, {
      ...request,
      inputs: request.inputs.map((input) => ({
        ...input,
        figures: input.figures?.map((figure) => change(figure, input)) ?? null,
      })),
    });

/** A copy that gets every rate wrong in the same way. */
const miscalculating =
  (change: (summary: RateSummary, inputs: readonly SummaryInput[], template: Template) => RateSummary): Summarise =>
  (template, request): Summary => {
    const summary = summarise(template, request);
    const indicators = summary.indicators.map((each) =>
      each.kind === 'rate' ? change(each, request.inputs, template) : each,
    );
    return { ...summary, indicators };
  };

const zero = (figure: Figure): Figure => {
  const pair = figure.indicator === 'publicStaff' || figure.indicator.startsWith('ai');
  const number = pair ? { value: null, numerator: 0, denominator: 0 } : { value: 0 };
  return { ...figure, answer: 'number', ...number };
};

const meanOfRates = miscalculating((summary, inputs, template) => {
  const basis = template.indicators.find(({ code }) => code === summary.code)?.basis;
  if (!basis) return summary;
  const rates = inputs
    .filter(({ agency }) => covers(basis, agency))
    .flatMap(({ figures }) => figures ?? [])
    .filter((each) => each.indicator === summary.code && each.horizon === 'current' && each.denominator)
    .map(({ numerator, denominator }) => (numerator! / denominator!) * 100);
  const mean = rates.reduce((a, b) => a + b, 0) / rates.length;
  return { ...summary, current: { ...summary.current, rate: rates.length ? Math.round(mean * 100) / 100 : null } };
});

const roundedBeforeComparing = miscalculating((summary) => {
  const { target, current } = summary;
  if (!target || target.met === null) return summary;
  const rounded = Math.round(current.rate!);
  const met = target.atLeast !== undefined ? rounded >= target.atLeast : rounded > target.moreThan!;
  return { ...summary, target: { ...target, met } };
});

const judgedOnThinCoverage = miscalculating((summary) => {
  const { target, current } = summary;
  if (!target || !current.denominator) return summary;
  return { ...summary, target: { ...target, met: current.numerator! * 100 >= current.denominator * 80 } };
});

const unlikeCompared = miscalculating((summary) => {
  const { current, previous } = summary;
  const agencies = current.coverage.answered;
  return { ...summary, comparison: { ...summary.comparison, agencies, current, previous } };
});

/** The department's figure added to the wards': every indicator adds up everyone. */
const everyoneAdded: Summarise = (template, request) =>
  summarise(
    {
      ...template,
      indicators: template.indicators.map((each) => ({ ...each, basis: { ...each.basis, everyone: true } })),
    },
    request,
  );

const unknownIsZero = misreading((figure) => (figure.answer === 'unknown' ? zero(figure) : figure));

const numeratorAloneCompleted = misreading((figure) =>
  figure.numerator !== null && figure.denominator === null ? { ...figure, denominator: figure.numerator } : figure,
);

const lastAgencyWins: Summarise = (template, request) => {
  const [last] = request.inputs.slice(-1);
  return summarise(template, { ...request, inputs: last ? request.inputs.map(() => last) : [] });
};

const silentAgenciesForgotten: Summarise = (template, request) => {
  const summary = summarise(template, request);
  const indicators = summary.indicators.map((each) => {
    const { coverage } = each.current;
    return { ...each, current: { ...each.current, coverage: { ...coverage, unknown: 0, missing: 0 } } };
  });
  return { ...summary, indicators } as Summary;
};

const addedInSinglePrecision: Summarise = (template, request) => {
  const summary = summarise(template, request);
  const indicators = summary.indicators.map((each) =>
    each.kind === 'count' && each.current.value !== null
      ? { ...each, current: { ...each.current, value: Math.fround(each.current.value) } }
      : each,
  );
  return { ...summary, indicators };
};

const mutants: [name: string, mutant: Summarise, law: (sum: Summarise) => void][] = [
  ['a mean of rates', meanOfRates, laws.rateLiesBetween],
  ['unknown counted as 0', unknownIsZero, laws.oneReportSumsToItself],
  ['unknown counted as 0', unknownIsZero, judgement.onlyNumbersAddUp],
  ['a department added to the wards', everyoneAdded, laws.outsidersChangeOnlyReference],
  ['rounding before the target', roundedBeforeComparing, judgement.oneMissedPersonMissesTheTarget],
  ['rounding before the target', roundedBeforeComparing, laws.largestNumbersSumExactly],
  ['a target judged on thin coverage', judgedOnThinCoverage, judgement.targetsAreJudgedByThePair],
  ['different agencies compared', unlikeCompared, judgement.comparisonIsLikeForLike],
  ['a numerator alone in the rate', numeratorAloneCompleted, laws.oneReportSumsToItself],
  ['a numerator alone in the rate', numeratorAloneCompleted, judgement.agenciesAreMeasuredByTheirOwnPair],
  ['the last report alone', lastAgencyWins, laws.orderIsIrrelevant],
  ['silent agencies forgotten', silentAgenciesForgotten, laws.coverageAddsUp],
  ['single precision', addedInSinglePrecision, laws.largestNumbersSumExactly],
];

describe('a broken copy of the summary', () => {
  for (const [name, mutant, law] of mutants) {
    it(`with ${name} is refused by ${law.name}`, () => expect(() => law(mutant)).toThrow());
  }
});
