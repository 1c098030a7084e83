// The agency's report in the browser: opens it once and shows the page the address asks for.

import { useEffect, useMemo } from 'preact/hooks';
import lazy from 'preact-iso/lazy';
import { useRoute } from 'preact-iso/router';
import { usePerson, useSession } from '../session/session';
import { NotFound } from '../shell/not-found';
import { Page } from '../shell/page';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/form.scss';
import { PartPage } from './part-page';
import { partsOf } from './parts';
import { openReport, ReportContext, useReport, type OpenReport } from './use-report';
import { WhereLine } from './where';

const Tasks = lazy(() => import('./tasks').then(({ Tasks }) => Tasks));
const Check = lazy(() => import('./check-page').then(({ CheckPage }) => CheckPage));
const Preview = lazy(() => import('./preview').then(({ Preview }) => Preview));
const History = lazy(() => import('./history').then(({ History }) => History));
const Choose = lazy(() => import('./choose').then(({ Choose }) => Choose));

export function Form() {
  const person = usePerson();
  const opened = useLoad(person.username, () => openReport(person));
  const title = 'Báo cáo của đơn vị';
  if (opened.data === undefined) {
    return (
      <Page title={title}>
        <WhenRead of={opened}>{() => null}</WhenRead>
      </Page>
    );
  }
  return (
    <ReportContext.Provider value={opened.data}>
      <Opened open={opened.data} />
    </ReportContext.Provider>
  );
}

function Opened({ open }: { open: OpenReport }) {
  const { editor, template } = open;
  const { state } = useSession();
  const parts = useMemo(() => partsOf(template), [template]);
  useEffect(() => editor.open(), [editor]);
  useEffect(() => {
    if (state === 'in' && editor.where.at !== 'server' && editor.where.hold === 'session') void editor.saveNow();
  }, [state, editor]);
  return (
    <>
      <Body parts={parts} />
      <WhereLine />
    </>
  );
}

function Body({ parts }: { parts: ReturnType<typeof partsOf> }) {
  const asked = useRoute().params['part'];
  const { editor } = useReport();
  if (editor.conflict) return <Choose />;
  if (asked === undefined || asked === '') return <Tasks parts={parts} />;
  if (asked === 'kiem-tra') return <Check parts={parts} />;
  if (asked === 'xem-truoc') return <Preview />;
  if (asked === 'lich-su') return <History />;
  const index = parts.findIndex(({ id }) => id === asked);
  const part = parts[index];
  if (!part) return <NotFound />;
  return <PartPage key={part.id} part={part} next={parts[index + 1]} parts={parts} />;
}
