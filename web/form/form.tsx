// The agency's report in the browser: opens it once and shows the page the address asks for.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import { usePerson } from '../session/session';
import { lazy } from '../shell/lazy';
import { Page } from '../shell/page';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { PartPage } from './part-page';
import { partsOf } from './parts';
import { openReport, ReportContext, useReport, type OpenReport } from './use-report';
import { WithTemplate } from './whole-template';

// Whoever has typed nothing yet has nothing to ask about.
const WhereLine = lazy(() => import('./where').then(({ WhereLine }) => WhereLine));
const NotFound = lazy(() => import('../shell/not-found').then(({ NotFound }) => NotFound));
const Tasks = lazy(() => import('./tasks').then(({ Tasks }) => Tasks));
const Check = lazy(() => import('./check-page').then(({ CheckPage }) => CheckPage));
const Preview = lazy(() => import('./preview').then(({ Preview }) => Preview));
const History = lazy(() => import('./history').then(({ History }) => History));
const SignedPage = lazy(() => import('./signed-page').then(({ SignedPage }) => SignedPage));
const Choose = lazy(() => import('./choose').then(({ Choose }) => Choose));

/** @param open how the report is opened when it is not the person's own agency's */
export function Form({ open }: { open?: () => Promise<OpenReport> }) {
  const person = usePerson();
  const opened = useLoad(person.username, () => (open ? open() : openReport(person)));
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
  const parts = useMemo(() => partsOf(template), [template]);
  const [drawn, setDrawn] = useState(false);
  // The first field comes first: after it is there the rest is fetched.
  useEffect(() => setDrawn(true), []);
  useEffect(() => editor.open(), [editor]);
  return (
    <>
      <Body parts={parts} />
      {drawn && <WhereLine />}
    </>
  );
}

function Body({ parts }: { parts: ReturnType<typeof partsOf> }) {
  const asked = useRoute().params['part'];
  const { editor } = useReport();
  if (editor.conflict) {
    return <WithTemplate>{(template) => <Choose editor={editor} template={template} />}</WithTemplate>;
  }
  if (asked === undefined || asked === '') return <Tasks parts={parts} />;
  if (asked === 'kiem-tra') return <Check parts={parts} />;
  if (asked === 'xem-truoc') return <Preview />;
  if (asked === 'lich-su') return <History />;
  if (asked === 'van-ban-ky-so') return <SignedPage />;
  const index = parts.findIndex(({ id }) => id === asked);
  const part = parts[index];
  if (!part) return <NotFound />;
  return <PartPage key={part.id} part={part} next={parts[index + 1]} parts={parts} />;
}
