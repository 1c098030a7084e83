// From one figure of the city to every agency's answer: what it said, whether it counts, in which revision, by whom.

import { useRoute } from 'preact-iso/router';
import { indicatorOf, type Template } from '../../src/core/template/template';
import { currentPeriod, templateOf } from '../api/period';
import type { TracedAnswer } from '../../src/core/summary/trace';
import { readTrace, type Trace } from '../api/summary';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { Notice } from '../ui/notice';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { momentOf } from '../words/time';
import '../styles/results.scss';
import { figureWords } from './answer-words';
import { shortOf } from './indicator-name';

async function read(code: string): Promise<{ template: Template; trace: Trace }> {
  const period = await currentPeriod();
  const [template, trace] = await Promise.all([
    templateOf(period.template),
    readTrace(period.code, code, 'submitted,accepted'),
  ]);
  return { template, trace };
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
  const reviewer = usePerson().role === 'reviewer';
  return (
    <>
      {trace.bases.map((basis) => (
        <Notice key={basis.indicator}>
          <p class="govuk-body">
            Cộng từ: {basis.label}. {indicatorOf(template, basis.indicator)?.definition}
            {basis.reason && ` Lý do đổi cách cộng: ${basis.reason}.`}
          </p>
          {reviewer && (
            <p class="govuk-body no-print">
              <a class="govuk-link" href={`/ket-qua/${basis.indicator}/cach-cong`}>
                Đổi cách cộng
                {trace.bases.length > 1 && `: ${shortOf(template, basis.indicator).short}`}
              </a>
            </p>
          )}
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
