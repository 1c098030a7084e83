// SKHCN chooses who is added up for a figure in this period, with a reason that is printed under it.

import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso/router';
import { indicatorOf, type Indicator, type Template } from '../../src/core/template/template';
import { currentPeriod, templateOf } from '../api/period';
import { changeBasis, readTrace, type Trace } from '../api/summary';
import { NotFound } from '../shell/not-found';
import { Page } from '../shell/page';
import { ChoiceField } from '../ui/choice-field';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { TextArea } from '../ui/text-area';
import { errorsOf, useErrors } from '../ui/use-errors';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';

interface Facts {
  period: string;
  template: Template;
  trace: Trace;
}

async function read(code: string): Promise<Facts> {
  const period = await currentPeriod();
  const [template, trace] = await Promise.all([
    templateOf(period.template),
    readTrace(period.code, code, 'submitted,accepted'),
  ]);
  return { period: period.code, template, trace };
}

export function BasisPage() {
  const code = useRoute().params['indicator'] ?? '';
  const facts = useLoad(code, () => read(code));
  const indicator = facts.data && indicatorOf(facts.data.template, code);
  if (facts.data && !indicator) return <NotFound />;
  return (
    <Page title="Đổi cách cộng" above={indicator?.short}>
      <p class="govuk-body">
        <a class="govuk-link" href={`/ket-qua/${code}`}>
          Về số liệu từng đơn vị
        </a>
      </p>
      <WhenRead of={facts}>{(data) => indicator && <BasisForm {...data} indicator={indicator} />}</WhenRead>
    </Page>
  );
}

interface Chosen {
  kinds: readonly string[];
  agencies: readonly string[];
}

function BasisForm({ period, template, trace, indicator }: Facts & { indicator: Indicator }) {
  const { code, basis: official } = indicator;
  const { route } = useLocation();
  const present = trace.bases.find((one) => one.indicator === code);
  const all = template.agencyKinds.map((kind) => kind.code);
  const byTemplate: Chosen = { kinds: official.everyone ? all : official.kinds, agencies: official.agencies };
  const [chosen, setChosen] = useState<Chosen>(present ?? byTemplate);
  const [reason, setReason] = useState('');
  const { errors, attempt, show, at } = useErrors();

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const faults: FieldError[] = [];
    if (chosen.kinds.length + chosen.agencies.length === 0)
      faults.push({ target: 'kinds', message: 'Chọn ít nhất một loại đơn vị hoặc một đơn vị để cộng.' });
    if (reason.trim() === '') faults.push({ target: 'reason', message: 'Nêu lý do đổi cách cộng.' });
    if (faults.length > 0) return show(faults);
    try {
      await changeBasis(period, code, { kinds: [...chosen.kinds], agencies: [...chosen.agencies], reason });
      route(`/ket-qua/${code}`);
    } catch (error) {
      show(errorsOf(error, '', 'reason'));
    }
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa đổi được cách cộng" />
      <Notice>
        <p class="govuk-body">
          Đang cộng từ: {present?.label}.{present?.reason && ` Lý do: ${present.reason}.`}
        </p>
      </Notice>
      <p class="govuk-body lead">
        Số của đơn vị ngoài phạm vi được chọn đứng bên cạnh tổng số, ghi “tham khảo”, không cộng. Cách cộng mới áp dụng
        cho kỳ báo cáo này; lý do được in dưới số liệu và ghi vào nhật ký.
      </p>
      <form class="lead" onSubmit={(event) => void submit(event)} noValidate>
        <Kinds template={template} trace={trace} chosen={chosen} error={at('kinds')} onChosen={setChosen} />
        <Agencies trace={trace} chosen={chosen} onChosen={setChosen} />
        <TextArea
          id="reason"
          label="Lý do đổi cách cộng"
          rows={3}
          value={reason}
          error={at('reason')}
          onValue={setReason}
        />
        <div class="actions">
          <button type="submit" class="govuk-button">
            Đổi cách cộng
          </button>
          <button type="button" class="text-button" onClick={() => setChosen(byTemplate)}>
            Chọn lại như đề cương
          </button>
        </div>
      </form>
    </>
  );
}

interface PartProps {
  trace: Trace;
  chosen: Chosen;
  onChosen: (chosen: Chosen) => void;
}

function Kinds({
  template,
  trace,
  chosen,
  error,
  onChosen,
}: PartProps & { template: Template; error?: string | undefined }) {
  const toggle = (kind: string, on: boolean): void =>
    onChosen({ ...chosen, kinds: on ? [...chosen.kinds, kind] : chosen.kinds.filter((one) => one !== kind) });
  return (
    <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="plain" aria-describedby={error ? 'kinds-error' : undefined}>
        <legend class="govuk-label govuk-label--s">Cộng mọi đơn vị thuộc loại</legend>
        {error && (
          <p class="govuk-error-message" id="kinds-error">
            <span class="govuk-visually-hidden">Lỗi: </span>
            {error}
          </p>
        )}
        {template.agencyKinds.map(({ code, plural }, index) => (
          <label class="tick" key={code}>
            <input
              type="checkbox"
              id={index === 0 ? 'kinds' : `kinds-${code}`}
              checked={chosen.kinds.includes(code)}
              onChange={(event) => toggle(code, event.currentTarget.checked)}
            />
            {plural} ({trace.agencies.filter(({ kind }) => kind === code).length})
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Agencies({ trace, chosen, onChosen }: PartProps) {
  const { agencies } = chosen;
  const names = new Map(trace.agencies.map(({ code, name }) => [code, name]));
  const others = trace.agencies.filter(({ code, kind }) => !chosen.kinds.includes(kind) && !agencies.includes(code));
  return (
    <>
      <ChoiceField
        id="agency"
        label="Cộng thêm từng đơn vị"
        hint="Chọn từng đơn vị ngoài các loại ở trên."
        empty={agencies.length === 0 ? 'Không cộng thêm đơn vị nào' : 'Chọn đơn vị'}
        choices={others.map(({ code, name }) => ({ code, label: name }))}
        value=""
        onValue={(code) => code !== '' && onChosen({ ...chosen, agencies: [...agencies, code] })}
      />
      {agencies.length > 0 && (
        <ul class="govuk-list" aria-label="Đơn vị cộng thêm">
          {agencies.map((code) => (
            <li key={code}>
              {names.get(code) ?? code}{' '}
              <button
                type="button"
                class="text-button small"
                onClick={() => onChosen({ ...chosen, agencies: agencies.filter((one) => one !== code) })}
              >
                Bỏ<span class="govuk-visually-hidden"> {names.get(code)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
