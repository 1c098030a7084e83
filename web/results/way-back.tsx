// From one figure of the city to every agency's answer: what it said, whether it counts, in which revision, by whom.

import { useRoute } from 'preact-iso/router';
import type { Figure } from '../../src/core/figures';
import { formatNumber, printRate } from '../../src/core/numbers';
import { indicatorOf, type Template } from '../../src/core/template/template';
import { currentPeriod, templateOf } from '../api/period';
import { readTrace, type Trace, type TracedAnswer } from '../api/summary';
import { Page } from '../shell/page';
import { Notice } from '../ui/notice';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { momentOf } from '../words/time';
import '../styles/results.scss';
import { shortOf } from './indicator-name';

async function read(code: string): Promise<{ template: Template; trace: Trace }> {
  const period = await currentPeriod();
  const [template, trace] = await Promise.all([
    templateOf(period.template),
    readTrace(period.code, code, 'submitted,accepted'),
  ]);
  return { template, trace };
}

const DECLINED = { none: 'Không phát sinh', notApplicable: 'Không áp dụng', unknown: 'Chưa có số liệu' } as const;

function figureWords(figure: Figure | null): string {
  if (!figure) return 'chưa trả lời';
  if (figure.answer !== 'number') return DECLINED[figure.answer] + (figure.reason ? ` (${figure.reason})` : '');
  const estimate = figure.estimated ? ', ước tính' : '';
  if (figure.value !== null) return formatNumber(figure.value) + estimate;
  const { numerator, denominator } = figure;
  if (numerator === null) return 'chưa trả lời';
  if (denominator === null) return `${formatNumber(numerator)} (chưa rõ tổng số)${estimate}`;
  const printed = printRate(numerator, denominator);
  return `${formatNumber(numerator)} trên ${formatNumber(denominator)}${printed ? ` (${printed})` : ''}${estimate}`;
}

export function WayBack() {
  const code = useRoute().params['indicator'] ?? '';
  const facts = useLoad(code, () => read(code));
  const name = facts.data && shortOf(facts.data.template, code).short;
  return (
    <Page title={name ?? 'Số liệu từng đơn vị'} above="Số liệu từng đơn vị">
      <p class="govuk-body no-print">
        <a class="govuk-link" href="/ket-qua">
          Về kết quả toàn thành phố
        </a>
      </p>
      <WhenRead of={facts}>{({ template, trace }) => <Lines template={template} trace={trace} />}</WhenRead>
    </Page>
  );
}

function Lines({ template, trace }: { template: Template; trace: Trace }) {
  return (
    <>
      {trace.bases.map((basis) => (
        <Notice key={basis.indicator}>
          <p class="govuk-body">
            Cộng từ: {basis.label}. {indicatorOf(template, basis.indicator)?.definition}
            {basis.reason && ` Lý do đổi cách cộng: ${basis.reason}.`}
          </p>
        </Notice>
      ))}
      <table class="table table--cards">
        <caption class="govuk-visually-hidden">Câu trả lời của từng đơn vị</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Năm {template.year}</th>
            <th scope="col">Năm {template.year - 1}</th>
            <th scope="col">Cách tính</th>
            <th scope="col">Lần gửi</th>
          </tr>
        </thead>
        <tbody>
          {trace.agencies.map((line) => (
            <tr key={line.indicator + line.code}>
              <th scope="row">
                {line.included ? (
                  <a class="govuk-link" href={`/don-vi/${line.code}`}>
                    {line.name}
                  </a>
                ) : (
                  line.name
                )}
              </th>
              <td data-label={`Năm ${template.year}`}>{said(line.included, line.current)}</td>
              <td data-label={`Năm ${template.year - 1}`}>{said(line.included, line.previous)}</td>
              <td data-label="Cách tính">{line.current.counted ? 'Được cộng' : line.current.why || 'Không cộng'}</td>
              <td data-label="Lần gửi">
                {line.revision
                  ? `Lần ${line.revision}${line.submittedAt ? `, ${momentOf(line.submittedAt)}` : ''}${line.submittedByName ? `, ${line.submittedByName}` : ''}`
                  : 'chưa có'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const said = (included: boolean, answer: TracedAnswer): string =>
  included ? figureWords(answer.figure) : 'chưa có báo cáo được tính';
