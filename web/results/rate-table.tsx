// Rates the plan sets no target for.

import type { RateSummary } from '../../src/core/summary/summary';
import type { Template } from '../../src/core/template/template';
import { coverageWords, pairWords, rateChange, rateWords } from './figure-words';
import { IndicatorName, shortOf } from './indicator-name';

export const RateTable = ({ rates, template }: { rates: readonly RateSummary[]; template: Template }) => (
  <table class="table table--cards results">
    <caption>
      <h2 class="govuk-heading-m">Tỉ lệ khác</h2>
    </caption>
    <thead>
      <tr>
        <th scope="col">Nội dung</th>
        <th scope="col">Kết quả năm {template.year}</th>
        <th scope="col">So với năm {template.year - 1}</th>
      </tr>
    </thead>
    <tbody>
      {rates.map((one) => (
        <tr key={one.code}>
          <IndicatorName of={one} template={template} />
          <td data-label={`Kết quả năm ${template.year}`}>
            <strong class="results__rate">{rateWords(one.current)}</strong>
            {one.current.estimated && ' (có số ước tính)'}
            <span class="results__pair">{pairWords(one.current, shortOf(template, one.code).unit)}</span>
            <span class="results__pair">{coverageWords(one.current.coverage)}</span>
          </td>
          <td data-label={`So với năm ${template.year - 1}`}>{rateChange(one)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
