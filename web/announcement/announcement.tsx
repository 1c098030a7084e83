// SKHCN or the administrator writes what every agency reads on its first page, and whom it calls.

import { useState } from 'preact/hooks';
import { freshPeriod, type Period } from '../api/period';
import { announce } from '../api/period-admin';
import { Page } from '../shell/page';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';
import { errorsOf, useErrors } from '../ui/use-errors';
import { useLeaveWarning } from '../ui/use-leave-warning';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { momentOf } from '../words/time';

export function Announcement() {
  const period = useLoad('announcement', freshPeriod);
  return (
    <Page title="Thông báo cho các đơn vị" above={period.data?.name}>
      <WhenRead of={period}>
        {(read) => <AnnouncementForm period={read} onPeriod={(saved) => period.put(() => saved)} />}
      </WhenRead>
    </Page>
  );
}

function AnnouncementForm({ period, onPeriod }: { period: Period; onPeriod: (period: Period) => void }) {
  const { announcement } = period;
  const [text, setText] = useState(announcement.text);
  const [contact, setContact] = useState(announcement.contact);
  const [done, setDone] = useState(false);
  const { errors, attempt, show, at } = useErrors();
  const changed = text !== announcement.text || contact !== announcement.contact;
  useLeaveWarning(changed);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setDone(false);
    try {
      const saved = await announce(period.code, text, contact);
      setText(saved.announcement.text);
      setContact(saved.announcement.contact);
      onPeriod(saved);
      show([]);
      setDone(true);
    } catch (error) {
      show(errorsOf(error, '', 'text'));
    }
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa đăng được thông báo" />
      {done && !changed && (
        <Notice tone="good" title={announcement.text === '' ? 'Đã gỡ thông báo' : 'Đã đăng thông báo'} focus>
          <p class="govuk-body">Các đơn vị thấy ngay ở trang đầu.</p>
        </Notice>
      )}
      <p class="govuk-body lead">
        Mọi đơn vị đọc thông báo ở trang đầu sau khi đăng nhập.{' '}
        {announcement.at ? `Lần đăng gần nhất: ${momentOf(announcement.at)}.` : 'Chưa đăng lần nào.'}
      </p>
      <form class="lead" onSubmit={(event) => void submit(event)} noValidate>
        <Secret />
        <TextArea
          id="text"
          label="Nội dung thông báo"
          hint="Để trống khi không còn gì cần báo."
          rows={8}
          value={text}
          error={at('text')}
          onValue={setText}
        />
        <TextArea
          id="contact"
          label="Đơn vị cần giúp thì liên hệ ai"
          hint="Họ tên, điện thoại, giờ làm việc của đầu mối ở Sở."
          rows={3}
          value={contact}
          error={at('contact')}
          onValue={setContact}
        />
        <div class="actions">
          <button type="submit" class="govuk-button">
            Đăng thông báo
          </button>
          {changed && <span class="govuk-body muted">Chưa đăng nội dung vừa sửa.</span>}
        </div>
      </form>
    </>
  );
}
