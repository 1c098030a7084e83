// Tells once that a colleague's changes in other places were taken over; nothing changes unseen.

import { useEffect } from 'preact/hooks';
import { pathName } from '../../src/core/paths';
import { Notice } from '../ui/notice';
import { useReport } from './use-report';
import { WithTemplate } from './whole-template';

export function Taken() {
  const { editor, content } = useReport();
  return (
    <WithTemplate>
      {(template) => <TakenNotice editor={editor} nameOf={(path) => pathName(template, path, content)} />}
    </WithTemplate>
  );
}

interface NoticeProps {
  editor: { readonly taken: readonly string[]; told: () => void };
  nameOf: (path: string) => string;
}

export function TakenNotice({ editor, nameOf }: NoticeProps) {
  const { taken } = editor;
  useEffect(() => () => editor.told(), [editor]);
  if (taken.length === 0) return null;
  return (
    <Notice title={`Đồng nghiệp vừa sửa ${taken.length} ô khác; nội dung ở đây đã có cả hai phần sửa`} focus>
      <ul class="govuk-list govuk-list--bullet">
        {taken.slice(0, 10).map((path) => (
          <li key={path}>{nameOf(path)}</li>
        ))}
        {taken.length > 10 && <li>và {taken.length - 10} ô nữa</li>}
      </ul>
    </Notice>
  );
}
