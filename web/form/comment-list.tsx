// SKHCN's comments, to be answered one by one.

import { useState } from 'preact/hooks';
import { patchComment, type Comment } from '../api/report';
import { CommentRemark } from '../reading/said';
import { wordsOf } from '../ui/problem';
import { TextArea } from '../ui/text-area';
import '../styles/reading.scss';
import { partOfPath } from './part-progress';
import type { Part } from './parts';
import { useReport } from './use-report';

export function CommentList({ comments, parts }: { comments: readonly Comment[]; parts: readonly Part[] }) {
  if (comments.length === 0) return null;
  const open = comments.filter(({ done }) => !done).length;
  return (
    <section aria-labelledby="y-kien">
      <h2 class="govuk-heading-m" id="y-kien" tabIndex={-1}>
        Ý kiến của Sở ({open === 0 ? 'đã xử lý hết' : `còn ${open} ý kiến`})
      </h2>
      {comments.map((comment) => (
        <OneComment key={comment.id} comment={comment} parts={parts} />
      ))}
    </section>
  );
}

function OneComment({ comment, parts }: { comment: Comment; parts: readonly Part[] }) {
  const { editor, read, period, agency } = useReport();
  const [reply, setReply] = useState(comment.reply);
  const [error, setError] = useState<string>();
  const part = partOfPath(parts, comment.path);
  const answer = async (done: boolean): Promise<void> => {
    setError(undefined);
    try {
      const text = reply.trim();
      await patchComment(period.code, agency.code, comment.id, { done, ...(text === '' ? {} : { reply: text }) });
      editor.adopt(await read());
    } catch (thrown) {
      const { title, detail } = wordsOf(thrown);
      setError(`${title}. ${detail}`);
    }
  };
  return (
    <CommentRemark comment={comment}>
      {part && (
        <p>
          <a class="govuk-link" href={`/bao-cao/${part.id}#${encodeURIComponent(comment.path)}`}>
            Đến: {comment.name}
          </a>
        </p>
      )}
      {!comment.done && (
        <TextArea
          id={`tra-loi-${comment.id}`}
          label={
            <>
              Trả lời (nếu cần)<span class="govuk-visually-hidden">: {comment.name}</span>
            </>
          }
          rows={2}
          value={reply}
          error={error}
          onValue={setReply}
        />
      )}
      <button type="button" class="text-button" onClick={() => void answer(!comment.done)}>
        {comment.done ? 'Đánh dấu chưa xử lý' : 'Đánh dấu đã xử lý'}
        <span class="govuk-visually-hidden">: {comment.name}</span>
      </button>
    </CommentRemark>
  );
}
