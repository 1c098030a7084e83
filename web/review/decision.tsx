// What SKHCN does with a report: accept it, return it with the reason and the comments written beside it, or open an
// accepted one again.

import { useState } from 'preact/hooks';
import { pathName } from '../../src/core/paths';
import type { Template } from '../../src/core/template/template';
import { ApiProblem } from '../api/client';
import { moveReport, readReport, type MoveName, type Report } from '../api/report';
import { ErrorSummary } from '../ui/error-summary';
import { useFocusKept } from '../ui/focus-kept';
import { Notice } from '../ui/notice';
import { ProblemNotice, wordsOf } from '../ui/problem';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';
import { useErrors } from '../ui/use-errors';
import { isEmpty, written } from './review-draft';
import type { Review } from './use-review-draft';

interface Props {
  period: string;
  template: Template;
  report: Report;
  review: Review;
  onReport: (report: Report) => void;
}

const DONE: Partial<Record<MoveName, string>> = {
  accept: 'Đã chấp nhận số liệu của báo cáo này.',
  return: 'Đã trả lại báo cáo kèm ý kiến cho đơn vị.',
  reopen: 'Đã mở lại báo cáo để đơn vị điều chỉnh.',
};

/** Somebody else moved or saved the report since it was read. */
const isOvertaken = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.code === 'report.wrongState' || error.code === 'version.stale');

export function Decision({ period, template, report, review, onReport }: Props) {
  const { draft, write, drop } = review;
  const { reason } = draft;
  const [returning, setReturning] = useState(reason !== '');
  const place = useFocusKept<HTMLButtonElement & HTMLDivElement>(returning);
  const { errors, attempt, show, at } = useErrors();
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<{ error: unknown; seen: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const { moves } = report;
  const back = moves.includes('reopen') ? 'reopen' : 'return';
  const comments = back === 'return' ? written(draft) : [];

  const finish = (name: MoveName, next: Report): void => {
    drop();
    setReturning(false);
    setSaid(DONE[name] ?? '');
    onReport(next);
  };
  const refused = async (name: MoveName, error: unknown): Promise<void> => {
    const now = isOvertaken(error) ? await readReport(period, report.agency).catch(() => null) : null;
    // An earlier press arrived and only its answer was lost: it stands there with our own reason.
    if (now?.status === 'returned' && name !== 'accept' && now.reason === reason.trim()) return finish(name, now);
    setProblem({ error, seen: now !== null });
    if (now) onReport(now);
  };
  const move = async (name: MoveName): Promise<void> => {
    if (busy) return;
    setProblem(null);
    setSaid('');
    const missing = name !== 'accept' && reason.trim() === '';
    show(missing ? [{ target: 'reason', message: 'Nêu lý do để đơn vị biết cần làm gì.' }] : []);
    if (missing) return;
    setBusy(true);
    try {
      const body = name === 'return' ? { reason, comments } : name === 'reopen' ? { reason } : {};
      finish(name, await moveReport(period, report.agency, name, report.version, body));
    } catch (error) {
      await refused(name, error);
    }
    setBusy(false);
  };
  if (moves.length === 0 && said === '' && problem === null) return null;
  return (
    <section class="decision no-print" aria-labelledby="decision-title">
      <h2 class="govuk-heading-m" id="decision-title">
        Xử lý báo cáo
      </h2>
      {said !== '' && <Notice key={said} tone="good" title={said} focus />}
      {problem?.seen === false && <ProblemNotice error={problem.error} />}
      {problem?.seen && (
        <Notice tone="bad" title={wordsOf(problem.error).title} focus>
          <p class="govuk-body">
            Báo cáo vừa có thay đổi; trang đã hiện trạng thái mới nhất. Ý kiến và lý do đang soạn vẫn được giữ.
          </p>
        </Notice>
      )}
      {moves.length > 0 && !returning && (
        <div class="actions">
          {moves.includes('accept') && (
            <button type="button" class="govuk-button" aria-disabled={busy} onClick={() => void move('accept')}>
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
            {comments.length > 0 && ` (kèm ${comments.length} ý kiến)`}
          </button>
        </div>
      )}
      {moves.length > 0 && returning && (
        <div ref={place}>
          <ErrorSummary errors={errors} attempt={attempt} />
          <Secret />
          <TextArea
            id="reason"
            label={back === 'reopen' ? 'Lý do mở lại' : 'Lý do trả lại'}
            hint="Đơn vị đọc được lời này. Nêu số nào, mục nào cần xem lại và cần làm gì."
            rows={3}
            value={reason}
            error={at('reason')}
            onValue={(text) => write({ reason: text })}
          />
          {comments.length > 0 && (
            <ul class="govuk-list govuk-list--bullet">
              {comments.map(({ path, text }) => (
                <li key={path}>
                  {pathName(template, path, report.content)}: {text}
                </li>
              ))}
            </ul>
          )}
          <div class="actions">
            <button type="button" class="govuk-button" aria-disabled={busy} onClick={() => void move(back)}>
              {back === 'reopen' ? 'Mở lại để điều chỉnh' : 'Trả lại đơn vị'}
            </button>
            <button type="button" class="text-button" onClick={() => setReturning(false)}>
              Thôi
            </button>
          </div>
        </div>
      )}
      {moves.length > 0 && !isEmpty(draft) && (
        <p class="govuk-body small muted">
          Ý kiến và lý do đang soạn được giữ trên máy này đến khi trả lại hoặc chấp nhận; đăng xuất thì bị xóa.
        </p>
      )}
    </section>
  );
}
