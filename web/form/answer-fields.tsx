// One answer: a number, or with one click one of the three words that are not a number. A rate is a pair, and its per
// cent is computed while one types.

import { useRef } from 'preact/hooks';
import { stateOf } from '../../src/core/answers';
import type { Answer, Declined } from '../../src/core/content';
import { formatInProse, printRate } from '../../src/core/numbers';
import type { Indicator } from '../../src/core/template/template';
import { TextField } from '../ui/text-field';
import { NumberBox } from './number-box';

interface Props {
  path: string;
  heading: string;
  indicator: Indicator;
  answer: Answer;
  errorAt: (path: string) => string | undefined;
  onAnswer: (answer: Answer) => void;
}

const CHOICES: readonly { code: Declined | 'number'; label: string }[] = [
  { code: 'number', label: 'Có số' },
  { code: 'none', label: 'Không phát sinh' },
  { code: 'notApplicable', label: 'Không áp dụng' },
  { code: 'unknown', label: 'Chưa có số liệu' },
];

/** Sets or removes one member; what is empty is not there at all. */
function withPart<K extends keyof Answer>(answer: Answer, key: K, value: Answer[K] | undefined): Answer {
  const next = { ...answer };
  if (value === undefined || value === '' || value === false) delete next[key];
  else next[key] = value;
  return next;
}

export function AnswerFields({ path, heading, indicator, answer, errorAt, onAnswer }: Props) {
  const rate = indicator.kind === 'rate';
  const numbers = useRef<Answer>({});
  const state = stateOf(answer);
  const chosen = answer.answer ?? (state === 'empty' ? '' : 'number');

  const choose = (code: Declined | 'number'): void => {
    const { source, note } = answer;
    const rest: Answer = { ...(source ? { source } : {}), ...(note ? { note } : {}) };
    if (answer.answer === undefined) numbers.current = answer;
    if (code === 'number') {
      // A number that was there before the other answer was tried comes back.
      onAnswer({ ...rest, ...numbers.current });
      document.getElementById(path)?.focus();
    } else onAnswer({ ...rest, answer: code });
  };
  const setNumber = (key: 'value' | 'numerator' | 'denominator', value: number | undefined): void => {
    const { answer: _, reason: __, ...rest } = answer;
    onAnswer(withPart(rest, key, value));
  };
  const error = errorAt(path);
  return (
    <fieldset class={`answer${error ? ' answer--error' : ''}`}>
      <legend>
        {heading}
        <span class="govuk-visually-hidden">: {indicator.short}</span>
      </legend>
      {rate ? (
        <>
          <div class="pair">
            <NumberBox
              path={path}
              label={indicator.numeratorLabel ?? 'Số người đạt'}
              value={answer.numerator}
              error={error}
              onNumber={(value) => setNumber('numerator', value)}
            />
            <NumberBox
              path={`${path}.denominator`}
              label={indicator.denominatorLabel ?? 'Tổng số người'}
              value={answer.denominator}
              error={errorAt(`${path}.denominator`)}
              onNumber={(value) => setNumber('denominator', value)}
            />
          </div>
          <Rate answer={answer} indicator={indicator} />
        </>
      ) : (
        <NumberBox
          path={path}
          label={`Số ${indicator.unit}`}
          value={answer.value}
          error={error}
          onNumber={(value) => setNumber('value', value)}
        />
      )}
      <div class="chips" role="radiogroup" aria-label={`Cách trả lời: ${indicator.short}, ${heading}`}>
        {CHOICES.map(({ code, label }) => (
          <label key={code} class="chip">
            <input
              type="radio"
              name={`${path}-answer`}
              value={code}
              checked={chosen === code}
              onChange={() => choose(code)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {answer.answer === 'notApplicable' && (
        <TextField
          id={`${path}.reason`}
          label="Lý do không áp dụng"
          autocomplete="off"
          value={answer.reason ?? ''}
          error={errorAt(`${path}.reason`)}
          onValue={(text) => onAnswer(withPart(answer, 'reason', text))}
        />
      )}
      {chosen === 'number' && (
        <label class="tick tick--small">
          <input
            type="checkbox"
            checked={answer.estimated ?? false}
            onChange={(event) => onAnswer(withPart(answer, 'estimated', event.currentTarget.checked))}
          />
          Ước tính
        </label>
      )}
      <details class="govuk-details answer__more" open={Boolean(answer.source ?? answer.note)}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            Nguồn, ghi chú
            <span class="govuk-visually-hidden">
              : {indicator.short}, {heading}
            </span>
          </span>
        </summary>
        <TextField
          id={`${path}.source`}
          label="Nguồn số liệu"
          autocomplete="off"
          maxLength={300}
          value={answer.source ?? ''}
          onValue={(text) => onAnswer(withPart(answer, 'source', text))}
        />
        <TextField
          id={`${path}.note`}
          label="Ghi chú"
          autocomplete="off"
          maxLength={300}
          value={answer.note ?? ''}
          onValue={(text) => onAnswer(withPart(answer, 'note', text))}
        />
      </details>
    </fieldset>
  );
}

/** The per cent of a pair, never "100%" while somebody is missing; said aloud when it changes. */
function Rate({ answer, indicator }: { answer: Answer; indicator: Indicator }) {
  const { numerator, denominator } = answer;
  const printed =
    numerator === undefined || denominator === undefined ? null : printRate(numerator, denominator, indicator.target);
  const left = (denominator ?? 0) - (numerator ?? 0);
  return (
    <output class="answer__rate" aria-live="polite">
      {printed !== null && left >= 0 ? (
        <>
          Tỉ lệ: <strong>{printed}</strong>
          {left > 0 && left < 100 && `, còn ${formatInProse(left)} ${indicator.unit} chưa đạt`}
        </>
      ) : (
        'Tỉ lệ: hệ thống tự tính'
      )}
    </output>
  );
}
