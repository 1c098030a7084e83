// What the rules say of the report as it stands here: the server's word when it has everything, else the same rules in
// this browser, so that checking works without a line.

import { useEffect, useState } from 'preact/hooks';
import type { Issue } from '../../src/core/check/issue';
import { vietnamDate } from '../../src/core/dates';
import { now } from '../words/now';
import { useReport } from './use-report';

export function useIssues(): readonly Issue[] {
  const { editor, template, agency, content, report } = useReport();
  const [local, setLocal] = useState<{ of: unknown; issues: Issue[] } | null>(null);
  const unsaved = editor.unsaved;
  useEffect(() => {
    if (!unsaved) return;
    let current = true;
    void import('../../src/core/check/check').then(({ checkReport }) => {
      const today = vietnamDate(now());
      if (current) setLocal({ of: content, issues: checkReport(template, content, { agency, today }) });
    });
    return () => {
      current = false;
    };
  }, [content, unsaved, template, agency]);
  // Until the rules have run over the newest letters, the last word stands.
  return unsaved && local ? local.issues : report.issues;
}
