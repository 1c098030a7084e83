// What the agencies aim at next year, for the section that is about it: counts added up over their basis, rates as how
// many agencies set themselves the plan's target. Per cents of agencies are never averaged, and nobody is named.

import { formatInProse, formatNumber, formatPercent } from '../numbers';
import type { IndicatorSummary } from '../summary/summary';
import { type Section, type Target, covers } from '../template/template';
import type { LineBlock } from './block';
import { basisNoun, printedOf, reportedBy } from './city-words';
import type { CityReportFacts } from './facts';
import { line } from './prose';

/** Sentences for a section whose heading names next year; none where no agency has set a target. */
export function nextYearLines(facts: CityReportFacts, section: Section): LineBlock[] {
  const next = facts.template.year + 1;
  if (!section.heading.includes(String(next))) return [];
  const said = facts.summary.indicators.flatMap((summary) => nextSentence(facts, summary) ?? []);
  if (said.length === 0) return [];
  const opening = `Mục tiêu năm ${next} do các cơ quan, đơn vị, địa phương đặt ra:`;
  return [
    { ...line('paragraph', opening, 'figures'), keep: true },
    ...said.map(({ code, text }): LineBlock => {
      return { kind: 'bullet', spans: [{ text: `${text}.`, figure: code }], origin: 'figures' };
    }),
  ];
}

function nextSentence(facts: CityReportFacts, summary: IndicatorSummary): { code: string; text: string } | null {
  const { code, current, basis } = summary;
  const { short, unit, indicator } = printedOf(facts.template, code);
  const of = `/${formatNumber(current.coverage.expected)} ${basisNoun(summary)}`;
  if (summary.kind === 'count') {
    const { value, agencies } = summary.next;
    if (value === null || agencies === 0) return null;
    return {
      code,
      text: `${short}: ${formatInProse(value)} ${unit} (cộng mục tiêu của ${formatInProse(agencies)}${of})`,
    };
  }
  // A derived rate has parts that are asked for themselves.
  if (!indicator) return null;
  const aims = facts.agencies
    .filter(({ agency }) => covers({ everyone: false, ...basis }, agency))
    .flatMap(({ figures }) => figures?.find((each) => each.indicator === code && each.horizon === 'next')?.value ?? []);
  const [only] = aims;
  if (only === undefined) return null;
  // One agency leads for the whole city: its own target is the city's.
  if (current.coverage.expected === 1) {
    const source = reportedBy(facts.template, summary, current.coverage);
    return { code, text: `${short}: ${formatPercent(only)} (${source})` };
  }
  const set = `${short}: ${formatInProse(aims.length)}${of} đặt mục tiêu`;
  return { code, text: indicator.target ? `${set}, ${reaching(aims, indicator.target)}` : set };
}

/** "trong đó 65 đơn vị đặt từ 80% trở lên". */
function reaching(aims: readonly number[], { atLeast, moreThan }: Target): string {
  const reached = aims.filter((aim) => (atLeast === undefined ? aim > (moreThan ?? 0) : aim >= atLeast)).length;
  const bound =
    atLeast === undefined
      ? `trên ${formatNumber(moreThan ?? 0)}%`
      : atLeast >= 100
        ? '100%'
        : `từ ${formatNumber(atLeast)}% trở lên`;
  if (reached === aims.length) return `đều đặt ${bound}`;
  return reached === 0 ? `chưa có đơn vị nào đặt ${bound}` : `trong đó ${formatInProse(reached)} đơn vị đặt ${bound}`;
}
