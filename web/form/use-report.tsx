// Opens the agency's report for editing: what the server gave to begin with, the draft of this device merged in, and one
// editor that every page of the form shares.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Agency } from '../../src/core/agency';
import type { Content } from '../../src/core/content';
import type { FormTemplate } from '../../src/core/template/form-template';
import type { Indicator, Template } from '../../src/core/template/template';
import { Unreachable } from '../api/client';
import { formOpening } from '../api/opening';
import type { Period } from '../api/period';
import { readReport, saveReport, type Report } from '../api/report';
import type { Person } from '../api/session';
import { draftKey, readDraft } from './drafts';
import type { Editor } from './editor';
import { keepForm, readKeptForm } from './kept-form';
import { openEditor } from './open-editor';
import type { Paper } from './paper';
import { useEditor } from './use-editor';

export interface OpenReport {
  period: Period;
  template: FormTemplate;
  /** With the wording of the documents and the rules, for pages that print or check. */
  whole: () => Promise<Template>;
  /** What each figure means. */
  indicators: () => Promise<readonly Indicator[]>;
  agency: Agency;
  editor: Editor;
  /** The report as it is now, for the editor to adopt, with the moves of whoever has the form open. */
  read: () => Promise<Report>;
  /** In a reviewer's hands: what came on paper. */
  paper?: Paper;
}

/** The first field comes first; what a visit without a line needs besides is fetched and kept a little later. */
const KEEP_AFTER = 1_500;

/** Nothing but "there is no line" becomes undefined: then what this device keeps is used. */
function unlessUnreachable(error: unknown): undefined {
  if (!(error instanceof Unreachable)) throw error;
}

export async function openReport(person: Person): Promise<OpenReport> {
  const code = person.agency ?? '';
  const [read, kept] = await Promise.all([
    formOpening(person.username).catch(unlessUnreachable),
    readKeptForm(person.username),
  ]);
  if (read === null) return sayWhyNot(code);
  const known = read ?? kept;
  if (!known) throw new Unreachable();
  const { period, template, agency } = known;
  const key = draftKey(person.username, period.code, code);
  const editor = await openEditor<Report>({
    key,
    username: person.username,
    save: ({ agency, version }, content, keepalive) => saveReport(period.code, agency, version, content, keepalive),
    read: read?.report,
    draft: await readDraft(key),
  });
  const same = kept?.template.code === template.code && kept.template.version === template.version;
  const whole = async (): Promise<Template> => {
    if (kept && same) return kept.template;
    return (await import('../api/period')).templateOf(template.code, template.version);
  };
  if (read) {
    editor.touched();
    const keep = async (): Promise<void> =>
      keepForm({ key: person.username.toLowerCase(), period, template: await whole(), agency });
    setTimeout(() => void keep().catch(() => undefined), KEEP_AFTER);
  }
  const indicators = async (): Promise<readonly Indicator[]> => read?.indicators ?? (await whole()).indicators;
  return { period, template, whole, indicators, agency, editor, read: () => readReport(period.code, code) };
}

/** There is nothing to open: no period, or an agency that is not asked to report. The report's own address says which. */
async function sayWhyNot(agency: string): Promise<never> {
  const { currentPeriod } = await import('../api/period');
  await readReport((await currentPeriod()).code, agency);
  throw new Error('Báo cáo vừa mở được.');
}

export const ReportContext = createContext<OpenReport | null>(null);

/** The open report; draws again whenever the editor has something new. */
export function useReport(): OpenReport & { content: Content; report: Report; editable: boolean } {
  const open = useContext(ReportContext);
  if (!open) throw new Error('useReport outside the form');
  useEditor(open.editor);
  const { editor } = open;
  const { content, base: report } = editor;
  // Whether this person's changes can reach the server in the report's present state.
  return { ...open, content, report, editable: report.moves.includes('save') };
}
