// The short name of an indicator, leading to the agencies behind its figure; the basis is said under it.

import type { IndicatorSummary } from '../../src/core/summary/summary';
import { indicatorOf, type Template } from '../../src/core/template/template';

export function shortOf(template: Template, code: string): { short: string; unit: string } {
  return indicatorOf(template, code) ?? template.derived.find((one) => one.code === code) ?? { short: code, unit: '' };
}

export const IndicatorName = ({ of, template }: { of: IndicatorSummary; template: Template }) => (
  <th scope="row">
    <a class="govuk-link" href={`/ket-qua/${of.code}`}>
      {shortOf(template, of.code).short}
    </a>
    <span class="basis">
      Cộng từ: {of.basis.label}
      {of.basis.reason && ` (${of.basis.reason})`}
    </span>
  </th>
);
