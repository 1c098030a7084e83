// A large figure equal to another agency's to the digit: copied from the neighbour, or a sum reported twice.

import { nameOf, denominatorLabel, lowerFirst, numeratorLabel } from '../check/wording';
import type { Figure } from '../figures';
import { formatNumber } from '../numbers';
import type { Indicator, Template } from '../template/template';
import { othersOf, sharedBy, type CrossFound, type CrossReport } from './cross-report';

/** Below this, two agencies come to the same number by chance. */
const SMALLEST = 1_000;
const PARTS = ['value', 'numerator', 'denominator'] as const;

export function sameFigures(template: Template, reports: readonly CrossReport[]): CrossFound[] {
  const indicators = new Map(template.indicators.map((indicator) => [indicator.code, indicator]));
  const entries = reports.flatMap(({ agency, figures }) =>
    figures
      .filter(({ horizon, indicator }) => horizon === 'current' && indicators.has(indicator))
      .flatMap((figure) =>
        PARTS.filter((part) => (figure[part] ?? 0) >= SMALLEST).map((part) => {
          const entry = { agency, figure, part, value: figure[part] ?? 0 };
          return [`${figure.indicator}|${part}|${entry.value}`, entry] as const;
        }),
      ),
  );
  return sharedBy(entries).flatMap((group) =>
    group.map((one) => ({
      agency: one.agency.code,
      path: `indicators.${one.figure.indicator}.current`,
      message: `${figureName(indicators.get(one.figure.indicator), one.part)} (${formatNumber(one.value)}) trùng đến từng chữ số với ${othersOf(template, group, one)}. Đề nghị kiểm tra với đơn vị.`,
    })),
  );
}

function figureName(indicator: Indicator | undefined, part: keyof Figure): string {
  if (!indicator) return '';
  if (part === 'value') return nameOf(indicator);
  const label = part === 'numerator' ? numeratorLabel(indicator) : denominatorLabel(indicator);
  return `${nameOf(indicator)}: ${lowerFirst(label)}`;
}
