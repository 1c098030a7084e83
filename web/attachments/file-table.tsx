// The files the server has: what, how large, when, by whom; to download, and to remove where that is allowed.

import { useState } from 'preact/hooks';
import { attachmentUrl, readAttachments, removeAttachment, type Attachment } from '../api/attachment';
import { Confirm } from '../ui/confirm';
import { ProblemNotice } from '../ui/problem';
import { momentOf } from '../words/time';
import { sizeWords } from './size';

interface Props {
  period: string;
  agency: string;
  caption: string;
  files: readonly Attachment[];
  mayRemove: (file: Attachment) => boolean;
  onRemoved: (name: string, files: Attachment[]) => void;
}

export function FileTable({ period, agency, caption, files, mayRemove, onRemoved }: Props) {
  const [asking, setAsking] = useState<Attachment | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const removable = files.some(mayRemove);
  const remove = async ({ id, name }: Attachment): Promise<void> => {
    setProblem(undefined);
    try {
      await removeAttachment(period, agency, id);
      onRemoved(name, await readAttachments(period, agency));
    } catch (error) {
      setProblem(error);
    }
    setAsking(null);
  };
  return (
    <>
      {problem !== undefined && <ProblemNotice error={problem} />}
      <table class="table table--cards files">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Tệp</th>
            <th scope="col" class="number">
              Dung lượng
            </th>
            <th scope="col">Gửi lúc</th>
            <th scope="col">Người gửi</th>
            {removable && (
              <th scope="col">
                <span class="govuk-visually-hidden">Việc làm được</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.id}>
              <th scope="row">
                <a class="govuk-link" href={attachmentUrl(period, agency, file.id)} download={file.name}>
                  <span class="govuk-visually-hidden">Tải về </span>
                  {file.name}
                </a>
              </th>
              <td class="number" data-label="Dung lượng">
                {sizeWords(file.size)}
              </td>
              <td data-label="Gửi lúc">{momentOf(file.at)}</td>
              <td data-label="Người gửi">{file.by}</td>
              {removable && (
                <td>
                  {mayRemove(file) && (
                    <button type="button" class="text-button" onClick={() => setAsking(file)}>
                      Gỡ<span class="govuk-visually-hidden"> tệp {file.name}</span>
                    </button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {asking && (
        <Confirm title="Gỡ tệp này?" yes="Gỡ tệp" onYes={() => void remove(asking)} onNo={() => setAsking(null)}>
          <p class="govuk-body files__asked">
            Tệp “{asking.name}” được gỡ khỏi báo cáo và không lấy lại được. Nhật ký vẫn ghi tên tệp và người gỡ.
          </p>
        </Confirm>
      )}
    </>
  );
}
