// Whose reports are read: those accepted, or also those submitted and not accepted yet.

import type { Statuses } from '../api/summary';
import { ChoiceField } from '../ui/choice-field';

const CHOICES: readonly { code: Statuses; label: string }[] = [
  { code: 'accepted', label: 'Đã chấp nhận số liệu' },
  { code: 'submitted,accepted', label: 'Đã gửi hoặc đã chấp nhận' },
];

interface Props {
  value: Statuses;
  onValue: (statuses: Statuses) => void;
}

export const Counted = ({ value, onValue }: Props) => (
  <ChoiceField
    id="counted"
    label="Tổng hợp báo cáo"
    choices={CHOICES}
    value={value}
    onValue={(code) => onValue(code as Statuses)}
  />
);
