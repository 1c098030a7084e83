// Opens the city's report for writing: period, template and text from the server, the draft of this device merged in,
// and one editor that every page of the city's report shares.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CityText } from '../../src/core/outline/facts';
import type { Template } from '../../src/core/template/template';
import { readCityReport, saveCityReport, type CityReport } from '../api/consolidation';
import { currentPeriod, templateOf, type Period } from '../api/period';
import type { Person } from '../api/session';
import type { Statuses } from '../api/summary';
import { draftKey, readDraft } from '../form/drafts';
import type { Editor } from '../form/editor';
import { openEditor } from '../form/open-editor';
import { useEditor } from '../form/use-editor';

export interface OpenCity {
  period: Period;
  template: Template;
  editor: Editor<CityReport>;
}

/** No agency has this code: codes are letters and digits. */
const CITY = '*thanh-pho';

export async function openCity({ username }: Person): Promise<OpenCity> {
  const period = await currentPeriod();
  const key = draftKey(username, period.code, CITY);
  const [template, read, draft] = await Promise.all([
    templateOf(period.template),
    readCityReport(period.code),
    readDraft<CityReport>(key),
  ]);
  const editor = await openEditor<CityReport>({
    key,
    username,
    save: ({ version }, content, keepalive) => saveCityReport(period.code, version, content, keepalive),
    read,
    draft,
  });
  return { period, template, editor };
}

export interface City extends OpenCity {
  statuses: Statuses;
  onStatuses: (statuses: Statuses) => void;
}

export const CityContext = createContext<City | null>(null);

/** The open text; draws again whenever the editor has something new. */
export function useCity(): City & { content: CityText; write: (section: string, text: string) => void } {
  const city = useContext(CityContext);
  if (!city) throw new Error('useCity outside the city’s report');
  useEditor(city.editor);
  const { editor } = city;
  const write = (section: string, text: string): void =>
    editor.update((now) => ({ ...now, sections: { ...now.sections, [section]: text } }));
  return { ...city, content: editor.content, write };
}
