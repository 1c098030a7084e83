// The audit trail in words: every action has some, and nothing of the machine comes through.

import { ACCESS } from '../../../src/core/access';
import { actionWords, searchableActions } from '../../../src/core/audit/action-words';
import { eventWords, type AuditEventFacts } from '../../../src/core/audit/event-words';
import { officialTemplate } from '../../templates';

const template = officialTemplate();
const words = (event: Partial<AuditEventFacts>): string[] =>
  eventWords(template, { action: 'report.save', subject: null, outcome: 'done', detail: {}, ...event });

it('every action is called something of its own', () => {
  const called = Object.keys(ACCESS).map(actionWords);
  expect(new Set(called).size).toBe(called.length);
  expect(actionWords('system.template.load')).toBe('Hệ thống tự thực hiện');
});

it('every action that writes can be looked for', () => {
  const offered = searchableActions().flatMap(({ actions }) => actions.map(({ code }) => code));
  const writing = Object.keys(ACCESS).filter((action) => !/\.read/.test(action));
  expect([...offered].sort()).toEqual([...writing, 'session.signIn'].sort());
});

it('names the places of a save, and counts the rest', () => {
  const paths = ['sections.II.4', 'indicators.mediaArticles.current', 'letterhead.place', 'nil', 'asOf'];
  expect(words({ detail: { version: 3, paths, morePaths: 10 } })).toEqual([
    'Ở: Mục II.4 (Khó khăn, tồn tại); Số bài viết năm 2026; Địa danh; Báo cáo không phát sinh và 11 chỗ khác.',
  ]);
});

it('tells a move with its revision and reason', () => {
  expect(
    words({ action: 'report.return', detail: { from: 'submitted', to: 'returned', revision: 2, reason: 'Bổ sung' } }),
  ).toEqual(['Lần gửi 2.', 'Lý do: Bổ sung.']);
  expect(words({ action: 'report.submit', detail: { revision: 1, sha256: 'a'.repeat(64), late: true } })).toEqual([
    'Lần gửi 1.',
    'Gửi trễ hạn.',
  ]);
});

it('tells what was what before', () => {
  const detail = {
    role: { from: 'reporter', to: 'approver' },
    active: { from: true, to: false },
    email: { from: '', to: 'hoa@danang.gov.vn' },
  };
  expect(words({ action: 'user.update', subject: 'tran.hoa', detail })).toEqual([
    'Tài khoản tran.hoa.',
    'Vai trò: Chuyên viên nhập liệu → Lãnh đạo đơn vị.',
    'Đang dùng: có → không.',
    'Thư công vụ: (trống) → hoa@danang.gov.vn.',
  ]);
});

it('tells a refusal in the words of its problem, and never a code', () => {
  expect(words({ outcome: 'refused', detail: { code: 'period.locked', path: '/api/v1/x' } })).toEqual([
    'Bị từ chối: Kỳ báo cáo đã chốt số liệu.',
  ]);
  expect(words({ outcome: 'refused', detail: { code: 'toString' } })).toEqual(['Bị từ chối: không rõ lý do.']);
});

it('tells days as people write them', () => {
  expect(
    words({ action: 'extension.grant', detail: { dueAt: '2026-12-20T23:59:59.999+07:00', reason: 'Bão số 9' } }),
  ).toEqual(['Hạn mới: 23 giờ 59 ngày 20/12/2026.', 'Lý do: Bão số 9.']);
  expect(words({ action: 'report.dispatch', detail: { number: '12/BC', date: '2026-12-05' } })).toEqual([
    'Văn bản số 12/BC ngày 05/12/2026.',
  ]);
});
