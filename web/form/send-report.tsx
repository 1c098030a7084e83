// Sending: to the leader or to SKHCN, as the table of moves allows this person; taking back; the receipt.

import { useState } from 'preact/hooks';
import type { Move } from '../../src/core/workflow';
import { ApiProblem } from '../api/client';
import { moveReport, submitReport, type MoveName, type Receipt } from '../api/report';
import { freshId } from '../api/fresh-id';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem';
import { Secret } from '../ui/secret';
import { TextArea } from '../ui/text-area';
import { momentOf } from '../words/time';
import { onBehalfOf } from './paper';
import { useReport } from './use-report';

type Sent = 'sendForApproval' | 'submit' | 'withdraw' | 'sendBack';

const BUTTONS: Record<Sent, { label: string; name: MoveName | 'submit'; question: string }> = {
  submit: {
    label: 'Gửi báo cáo',
    name: 'submit',
    question: 'Số liệu được gửi đến Sở Khoa học và Công nghệ. Sau khi gửi, muốn sửa phải thu hồi báo cáo.',
  },
  sendForApproval: {
    label: 'Trình duyệt',
    name: 'send-for-approval',
    question: 'Báo cáo được trình lãnh đạo đơn vị. Trong khi chờ duyệt, chuyên viên không sửa được.',
  },
  withdraw: {
    label: 'Thu hồi',
    name: 'withdraw',
    question: 'Báo cáo trở lại bản nháp để sửa. Trong lúc đó Sở chưa tính số liệu của đơn vị; sửa xong phải gửi lại.',
  },
  sendBack: { label: 'Trả lại chuyên viên', name: 'send-back', question: 'Nêu lý do để chuyên viên biết cần sửa gì.' },
};
const ORDER: readonly Sent[] = ['submit', 'sendForApproval', 'sendBack', 'withdraw'];
const DONE: Record<Sent, string> = {
  submit: '',
  sendForApproval: 'Đã trình lãnh đạo đơn vị.',
  withdraw: 'Đã thu hồi báo cáo. Báo cáo đang là bản nháp.',
  sendBack: 'Đã trả lại chuyên viên.',
};

/** Of the submission of a version, for as long as the report is open: also after a look at another page of it. */
const keys = new WeakMap<object, { version: number; key: string }>();

/** A second press and a retry after a lost answer are the same submission. */
function keyOf(editor: object, version: number): string {
  const known = keys.get(editor);
  if (known?.version === version) return known.key;
  const key = freshId();
  keys.set(editor, { version, key });
  return key;
}

export function SendReport({ errors }: { errors: number }) {
  const { editor, read, period, agency, report, paper } = useReport();
  const [asking, setAsking] = useState<Sent | null>(null);
  const [reason, setReason] = useState('');
  const [noReason, setNoReason] = useState<string>();
  const [lack, setLack] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [done, setDone] = useState('');
  const offered = ORDER.filter((move) => (report.moves as readonly Move[]).includes(move));

  const ask = async (move: Sent): Promise<void> => {
    setProblem(undefined);
    setLack(undefined);
    setDone('');
    if ((move === 'submit' || move === 'sendForApproval') && !(await editor.saveNow())) {
      setLack('Chưa lưu được hết nội dung về máy chủ nên chưa gửi được. Đề nghị kiểm tra đường truyền rồi thử lại.');
      return;
    }
    if (move === 'submit' && errors > 0) {
      setLack(`Còn ${errors} chỗ phải sửa trước khi gửi; xem các mục nêu trên.`);
      return;
    }
    setAsking(move);
  };
  // What is done is done, also when the line is gone before the report can be read again.
  const reread = (): Promise<void> =>
    read().then(
      (now) => editor.adopt(now),
      () => undefined,
    );
  const send = async (move: Sent): Promise<void> => {
    if (move === 'sendBack' && reason.trim() === '') {
      setNoReason('Nêu lý do để chuyên viên biết cần sửa gì.');
      return document.getElementById('send-reason')?.focus();
    }
    const { name } = BUTTONS[move];
    const { version } = editor.base;
    try {
      if (name === 'submit') {
        const key = keyOf(editor, version);
        const answer = await submitReport(period.code, agency.code, version, key, paper && onBehalfOf(paper));
        const { revision, submittedAt, late } = answer;
        setReceipt(answer);
        // Behind an open dialog the receipt could not take the focus.
        setAsking(null);
        editor.adopt({ ...editor.base, revision, submittedAt, late, status: 'submitted', moves: [] });
        await reread();
      } else {
        editor.adopt(await moveReport(period.code, agency.code, name, version, move === 'sendBack' ? { reason } : {}));
        setReceipt(null);
      }
      setDone(DONE[move]);
    } catch (error) {
      setProblem(error);
      if (error instanceof ApiProblem) await reread();
    }
    setAsking(null);
  };
  return (
    <section aria-labelledby="send-title">
      <h2 class="govuk-heading-m" id="send-title">
        Gửi báo cáo
      </h2>
      {receipt && (
        <Notice tone="good" title={`Đã gửi Sở lúc ${momentOf(receipt.submittedAt)} (lần ${receipt.revision})`} focus>
          <p class="govuk-body">
            {receipt.late && 'Báo cáo được ghi là gửi trễ hạn. '}
            Mã xác nhận nội dung: <code class="receipt">{receipt.sha256}</code>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={`/xac-nhan/${receipt.sha256}`}>
              Xem và in xác nhận đã gửi
            </a>
          </p>
          <p class="govuk-body">
            Văn bản ký số đi qua hệ thống quản lý văn bản. Khi có:{' '}
            <a class="govuk-link" href="/bao-cao/van-ban-ky-so">
              ghi số, ngày và đính kèm bản ký số
            </a>
            .
          </p>
        </Notice>
      )}
      {done !== '' && <Notice tone="good" title={done} focus />}
      {lack !== undefined && <Notice tone="bad" title={lack} focus />}
      {problem !== undefined && <ProblemNotice error={problem} />}
      {offered.length === 0 && <p class="govuk-body">Hiện không có việc gửi nào cần làm.</p>}
      <div class="actions">
        {offered.map((move, index) => (
          <button
            key={move}
            type="button"
            class={`govuk-button${index > 0 || move === 'withdraw' ? ' govuk-button--secondary' : ''}`}
            onClick={() => void ask(move)}
          >
            {BUTTONS[move].label}
          </button>
        ))}
      </div>
      {asking && (
        <Dialog title={`${BUTTONS[asking].label}?`} onClose={() => setAsking(null)}>
          <p class="govuk-body">{BUTTONS[asking].question}</p>
          {asking === 'sendBack' && (
            <>
              <Secret />
              <TextArea id="send-reason" label="Lý do" rows={3} value={reason} error={noReason} onValue={setReason} />
            </>
          )}
          <div class="actions">
            <button type="button" class="govuk-button" onClick={() => void send(asking)}>
              {BUTTONS[asking].label}
            </button>
            <button type="button" class="text-button" onClick={() => setAsking(null)}>
              Thôi
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
