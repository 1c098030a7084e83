// One indicator: last year beside this year, then, folded, the estimate for the whole year and next year's target.

import type { Answer, Content, Horizon, IndicatorAnswers } from '../../src/core/content';
import { listRows } from '../../src/core/content';
import { formatDate } from '../../src/core/dates';
import { aggregateOf } from '../../src/core/figures';
import { formatNumber } from '../../src/core/numbers';
import type { Indicator } from '../../src/core/template/template';
import { AnswerFields } from './answer-fields';
import { NumberBox } from './number-box';
import { useReport } from './use-report';

interface Props {
  indicator: Indicator;
  errorAt: (path: string) => string | undefined;
}

const isEmpty = (answer: Answer): boolean => Object.keys(answer).length === 0;

/** The content with one indicator's answers changed; an answer without anything in it is left out. */
function withAnswers(content: Content, code: string, part: Partial<IndicatorAnswers>): Content {
  const answers: IndicatorAnswers = { ...content.indicators[code], ...part };
  for (const key of Object.keys(part) as (keyof IndicatorAnswers)[]) {
    const value = answers[key];
    if (value === undefined || (typeof value === 'object' && isEmpty(value))) delete answers[key];
  }
  return { ...content, indicators: { ...content.indicators, [code]: answers } };
}

export function IndicatorFields({ indicator, errorAt }: Props) {
  const { editor, content, template } = useReport();
  const { code, label, definition, target, aggregate, kind } = indicator;
  const answers = content.indicators[code] ?? {};
  const base = `indicators.${code}`;
  const { year } = template;
  const write = (horizon: Horizon, answer: Answer): void =>
    editor.update((now) => withAnswers(now, code, { [horizon]: answer }));
  const fields = (horizon: Horizon, heading: string) => (
    <AnswerFields
      path={`${base}.${horizon}`}
      heading={heading}
      indicator={indicator}
      answer={answers[horizon] ?? {}}
      errorAt={errorAt}
      onAnswer={(answer) => write(horizon, answer)}
    />
  );
  return (
    <section class="indicator" aria-labelledby={`${base}-name`}>
      <h2 class="govuk-heading-s" id={`${base}-name`}>
        {label}
      </h2>
      <p class="indicator__hint">
        {definition}
        {target && (
          <>
            {' '}
            <strong>
              Chỉ tiêu: {target.label} ({target.source}).
            </strong>
          </>
        )}
      </p>
      <div class="indicator__years">
        {fields('previous', `Năm ${year - 1} (cả năm)`)}
        {aggregate ? (
          <Counted indicator={indicator} heading={`Năm ${year}`} />
        ) : (
          fields('current', `Năm ${year} (đến ${formatDate(content.asOf)})`)
        )}
      </div>
      <details
        class="govuk-details indicator__more"
        open={answers.fullYear !== undefined || answers.next !== undefined}
      >
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            Ước cả năm {year}, mục tiêu năm {year + 1}
            <span class="govuk-visually-hidden">: {indicator.short}</span>
          </span>
        </summary>
        <div class="indicator__years">
          {fields('fullYear', `Ước cả năm ${year}`)}
          <fieldset class="answer">
            <legend>
              Mục tiêu năm {year + 1}
              <span class="govuk-visually-hidden">: {indicator.short}</span>
            </legend>
            <NumberBox
              path={`${base}.next`}
              label={kind === 'rate' ? 'Tỉ lệ phấn đấu' : `Số ${indicator.unit}`}
              {...(kind === 'rate' ? { suffix: '%', percent: true } : {})}
              value={answers.next}
              error={errorAt(`${base}.next`)}
              onNumber={(next) => editor.update((now) => withAnswers(now, code, { next }))}
            />
          </fieldset>
        </div>
      </details>
    </section>
  );
}

/** A figure that comes from a list is shown, never typed. */
function Counted({ indicator, heading }: { indicator: Indicator; heading: string }) {
  const { content, template } = useReport();
  const { aggregate, code } = indicator;
  if (!aggregate) return null;
  const value = aggregateOf(aggregate, listRows(content, aggregate.list));
  const list = template.lists.find((one) => one.code === aggregate.list);
  return (
    <div class="answer" id={`indicators.${code}.current`} tabIndex={-1}>
      <p class="answer__legend">{heading}</p>
      <p class="answer__counted">
        <strong>{value === null ? 'Không phát sinh' : `${formatNumber(value)} ${indicator.unit}`}</strong>
      </p>
      <p class="govuk-hint">
        Hệ thống tự tính từ{' '}
        <a class="govuk-link" href={`/bao-cao/bang-${aggregate.list}`}>
          danh sách {list?.label.toLowerCase()}
        </a>
        .
      </p>
    </div>
  );
}
