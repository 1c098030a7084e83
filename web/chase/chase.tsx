// The chase list (đôn đốc): who owes a report and why, whom to call, what was promised; a message to copy and the letter
// to those chosen.

import { useMemo, useState } from 'preact/hooks';
import { CHASE_REASONS, CHASE_WORDS } from '../../src/core/chase';
import type { Template } from '../../src/core/template/template';
import { readCalls, type Call } from '../api/chase';
import { freshPeriod, progressOf, templateOf, type Period, type Progress } from '../api/period';
import { Page } from '../shell/page';
import { SearchField } from '../ui/agency-filter';
import { ChoiceField } from '../ui/choice-field';
import { useFocusKept } from '../ui/focus-kept';
import { Notice } from '../ui/notice';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { dayOf } from '../words/time';
import '../styles/board.scss';
import { ChaseTable } from './chase-table';
import { chasedOf, fits, type ChaseFilter } from './chased';
import { Letter } from './letter';
import { Message } from './message';

interface Facts {
  period: Period;
  template: Template;
  progress: Progress;
  calls: Call[];
}

async function read(): Promise<Facts> {
  const period = await freshPeriod();
  const [template, progress, calls] = await Promise.all([
    templateOf(period.template),
    progressOf(period.code),
    readCalls(period.code),
  ]);
  return { period, template, progress, calls };
}

export function Chase() {
  const facts = useLoad('chase', read);
  return (
    <Page title="Đôn đốc gửi báo cáo" above={facts.data?.template.name}>
      <WhenRead of={facts}>{(data) => <ChaseBody {...data} />}</WhenRead>
    </Page>
  );
}

function ChaseBody({ period, template, progress, calls }: Facts) {
  const all = useMemo(() => chasedOf(progress.agencies, calls), [progress, calls]);
  const [filter, setFilter] = useState<ChaseFilter>({ search: '', reason: '', called: '' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => all.filter((each) => fits(filter, each)), [all, filter]);
  const picked = all.filter(({ row }) => chosen.has(row.code));
  const choosing = useFocusKept<HTMLDivElement>(picked.length === 0);
  const choose = (codes: readonly string[], on: boolean): void =>
    setChosen((before) => new Set(on ? [...before, ...codes] : [...before].filter((code) => !codes.includes(code))));
  if (all.length === 0) return <Notice tone="good" title="Mọi đơn vị đã gửi báo cáo, không còn đơn vị phải đôn đốc." />;
  return (
    <>
      <p class="govuk-body lead">
        Hạn gửi chung: hết ngày <strong>{dayOf(period.deadline)}</strong>. Đơn vị đã gửi báo cáo, kể cả gửi trễ, không
        có trong danh sách này.
      </p>
      <Filters filter={filter} onFilter={setFilter} all={all} />
      <p class="govuk-body" role="status">
        {shown.length === all.length ? `Tất cả ${all.length} đơn vị.` : `${shown.length} trên ${all.length} đơn vị.`}{' '}
        <strong>Đã chọn {picked.length}.</strong>
      </p>
      <div class="actions" ref={choosing}>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() =>
            choose(
              shown.map(({ row }) => row.code),
              true,
            )
          }
        >
          Chọn {shown.length} đơn vị đang hiện
        </button>
        {picked.length > 0 && (
          <button type="button" class="text-button" onClick={() => setChosen(new Set())}>
            Bỏ chọn tất cả
          </button>
        )}
        {picked.length > 0 && (
          <a class="govuk-link govuk-body board__results" href="#loi-nhan">
            Đến lời nhắn và công văn
          </a>
        )}
      </div>
      {shown.length > 0 && <ChaseTable rows={shown} chosen={chosen} onChoose={choose} />}
      <Message template={template} picked={picked} />
      <Letter period={period} picked={picked} />
    </>
  );
}

interface FilterProps {
  filter: ChaseFilter;
  onFilter: (filter: ChaseFilter) => void;
  all: ReturnType<typeof chasedOf>;
}

function Filters({ filter, onFilter, all }: FilterProps) {
  const count = (which: (each: (typeof all)[number]) => boolean): number => all.filter(which).length;
  return (
    <search class="filter">
      <SearchField value={filter.search} onValue={(search) => onFilter({ ...filter, search })} />
      <ChoiceField
        id="reason"
        label="Tình hình"
        empty={`Tất cả (${all.length})`}
        choices={CHASE_REASONS.map((code) => ({
          code,
          label: `${CHASE_WORDS[code]} (${count(({ reason }) => reason === code)})`,
        }))}
        value={filter.reason}
        onValue={(reason) => onFilter({ ...filter, reason })}
      />
      <ChoiceField
        id="called"
        label="Cuộc gọi"
        empty="Tất cả"
        choices={[
          { code: 'none', label: `Chưa gọi lần nào (${count(({ calls }) => calls === 0)})` },
          { code: 'broken', label: `Đã quá ngày hẹn gửi (${count(({ broken }) => broken)})` },
        ]}
        value={filter.called}
        onValue={(called) => onFilter({ ...filter, called })}
      />
    </search>
  );
}
