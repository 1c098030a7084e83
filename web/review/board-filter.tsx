// What the board can be narrowed by. The counts stand beside the states, so that nobody has to try.

import type { AgencyKind } from '../../src/core/template/template';
import type { Progress } from '../api/period';
import { KindChoice, SearchField } from '../ui/agency-filter';
import { ChoiceField } from '../ui/choice-field';
import { STATUS_WORDS, STATUSES } from '../words/status';
import { hasDocument, NOBODY, type Filter } from './filter';

interface Props {
  filter: Filter;
  progress: Progress;
  kinds: readonly AgencyKind[];
  /** Who can handle reports; absent where it is not shown. */
  reviewers: ReadonlyMap<string, string> | null;
  onFilter: (filter: Filter) => void;
}

export function BoardFilter({ filter, progress, kinds, reviewers, onFilter }: Props) {
  const states = STATUSES.map((status) => ({
    code: status,
    label: `${STATUS_WORDS[status].label} (${progress[status]})`,
  }));
  const documents = progress.agencies.filter(hasDocument).length;
  const handled = (code: string, name: string): { code: string; label: string } => ({
    code,
    label: `${name} (${progress.agencies.filter(({ reviewer }) => (reviewer ?? NOBODY) === code).length})`,
  });
  return (
    <search class={`filter ${reviewers ? 'filter--five' : 'filter--four'}`}>
      <SearchField value={filter.search} onValue={(search) => onFilter({ ...filter, search })} />
      <ChoiceField
        id="status"
        label="Trạng thái"
        empty={`Tất cả (${progress.expected})`}
        choices={states}
        value={filter.status}
        onValue={(status) => onFilter({ ...filter, status })}
      />
      <KindChoice
        kinds={kinds}
        agencies={progress.agencies}
        value={filter.kind}
        onValue={(kind) => onFilter({ ...filter, kind })}
      />
      <ChoiceField
        id="signed"
        label="Văn bản ký số"
        empty={`Tất cả (${progress.expected})`}
        choices={[
          { code: 'yes', label: `Đã có (${documents})` },
          { code: 'no', label: `Chưa có (${progress.expected - documents})` },
        ]}
        value={filter.signed}
        onValue={(signed) => onFilter({ ...filter, signed })}
      />
      {reviewers && (
        <ChoiceField
          id="handler"
          label="Người xử lý"
          empty={`Tất cả (${progress.expected})`}
          choices={[...[...reviewers].map(([code, name]) => handled(code, name)), handled(NOBODY, 'Chưa giao')]}
          value={filter.handler}
          onValue={(handler) => onFilter({ ...filter, handler })}
        />
      )}
    </search>
  );
}
