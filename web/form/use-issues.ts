// What the rules say of the report as it stands here: the server's word when it has everything, else the same rules in
// this browser, so that checking works without a line.

import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../../src/core/check/issue';
import { vietnamDate } from '../../src/core/dates';
import { readReport } from '../api/report';
import { now } from '../words/now';
import { useReport } from './use-report';

/** Undefined while what is missing is not known yet. */
export function useIssues(): readonly Issue[] | undefined {
  const { editor, whole, period, agency, content, report } = useReport();
  const [local, setLocal] = useState<Issue[] | null>(null);
  const unsaved = editor.unsaved;
  const unknown = report.onlyFaults === true;
  useEffect(() => {
    if (!unsaved && !unknown) return;
    let current = true;
    const check = async (): Promise<void> => {
      const [{ checkReport }, template] = await Promise.all([import('../../src/core/check/check'), whole()]);
      if (current) setLocal(checkReport(template, content, { agency, today: vietnamDate(now()) }));
    };
    const ask = async (): Promise<void> => {
      const read = await readReport(period.code, agency.code);
      if (current) editor.adopt(read);
    };
    void (unsaved ? check() : ask().catch(check));
    return () => {
      current = false;
    };
  }, [content, unsaved, unknown, whole, agency]);
  // Until the rules have run over the newest letters, the last word stands.
  if (unsaved || unknown) return local ?? (unknown ? undefined : report.issues);
  return report.issues;
}
