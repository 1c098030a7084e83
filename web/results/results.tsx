// One page for the leadership, read in a minute and printed: the four groups, each target with its pair, coverage and
// change, and the other figures. Every figure opens to its agencies.

import { useState } from 'preact/hooks';
import type { RateSummary, Summary } from '../../src/core/summary/summary';
import type { Template } from '../../src/core/template/template';
import { freshPeriod, progressOf, templateOf, type Period, type Progress } from '../api/period';
import { readSummary, type Statuses } from '../api/summary';
import { Page } from '../shell/page';
import { CityDownload } from '../ui/city-download';
import { useKept } from '../ui/use-kept';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { GROUP_WORDS, GROUPS } from '../words/status';
import { dayOf } from '../words/time';
import '../styles/results.scss';
import { CountTable } from './count-table';
import { RateTable } from './rate-table';
import { TargetTable } from './target-table';

interface Facts {
  period: Period;
  template: Template;
  progress: Progress;
  summary: Summary;
  statuses: Statuses;
}

async function read(statuses: Statuses): Promise<Facts> {
  const period = await freshPeriod();
  const [template, progress, summary] = await Promise.all([
    templateOf(period.template),
    progressOf(period.code),
    readSummary(period.code, statuses),
  ]);
  return { period, template, progress, summary, statuses };
}

export function Results() {
  const [statuses, setStatuses] = useState<Statuses>('accepted');
  const results = useKept(useLoad(statuses, () => read(statuses)));
  return (
    <Page title="Kết quả toàn thành phố" above={results.data?.template.name}>
      <WhenRead of={results}>{(facts) => <ResultsBody {...facts} onStatuses={setStatuses} />}</WhenRead>
    </Page>
  );
}

interface BodyProps extends Facts {
  onStatuses: (statuses: Statuses) => void;
}

function ResultsBody({ period, template, progress, summary, statuses, onStatuses }: BodyProps) {
  const { coverage, indicators } = summary;
  const rates = indicators.filter((one): one is RateSummary => one.kind === 'rate');
  return (
    <>
      <p class="govuk-body lead">
        Số liệu tính đến ngày {dayOf(period.cutoff)}, cộng từ <strong>{coverage.included}</strong> trên{' '}
        {coverage.expected} đơn vị{' '}
        {statuses === 'accepted' ? 'đã được Sở chấp nhận số liệu' : 'đã gửi hoặc đã được chấp nhận số liệu'}. Tỉ lệ là
        tổng số người đạt chia tổng số người.
      </p>
      <div class="actions no-print">
        <CityDownload
          period={period.code}
          format="docx"
          statuses={statuses}
          label="Tải báo cáo tổng hợp (Word)"
          secondary={false}
        />
        <CityDownload period={period.code} format="xlsx" statuses={statuses} label="Tải bảng tổng hợp (Excel)" />
        <a class="govuk-link govuk-body results__editions" href="/ban-chot">
          Các bản chốt
        </a>
        <button
          type="button"
          class="text-button"
          onClick={() => onStatuses(statuses === 'accepted' ? 'submitted,accepted' : 'accepted')}
        >
          {statuses === 'accepted' ? 'Tính cả báo cáo đã gửi, chưa chấp nhận' : 'Chỉ tính báo cáo đã chấp nhận'}
        </button>
        <button type="button" class="text-button" onClick={() => window.print()}>
          In trang này
        </button>
      </div>
      <h2 class="govuk-heading-m">Tình hình gửi báo cáo</h2>
      <ul class="tiles">
        {GROUPS.map((group) => (
          <li key={group} class={`tile tile--${GROUP_WORDS[group].tone}`}>
            <strong>{progress[group]}</strong> {GROUP_WORDS[group].label}
          </li>
        ))}
      </ul>
      <TargetTable rates={rates.filter(({ target }) => target !== null)} template={template} />
      <RateTable rates={rates.filter(({ target }) => target === null)} template={template} />
      <CountTable counts={indicators.filter((one) => one.kind === 'count')} template={template} />
    </>
  );
}
