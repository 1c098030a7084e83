// The staff's form in a reviewer's hands: what came on paper is typed in for an agency, and says so on every page.

import type { Agency } from '../../src/core/agency';
import type { Indicator, Template } from '../../src/core/template/template';
import { movesFrom } from '../../src/core/workflow';
import { ApiProblem } from '../api/client';
import { currentPeriod, progressOf, templateOf } from '../api/period';
import { readReport, saveReport, type Report } from '../api/report';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { Notice } from '../ui/notice';
import { dayOf } from '../words/time';
import { draftKey, readDraft } from './drafts';
import { Form } from './form';
import { openEditor } from './open-editor';
import { onBehalfOf, paperOf, type Paper } from './paper';
import type { OpenReport } from './use-report';

/** With the paper in hand a reviewer has the moves of one who enters it; the server tells those without. */
const withPaper = (report: Report): Report => ({
  ...report,
  moves: report.locked ? [] : movesFrom(report.status, 'onBehalf'),
});

async function save(
  period: string,
  base: Report,
  content: Report['content'],
  keepalive: boolean | undefined,
  paper: Paper,
) {
  try {
    return withPaper(await saveReport(period, base.agency, base.version, content, keepalive, onBehalfOf(paper)));
  } catch (error) {
    // The agency saved meanwhile: its version is met as one that can be edited, too.
    if (error instanceof ApiProblem && error.body.current) error.body.current = withPaper(error.body.current as Report);
    throw error;
  }
}

async function openOnBehalf(paper: Paper): Promise<OpenReport> {
  const period = await currentPeriod();
  const key = draftKey(paper.username, period.code, paper.agency);
  const read = async (): Promise<Report> => withPaper(await readReport(period.code, paper.agency));
  const [template, progress, report, draft] = await Promise.all([
    templateOf(period.template),
    progressOf(period.code),
    read(),
    readDraft<Report>(key),
  ]);
  const standing = progress.agencies.find(({ code }) => code === paper.agency);
  const editor = await openEditor<Report>({
    key,
    username: paper.username,
    save: (base, content, keepalive) => save(period.code, base, content, keepalive, paper),
    read: report,
    draft,
  });
  const { letterhead } = editor.content;
  const agency: Agency = {
    code: paper.agency,
    name: standing?.name ?? letterhead.agency,
    kind: standing?.kind ?? '',
    place: letterhead.place,
  };
  const whole = async (): Promise<Template> => template;
  const indicators = async (): Promise<readonly Indicator[]> => template.indicators;
  return { period, template, whole, indicators, agency, editor, read, paper };
}

export function OnBehalfForm() {
  const { username } = usePerson();
  const paper = paperOf(username);
  if (!paper) {
    return (
      <Page title="Chưa chọn đơn vị nhập hộ">
        <p class="govuk-body">
          Mở báo cáo của đơn vị từ{' '}
          <a class="govuk-link" href="/">
            bảng tiến độ
          </a>{' '}
          rồi chọn “Nhập hộ báo cáo gửi bằng giấy”.
        </p>
      </Page>
    );
  }
  return (
    <>
      <Notice tone="warn" title={`Đang nhập hộ ${paper.name}, văn bản nhận ngày ${dayOf(paper.receivedOn)}`}>
        <p class="govuk-body">
          Lý do: {paper.reason}. Số liệu ghi theo văn bản giấy của đơn vị; người khác của Sở chấp nhận số liệu.{' '}
          <a class="govuk-link" href={`/don-vi/${paper.agency}`}>
            Về báo cáo của đơn vị
          </a>
        </p>
      </Notice>
      <Form key={paper.agency} open={() => openOnBehalf(paper)} />
    </>
  );
}
