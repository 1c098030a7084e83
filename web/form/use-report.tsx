// Opens the agency's report for editing: period, template and report from the server, the draft of this device merged
// in, and one editor that every page of the form shares.

import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Agency } from '../../src/core/agency';
import type { Content } from '../../src/core/content';
import type { Template } from '../../src/core/template/template';
import { Unreachable } from '../api/client';
import { currentPeriod, progressOf, templateOf, type Period, type ProgressRow } from '../api/period';
import { readReport, type Report } from '../api/report';
import type { Person } from '../api/session';
import { draftKey, readDraft, type Draft } from './drafts';
import { Editor } from './editor';
import { keepForm, readKeptForm } from './kept-form';

export interface OpenReport {
  period: Period;
  template: Template;
  agency: Agency;
  /** The agency's own line of the board; absent without a line. */
  standing: ProgressRow | undefined;
  editor: Editor;
}

/** Nothing but "there is no line" becomes undefined: then what this device keeps is used. */
function unlessUnreachable(error: unknown): undefined {
  if (!(error instanceof Unreachable)) throw error;
}

export async function openReport(person: Person): Promise<OpenReport> {
  const code = person.agency ?? '';
  const kept = await readKeptForm(person.username);
  const period = (await currentPeriod().catch(unlessUnreachable)) ?? kept?.period;
  if (!period) throw new Unreachable();
  const key = draftKey(person.username, period.code, code);
  const [read, progress, report, draft] = await Promise.all([
    templateOf(period.template).catch(unlessUnreachable),
    progressOf(period.code).catch(() => undefined),
    readReport(period.code, code).catch(unlessUnreachable),
    readDraft(key),
  ]);
  const template = read ?? kept?.template;
  if (!template) throw new Unreachable();
  const standing = progress?.agencies.find((row) => row.code === code) ?? kept?.standing;
  const editor = await editorOf(key, person, period.code, report, draft);
  if (report) {
    void keepForm({ key: person.username.toLowerCase(), period, template, standing });
    editor.touched();
  }
  const agency: Agency = {
    code,
    name: standing?.name ?? editor.content.letterhead.agency,
    kind: standing?.kind ?? '',
    place: editor.content.letterhead.place,
  };
  return { period, template, agency, standing, editor };
}

async function editorOf(
  key: string,
  person: Person,
  period: string,
  report: Report | undefined,
  draft: Draft | undefined,
): Promise<Editor> {
  const base = report ?? draft?.base;
  if (!base) throw new Unreachable();
  const raw = draft?.raw ?? {};
  const make = (opened: ConstructorParameters<typeof Editor>[3]): Editor =>
    new Editor(key, person.username, period, opened);
  if (!draft?.dirty) return make({ base, content: base.content, raw, dirty: false, editedAt: 0 });
  const editor = make({ base: draft.base, content: draft.content, raw, dirty: true, editedAt: draft.editedAt });
  if (report && report.version !== draft.base.version) await editor.meet(report);
  return editor;
}

export const ReportContext = createContext<OpenReport | null>(null);

/** The open report; draws again whenever the editor has something new. */
export function useReport(): OpenReport & { content: Content; report: Report; editable: boolean } {
  const open = useContext(ReportContext);
  if (!open) throw new Error('useReport outside the form');
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => open.editor.onChange(() => draw(undefined)), [open]);
  const { editor } = open;
  return { ...open, content: editor.content, report: editor.base, editable: editor.editable };
}
