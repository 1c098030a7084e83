// The files of an edition, as they were frozen.

import { editionUrl } from '../api/edition';
import { Download } from '../ui/download';

export function EditionFiles({ period, number }: { period: string; number: number }) {
  const at = editionUrl(period, number);
  const name = `ban-chot-${number}`;
  const about = ` bản chốt số ${number}`;
  return (
    <div class="actions" role="group" aria-label={`Tải bản chốt số ${number}`}>
      <Download
        about={about}
        path={`${at}/consolidated.docx?copy=final`}
        name={`${name}-trinh-ky.docx`}
        label="Tải Word trình ký"
      />
      <Download
        about={about}
        path={`${at}/consolidated.docx?copy=working`}
        name={`${name}-lam-viec.docx`}
        label="Tải Word làm việc"
      />
      <Download about={about} path={`${at}/consolidated.xlsx`} name={`${name}.xlsx`} label="Tải Excel" />
      <Download
        about={about}
        path={`${at}/consolidated.pdf?copy=final`}
        name={`${name}-trinh-ky.pdf`}
        label="Tải PDF"
      />
    </div>
  );
}
