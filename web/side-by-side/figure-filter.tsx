// What the list of one figure can be narrowed by, and its order.

import type { AgencyKind } from '../../src/core/template/template';
import { KindChoice, SearchField } from '../ui/agency-filter';
import { ChoiceField } from '../ui/choice-field';
import { STATUS_WORDS } from '../words/status';
import { ANSWER_WORDS, answerKind, type AnswerKind } from '../../src/core/year-change';
import type { Line, Order } from './line';

export interface Filter {
  search: string;
  kind: string;
  status: string;
  answer: string;
  order: Order;
}

export const NO_FILTER: Filter = { search: '', kind: '', status: '', answer: '', order: 'agency' };

const ORDERS: { code: Order; label: string }[] = [
  { code: 'agency', label: 'Theo danh sách' },
  { code: 'remarks', label: 'Có điểm khác thường trước' },
  { code: 'largest', label: 'Số lớn nhất trước' },
  { code: 'smallest', label: 'Số nhỏ nhất trước' },
  { code: 'rise', label: 'Tăng nhiều nhất trước' },
  { code: 'fall', label: 'Giảm nhiều nhất trước' },
];

interface Props {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  lines: readonly Line[];
  kinds: readonly AgencyKind[];
}

export function FigureFilter({ filter, onFilter, lines, kinds }: Props) {
  const count = (which: (line: Line) => boolean): number => lines.filter(which).length;
  const all = `Tất cả (${lines.length})`;
  const answers = (Object.keys(ANSWER_WORDS) as AnswerKind[]).map((code) => ({
    code,
    label: `${ANSWER_WORDS[code]} (${count(({ current }) => answerKind(current) === code)})`,
  }));
  const remarked = { code: 'remarked', label: `Có điểm khác thường (${count(({ remarks }) => remarks.length > 0)})` };
  return (
    <search class="filter filter--five">
      <SearchField value={filter.search} onValue={(search) => onFilter({ ...filter, search })} />
      <KindChoice
        kinds={kinds}
        agencies={lines}
        value={filter.kind}
        onValue={(kind) => onFilter({ ...filter, kind })}
      />
      <ChoiceField
        id="status"
        label="Trạng thái"
        empty={all}
        choices={(['submitted', 'accepted', 'returned'] as const).map((code) => ({
          code,
          label: `${STATUS_WORDS[code].label} (${count(({ status }) => status === code)})`,
        }))}
        value={filter.status}
        onValue={(status) => onFilter({ ...filter, status })}
      />
      <ChoiceField
        id="answer"
        label="Câu trả lời"
        empty={all}
        choices={[remarked, ...answers]}
        value={filter.answer}
        onValue={(answer) => onFilter({ ...filter, answer })}
      />
      <ChoiceField
        id="order"
        label="Sắp xếp"
        choices={ORDERS}
        value={filter.order}
        onValue={(order) => onFilter({ ...filter, order: order as Order })}
      />
    </search>
  );
}
