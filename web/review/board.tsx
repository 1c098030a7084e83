// The board: where every agency stands, for SKHCN and the leadership.

import { useLocation } from 'preact-iso/router';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Template } from '../../src/core/template/template';
import type { Timeline } from '../../src/core/timeline';
import { readCalls, type Call } from '../api/chase';
import { readReviewers, readTimeline } from '../api/comparison';
import { freshPeriod, progressOf, templateOf, type Period, type Progress, type ProgressRow } from '../api/period';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { CityDownload } from '../ui/city-download';
import { useFocusKept } from '../ui/focus-kept';
import { Notice } from '../ui/notice';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { countdown, dayOf } from '../words/time';
import '../styles/board.scss';
import { AcceptMany } from './accept-many';
import { BoardFilter } from './board-filter';
import { BoardTable } from './board-table';
import { EMPTY, filterOf, matches, queryOf, type Filter } from './filter';
import { GroupTiles } from './group-tiles';
import { TimelineChart } from './timeline-chart';

interface Facts {
  period: Period;
  template: Template;
  progress: Progress;
  /** Names by user name, and numbers of calls by agency; null for who does not review. */
  reviewers: ReadonlyMap<string, string> | null;
  calls: ReadonlyMap<string, number> | null;
  /** The board works without it as well: null when it could not be read. */
  timeline: Timeline | null;
}

async function readBoard(reviewer: boolean): Promise<Facts> {
  const period = await freshPeriod();
  const [template, progress, people, calls, timeline] = await Promise.all([
    templateOf(period.template),
    progressOf(period.code),
    reviewer ? readReviewers() : null,
    reviewer ? readCalls(period.code) : null,
    readTimeline(period.code).catch(() => null),
  ]);
  const reviewers = people && new Map(people.map(({ username, displayName }) => [username, displayName]));
  return { period, template, progress, reviewers, calls: calls && countsOf(calls), timeline };
}

function countsOf(calls: readonly Call[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { agency } of calls) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return counts;
}

export function Board() {
  const reviewer = usePerson().role === 'reviewer';
  const board = useLoad('board', () => readBoard(reviewer));
  return (
    <Page title="Tiến độ báo cáo" above={board.data?.template.name}>
      <WhenRead of={board}>{(facts) => <BoardBody {...facts} onDone={board.again} />}</WhenRead>
    </Page>
  );
}

function BoardBody({ period, template, progress, reviewers, calls, timeline, onDone }: Facts & { onDone: () => void }) {
  const { query } = useLocation();
  const [filter, setNow] = useState<Filter>(() => filterOf(query));
  const setFilter = (next: Filter): void => {
    setNow(next);
    history.replaceState(history.state, '', location.pathname + queryOf(next));
  };
  const shown = useMemo(() => progress.agencies.filter((row) => matches(filter, row)), [progress, filter]);
  const codes = useMemo(() => new Set(shown.map(({ code }) => code)), [shown]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback(
    (codes: readonly string[], on: boolean): void =>
      setChosen((before) => new Set(on ? [...before, ...codes] : [...before].filter((code) => !codes.includes(code)))),
    [],
  );
  const readable = (status: string): boolean => reviewers !== null || status === 'submitted' || status === 'accepted';
  const submitted = (row: ProgressRow): boolean => row.status === 'submitted';
  const picked = progress.agencies.filter((row) => submitted(row) && chosen.has(row.code));
  const offered = shown.filter(submitted);
  const narrowing = useFocusKept<HTMLDivElement>(filter);
  const choosing = useFocusKept<HTMLDivElement>(picked.length === 0);
  return (
    <>
      <p class="govuk-body lead">
        Hạn gửi: hết ngày <strong>{dayOf(period.deadline)}</strong>.{' '}
        {progress.overdue > 0
          ? `${progress.overdue} đơn vị đã quá hạn mà chưa gửi.`
          : `${countdown(`${period.deadline}T23:59:59+07:00`)}.`}
      </p>
      {period.locked && (
        <Notice title="Đã chốt số liệu">
          <p class="govuk-body">Đơn vị chỉ sửa được báo cáo do Sở mở lại để điều chỉnh.</p>
        </Notice>
      )}
      <GroupTiles progress={progress} chosen={filter.group} onChoose={(group) => setFilter({ ...filter, group })} />
      <div class="actions">
        <CityDownload period={period.code} format="docx" label="Tải báo cáo tổng hợp (Word)" secondary={false} />
        <CityDownload period={period.code} format="xlsx" label="Tải bảng tổng hợp (Excel)" />
        <a class="govuk-link govuk-body board__results" href="/ket-qua">
          Xem kết quả toàn thành phố
        </a>
        {reviewers !== null && (
          <a class="govuk-link govuk-body board__results" href="/xac-nhan">
            Tra mã xác nhận
          </a>
        )}
        {reviewers && (
          <a class="govuk-link govuk-body board__results" href="/chot-so-lieu">
            {period.locked ? 'Bỏ chốt số liệu' : 'Chốt số liệu'}
          </a>
        )}
      </div>
      {timeline && <TimelineChart timeline={timeline} />}
      <div ref={narrowing}>
        <BoardFilter {...{ filter, progress, reviewers }} kinds={template.agencyKinds} onFilter={setFilter} />
      </div>
      <p class="govuk-body" role="status">
        {shown.length === progress.agencies.length
          ? `Tất cả ${progress.expected} đơn vị.`
          : `${shown.length} trên ${progress.expected} đơn vị.`}{' '}
        {shown.length !== progress.agencies.length && (
          <button type="button" class="text-button" onClick={() => setFilter(EMPTY)}>
            Bỏ lọc
          </button>
        )}
      </p>
      {reviewers && (
        <>
          <div class="actions" ref={choosing}>
            {offered.length > 0 && (
              <button
                type="button"
                class="govuk-button govuk-button--secondary"
                onClick={() =>
                  choose(
                    offered.map(({ code }) => code),
                    true,
                  )
                }
              >
                Chọn {offered.length} báo cáo đã gửi đang hiện
              </button>
            )}
            {picked.length > 0 && (
              <button type="button" class="text-button" onClick={() => setChosen(new Set())}>
                Bỏ chọn {picked.length} báo cáo
              </button>
            )}
          </div>
          <AcceptMany period={period.code} picked={picked} onDone={onDone} />
        </>
      )}
      <BoardTable
        {...{ reviewers, calls, readable }}
        rows={progress.agencies}
        shown={codes}
        kinds={template.agencyKinds}
        chosen={reviewers && chosen}
        onChoose={choose}
      />
    </>
  );
}
