// What each action of the access table is called where people read the audit trail. The type keeps it whole: an action
// without words does not compile.

import type { Action } from '../access';

type AuditedAction = Action | 'session.signIn';

const WORDS: Record<AuditedAction, string> = {
  'session.signIn': 'Đăng nhập',
  'session.read': 'Xem phiên làm việc',
  'session.signOut': 'Đăng xuất',
  'session.changePassword': 'Đổi mật khẩu',
  'template.read': 'Xem đề cương',
  'period.read': 'Xem kỳ báo cáo',
  'agency.read': 'Xem danh sách đơn vị',
  'agency.readContact': 'Xem người liên hệ',
  'report.read': 'Xem báo cáo',
  'report.export': 'Tải báo cáo, tệp',
  'report.save': 'Lưu báo cáo',
  'report.submit': 'Gửi báo cáo',
  'report.dispatch': 'Ghi số, ngày văn bản',
  'report.attach': 'Đính kèm tệp',
  'report.detach': 'Gỡ tệp đính kèm',
  'report.comment': 'Xử lý ý kiến của Sở',
  'report.sendForApproval': 'Trình duyệt',
  'report.sendBack': 'Lãnh đạo đơn vị trả lại',
  'report.withdraw': 'Thu hồi báo cáo',
  'report.return': 'Trả lại (yêu cầu bổ sung)',
  'report.accept': 'Chấp nhận số liệu',
  'report.reopen': 'Mở lại để điều chỉnh',
  'report.assign': 'Phân công người theo dõi',
  'report.markDeviation': 'Ghi lệch văn bản ký',
  'call.read': 'Xem nhật ký đôn đốc',
  'call.record': 'Ghi lần đôn đốc',
  'chase.export': 'Tải công văn đôn đốc',
  'receipt.read': 'Tra mã xác nhận',
  'comparison.read': 'So sánh các báo cáo',
  'timeline.read': 'Xem số báo cáo gửi theo ngày',
  'reviewer.read': 'Xem người tổng hợp',
  'progress.read': 'Xem tiến độ',
  'summary.read': 'Xem số liệu tổng hợp',
  'section.read': 'Xem lời văn của các đơn vị',
  'consolidated.export': 'Tải báo cáo tổng hợp',
  'edition.read': 'Xem bản đã chốt của báo cáo tổng hợp',
  'edition.export': 'Tải bản đã chốt của báo cáo tổng hợp',
  'edition.freeze': 'Chốt bản báo cáo tổng hợp',
  'consolidation.read': 'Xem lời văn của thành phố',
  'consolidation.save': 'Lưu lời văn của thành phố',
  'basis.change': 'Đổi cách cộng',
  'extension.grant': 'Gia hạn',
  'extension.remove': 'Bỏ gia hạn',
  'period.lock': 'Chốt số liệu',
  'period.unlock': 'Mở khóa số liệu',
  'period.announce': 'Đăng thông báo',
  'period.create': 'Mở kỳ báo cáo',
  'period.update': 'Sửa kỳ báo cáo',
  'agency.create': 'Thêm đơn vị',
  'agency.update': 'Sửa đơn vị',
  'user.read': 'Xem danh sách tài khoản',
  'user.create': 'Thêm tài khoản',
  'user.update': 'Sửa tài khoản',
  'user.import': 'Nhập danh sách tài khoản',
  'user.reset': 'Cấp lại mật khẩu',
  'user.signOut': 'Đăng xuất người dùng ở mọi máy',
  'audit.read': 'Xem nhật ký',
};

/** The words of an action; what the system does by itself is one thing to a reader. */
export function actionWords(action: string): string {
  return Object.hasOwn(WORDS, action) ? WORDS[action as AuditedAction] : 'Hệ thống tự thực hiện';
}

/** Actions that leave a line when they are done; the others only when they are refused. In the order people look. */
const DONE: readonly { label: string; nouns: readonly string[] }[] = [
  { label: 'Báo cáo của đơn vị', nouns: ['report'] },
  { label: 'Đôn đốc', nouns: ['call', 'chase'] },
  { label: 'Báo cáo tổng hợp', nouns: ['consolidation', 'consolidated', 'edition', 'basis'] },
  { label: 'Kỳ báo cáo, gia hạn', nouns: ['period', 'extension'] },
  { label: 'Đơn vị', nouns: ['agency'] },
  { label: 'Tài khoản, đăng nhập', nouns: ['user', 'session'] },
];

/** Groups of actions to look for, without plain reading. */
export function searchableActions(): { label: string; actions: { code: string; label: string }[] }[] {
  const all = Object.entries(WORDS).filter(([code]) => !/\.read/.test(code));
  return DONE.map(({ label, nouns }) => ({
    label,
    actions: all
      .filter(([code]) => nouns.includes(code.split('.')[0] ?? ''))
      .map(([code, words]) => ({ code, label: words })),
  }));
}
