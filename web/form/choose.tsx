// Two people changed the same places: both versions side by side, to choose from field by field. Nothing of either is
// thrown away before the choice is made.

import { useState } from 'preact/hooks';
import { valueInWords } from '../../src/core/changes';
import { pathName } from '../../src/core/paths';
import { Page } from '../shell/page';
import { ErrorSummary } from '../ui/error-summary';
import { hourOf } from '../words/time';
import { applyPath } from './apply';
import type { Content } from '../../src/core/content';
import type { Template } from '../../src/core/template/template';
import type { Saved } from './drafts';
import type { Merge } from './merge';

/** The paths in conflict are of parts that are there. */
const contentOf = (content: Saved['content']): Content => content as Content;

interface Props {
  editor: {
    conflict: { merge: Merge<Saved['content']>; theirs: Saved } | null;
    content: Saved['content'];
    resolve(content: Saved['content']): void;
  };
  template: Template;
}

export function Choose({ editor, template }: Props) {
  const [choice, setChoice] = useState<Record<string, 'mine' | 'theirs'>>({});
  const [attempt, setAttempt] = useState(0);
  const { conflict, content: mine } = editor;
  if (!conflict) return null;
  const { merge, theirs } = conflict;
  const { conflicts, merged } = merge;
  const nameOf = (path: string): string => pathName(template, path, contentOf(mine));
  const open = conflicts.filter((path) => choice[path] === undefined);

  const finish = (event: Event): void => {
    event.preventDefault();
    setAttempt((n) => n + 1);
    if (open.length > 0) return;
    let content = merged;
    for (const path of conflicts) if (choice[path] === 'mine') content = applyPath(content, path, mine);
    editor.resolve(content);
  };
  const who = theirs.savedBy ? ` (${theirs.savedBy})` : '';
  return (
    <Page title="Chọn bản đúng">
      <ErrorSummary
        attempt={attempt}
        errors={
          attempt > 0
            ? open.map((path) => ({
                target: `mine-${path}`,
                message: `Chọn bản đúng: ${nameOf(path)}.`,
              }))
            : []
        }
      />
      <p class="govuk-body lead">
        Đồng nghiệp{who} vừa lưu{theirs.savedAt ? ` lúc ${hourOf(theirs.savedAt)}` : ''}; hai bên khác nhau ở{' '}
        {conflicts.length} ô. Hãy chọn bản đúng từng ô. Các ô khác đã có đủ phần sửa của cả hai người.
      </p>
      <form onSubmit={finish} noValidate>
        {conflicts.map((path) => (
          <fieldset class="choose" key={path}>
            <legend>{nameOf(path)}</legend>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} class="choose__side">
                <input
                  type="radio"
                  name={`choice-${path}`}
                  id={`${side}-${path}`}
                  checked={choice[path] === side}
                  onChange={() => setChoice({ ...choice, [path]: side })}
                />
                <span>
                  <strong>{side === 'mine' ? 'Bản trên máy này' : `Bản của đồng nghiệp${who}`}</strong>
                  <span class="prose">
                    {valueInWords(template, contentOf(side === 'mine' ? mine : theirs.content), path) || '(để trống)'}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <button type="submit" class="govuk-button">
          Lưu bản đã chọn
        </button>
      </form>
    </Page>
  );
}
