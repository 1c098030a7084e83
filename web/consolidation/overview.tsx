// The parts of the city's report with what stands in each, and both copies to download.

import { pathName } from '../../src/core/paths';
import { TakenNotice } from '../form/taken';
import { Page } from '../shell/page';
import { CityDownload } from '../ui/city-download';
import { Tag } from '../ui/tag';
import { formatNumber } from '../../src/core/numbers';
import { LETTERHEAD_PART, type CityPart } from './city-parts';
import { Counted } from './counted';
import { useCity } from './use-city';

export function CityOverview({ parts }: { parts: readonly CityPart[] }) {
  const { template, content, editor } = useCity();
  const { agency, place, signerTitle, signerName } = content.letterhead;
  const named = [agency, place, signerTitle].every((text) => text.trim() !== '');
  return (
    <Page title="Báo cáo của thành phố" above={template.name}>
      <TakenNotice editor={editor} nameOf={(path) => pathName(template, path)} />
      <p class="govuk-body lead">
        Số liệu, bảng và câu nêu số liệu do hệ thống lập từ báo cáo của các đơn vị. Sở viết lời văn từng mục, bên cạnh
        lời văn của các đơn vị; mục nào để trống thì in câu do hệ thống lập.
      </p>
      <Copies />
      <h2 class="govuk-heading-m tasks__group">Thể thức</h2>
      <ul class="tasks">
        <li>
          <a class="govuk-link" href={`/bao-cao-thanh-pho/${LETTERHEAD_PART}`} aria-describedby="state-letterhead">
            Đầu văn bản, người ký
          </a>
          <span id="state-letterhead">
            <Tag tone={named ? (signerName.trim() === '' ? 'info' : 'good') : 'warn'}>
              {!named ? 'Còn thiếu' : signerName.trim() === '' ? 'Chưa có tên người ký' : 'Đã có'}
            </Tag>
          </span>
        </li>
      </ul>
      <h2 class="govuk-heading-m tasks__group">Lời văn các mục</h2>
      <ul class="tasks">
        {parts.map(({ id, label, section }) => {
          const letters = [...(content.sections[section.id] ?? '').trim()].length;
          return (
            <li key={id}>
              <a class="govuk-link" href={`/bao-cao-thanh-pho/${id}`} aria-describedby={`state-${id}`}>
                {label}
              </a>
              <span id={`state-${id}`}>
                {letters > 0 ? (
                  <Tag tone="good">{`Đã viết ${formatNumber(letters)} ký tự`}</Tag>
                ) : (
                  <Tag tone="">{section.text === 'optional' ? 'Để trống, không in' : 'Để trống'}</Tag>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="govuk-body">
        Số liệu theo chỉ tiêu, cách cộng, số đơn vị có số liệu và câu trả lời của từng đơn vị:{' '}
        <a class="govuk-link" href="/ket-qua">
          Kết quả toàn thành phố
        </a>
        .
      </p>
    </Page>
  );
}

function Copies() {
  const { period, statuses, onStatuses, editor } = useCity();
  const asked = { period: period.code, statuses };
  return (
    <div class="copies">
      <Counted value={statuses} onValue={onStatuses} />
      <div class="actions">
        <CityDownload {...asked} format="docx" copy="working" label="Tải bản làm việc (Word)" />
        <CityDownload {...asked} format="docx" copy="final" label="Tải bản trình ký (Word)" secondary={false} />
        <CityDownload {...asked} format="xlsx" label="Tải bảng tổng hợp (Excel)" />
      </div>
      <p class="govuk-hint">
        Bản làm việc đánh dấu câu do hệ thống lập và dẫn từng số đến phụ lục; bản trình ký thì không.
        {editor.unsaved && ' Lời văn vừa nhập chưa lưu về máy chủ nên chưa có trong bản tải về.'}
      </p>
    </div>
  );
}
