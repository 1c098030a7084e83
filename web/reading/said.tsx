// What is said about one place of a report: issues with the agency's explanation, SKHCN's comments with the replies.

import type { ComponentChildren } from 'preact';
import type { Issue } from '../../src/core/check/issue';
import type { Comment } from '../api/report';
import { momentOf } from '../words/time';

export const IssueRemark = ({ issue }: { issue: Issue }) => (
  <div class={`remark${issue.severity === 'error' ? ' remark--error' : ''}`}>
    <p>
      <strong>{issue.severity === 'error' ? 'Lỗi' : 'Cảnh báo'}:</strong> {issue.message}
    </p>
    {issue.explanation && (
      <p>
        <strong>Giải trình:</strong> {issue.explanation}
      </p>
    )}
  </div>
);

export const CommentRemark = ({ comment, children }: { comment: Comment; children?: ComponentChildren }) => (
  <div class="remark remark--comment">
    <p>
      <strong>Ý kiến của Sở</strong> ({comment.author}, {momentOf(comment.at)}
      {comment.revision ? `, lần gửi ${comment.revision}` : ''}):
    </p>
    <p class="prose">{comment.text}</p>
    {comment.reply && (
      <p>
        <strong>Đơn vị trả lời:</strong> {comment.reply}
      </p>
    )}
    {comment.done && <p class="muted">Đơn vị đã xử lý.</p>}
    {children}
  </div>
);
