// The plan's targets: what was reached, by how many of whom, on how many agencies' word, and against last year.

import type { RateSummary } from '../../src/core/summary/summary';
import { indicatorOf, type Template } from '../../src/core/template/template';
import { Tag } from '../ui/tag';
import { coverageWords, pairWords, rateChange, rateWords, targetWords } from './figure-words';
import { IndicatorName, shortOf } from './indicator-name';
import { RateBar } from './rate-bar';

export const TargetTable = ({ rates, template }: { rates: readonly RateSummary[]; template: Template }) => (
  <table class="table table--cards results">
    <caption>
      <h2 class="govuk-heading-m">Chỉ tiêu của Kế hoạch</h2>
    </caption>
    <thead>
      <tr>
        <th scope="col">Nội dung</th>
        <th scope="col">Chỉ tiêu</th>
        <th scope="col">Kết quả năm {template.year}</th>
        <th scope="col">Đánh giá</th>
        <th scope="col">So với năm {template.year - 1}</th>
      </tr>
    </thead>
    <tbody>
      {rates.map((one) => {
        const { current, target } = one;
        if (!target) return null;
        const judged = targetWords(target);
        return (
          <tr key={one.code}>
            <IndicatorName of={one} template={template} />
            <td data-label="Chỉ tiêu">{indicatorOf(template, one.code)?.target?.label}</td>
            <td data-label={`Kết quả năm ${template.year}`}>
              <strong class="results__rate">{rateWords(current, target)}</strong>
              {current.estimated && ' (có số ước tính)'}
              <RateBar rate={current.rate} goal={target.atLeast ?? target.moreThan} />
              <span class="results__pair">{pairWords(current, shortOf(template, one.code).unit)}</span>
              <span class="results__pair">{coverageWords(current.coverage)}</span>
            </td>
            <td data-label="Đánh giá">
              <Tag tone={judged.tone}>{judged.label}</Tag>
              <span class="results__pair">
                {target.agenciesMet} trên {target.agenciesMeasured} đơn vị đạt
              </span>
            </td>
            <td data-label={`So với năm ${template.year - 1}`}>{rateChange(one)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
