// One part of the report on a page of its own. Going on checks what stands on this page; nothing is checked while
// somebody types.

import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { lazy } from '../shell/lazy';
import { Page } from '../shell/page';
import type { Report } from '../api/report';
import type { FieldError } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Secret } from '../ui/secret';
import type { Part } from './parts';
import { isMissing } from '../../src/core/check/missing';
import { TextFields } from './text-fields';
import { useReport } from './use-report';

// Each kind of part is a chunk of its own: a text needs no parser of numbers.
const ErrorSummary = lazy(() => import('../ui/error-summary').then(({ ErrorSummary }) => ErrorSummary));
const FigureFields = lazy(() => import('./figure-fields').then(({ FigureFields }) => FigureFields));
const LetterheadFields = lazy(() => import('./letterhead-fields').then(({ LetterheadFields }) => LetterheadFields));
const ListFields = lazy(() => import('./list-fields').then(({ ListFields }) => ListFields));

function whyClosed({ locked, status, moves }: Report): string {
  if (locked) return 'Sở đã chốt số liệu nên không sửa được.';
  if (status === 'pendingApproval') return 'Báo cáo đang chờ lãnh đạo đơn vị duyệt nên chưa sửa được ở đây.';
  if (status === 'accepted') return 'Sở đã chấp nhận số liệu. Muốn sửa, đề nghị Sở mở lại báo cáo.';
  return `Báo cáo đã gửi Sở.${moves.includes('withdraw') ? ' Muốn sửa, hãy thu hồi báo cáo trước.' : ''}`;
}

interface Props {
  part: Part;
  parts: readonly Part[];
  next: Part | undefined;
}

export function PartPage({ part, parts, next }: Props) {
  const { editor, editable, report, template } = useReport();
  const { route } = useLocation();
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const onward = next ? `/bao-cao/${next.id}` : '/bao-cao/kiem-tra';

  useEffect(() => {
    if (location.hash === '') return;
    let stop = (): void => undefined;
    void import('./element').then(({ goToAddressed }) => (stop = goToAddressed()));
    return () => stop();
  }, []);

  const goOn = async (event: Event): Promise<void> => {
    event.preventDefault();
    await Promise.race([editor.saveNow(), new Promise((resolve) => setTimeout(resolve, 3_000))]);
    const checking = await Promise.all([import('./field-error'), import('./element')]).catch(() => null);
    // Without a line that part of the program may not be here yet; the page before sending checks again.
    if (!checking) return route(onward);
    const [{ faultsOf }, { elementOf }] = checking;
    const present = editor.base.issues.filter((issue) => !isMissing(issue));
    const found = faultsOf(part, parts, editor.raw, editor.unsaved ? [] : present);
    if (found.length === 0) return route(onward);
    setErrors(found.map((one) => ({ ...one, target: elementOf(one.target)?.id ?? one.target })));
    setAttempt((n) => n + 1);
  };
  const errorAt = (path: string): string | undefined => errors.find(({ target }) => target === path)?.message;
  return (
    <Page title={part.label} above={part.group === part.label ? template.name : part.group}>
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao">
          Về danh sách các phần
        </a>
      </p>
      {errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      {!editable && (
        <Notice>
          <p class="govuk-body">{whyClosed(report)}</p>
        </Notice>
      )}
      <form onSubmit={(event) => void goOn(event)} noValidate>
        <Secret />
        {/* A disabled fieldset makes every box inside read-only at once. */}
        <fieldset class="plain" disabled={!editable}>
          {part.kind === 'letterhead' && <LetterheadFields errorAt={errorAt} />}
          {part.kind === 'texts' && <TextFields part={part} errorAt={errorAt} />}
          {part.kind === 'list' && <ListFields list={part.list} heading={part.heading} errorAt={errorAt} />}
          {part.kind === 'figures' && <FigureFields indicators={part.indicators} errorAt={errorAt} />}
        </fieldset>
        <div class="actions">
          <button type="submit" class="govuk-button">
            {editable ? 'Lưu và tiếp tục' : 'Tiếp tục'}
          </button>
          {errors.length > 0 && (
            <a class="govuk-link govuk-body" href={onward}>
              Để sửa sau, sang phần tiếp theo
            </a>
          )}
        </div>
      </form>
    </Page>
  );
}
