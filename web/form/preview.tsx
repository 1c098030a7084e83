// The report as it will be printed, on the page, and as a file to sign.

import { useMemo } from 'preact/hooks';
import { figuresOf } from '../../src/core/figures';
import { agencyOutline } from '../../src/core/outline/agency-outline';
import { closingText, dateLine, numberLine, openingText } from '../../src/core/outline/opening';
import { areaOf, type Template } from '../../src/core/template/template';
import { reportUrl } from '../api/report';
import { Outline } from '../reading/outline';
import { Page } from '../shell/page';
import { Download } from '../ui/download';
import '../styles/reading.scss';
import { useReport } from './use-report';
import { WithTemplate } from './whole-template';

export function Preview() {
  return (
    <Page title="Xem trước báo cáo">
      <p class="govuk-body no-print">
        <a class="govuk-link" href="/bao-cao">
          Về danh sách các phần
        </a>
      </p>
      <WithTemplate>{(template) => <Sheet template={template} />}</WithTemplate>
    </Page>
  );
}

function Sheet({ template }: { template: Template }) {
  const { period, agency, content, report } = useReport();
  const { letterhead } = content;
  const { dispatch } = report;
  const blocks = useMemo(
    () => agencyOutline({ template, period, agency, content, figures: figuresOf(template, content), dispatch: null }),
    [template, period, agency, content],
  );
  const known = dispatch?.date ? { number: dispatch.number, date: dispatch.date } : null;
  return (
    <>
      <div class="actions no-print">
        {report.status !== 'notStarted' && (
          <Download
            path={`${reportUrl(period.code, agency.code)}/report.docx`}
            name={`bao-cao-${agency.code}.docx`}
            label="Tải bản Word để ký"
          />
        )}
      </div>
      <article class="sheet">
        <div class="sheet__top">
          <div>
            <p>{letterhead.superior}</p>
            <p>
              <strong>{letterhead.agency}</strong>
            </p>
            <p>{numberLine(letterhead.symbol, known)}</p>
          </div>
          <div>
            <p>
              <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
            </p>
            <p>
              <strong>Độc lập - Tự do - Hạnh phúc</strong>
            </p>
            <p>
              <em>{dateLine(letterhead.place, period.deadline, known)}</em>
            </p>
          </div>
        </div>
        <p class="sheet__title">
          <strong>{template.report.kind}</strong>
          <br />
          <strong>{template.report.subject}</strong>
        </p>
        <p class="govuk-body">{openingText(template.report, period, agency.name)}</p>
        <Outline blocks={blocks} />
        <p class="govuk-body">{closingText(template.report, agency.name, areaOf(template, agency))}</p>
        <p class="sheet__sign">
          {letterhead.authority && <span>{letterhead.authority}</span>}
          <strong>{letterhead.signerTitle}</strong>
          <strong class="sheet__name">{letterhead.signerName}</strong>
        </p>
      </article>
    </>
  );
}
