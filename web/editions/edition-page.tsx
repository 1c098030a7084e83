// One edition: its files, and everything that differs today.

import { useRoute } from 'preact-iso/router';
import { formatNumber } from '../../src/core/numbers';
import { readEdition, readEditionChanges, type ChangesPage, type EditionLine } from '../api/edition';
import { currentPeriod, type Period } from '../api/period';
import { NotFound } from '../shell/not-found';
import { Page } from '../shell/page';
import { goTo } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { momentOf } from '../words/time';
import '../styles/editions.scss';
import { DifferenceTable } from './difference-table';
import { EditionFacts } from './edition-facts';
import { EditionFiles } from './edition-files';
import { FIGURES, FigureTable } from './figure-table';
import { TOTALS, TotalTable } from './total-table';

interface Facts {
  period: Period;
  edition: EditionLine;
  changes: ChangesPage;
}

async function read(number: number): Promise<Facts> {
  const period = await currentPeriod();
  const [edition, changes] = await Promise.all([
    readEdition(period.code, number),
    readEditionChanges(period.code, number),
  ]);
  return { period, edition, changes };
}

export function EditionPage() {
  const asked = useRoute().params['number'] ?? '';
  return /^[1-9]\d{0,8}$/.test(asked) ? <Numbered number={Number(asked)} /> : <NotFound />;
}

function Numbered({ number }: { number: number }) {
  const facts = useLoad(`edition ${number}`, () => read(number));
  return (
    <Page title={`Bản chốt số ${number}`} above="Bản chốt báo cáo tổng hợp">
      <p class="govuk-body no-print">
        <a class="govuk-link" href="/ban-chot">
          Về danh sách bản chốt
        </a>
      </p>
      <WhenRead of={facts}>
        {({ period, edition, changes }) => (
          <>
            <EditionFacts edition={edition} />
            <EditionFiles period={period.code} number={number} />
            <h2 class="govuk-heading-m">Thay đổi từ khi chốt</h2>
            <Changes period={period.code} number={number} changes={changes} />
          </>
        )}
      </WhenRead>
    </Page>
  );
}

function Changes({ period, number, changes }: { period: string; number: number; changes: ChangesPage }) {
  const { comparedAt, coverage, agencies, bases, texts, totals, figures } = changes;
  const any = [coverage, agencies, bases, texts, totals].some((list) => list.length > 0) || figures > 0;
  const moment = momentOf(comparedAt);
  if (!any) return <Notice tone="good" title={`Đến ${moment}, số liệu và lời văn vẫn đúng như bản chốt.`} />;
  return (
    <>
      <p class="govuk-body lead">
        Đến {moment}, so với bản chốt: {formatNumber(agencies.length)} đơn vị thay đổi;{' '}
        <Jump to={TOTALS} words={`${formatNumber(totals.length)} số của thành phố`} any={totals.length > 0} /> và{' '}
        <Jump to={FIGURES} words={`${formatNumber(figures)} số của đơn vị`} any={figures > 0} />
        {' đã khác.'}
      </p>
      <DifferenceTable title="Tình hình gửi báo cáo" what="Nội dung" rows={coverage} />
      <DifferenceTable
        title="Đơn vị"
        what="Đơn vị"
        rows={agencies.map(({ code, ...rest }) => ({ ...rest, href: `/don-vi/${code}` }))}
      />
      <DifferenceTable title="Cách cộng" what="Chỉ tiêu" rows={bases} />
      <DifferenceTable title="Lời văn, thể thức, kỳ báo cáo" what="Nội dung" rows={texts} />
      <TotalTable totals={totals} />
      <FigureTable key={comparedAt} period={period} number={number} first={changes} />
    </>
  );
}

function Jump({ to, words, any }: { to: string; words: string; any: boolean }) {
  if (!any) return <>{words}</>;
  return (
    <a class="govuk-link" href={`#${to}`} onClick={(event) => goTo(event, to)}>
      {words}
    </a>
  );
}
