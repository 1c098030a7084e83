// Accepting the reports chosen on the board: what each still has of errors and warnings, then each one's own answer.

import { useState } from 'preact/hooks';
import { acceptMany, type Acceptance } from '../api/comparison';
import type { ProgressRow } from '../api/period';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem';

interface Props {
  period: string;
  /** Submitted reports only. */
  picked: readonly ProgressRow[];
  /** After something was accepted: the board is read again. */
  onDone: () => void;
}

interface Outcome {
  row: ProgressRow;
  answer: Acceptance;
}

const issuesOf = ({ errors, warnings }: ProgressRow): string =>
  errors || warnings ? `${errors ?? 0} lỗi, ${warnings ?? 0} cảnh báo` : 'không có lỗi, không có cảnh báo';

export function AcceptMany({ period, picked, onDone }: Props) {
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const accept = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const asked = picked.map(({ code, revision }) => ({ agency: code, revision: revision ?? 1 }));
      const answers = await acceptMany(period, asked);
      setOutcomes(
        answers.flatMap((answer) => {
          const row = picked.find(({ code }) => code === answer.agency);
          return row ? [{ row, answer }] : [];
        }),
      );
      onDone();
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
  };
  if (picked.length === 0 && outcomes.length === 0 && problem === undefined) return null;
  const questioned = picked.filter(({ errors, warnings }) => errors || warnings);
  return (
    <section class="decision accept" aria-labelledby="accept-title">
      <h2 class="govuk-heading-m" id="accept-title">
        Chấp nhận nhiều báo cáo
      </h2>
      {problem !== undefined && <ProblemNotice error={problem} />}
      <Outcomes outcomes={outcomes} />
      {picked.length > 0 && (
        <>
          <p class="govuk-body">
            Đã chọn {picked.length} báo cáo
            {questioned.length > 0 && `, trong đó ${questioned.length} báo cáo còn lỗi hoặc cảnh báo`}:
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {picked.map((row) => (
              <li key={row.code}>
                <a class="govuk-link" href={`/don-vi/${row.code}`}>
                  {row.name}
                </a>
                : {issuesOf(row)} (lần gửi {row.revision})
              </li>
            ))}
          </ul>
          <div class="actions">
            <button type="button" class="govuk-button" aria-disabled={busy} onClick={() => void accept()}>
              {busy ? 'Đang chấp nhận…' : `Chấp nhận số liệu ${picked.length} báo cáo`}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null;
  const accepted = outcomes.filter(({ answer }) => answer.accepted);
  const refused = outcomes.filter(({ answer }) => !answer.accepted);
  return (
    <Notice
      tone={refused.length > 0 ? 'warn' : 'good'}
      title={`Đã chấp nhận số liệu ${accepted.length} trên ${outcomes.length} báo cáo`}
      focus
    >
      <ul class="govuk-list govuk-list--bullet">
        {refused.map(({ row, answer }) => (
          <li key={row.code}>
            <strong>Chưa chấp nhận được {row.name}:</strong> {answer.reason}
          </li>
        ))}
        {accepted.map(({ row }) => (
          <li key={row.code}>{row.name}: đã chấp nhận số liệu.</li>
        ))}
      </ul>
    </Notice>
  );
}
