// What every list of agencies can be narrowed by: a search that ignores tone marks, and the kind of agency with how many
// of the list are of it.

import type { AgencyKind } from '../../src/core/template/template';
import { ChoiceField } from './choice-field';
import { TextField } from './text-field';

interface SearchProps {
  /** What is searched, where it is more than the agencies' names. */
  label?: string;
  value: string;
  onValue: (value: string) => void;
}

export const SearchField = ({ label = 'Tìm đơn vị (gõ không dấu cũng được)', value, onValue }: SearchProps) => (
  <TextField id="search" label={label} type="search" autocomplete="off" value={value} onValue={onValue} />
);

interface KindProps {
  kinds: readonly AgencyKind[];
  /** The whole list; kinds that none of it is of are not offered. */
  agencies: readonly { kind: string }[];
  value: string;
  onValue: (value: string) => void;
}

export function KindChoice({ kinds, agencies, value, onValue }: KindProps) {
  const choices = kinds
    .map(({ code, plural }) => ({ code, plural, many: agencies.filter(({ kind }) => kind === code).length }))
    .filter(({ many }) => many > 0)
    .map(({ code, plural, many }) => ({ code, label: `${plural} (${many})` }));
  const empty = `Tất cả (${agencies.length})`;
  return <ChoiceField id="kind" label="Loại đơn vị" empty={empty} choices={choices} value={value} onValue={onValue} />;
}
