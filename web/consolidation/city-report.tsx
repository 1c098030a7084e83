// The city's report as SKHCN writes it: opens it once and shows the page the address asks for.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso/router';
import type { Statuses } from '../api/summary';
import { Choose } from '../form/choose';
import { WhereBox } from '../form/where';
import { usePerson } from '../session/session';
import { NotFound } from '../shell/not-found';
import { Page } from '../shell/page';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import '../styles/city.scss';
import { cityParts, LETTERHEAD_PART, type CityPart } from './city-parts';
import { CityLetterhead } from './letterhead-page';
import { CityOverview } from './overview';
import { SectionPage } from './section-page';
import { CityContext, openCity, useCity, type OpenCity } from './use-city';

export function CityReport() {
  const person = usePerson();
  const opened = useLoad(person.username, () => openCity(person));
  if (opened.data === undefined) {
    return (
      <Page title="Báo cáo của thành phố">
        <WhenRead of={opened}>{() => null}</WhenRead>
      </Page>
    );
  }
  return <Opened open={opened.data} />;
}

function Opened({ open }: { open: OpenCity }) {
  const { editor, template } = open;
  const [statuses, onStatuses] = useState<Statuses>('accepted');
  const parts = useMemo(() => cityParts(template), [template]);
  const city = useMemo(() => ({ ...open, statuses, onStatuses }), [open, statuses]);
  useEffect(() => editor.open(), [editor]);
  return (
    <CityContext.Provider value={city}>
      <Body parts={parts} />
      <Where />
    </CityContext.Provider>
  );
}

function Body({ parts }: { parts: readonly CityPart[] }) {
  const asked = useRoute().params['part'];
  const { editor, template } = useCity();
  if (editor.conflict) return <Choose editor={editor} template={template} />;
  if (asked === undefined || asked === '') return <CityOverview parts={parts} />;
  if (asked === LETTERHEAD_PART) return <CityLetterhead />;
  const index = parts.findIndex(({ id }) => id === asked);
  const part = parts[index];
  if (!part) return <NotFound />;
  return <SectionPage key={part.id} part={part} before={parts[index - 1]} next={parts[index + 1]} />;
}

function Where() {
  const { editor } = useCity();
  if (!editor.unsaved && editor.base.version === 0) return null;
  return <WhereBox editor={editor} />;
}
