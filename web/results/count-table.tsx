// Counts of the whole city with what they rest on and how they compare with last year, like for like.

import { formatNumber } from '../../src/core/numbers';
import type { CountSummary } from '../../src/core/summary/summary';
import type { Template } from '../../src/core/template/template';
import { countChange, coverageWords } from './figure-words';
import { IndicatorName } from './indicator-name';

export const CountTable = ({ counts, template }: { counts: readonly CountSummary[]; template: Template }) => (
  <table class="table table--cards results">
    <caption>
      <h2 class="govuk-heading-m">Số liệu</h2>
    </caption>
    <thead>
      <tr>
        <th scope="col">Nội dung</th>
        <th scope="col">Năm {template.year}</th>
        <th scope="col">So với năm {template.year - 1}</th>
      </tr>
    </thead>
    <tbody>
      {counts.map((one) => (
        <tr key={one.code}>
          <IndicatorName of={one} template={template} />
          <td data-label={`Năm ${template.year}`}>
            <strong class="results__rate">
              {one.current.value === null ? 'chưa có số liệu' : formatNumber(one.current.value)}
            </strong>
            {one.current.estimated && ' (có số ước tính)'}
            <span class="results__pair">{coverageWords(one.current.coverage)}</span>
          </td>
          <td data-label={`So với năm ${template.year - 1}`}>{countChange(one)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
