// What an event of the audit trail says beyond its action, in sentences: reasons, places changed, what was what before.

import { ROLE_LABELS, type Role } from '../access';
import { formatDate, formatDateTime } from '../dates';
import { formatNumber } from '../numbers';
import { pathName } from '../paths';
import { PROBLEMS } from '../problem';
import { indicatorOf, type Template } from '../template/template';

export interface AuditEventFacts {
  action: string;
  subject: string | null;
  outcome: 'done' | 'refused';
  detail: Record<string, unknown>;
}

/** More places than these are counted, not named. */
const NAMED_PATHS = 4;

const FIELDS: Record<string, string> = {
  displayName: 'Tên hiển thị',
  email: 'Thư công vụ',
  role: 'Vai trò',
  agency: 'Đơn vị',
  active: 'Đang dùng',
  name: 'Tên',
  kind: 'Loại đơn vị',
  superior: 'Cơ quan cấp trên',
  place: 'Địa danh',
  reports: 'Phải báo cáo',
  verified: 'Mức xác nhận tên',
  contactName: 'Người liên hệ',
  contactPhone: 'Điện thoại',
  contactEmail: 'Thư của người liên hệ',
  letterheadSuperior: 'Cơ quan chủ quản',
  letterheadAgency: 'Tên ở đầu văn bản',
  symbol: 'Ký hiệu văn bản',
  authority: 'Thẩm quyền ký',
  signerTitle: 'Chức vụ người ký',
  opensOn: 'Ngày mở',
  cutoff: 'Ngày chốt số liệu',
  deadline: 'Hạn gửi',
  planNumber: 'Số kế hoạch',
  planDate: 'Ngày kế hoạch',
};

type Detail = Record<string, unknown>;
const isDetail = (value: unknown): value is Detail =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Sentences with their full stop, none when there is nothing to add. */
export function eventWords(template: Template, event: AuditEventFacts): string[] {
  const { detail, outcome } = event;
  if (outcome === 'refused') return [`Bị từ chối: ${refusalWords(detail['code'])}.`];
  return [
    ...subjectWords(template, event),
    ...(typeof detail['revision'] === 'number' ? [`Lần gửi ${formatNumber(detail['revision'])}.`] : []),
    ...(detail['late'] === true ? ['Gửi trễ hạn.'] : []),
    ...changedFields(detail),
    ...placeWords(template, detail),
    ...dateWords(detail),
    ...noteWords(detail),
  ];
}

function refusalWords(code: unknown): string {
  const problem = typeof code === 'string' && Object.hasOwn(PROBLEMS, code) ? code : undefined;
  return problem === undefined ? 'không rõ lý do' : PROBLEMS[problem as keyof typeof PROBLEMS].title;
}

function subjectWords(template: Template, { action, subject, detail }: AuditEventFacts): string[] {
  const noun = action.split('.')[0];
  if (noun === 'user' && subject) return [`Tài khoản ${subject}.`];
  if (noun === 'basis' && subject) return [`${indicatorOf(template, subject)?.short ?? subject}.`];
  if (noun === 'edition' && subject) return [`Bản số ${subject}.`];
  const name = text(detail['name']);
  if ((action === 'report.attach' || action === 'report.detach') && name) return [`Tệp ${name}.`];
  return [];
}

/** `{field: {from, to}}`, as changes of accounts, agencies and periods are kept. */
function changedFields(detail: Detail): string[] {
  return Object.entries(detail).flatMap(([key, value]) => {
    const label = FIELDS[key];
    if (!label || !isDetail(value) || !('to' in value)) return [];
    return [`${label}: ${valueWords(value['from'])} → ${valueWords(value['to'])}.`];
  });
}

function valueWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  if (typeof value === 'number') return formatNumber(value);
  const words = text(value);
  if (words === '') return '(trống)';
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return formatDate(words);
  return Object.hasOwn(ROLE_LABELS, words) ? ROLE_LABELS[words as Role] : words;
}

function placeWords(template: Template, detail: Detail): string[] {
  const paths = [detail['paths'], detail['path']].flat().filter((path): path is string => typeof path === 'string');
  if (paths.length === 0) return [];
  const named = paths.slice(0, NAMED_PATHS).map((path) => pathName(template, path));
  const rest = paths.length - named.length + (typeof detail['morePaths'] === 'number' ? detail['morePaths'] : 0);
  return [`Ở: ${named.join('; ')}${rest > 0 ? ` và ${formatNumber(rest)} chỗ khác` : ''}.`];
}

function dateWords(detail: Detail): string[] {
  const said: string[] = [];
  if (text(detail['dueAt'])) said.push(`Hạn mới: ${formatDateTime(new Date(text(detail['dueAt'])))}.`);
  const number = text(detail['number']);
  const date = text(detail['date']);
  if (number || date) {
    said.push(`Văn bản${number ? ` số ${number}` : ''}${date ? ` ngày ${formatDate(date)}` : ''}.`);
  }
  const paper = detail['onBehalf'];
  if (isDetail(paper)) said.push(`Nhập hộ bản giấy nhận ngày ${formatDate(text(paper['receivedOn']))}.`);
  return said;
}

function noteWords(detail: Detail): string[] {
  const announced = isDetail(detail['to']) ? text(detail['to']['text']) : '';
  return [
    ...(text(detail['reason']) ? [`Lý do: ${text(detail['reason'])}`] : []),
    ...(text(detail['note']) ? [`Ghi chú: ${text(detail['note'])}`] : []),
    ...(announced ? [`Nội dung: ${announced}`] : []),
  ].map((said) => (/[.!?…]$/.test(said) ? said : `${said}.`));
}
