// Keeping another edition: which reports, a note, and a question that says what will be kept.

import { useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../src/core/numbers';
import type { Coverage } from '../../src/core/summary/summary';
import { freeze } from '../api/edition';
import { readSummary, type Statuses } from '../api/summary';
import { freshId } from '../api/fresh-id';
import { Confirm } from '../ui/confirm';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';

const CHOICES: [Statuses, string][] = [
  ['accepted', 'Chỉ báo cáo đã chấp nhận số liệu'],
  ['submitted,accepted', 'Cả báo cáo đã gửi, chưa chấp nhận'],
];

interface Wish {
  statuses: Statuses;
  note: string;
}

interface Props {
  period: string;
  onFrozen: () => void;
}

export function Freeze({ period, onFrozen }: Props) {
  const [wish, setWish] = useState<Wish>({ statuses: 'accepted', note: '' });
  const [coverage, setCoverage] = useState<Coverage | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const [frozen, setFrozen] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  /** The same wish keeps its key until it is answered, so that a lost answer makes no second edition. */
  const key = useRef({ wish, key: freshId() });

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setProblem(undefined);
    setBusy(true);
    await work().catch(setProblem);
    setBusy(false);
  };
  const ask = (): Promise<void> =>
    attempt(async () => {
      setFrozen(null);
      setCoverage((await readSummary(period, wish.statuses)).coverage);
    });
  const keep = (): Promise<void> =>
    attempt(async () => {
      if (key.current.wish !== wish) key.current = { wish, key: freshId() };
      try {
        const { number } = await freeze(period, wish, key.current.key);
        setFrozen(number);
        setWish({ ...wish, note: '' });
        onFrozen();
      } finally {
        setCoverage(null);
      }
    });
  return (
    <section class="decision edition__new no-print" aria-labelledby="freeze-title">
      <h2 class="govuk-heading-m" id="freeze-title">
        Lưu bản chốt mới
      </h2>
      {frozen !== null && <Notice tone="good" title={`Đã lưu bản chốt số ${frozen}.`} focus />}
      {problem !== undefined && <ProblemNotice error={problem} />}
      <WishFields wish={wish} onWish={setWish} />
      <button type="button" class="govuk-button" aria-disabled={busy} onClick={() => void ask()}>
        Lưu bản chốt
      </button>
      {coverage && (
        <Question
          busy={busy}
          coverage={coverage}
          statuses={wish.statuses}
          onYes={() => void keep()}
          onNo={() => setCoverage(null)}
        />
      )}
    </section>
  );
}

function WishFields({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }) {
  return (
    <>
      <fieldset class="govuk-fieldset edition__choices">
        <legend class="govuk-fieldset__legend">Tính những báo cáo nào</legend>
        {CHOICES.map(([statuses, label]) => (
          <label key={statuses} class="edition__choice">
            <input
              type="radio"
              name="statuses"
              value={statuses}
              checked={wish.statuses === statuses}
              onChange={() => onWish({ ...wish, statuses })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Secret />
      <TextArea
        id="edition-note"
        label="Ghi chú (nếu cần)"
        hint="Ví dụ: gửi Ủy ban nhân dân thành phố lần 1."
        rows={2}
        value={wish.note}
        onValue={(note) => onWish({ ...wish, note })}
      />
    </>
  );
}

interface QuestionProps {
  busy: boolean;
  coverage: Coverage;
  statuses: Statuses;
  onYes: () => void;
  onNo: () => void;
}

function Question({ busy, coverage: { included, expected }, statuses, onYes, onNo }: QuestionProps) {
  return (
    <Confirm title="Lưu bản chốt?" yes={busy ? 'Đang lưu…' : 'Lưu bản chốt'} {...{ busy, onYes, onNo }}>
      <p class="govuk-body">
        Bản chốt gồm số liệu của <strong>{formatNumber(included)}</strong> trên {formatNumber(expected)} đơn vị
        {statuses === 'accepted'
          ? ', chỉ tính báo cáo đã chấp nhận số liệu'
          : ', tính cả báo cáo đã gửi, chưa chấp nhận'}
        .{included < expected && ` Còn ${formatNumber(expected - included)} đơn vị chưa được tính.`}
      </p>
      <p class="govuk-body">
        Hệ thống giữ báo cáo tổng hợp (bản trình ký, bản làm việc), bảng Excel và lần gửi của từng đơn vị. Bản chốt
        không sửa, không xóa được.
      </p>
    </Confirm>
  );
}
