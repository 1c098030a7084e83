// SKHCN and the leadership read one agency's report: its text and figures in the order of the form, with what the rules
// and people say at each place; SKHCN returns it with comments, accepts it, or opens it again.

import { useEffect, useMemo } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { figuresOf } from '../../src/core/figures';
import { agencyOutline } from '../../src/core/outline/agency-outline';
import { pathName } from '../../src/core/paths';
import type { Template } from '../../src/core/template/template';
import { readAgency, type AgencyEntry } from '../api/agency';
import { currentPeriod, templateOf, type Period } from '../api/period';
import { readReport, reportUrl, type Report } from '../api/report';
import { goToAddressed } from '../form/element';
import { Outline } from '../reading/outline';
import { byPlace } from '../reading/place';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { Download } from '../ui/download';
import { Notice } from '../ui/notice';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/reading.scss';
import { ChangesOnTop, useChanges } from './changes';
import { Decision } from './decision';
import { KeptReview } from './kept-review';
import { OfficeTools } from './office-tools';
import { PlaceSaid, pathOf } from './place-said';
import { ReadingHead } from './reading-head';
import { Remarks } from './remarks';
import { SignedDocument } from './signed-document';
import { useReviewDraft } from './use-review-draft';

interface Facts {
  period: Period;
  template: Template;
  agency: AgencyEntry;
  report: Report;
}

/** An answer changes what it is about in the report as it stands when it comes. */
type OnReport = (change: Partial<Report>) => void;

async function read(code: string): Promise<Facts> {
  const period = await currentPeriod();
  const [template, agency, report] = await Promise.all([
    templateOf(period.template),
    readAgency(code),
    readReport(period.code, code),
  ]);
  return { period, template, agency, report };
}

export function Reading() {
  const code = useRoute().params['agency'] ?? '';
  const facts = useLoad(code, () => read(code));
  return (
    <Page title={facts.data?.agency.name ?? 'Báo cáo của đơn vị'} above={facts.data?.template.name}>
      <p class="govuk-body no-print">
        <a class="govuk-link" href="/tien-do">
          Về bảng tiến độ
        </a>
      </p>
      <WhenRead of={facts}>
        {(data) => (
          <ReadingBody
            key={data.agency.code}
            {...data}
            onReport={(change) => facts.put((now) => ({ ...now, report: { ...now.report, ...change } }))}
          />
        )}
      </WhenRead>
    </Page>
  );
}

function ReadingBody({ period, template, agency, report, onReport }: Facts & { onReport: OnReport }) {
  const reviewer = usePerson().role === 'reviewer';
  const review = useReviewDraft(period.code, report);
  const blocks = useMemo(
    () =>
      agencyOutline({
        template,
        period,
        agency,
        content: report.content,
        figures: figuresOf(template, report.content),
        dispatch: null,
      }),
    [template, period, agency, report],
  );
  const issues = useMemo(() => byPlace(report.issues), [report]);
  const comments = useMemo(() => byPlace(report.comments), [report]);
  const changes = useChanges(template, period.code, report, reviewer);
  useEffect(goToAddressed, []);
  const noting = reviewer && report.status === 'submitted';
  const place = (name: string) => (
    <PlaceSaid
      name={name}
      label={pathName(template, pathOf(name), report.content)}
      issues={reviewer ? (issues.get(name) ?? []) : []}
      comments={comments.get(name) ?? []}
      changes={changes?.at.get(name) ?? []}
      from={changes?.from ?? 0}
      drafts={noting ? review.draft.comments : []}
      onDrafts={noting ? (comments) => review.write({ comments }) : undefined}
    />
  );
  return (
    <>
      <ReadingHead report={report} />
      <div class="actions no-print">
        {report.status !== 'notStarted' && (
          <Download
            path={`${reportUrl(period.code, agency.code)}/report.docx`}
            name={`bao-cao-${agency.code}.docx`}
            label="Tải báo cáo (Word)"
          />
        )}
      </div>
      {reviewer && <OfficeTools {...{ report, onReport }} period={period.code} />}
      {reviewer && <KeptReview {...{ template, report, review }} />}
      {changes && <ChangesOnTop changes={changes} revision={report.revision ?? 0} />}
      {reviewer && report.status !== 'notStarted' && <Remarks template={template} report={report} />}
      {report.status === 'notStarted' ? (
        <Notice title="Đơn vị chưa lập báo cáo" />
      ) : (
        <Outline blocks={blocks} beside={place} />
      )}
      {report.status !== 'notStarted' && <SignedDocument period={period.code} report={report} onReport={onReport} />}
      {reviewer && (
        <Decision period={period.code} template={template} report={report} review={review} onReport={onReport} />
      )}
    </>
  );
}
