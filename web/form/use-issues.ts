// What the rules say of the report as it stands here: the server's word when it has everything, else the same rules in
// this browser, so that checking works without a line.

import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../../src/core/check/issue';
import { vietnamDate } from '../../src/core/dates';
import { now } from '../words/now';
import { useReport } from './use-report';

/** `issues` are undefined while what is missing is not known yet; `error` says why they cannot be known now. */
export interface Issues {
  issues: readonly Issue[] | undefined;
  error: unknown;
  again: () => void;
}

export function useIssues(): Issues {
  const { editor, read, whole, agency, content, report } = useReport();
  const [local, setLocal] = useState<Issue[] | null>(null);
  const [error, setError] = useState<unknown>();
  const [round, setRound] = useState(0);
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
      const now = await read();
      if (current) editor.adopt(now);
    };
    setError(undefined);
    (unsaved ? check() : ask().catch(check)).catch((thrown: unknown) => current && setError(thrown));
    return () => {
      current = false;
    };
  }, [content, unsaved, unknown, read, whole, agency, round]);
  // Until the rules have run over the newest letters, the last word stands.
  const issues = unsaved || unknown ? (local ?? (unknown ? undefined : report.issues)) : report.issues;
  return { issues, error, again: () => setRound((n) => n + 1) };
}
