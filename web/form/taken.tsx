// Tells once that a colleague's changes in other places were taken over; nothing changes unseen.

import { pathName } from '../../src/core/paths';
import { Notice } from '../ui/notice';
import { useReport } from './use-report';

export function Taken() {
  const { editor, template, content } = useReport();
  if (editor.taken.length === 0) return null;
  return (
    <Notice
      title={`Đồng nghiệp vừa sửa ${editor.taken.length} ô khác; nội dung của đơn vị đã có cả hai phần sửa`}
      focus
    >
      <ul class="govuk-list govuk-list--bullet">
        {editor.taken.slice(0, 10).map((path) => (
          <li key={path}>{pathName(template, path, content)}</li>
        ))}
        {editor.taken.length > 10 && <li>và {editor.taken.length - 10} ô nữa</li>}
      </ul>
    </Notice>
  );
}
