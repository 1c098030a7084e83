// The editions of the city's report: what was kept, by whom, when; the reviewer keeps another one here.

import { useState } from 'preact/hooks';
import { readEditions, type EditionLine } from '../api/edition';
import { currentPeriod, type Period } from '../api/period';
import { usePerson } from '../session/session';
import { Page } from '../shell/page';
import { ProblemNotice } from '../ui/problem';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/editions.scss';
import { EditionFacts } from './edition-facts';
import { EditionFiles } from './edition-files';
import { Freeze } from './freeze';

interface Facts {
  period: Period;
  items: EditionLine[];
  next: string | null;
}

async function read(): Promise<Facts> {
  const period = await currentPeriod();
  return { period, ...(await readEditions(period.code)) };
}

export function Editions() {
  const editions = useLoad('editions', read);
  return (
    <Page title="Bản chốt báo cáo tổng hợp" above={editions.data?.period.name}>
      <p class="govuk-body lead">
        Bản chốt giữ nguyên văn bản gửi thành phố: bản Word, bảng Excel và lần gửi của từng đơn vị tại lúc chốt. Khi số
        liệu thay đổi, bản chốt vẫn tải lại được đúng như cũ, và hệ thống chỉ ra từng số đã khác.
      </p>
      <WhenRead of={editions}>{(facts) => <Body facts={facts} onFacts={editions.put} />}</WhenRead>
    </Page>
  );
}

function Body({ facts, onFacts }: { facts: Facts; onFacts: (change: (now: Facts) => Facts) => void }) {
  const { period, items, next } = facts;
  const [problem, setProblem] = useState<unknown>();
  const more = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const page = await readEditions(period.code, next);
      // After another first page has been read these are not the next ones.
      onFacts((now) => (now === facts ? { ...now, items: [...items, ...page.items], next: page.next } : now));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      {usePerson().role === 'reviewer' && (
        <Freeze period={period.code} onFrozen={() => void read().then((fresh) => onFacts(() => fresh), setProblem)} />
      )}
      <h2 class="govuk-heading-m">Các bản chốt</h2>
      {items.length === 0 && <p class="govuk-body">Chưa có bản chốt nào.</p>}
      {items.map((edition) => (
        <section key={edition.number} class="edition" aria-labelledby={`ban-chot-${edition.number}`}>
          <h3 class="govuk-heading-s" id={`ban-chot-${edition.number}`}>
            <a class="govuk-link" href={`/ban-chot/${edition.number}`}>
              Bản chốt số {edition.number}
            </a>
          </h3>
          <EditionFacts edition={edition} />
          <EditionFiles period={period.code} number={edition.number} />
          <p class="govuk-body">
            <a class="govuk-link" href={`/ban-chot/${edition.number}`}>
              Xem thay đổi từ khi chốt
              <span class="govuk-visually-hidden"> bản số {edition.number}</span>
            </a>
          </p>
        </section>
      ))}
      {problem !== undefined && <ProblemNotice error={problem} />}
      {next !== null && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void more()}>
          Xem các bản chốt cũ hơn
        </button>
      )}
    </>
  );
}
