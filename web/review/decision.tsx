// What SKHCN does with a report: accept it, return it with the reason and the comments written beside it, or open an
// accepted one again.

import { useState } from 'preact/hooks';
import { pathName } from '../../src/core/paths';
import type { Template } from '../../src/core/template/template';
import { moveReport, type MoveName, type NewComment, type Report } from '../api/report';
import { ErrorSummary, type FieldError } from '../ui/error-summary';
import { useFocusKept } from '../ui/focus-kept';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';

interface Props {
  period: string;
  template: Template;
  report: Report;
  drafts: readonly NewComment[];
  onDrafts: (drafts: NewComment[]) => void;
  onReport: (report: Report) => void;
}

const DONE: Partial<Record<MoveName, string>> = {
  accept: 'Đã chấp nhận số liệu của báo cáo này.',
  return: 'Đã trả lại báo cáo kèm ý kiến cho đơn vị.',
  reopen: 'Đã mở lại báo cáo để đơn vị điều chỉnh.',
};
/** Said once after a move, when the page shows the report in its new state. */
let lastDone: { agency: string; version: number; move: MoveName } | null = null;

export function Decision({ period, template, report, drafts, onReport }: Props) {
  const [reason, setReason] = useState('');
  const [returning, setReturning] = useState(false);
  const place = useFocusKept<HTMLButtonElement & HTMLDivElement>(returning);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<unknown>();
  const { moves } = report;
  const said =
    lastDone?.agency === report.agency && lastDone.version === report.version ? DONE[lastDone.move] : undefined;
  const written = drafts.filter(({ text }) => text.trim() !== '');

  const move = async (name: MoveName): Promise<void> => {
    setProblem(undefined);
    if (name !== 'accept' && reason.trim() === '') {
      setErrors([{ target: 'reason', message: 'Nêu lý do để đơn vị biết cần làm gì.' }]);
      setAttempt((n) => n + 1);
      return;
    }
    try {
      const body = name === 'return' ? { reason, comments: written } : name === 'reopen' ? { reason } : {};
      const next = await moveReport(period, report.agency, name, report.version, body);
      lastDone = { agency: next.agency, version: next.version, move: name };
      onReport(next);
    } catch (error) {
      setProblem(error);
    }
  };
  if (moves.length === 0 && !said) return null;
  const back = moves.includes('reopen') ? 'reopen' : 'return';
  return (
    <section class="decision no-print" aria-labelledby="decision-title">
      <h2 class="govuk-heading-m" id="decision-title">
        Xử lý báo cáo
      </h2>
      {said && <Notice tone="good" title={said} focus />}
      {problem !== undefined && <ProblemNotice error={problem} />}
      {moves.length > 0 && !returning && (
        <div class="actions">
          {moves.includes('accept') && (
            <button type="button" class="govuk-button" onClick={() => void move('accept')}>
              Chấp nhận số liệu
            </button>
          )}
          <button
            ref={place}
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => setReturning(true)}
          >
            {back === 'reopen' ? 'Mở lại để điều chỉnh' : 'Trả lại'}
            {written.length > 0 && ` (kèm ${written.length} ý kiến)`}
          </button>
        </div>
      )}
      {returning && (
        <div ref={place}>
          <ErrorSummary errors={errors} attempt={attempt} />
          <Secret />
          <TextArea
            id="reason"
            label={back === 'reopen' ? 'Lý do mở lại' : 'Lý do trả lại'}
            hint="Đơn vị đọc được lời này. Nêu số nào, mục nào cần xem lại và cần làm gì."
            rows={3}
            value={reason}
            error={errors[0]?.message}
            onValue={setReason}
          />
          {written.length > 0 && (
            <ul class="govuk-list govuk-list--bullet">
              {written.map(({ path, text }) => (
                <li key={path}>
                  {pathName(template, path, report.content)}: {text}
                </li>
              ))}
            </ul>
          )}
          <div class="actions">
            <button type="button" class="govuk-button" onClick={() => void move(back)}>
              {back === 'reopen' ? 'Mở lại để điều chỉnh' : 'Trả lại đơn vị'}
            </button>
            <button type="button" class="text-button" onClick={() => setReturning(false)}>
              Thôi
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
