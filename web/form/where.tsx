// Says truthfully where the text is: on the server, on this device only, or nowhere but in this page.

import { useReport } from './use-report';
import type { Where } from './whereabouts';
import { hourOf } from '../words/time';
import { sentenceOf } from '../ui/problem';

/** The sentence, and whether it is something to worry about. */
function whereWords(where: Where): { text: string; tone: '' | 'warn' | 'bad' } {
  if (where.at === 'server') {
    return { text: where.time ? `Đã lưu về máy chủ lúc ${hourOf(where.time)}.` : 'Đã lưu về máy chủ.', tone: '' };
  }
  const here =
    where.at === 'device'
      ? 'Nội dung đã lưu trên máy này'
      : 'Máy này không giữ được bản nháp, nội dung chỉ có trên trang đang mở';
  const since = hourOf(where.since);
  switch (where.hold) {
    case 'waiting':
      return {
        text: where.at === 'device' ? 'Đã lưu trên máy này, đang lưu về máy chủ…' : 'Đang lưu về máy chủ…',
        tone: '',
      };
    case 'offline':
      return { text: `Mất kết nối lúc ${since}. ${here}, chưa lưu về máy chủ; đừng đăng xuất.`, tone: 'warn' };
    case 'session':
      return { text: `Phiên làm việc đã hết. ${here}, chưa lưu về máy chủ; hãy đăng nhập lại.`, tone: 'warn' };
    case 'conflict':
      return { text: `${here}, chưa lưu về máy chủ: đồng nghiệp vừa sửa cùng chỗ, hãy chọn bản đúng.`, tone: 'warn' };
    case 'refused':
      return { text: `${here}, chưa lưu về máy chủ. ${sentenceOf(where.problem)}`, tone: 'bad' };
    case 'failed':
      return { text: `Máy chủ chưa nhận được từ ${since}. ${here}; hệ thống sẽ tự thử lại.`, tone: 'warn' };
  }
}

export function WhereLine() {
  const { editor, editable } = useReport();
  if (!editor.unsaved && (!editable || editor.base.version === 0)) return null;
  return <WhereBox editor={editor} unread={Object.keys(editor.raw).length} />;
}

interface BoxProps {
  editor: { where: Where; saveNow: () => Promise<boolean> };
  /** Boxes that cannot be read as a number or date yet. */
  unread?: number;
}

export function WhereBox({ editor, unread = 0 }: BoxProps) {
  const { text, tone } = whereWords(editor.where);
  return (
    <div class={`where${tone ? ` where--${tone}` : ''}`}>
      {/* Only trouble is read aloud; a line that speaks with every save would talk over the typing. */}
      <p role={tone ? 'status' : undefined} data-testid="where">
        {text}
        {unread > 0 && ` ${unread} ô chưa đọc được thành số hoặc ngày, mới lưu trên máy này.`}
      </p>
      {tone === 'warn' && editor.where.at !== 'server' && editor.where.hold !== 'conflict' && (
        <button type="button" class="text-button small" onClick={() => void editor.saveNow()}>
          Lưu lại ngay
        </button>
      )}
    </div>
  );
}
