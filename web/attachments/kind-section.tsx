// One kind of files beside a report: those that are there, those under way, and the box to choose more.

import { useState } from 'preact/hooks';
import type { AttachmentKind } from '../../src/core/attachment';
import type { Attachment } from '../api/attachment';
import { FileBox } from '../ui/file-field';
import { FileTable } from './file-table';
import { progressSaid, UploadList } from './upload-list';
import { useUploads } from './uploads';

interface Props {
  period: string;
  agency: string;
  kind: AttachmentKind;
  files: readonly Attachment[];
  /** Why nothing can be added; "" when it can; null for who only reads. */
  closed: string | null;
  mayRemove: (file: Attachment) => boolean;
  onFiles: (files: Attachment[]) => void;
}

const WORDS = {
  signed: {
    title: 'Bản ký số (PDF)',
    none: 'Chưa nhận tệp nào.',
    choose: 'Chọn tệp PDF',
    hint: 'Tệp PDF đã ký số, đóng dấu, tải về từ hệ thống quản lý văn bản; tối đa 20 MB.',
    accept: '.pdf,application/pdf',
  },
  evidence: {
    title: 'Tài liệu kiểm chứng',
    none: 'Không có tệp nào.',
    choose: 'Chọn các tệp',
    hint: 'PDF, ảnh, Word (.docx) hoặc Excel (.xlsx), chọn được nhiều tệp; mỗi tệp tối đa 20 MB, cả báo cáo tối đa 200 MB.',
    accept: '.pdf,.png,.jpg,.jpeg,.docx,.xlsx',
  },
} as const;

export function KindSection({ period, agency, kind, files, closed, mayRemove, onFiles }: Props) {
  const { title, none, choose, hint, accept } = WORDS[kind];
  const id = `files-${kind}`;
  const [said, setSaid] = useState('');
  const queue = useUploads({ period, agency, kind }, (name, now) => {
    onFiles(now);
    setSaid(`Đã nhận tệp ${name}.`);
  });
  // What was pressed is gone with its file: the focus goes on to the box of this kind, once a dialog has closed.
  const goOn = (): void => void setTimeout(() => document.getElementById(id)?.focus());
  const own = files.filter((file) => file.kind === kind);
  return (
    <section class="files-of-kind" aria-labelledby={`${id}-title`}>
      <h3 class="govuk-heading-s" id={`${id}-title`}>
        {title}
      </h3>
      {own.length === 0 && <p class="govuk-body muted">{none}</p>}
      {own.length > 0 && (
        <FileTable
          {...{ period, agency, mayRemove }}
          caption={title}
          files={own}
          onRemoved={(name, now) => {
            onFiles(now);
            setSaid(`Đã gỡ tệp ${name}.`);
            goOn();
          }}
        />
      )}
      <UploadList queue={queue} name={title} onGone={goOn} />
      <p class="govuk-body small files__said" role="status">
        {progressSaid(queue) || said}
      </p>
      {closed && <p class="govuk-body muted">{closed}</p>}
      {closed === '' && (
        <FileBox
          id={id}
          name={`${choose}: ${title}`}
          described={`${id}-hint`}
          accept={accept}
          multiple={kind === 'evidence'}
          choose={choose}
          onFiles={(chosen) => {
            setSaid('');
            queue.add(chosen, files);
          }}
        >
          <span class="govuk-hint files__hint" id={`${id}-hint`}>
            {hint}
          </span>
        </FileBox>
      )}
    </section>
  );
}
