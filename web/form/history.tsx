// Every submission of the report, what became of it, and what changed from one to the next, in words.

import { useState } from 'preact/hooks';
import type { Change } from '../../src/core/changes';
import { readChanges, readRevisions, type Revision } from '../api/report';
import type { Move } from '../../src/core/workflow';
import { Page } from '../shell/page';
import { useFocusKept } from '../ui/focus-kept';
import { ProblemNotice } from '../ui/problem';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { momentOf } from '../words/time';
import { useReport } from './use-report';

const OUTCOMES: Partial<Record<Move, string>> = {
  withdraw: 'Đơn vị thu hồi',
  return: 'Sở trả lại',
  accept: 'Sở chấp nhận số liệu',
  reopen: 'Sở mở lại để điều chỉnh',
};

export function History() {
  const { period, agency } = useReport();
  const revisions = useLoad('revisions', () => readRevisions(period.code, agency.code));
  return (
    <Page title="Các lần gửi" above={agency.name}>
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao">
          Về danh sách các phần
        </a>
      </p>
      <WhenRead of={revisions}>
        {(list) =>
          list.length === 0 ? (
            <p class="govuk-body">Chưa gửi lần nào.</p>
          ) : (
            <>
              {list.map((one) => (
                <OneRevision key={one.revision} one={one} />
              ))}
            </>
          )
        }
      </WhenRead>
    </Page>
  );
}

function OneRevision({ one }: { one: Revision }) {
  const { period, agency } = useReport();
  const [changes, setChanges] = useState<Change[] | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const section = useFocusKept<HTMLElement>(changes);
  const show = (): void => {
    readChanges(period.code, agency.code, one.revision - 1, one.revision).then(setChanges, setProblem);
  };
  return (
    <section class="revision" ref={section}>
      <h2 class="govuk-heading-s">
        Lần {one.revision}: {momentOf(one.submittedAt)}
      </h2>
      <p class="govuk-body">
        Người gửi: {one.submittedBy}. Mã xác nhận: <code class="receipt">{one.sha256}</code>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/xac-nhan/${one.sha256}`}>
          Xem và in xác nhận<span class="govuk-visually-hidden"> lần gửi {one.revision}</span>
        </a>
      </p>
      {one.outcomes.map(({ move, by, at, reason }) => (
        <p class="govuk-body" key={at}>
          {OUTCOMES[move]} lúc {momentOf(at)} ({by}){reason ? `: ${reason}` : '.'}
        </p>
      ))}
      {problem !== undefined && <ProblemNotice error={problem} />}
      {one.revision > 1 && changes === null && (
        <button type="button" class="text-button" onClick={show}>
          Xem thay đổi so với lần {one.revision - 1}
        </button>
      )}
      {changes && (
        <ul class="govuk-list govuk-list--bullet" aria-live="polite">
          {changes.length === 0 && <li>Không có thay đổi.</li>}
          {changes.map(({ path, sentence }) => (
            <li key={path}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
