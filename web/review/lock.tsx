// Locking the period's figures (chốt số liệu) and unlocking them, with what it means for agencies that are not ready.

import { useState } from 'preact/hooks';
import { lockPeriod, unlockPeriod } from '../api/office';
import { freshPeriod, progressOf, type Period, type Progress } from '../api/period';
import { Page } from '../shell/page';
import { Confirm } from '../ui/confirm';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem';
import { TextArea } from '../ui/text-area';
import { useErrors } from '../ui/use-errors';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { STATUS_WORDS, STATUSES } from '../words/status';

async function read(): Promise<{ period: Period; progress: Progress }> {
  const period = await freshPeriod();
  return { period, progress: await progressOf(period.code) };
}

export function LockPage() {
  const facts = useLoad('lock', read);
  const [done, setDone] = useState('');
  return (
    <Page title="Chốt số liệu" above={facts.data?.period.name}>
      {done !== '' && <Notice key={done} tone="good" title={done} focus />}
      <WhenRead of={facts}>
        {({ period, progress }) => {
          const again = (said: string): void => {
            setDone(said);
            facts.again();
          };
          return period.locked ? (
            <Locked period={period} onDone={again} />
          ) : (
            <Open period={period} progress={progress} onDone={again} />
          );
        }}
      </WhenRead>
    </Page>
  );
}

function Open({ period, progress, onDone }: { period: Period; progress: Progress; onDone: (said: string) => void }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const lock = async (): Promise<void> => {
    setAsking(false);
    try {
      await lockPeriod(period.code);
      onDone('Đã chốt số liệu.');
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      <p class="govuk-body lead">
        Sau khi chốt, đơn vị không sửa, không gửi được báo cáo; nội dung đang soạn vẫn được giữ. Báo cáo do Sở mở lại
        sau khi chốt thì đơn vị điều chỉnh và gửi lại được.
      </p>
      {problem !== undefined && <ProblemNotice error={problem} />}
      <dl class="facts">
        {STATUSES.flatMap((status) => [
          <dt key={`${status}-name`}>{STATUS_WORDS[status].label}</dt>,
          <dd key={status}>{progress[status]} đơn vị</dd>,
        ])}
      </dl>
      <button type="button" class="govuk-button" onClick={() => setAsking(true)}>
        Chốt số liệu
      </button>
      {asking && (
        <Confirm title="Chốt số liệu?" yes="Chốt số liệu" onYes={() => void lock()} onNo={() => setAsking(false)}>
          <p class="govuk-body">
            {progress.notSubmitted} đơn vị chưa gửi và {progress.underRevision} đơn vị đang bổ sung sẽ không gửi được
            nữa, trừ khi Sở bỏ chốt.
          </p>
        </Confirm>
      )}
    </>
  );
}

function Locked({ period, onDone }: { period: Period; onDone: (said: string) => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>();
  const { errors, attempt, show, at } = useErrors();
  const unlock = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (reason.trim() === '') return show([{ target: 'unlock-reason', message: 'Nêu lý do bỏ chốt.' }]);
    try {
      await unlockPeriod(period.code, reason);
      onDone('Đã bỏ chốt số liệu: đơn vị sửa và gửi được báo cáo.');
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <form class="narrow" noValidate onSubmit={(event) => void unlock(event)}>
      <Notice title="Số liệu đang được chốt">
        <p class="govuk-body">Chỉ báo cáo do Sở mở lại sau khi chốt là sửa được.</p>
      </Notice>
      {problem !== undefined && <ProblemNotice error={problem} />}
      <ErrorSummary errors={errors} attempt={attempt} title="Chưa bỏ chốt được" />
      <TextArea
        id="unlock-reason"
        label="Lý do bỏ chốt"
        hint="Lý do được ghi vào nhật ký."
        rows={3}
        value={reason}
        error={at('unlock-reason')}
        onValue={setReason}
      />
      <button type="submit" class="govuk-button">
        Bỏ chốt số liệu
      </button>
    </form>
  );
}
