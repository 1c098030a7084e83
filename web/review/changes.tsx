// What the agency changed since an earlier submission: a list on top, and a word at each place that changed.

import { useState } from 'preact/hooks';
import type { Change } from '../../src/core/changes';
import { sectionsOf, type Template } from '../../src/core/template/template';
import { readChanges, type Report } from '../api/report';
import { placeOf } from '../reading/place';
import { ChoiceField } from '../ui/choice-field';
import { goTo } from '../ui/error-summary';
import { useKept } from '../ui/use-kept';
import { useLoad } from '../ui/use-load';

export interface Changes {
  /** The earlier submission it is compared with. */
  from: number;
  items: readonly Change[];
  /** By their place on the page. */
  at: ReadonlyMap<string, readonly Change[]>;
  choose: (from: number) => void;
}

/** Null where there is no earlier submission, or the page does not show the newest one. */
export function useChanges(template: Template, period: string, report: Report, reviewer: boolean): Changes | null {
  const revision = report.revision ?? 0;
  const shown = reviewer && revision > 1 && (report.status === 'submitted' || report.status === 'accepted');
  const [from, choose] = useState(0);
  const earlier = from > 0 && from < revision ? from : revision - 1;
  const { data } = useKept(
    useLoad(shown ? `${report.agency} ${earlier} ${revision}` : '', async () =>
      shown ? { from: earlier, items: await readChanges(period, report.agency, earlier, revision) } : null,
    ),
  );
  if (!shown || !data) return null;
  const at = new Map<string, Change[]>();
  for (const change of data.items) {
    const place = placeOfChange(template, change.path);
    at.set(place, [...(at.get(place) ?? []), change]);
  }
  return { ...data, at, choose };
}

/** Rows of a list belong to the section the list stands in. */
function placeOfChange(template: Template, path: string): string {
  const list = /^(\w+)(\[|$)/.exec(path)?.[1];
  if (list === undefined) return placeOf(path);
  const section = sectionsOf(template).find(
    ({ lists, bullets }) => lists.some((one) => one.list === list) || bullets.some((one) => one.list === list),
  );
  return section ? `muc-${section.id}` : placeOf(path);
}

export function ChangesOnTop({ changes, revision }: { changes: Changes; revision: number }) {
  const { items, from, choose } = changes;
  return (
    <details class="govuk-details no-print" open={items.length <= 8}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {items.length === 0
            ? `Không đổi gì so với lần gửi ${from}`
            : `Đã đổi ${items.length} chỗ so với lần gửi ${from}`}
        </span>
      </summary>
      <div class="govuk-details__text">
        {revision > 2 && (
          <ChoiceField
            id="changes-from"
            label="So với"
            choices={Array.from({ length: revision - 1 }, (_, index) => ({
              code: String(index + 1),
              label: `Lần gửi ${index + 1}`,
            }))}
            value={String(from)}
            onValue={(code) => choose(Number(code))}
          />
        )}
        <ol class="govuk-list govuk-list--number">
          {[...changes.at].flatMap(([place, own]) =>
            own.map(({ path, sentence }) => (
              <li key={path}>
                {sentence}{' '}
                {/^(muc|so)-/.test(place) && (
                  <a class="govuk-link" href={`#${place}`} onClick={(event) => goTo(event, place)}>
                    Xem<span class="govuk-visually-hidden"> chỗ này: {sentence}</span>
                  </a>
                )}
              </li>
            )),
          )}
        </ol>
      </div>
    </details>
  );
}

/** At its place; a text that was rewritten can be read as it was, one that was added as it is. */
export function ChangeRemark({ change, from }: { change: Change; from: number }) {
  const { before, after, name, sentence } = change;
  const long = (text: string): boolean => text.length > 120 || text.includes('\n');
  const [label, text] = long(before)
    ? [`Lời văn ở lần gửi ${from}`, before]
    : ['Nội dung thêm', before === '' ? after : ''];
  return (
    <div class="remark remark--change">
      <p>
        <strong>Đã đổi so với lần gửi {from}:</strong> {sentence}
      </p>
      {long(text) && (
        <details>
          <summary>
            {label}
            <span class="govuk-visually-hidden"> của {name}</span>
          </summary>
          <p class="prose small">{text}</p>
        </details>
      )}
    </div>
  );
}
