// The reporting periods: their days, plan and lock; next year's is opened from a template.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Period } from '../api/period';
import { readPeriods, readTemplates, type TemplateEntry } from '../api/period-admin';
import { Page } from '../shell/page';
import { useFocusKept } from '../ui/focus-kept';
import { Notice } from '../ui/notice';
import { Tag } from '../ui/tag';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { dayOf } from '../words/time';
import { PeriodForm } from './period-form';

interface Facts {
  periods: Period[];
  templates: TemplateEntry[];
}

async function read(): Promise<Facts> {
  const [periods, templates] = await Promise.all([readPeriods(), readTemplates()]);
  return { periods, templates };
}

export function Periods() {
  const facts = useLoad('periods', read);
  return (
    <Page title="Kỳ báo cáo">
      <WhenRead of={facts}>{(data) => <PeriodsBody {...data} again={facts.again} />}</WhenRead>
    </Page>
  );
}

/** The code of the period being changed, "" for a new one. */
type Open = string | null;

function PeriodsBody({ periods, templates, again }: Facts & { again: () => void }) {
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState('');
  const finish = (said: string): void => {
    setOpen(null);
    setDone(said);
    again();
  };
  const start = (which: Open): void => {
    setDone('');
    setOpen(which);
  };
  const close = (): void => setOpen(null);
  return (
    <>
      {done !== '' && <Notice tone="good" title={done} focus />}
      <InPlace open={open === ''}>
        {open === '' ? (
          <PeriodForm templates={templates} onDone={() => finish('Đã mở kỳ báo cáo mới')} onClose={close} />
        ) : (
          <div class="actions">
            <button type="button" class="govuk-button" onClick={() => start('')}>
              Mở kỳ báo cáo mới
            </button>
          </div>
        )}
      </InPlace>
      {periods.map((period) => (
        <InPlace key={period.code} open={open === period.code}>
          <h2 class="govuk-heading-m">{period.name}</h2>
          {open === period.code ? (
            <PeriodForm
              period={period}
              templates={templates}
              onDone={() => finish('Đã lưu kỳ báo cáo')}
              onClose={close}
            />
          ) : (
            <>
              <PeriodFacts period={period} />
              <div class="actions">
                <button type="button" class="govuk-button govuk-button--secondary" onClick={() => start(period.code)}>
                  Sửa ngày, kế hoạch<span class="govuk-visually-hidden"> của kỳ {period.code}</span>
                </button>
              </div>
            </>
          )}
        </InPlace>
      ))}
    </>
  );
}

/** A button and the form it opens in its own place. */
const InPlace = ({ open, children }: { open: boolean; children: ComponentChildren }) => (
  <div ref={useFocusKept<HTMLDivElement>(open)}>{children}</div>
);

const PeriodFacts = ({ period }: { period: Period }) => (
  <dl class="facts">
    <dt>Mã kỳ</dt>
    <dd>{period.code}</dd>
    <dt>Mở từ ngày</dt>
    <dd>{dayOf(period.opensOn)}</dd>
    <dt>Số liệu tính đến ngày</dt>
    <dd>{dayOf(period.cutoff)}</dd>
    <dt>Hạn gửi</dt>
    <dd>hết ngày {dayOf(period.deadline)}</dd>
    <dt>Kế hoạch của thành phố</dt>
    <dd>{planWords(period.plan)}</dd>
    <dt>Chốt số liệu</dt>
    <dd>
      {period.locked ? <Tag tone="warn">Đã chốt số liệu</Tag> : <Tag tone="good">Đang mở</Tag>}{' '}
      <span class="muted small">Sở Khoa học và Công nghệ chốt và mở khóa.</span>
    </dd>
  </dl>
);

function planWords({ number, date }: Period['plan']): string {
  if (!number && !date) return 'chưa nhập số, ngày';
  return [number ? `số ${number}` : 'chưa nhập số', date ? `ngày ${dayOf(date)}` : 'chưa nhập ngày'].join(', ');
}
