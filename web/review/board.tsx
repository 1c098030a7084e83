// The board: where every agency stands, for SKHCN and the leadership.

import { useLocation } from 'preact-iso/router';
import { useMemo, useState } from 'preact/hooks';
import type { Template } from '../../src/core/template/template';
import { currentPeriod, progressOf, templateOf, type Period, type Progress } from '../api/period';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { Download } from '../ui/download';
import { Notice } from '../ui/notice';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { countdown, dayOf } from '../words/time';
import '../styles/board.scss';
import { BoardFilter } from './board-filter';
import { BoardTable } from './board-table';
import { EMPTY, filterOf, matches, queryOf, type Filter } from './filter';
import { GroupTiles } from './group-tiles';

interface Facts {
  period: Period;
  template: Template;
  progress: Progress;
}

async function readBoard(): Promise<Facts> {
  const period = await currentPeriod();
  const [template, progress] = await Promise.all([templateOf(period.template), progressOf(period.code)]);
  return { period, template, progress };
}

export function Board() {
  const board = useLoad('board', readBoard);
  return (
    <Page title="Tiến độ báo cáo" above={board.data?.template.name}>
      <WhenRead of={board}>{(facts) => <BoardBody {...facts} />}</WhenRead>
    </Page>
  );
}

function BoardBody({ period, template, progress }: Facts) {
  const { query } = useLocation();
  const person = usePerson();
  const [filter, setNow] = useState<Filter>(() => filterOf(query));
  const setFilter = (next: Filter): void => {
    setNow(next);
    history.replaceState(history.state, '', location.pathname + queryOf(next));
  };
  const shown = useMemo(() => progress.agencies.filter((row) => matches(filter, row)), [progress, filter]);
  const readable = (status: string): boolean =>
    person.role === 'reviewer' ? status !== 'notStarted' : status === 'submitted' || status === 'accepted';
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
        <Download
          path={`/periods/${period.code}/consolidated.docx`}
          name="bao-cao-tong-hop.docx"
          label="Tải báo cáo tổng hợp (Word)"
          secondary={false}
        />
        <Download
          path={`/periods/${period.code}/consolidated.xlsx`}
          name="bang-tong-hop.xlsx"
          label="Tải bảng tổng hợp (Excel)"
        />
        <a class="govuk-link govuk-body board__results" href="/ket-qua">
          Xem kết quả toàn thành phố
        </a>
      </div>
      <BoardFilter filter={filter} progress={progress} kinds={template.agencyKinds} onFilter={setFilter} />
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
      {shown.length > 0 && (
        <BoardTable rows={shown} kinds={template.agencyKinds} readable={readable} deadline={period.deadline} />
      )}
    </>
  );
}
