// The figures of one theme. What the agency is not asked is folded away, already answered "không áp dụng".

import type { FormIndicator } from '../../src/core/template/form-template';
import type { Indicator } from '../../src/core/template/template';
import { formatDate } from '../../src/core/dates';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { IndicatorFields } from './indicator-fields';
import { isOpen } from './part-progress';
import { useReport } from './use-report';

interface Props {
  indicators: readonly FormIndicator[];
  errorAt: (path: string) => string | undefined;
}

export function FigureFields({ indicators, errorAt }: Props) {
  const { indicators: readAll } = useReport();
  const all = useLoad('indicators', readAll);
  return (
    <WhenRead of={all}>
      {(known) => (
        <Figures
          indicators={known.filter(({ code }) => indicators.some((one) => one.code === code))}
          errorAt={errorAt}
        />
      )}
    </WhenRead>
  );
}

function Figures({ indicators, errorAt }: { indicators: readonly Indicator[]; errorAt: Props['errorAt'] }) {
  const { template, agency, content } = useReport();
  const asked = indicators.filter((one) => isOpen(one, agency, content));
  const folded = indicators.filter((one) => !asked.includes(one));
  return (
    <>
      <p class="govuk-body lead">
        Số năm {template.year} tính đến ngày {formatDate(content.asOf)}; số năm {template.year - 1} là số cả năm. Số 0
        cũng là một câu trả lời; ô trống là chưa trả lời.
      </p>
      {content.nil && (
        <p class="govuk-body">Báo cáo không phát sinh: các số năm {template.year} được tính là “Không phát sinh”.</p>
      )}
      {asked.map((indicator) => (
        <IndicatorFields key={indicator.code} indicator={indicator} errorAt={errorAt} />
      ))}
      {folded.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {folded.length} số liệu không thuộc phạm vi của đơn vị (đã trả lời “Không áp dụng”)
            </span>
          </summary>
          {folded.map((indicator) => (
            <IndicatorFields key={indicator.code} indicator={indicator} errorAt={errorAt} />
          ))}
        </details>
      )}
    </>
  );
}
