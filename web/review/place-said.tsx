// Beside a section or a figure: its issues, its comments, and for SKHCN the place to write a comment that goes back
// with the report.

import type { Change } from '../../src/core/changes';
import type { Issue } from '../../src/core/check/issue';
import type { Comment, NewComment } from '../api/report';
import { CommentRemark, IssueRemark } from '../reading/said';
import { ChangeRemark } from './changes';
import { useFocusKept } from '../ui/focus-kept';
import { TextArea } from '../ui/text-area';

interface Props {
  /** "muc-II.4", "so-classes" */
  name: string;
  /** The place as people call it: "Mục II.4 (Khó khăn)". */
  label: string;
  issues: readonly Issue[];
  comments: readonly Comment[];
  /** What changed here since an earlier submission. */
  changes: readonly Change[];
  from: number;
  drafts: readonly NewComment[];
  /** Absent where no comment can be written. */
  onDrafts: ((drafts: NewComment[]) => void) | undefined;
}

/** "muc-II.4" → "sections.II.4", "so-classes" → "indicators.classes.current". */
export function pathOf(place: string): string {
  if (place.startsWith('muc-')) return `sections.${place.slice(4)}`;
  return `indicators.${place.slice(3)}.current`;
}

export function PlaceSaid({ name, label, issues, comments, changes, from, drafts, onDrafts }: Props) {
  const path = pathOf(name);
  const draft = drafts.find((one) => one.path === path);
  const own = useFocusKept<HTMLButtonElement & HTMLDivElement>(draft === undefined);
  if (!onDrafts && issues.length + comments.length + changes.length === 0) return null;
  const write = (text: string): void => onDrafts?.(drafts.map((one) => (one.path === path ? { path, text } : one)));
  return (
    <div class="said">
      {changes.map((change) => (
        <ChangeRemark key={change.path} change={change} from={from} />
      ))}
      {issues.map((issue) => (
        <IssueRemark key={issue.path + issue.code} issue={issue} />
      ))}
      {comments.map((comment) => (
        <CommentRemark key={comment.id} comment={comment} />
      ))}
      {onDrafts && !draft && (
        <button
          ref={own}
          type="button"
          class="text-button said__add no-print"
          id={`gop-y-${name}`}
          onClick={() => onDrafts([...drafts, { path, text: '' }])}
        >
          Góp ý<span class="govuk-visually-hidden"> về {label}</span>
        </button>
      )}
      {onDrafts && draft && (
        <div ref={own} class="remark remark--comment no-print">
          <TextArea
            id={`y-kien-${name}`}
            label={
              <>
                Ý kiến gửi đơn vị<span class="govuk-visually-hidden"> về {label}</span>
              </>
            }
            rows={2}
            value={draft.text}
            onValue={write}
          />
          <button type="button" class="text-button" onClick={() => onDrafts(drafts.filter((one) => one.path !== path))}>
            Bỏ ý kiến này<span class="govuk-visually-hidden"> về {label}</span>
          </button>
        </div>
      )}
    </div>
  );
}
