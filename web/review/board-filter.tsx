// What the board can be narrowed by. The counts stand beside the states, so that nobody has to try.

import type { AgencyKind } from '../../src/core/template/template';
import type { Progress } from '../api/period';
import { ChoiceField } from '../ui/choice-field';
import { TextField } from '../ui/text-field';
import { STATUS_WORDS, STATUSES } from '../words/status';
import type { Filter } from './filter';

interface Props {
  filter: Filter;
  progress: Progress;
  kinds: readonly AgencyKind[];
  onFilter: (filter: Filter) => void;
}

export function BoardFilter({ filter, progress, kinds, onFilter }: Props) {
  const states = STATUSES.map((status) => ({
    code: status,
    label: `${STATUS_WORDS[status].label} (${progress[status]})`,
  }));
  const present = kinds
    .map(({ code, plural }) => ({ code, plural, n: progress.agencies.filter(({ kind }) => kind === code).length }))
    .filter(({ n }) => n > 0)
    .map(({ code, plural, n }) => ({ code, label: `${plural} (${n})` }));
  return (
    <search class="filter">
      <TextField
        id="search"
        label="Tìm đơn vị (gõ không dấu cũng được)"
        type="search"
        autocomplete="off"
        value={filter.search}
        onValue={(search) => onFilter({ ...filter, search })}
      />
      <ChoiceField
        id="status"
        label="Trạng thái"
        empty={`Tất cả (${progress.expected})`}
        choices={states}
        value={filter.status}
        onValue={(status) => onFilter({ ...filter, status })}
      />
      <ChoiceField
        id="kind"
        label="Loại đơn vị"
        empty={`Tất cả (${progress.expected})`}
        choices={present}
        value={filter.kind}
        onValue={(kind) => onFilter({ ...filter, kind })}
      />
    </search>
  );
}
