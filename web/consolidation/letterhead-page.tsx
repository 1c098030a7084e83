// What stands around the text of the city's report: issuing office, symbol, place, who signs.

import type { Letterhead } from '../../src/core/content';
import { pathName } from '../../src/core/paths';
import { Page } from '../shell/page';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { useCity } from './use-city';

const KEYS: readonly (keyof Letterhead)[] = [
  ...(['superior', 'agency', 'symbol', 'place'] as const),
  ...(['authority', 'signerTitle', 'signerName'] as const),
];

const HINTS: Partial<Record<keyof Letterhead, string>> = {
  symbol: 'Phần sau số văn bản. Số và ngày do văn thư cấp sau khi ký.',
  authority: 'Tối đa hai dòng, ví dụ “KT. GIÁM ĐỐC” khi cấp phó ký.',
  signerName: 'Để trống nếu chưa biết: bản in chừa chỗ.',
};

export function CityLetterhead() {
  const { template, content, editor } = useCity();
  const write = (key: keyof Letterhead, text: string): void =>
    editor.update((now) => ({ ...now, letterhead: { ...now.letterhead, [key]: text } }));
  return (
    <Page title="Đầu văn bản, người ký" above="Báo cáo của thành phố">
      <p class="govuk-body">
        <a class="govuk-link" href="/bao-cao-thanh-pho">
          Về các mục của báo cáo
        </a>
      </p>
      <div class="narrow">
        {KEYS.map((key) => {
          const path = `letterhead.${key}`;
          const box = {
            id: path,
            label: pathName(template, path),
            hint: HINTS[key],
            value: content.letterhead[key],
            onValue: (text: string) => write(key, text),
          };
          return key === 'authority' ? <TextArea key={key} rows={2} {...box} /> : <TextField key={key} {...box} />;
        })}
      </div>
    </Page>
  );
}
