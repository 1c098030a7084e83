// The reminding letter (công văn đôn đốc) to the agencies chosen, with the day they are asked to send by.

import { useState } from 'preact/hooks';
import { parseDate, vietnamDate } from '../../src/core/dates';
import { letterUrl } from '../api/chase';
import type { Period } from '../api/period';
import { DateField } from '../ui/date-field';
import { Download } from '../ui/download';
import { Notice } from '../ui/notice';
import { now } from '../words/now';
import type { Chased } from './chased';

interface Props {
  period: Period;
  picked: readonly Chased[];
}

export function Letter({ period, picked }: Props) {
  const [sendBy, setSendBy] = useState('');
  const [raw, setRaw] = useState<string | null>(null);
  const entry = raw === null ? null : parseDate(raw);
  const past = sendBy !== '' && sendBy < vietnamDate(now());
  const error = entry?.kind === 'refused' ? entry.message : past ? 'Ngày đề nghị gửi phải từ hôm nay.' : undefined;
  return (
    <section aria-labelledby="cong-van">
      <h2 class="govuk-heading-m" id="cong-van">
        Công văn đôn đốc
      </h2>
      {picked.length === 0 ? (
        <p class="govuk-body muted">Chọn đơn vị trong danh sách để lập công văn.</p>
      ) : (
        <>
          <p class="govuk-body lead">
            Công văn gửi {picked.length === 1 ? picked[0]!.row.name : `${picked.length} đơn vị đã chọn`}, theo thể thức
            văn bản hành chính; số, ngày và chữ ký để trống cho văn thư và lãnh đạo Sở.
          </p>
          <DateField
            path="send-by"
            label="Đề nghị gửi chậm nhất hết ngày (có thể để trống)"
            hint="Với đơn vị quá hạn, đang bổ sung hoặc đang chỉnh sửa. Để trống thì công văn ghi “ngay sau khi nhận được Công văn này”."
            value={sendBy}
            error={error}
            raw={raw ?? undefined}
            onRaw={setRaw}
            onDate={(day) => setSendBy(day ?? '')}
          />
          {period.announcement.contact === '' && (
            <Notice tone="warn" title="Chưa có đầu mối của Sở để ghi vào công văn">
              <p class="govuk-body">
                Họ tên, điện thoại trong công văn sẽ để trống.{' '}
                <a class="govuk-link" href="/thong-bao">
                  Nhập đầu mối ở trang Thông báo
                </a>
                , rồi tải công văn.
              </p>
            </Notice>
          )}
          <div class="actions">
            {error === undefined && (
              <Download
                path={letterUrl(
                  period.code,
                  picked.map(({ row }) => row.code),
                  sendBy,
                )}
                name="cong-van-don-doc.docx"
                label="Tải công văn đôn đốc (Word)"
                secondary={false}
              />
            )}
          </div>
        </>
      )}
    </section>
  );
}
