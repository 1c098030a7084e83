// Home of an agency's people: what is due, what SKHCN asks, and the one next thing to do.

import { useLoad } from '../ui/use-load';
import { freshPeriod, progressOf, type Period } from '../api/period';
import { readReport, type Report } from '../api/report';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { Notice } from '../ui/notice';
import { StatusTag } from '../ui/tag';
import { WhenRead } from '../ui/wait';
import { countdown, dayOf, dueWords, momentOf } from '../words/time';

async function read(agency: string): Promise<{ period: Period; report: Report }> {
  const period = await freshPeriod();
  return { period, report: await readReport(period.code, agency) };
}

export function AgencyHome() {
  const { agency, displayName } = usePerson();
  const facts = useLoad(agency ?? '', () => read(agency ?? ''));
  return (
    <Page title={displayName} above="Báo cáo định kỳ">
      <WhenRead of={facts}>{({ period, report }) => <HomeBody period={period} report={report} />}</WhenRead>
    </Page>
  );
}

function HomeBody({ period, report }: { period: Period; report: Report }) {
  const { status, submittedAt, revision, dueAt, comments, reason } = report;
  const approver = usePerson().role === 'approver';
  const waiting = status !== 'submitted' && status !== 'accepted';
  const open = comments.filter(({ done }) => !done).length;
  return (
    <>
      <h2 class="govuk-heading-m">{period.name ?? period.code}</h2>
      <dl class="facts">
        <dt>Trạng thái</dt>
        <dd>
          <StatusTag status={status} />
        </dd>
        <dt>Hạn gửi</dt>
        <dd>
          {dueWords(dueAt)}
          {waiting && !submittedAt && `. ${countdown(dueAt)}`}
        </dd>
        <dt>Số liệu tính đến</dt>
        <dd>ngày {dayOf(period.cutoff)}</dd>
        {submittedAt && (
          <>
            <dt>Lần gửi gần nhất</dt>
            <dd>
              {momentOf(submittedAt)}
              {revision ? ` (lần ${revision})` : ''}
            </dd>
          </>
        )}
      </dl>
      {status === 'returned' && (
        <Notice tone="warn" title="Sở đề nghị bổ sung">
          {reason && <p class="prose">{reason}</p>}
          {open > 0 && <p class="govuk-body">Có {open} ý kiến cần xem.</p>}
        </Notice>
      )}
      <Announced period={period} />
      {status === 'pendingApproval' && (
        <Notice title={approver ? 'Báo cáo đang chờ duyệt' : 'Báo cáo đang chờ lãnh đạo đơn vị duyệt'} />
      )}
      <div class="actions">
        {approver && status === 'pendingApproval' ? (
          <>
            <a class="govuk-button" href="/bao-cao/xem-truoc" draggable={false}>
              Xem báo cáo như bản in
            </a>
            <a class="govuk-link govuk-body" href="/bao-cao/kiem-tra">
              Kiểm tra và gửi
            </a>
          </>
        ) : (
          <a class="govuk-button" href="/bao-cao" draggable={false}>
            {status === 'notStarted' ? 'Lập báo cáo' : waiting ? 'Tiếp tục báo cáo' : 'Xem báo cáo đã gửi'}
          </a>
        )}
      </div>
      <Help period={period} />
    </>
  );
}

/** What SKHCN tells everybody. */
const Announced = ({ period: { announcement } }: { period: Period }) =>
  announcement.text === '' ? null : (
    <section aria-labelledby="announced">
      <h2 class="govuk-heading-s" id="announced">
        Thông báo của Sở Khoa học và Công nghệ
      </h2>
      <div class="notice">
        <p class="prose">{announcement.text}</p>
        {announcement.at && <p class="muted small">Đăng lúc {momentOf(announcement.at)}.</p>}
      </div>
    </section>
  );

/** Whom to call, and the agency's own contact as SKHCN has it. */
function Help({ period: { code, announcement } }: { period: Period }) {
  const { agency } = usePerson();
  const own = useLoad(`${code} ${agency}`, () => progressOf(code));
  const contact = own.data?.agencies.find((row) => row.code === agency)?.contact;
  const known = [contact?.name, contact?.phone, contact?.email].filter(Boolean).join(', ');
  return (
    <>
      <h2 class="govuk-heading-s">Khi cần giúp</h2>
      {announcement.contact === '' ? (
        <p class="govuk-body lead">
          Về nội dung báo cáo: liên hệ đầu mối tổng hợp của Sở Khoa học và Công nghệ. Về tài khoản, mật khẩu: liên hệ
          quản trị hệ thống.
        </p>
      ) : (
        <>
          <p class="prose">{announcement.contact}</p>
          <p class="govuk-body lead">Về tài khoản, mật khẩu: liên hệ quản trị hệ thống.</p>
        </>
      )}
      {own.data && (
        <p class="govuk-body lead">
          {known === ''
            ? 'Sở chưa có người liên hệ của đơn vị. Đề nghị báo họ tên, điện thoại cho Sở.'
            : `Người liên hệ của đơn vị mà Sở đang có: ${known}. Nếu đã thay đổi, đề nghị báo Sở.`}
        </p>
      )}
    </>
  );
}
