// What went wrong, in the server's own Vietnamese words, and the way on.

import { ApiProblem, Unreachable } from '../api/client';
import { Notice } from './notice';

/** Title and advice of anything thrown. */
export function wordsOf(error: unknown): { title: string; detail: string } {
  if (error instanceof ApiProblem) return { title: error.body.title, detail: error.body.detail ?? '' };
  // A chunk of the application that could not be fetched comes as a TypeError.
  if (error instanceof Unreachable || (error instanceof TypeError && error.message.includes('import'))) {
    return { title: 'Không kết nối được máy chủ', detail: 'Đề nghị kiểm tra đường truyền rồi thử lại.' };
  }
  console.error(error);
  return { title: 'Trang gặp lỗi', detail: 'Đề nghị tải lại trang. Nếu vẫn lỗi, báo quản trị hệ thống.' };
}

/** The same as one sentence, for an error summary. */
export function sentenceOf(error: unknown): string {
  const { title, detail } = wordsOf(error);
  return detail ? `${title}. ${detail}` : title;
}

interface Props {
  error: unknown;
  again?: () => void;
}

export function ProblemNotice({ error, again }: Props) {
  const { title, detail } = wordsOf(error);
  return (
    <Notice tone="bad" title={title} focus>
      {detail && <p class="govuk-body">{detail}</p>}
      {again && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={again}>
          Thử lại
        </button>
      )}
    </Notice>
  );
}
