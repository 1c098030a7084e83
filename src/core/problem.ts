// Every error a client can get stands in this one list: its stable code, its status and its Vietnamese sentences. Code
// throws a Problem by code; one filter turns it into RFC 9457 `application/problem+json`.

import type { Issue } from './check/issue';

interface ProblemKind {
  status: number;
  /** What is the matter, the same for every occurrence. */
  title: string;
  /** What to do; used as `detail` when the thrower has nothing more exact to say. */
  advice: string;
}

const kind = (status: number, title: string, advice: string): ProblemKind => ({ status, title, advice });

export const PROBLEMS = {
  'request.malformed': kind(
    400,
    'Yêu cầu không đọc được',
    'Phần mềm gửi yêu cầu sai cách viết. Đề nghị tải lại trang và làm lại.',
  ),
  'request.invalid': kind(400, 'Có ô chưa nhập đúng', 'Đề nghị sửa các ô được nêu rồi gửi lại.'),

  'session.required': kind(401, 'Chưa đăng nhập', 'Phiên làm việc đã hết hoặc chưa có. Đề nghị đăng nhập lại.'),
  'session.wrongCredentials': kind(
    401,
    'Tên đăng nhập hoặc mật khẩu chưa đúng',
    'Đề nghị kiểm tra lại. Nếu quên mật khẩu, liên hệ quản trị hệ thống để được cấp lại.',
  ),

  'access.denied': kind(
    403,
    'Tài khoản không có quyền làm việc này',
    'Nếu công việc cần quyền này, đề nghị liên hệ quản trị hệ thống.',
  ),
  'origin.foreign': kind(
    403,
    'Yêu cầu đến từ một trang web khác',
    'Đề nghị mở lại hệ thống bằng đúng địa chỉ được cấp.',
  ),
  'session.passwordChangeRequired': kind(
    403,
    'Cần đổi mật khẩu trước khi làm việc',
    'Mật khẩu đang dùng được cấp một lần. Đề nghị đổi mật khẩu rồi tiếp tục.',
  ),
  'submit.approverRequired': kind(
    403,
    'Lãnh đạo đơn vị gửi báo cáo',
    'Đơn vị có tài khoản lãnh đạo đang hoạt động. Hãy trình duyệt để lãnh đạo gửi.',
  ),
  'accept.samePerson': kind(
    403,
    'Người gửi không tự chấp nhận số liệu',
    'Đề nghị một chuyên viên tổng hợp khác chấp nhận báo cáo này.',
  ),

  'route.unknown': kind(404, 'Không có địa chỉ này', 'Đề nghị kiểm tra lại đường dẫn.'),
  'agency.unknown': kind(404, 'Không có đơn vị này', 'Đề nghị kiểm tra lại mã đơn vị.'),
  'period.unknown': kind(404, 'Không có kỳ báo cáo này', 'Đề nghị kiểm tra lại mã kỳ báo cáo.'),
  'template.unknown': kind(404, 'Không có đề cương báo cáo này', 'Đề nghị kiểm tra lại mã đề cương.'),
  'report.unknown': kind(404, 'Không có báo cáo này', 'Đơn vị không thuộc danh sách phải báo cáo của kỳ này.'),
  'revision.unknown': kind(404, 'Không có lần gửi này', 'Đề nghị chọn lại trong danh sách các lần gửi.'),
  'comment.unknown': kind(404, 'Không có ý kiến này', 'Ý kiến có thể thuộc báo cáo khác. Đề nghị tải lại trang.'),
  'attachment.unknown': kind(404, 'Không có tệp này', 'Tệp có thể đã được gỡ. Đề nghị tải lại trang.'),
  'receipt.unknown': kind(404, 'Không có lần gửi nào mang mã này', 'Đề nghị kiểm tra lại mã xác nhận (64 ký tự).'),
  'edition.unknown': kind(404, 'Không có bản chốt này', 'Đề nghị chọn lại trong danh sách các bản chốt.'),
  'indicator.unknown': kind(404, 'Không có chỉ tiêu này', 'Đề nghị kiểm tra lại mã chỉ tiêu trong đề cương.'),
  'section.unknown': kind(404, 'Không có mục này', 'Đề nghị kiểm tra lại số mục trong đề cương, ví dụ II.4.'),
  'extension.unknown': kind(404, 'Đơn vị không có gia hạn', 'Kỳ báo cáo này chưa gia hạn cho đơn vị.'),
  'document.unknown': kind(404, 'Không có văn bản này', 'Văn bản có thể đã được gỡ khỏi bộ nhớ. Đề nghị tải lại.'),
  'user.unknown': kind(404, 'Không có tài khoản này', 'Đề nghị kiểm tra lại tên đăng nhập.'),

  'report.notEditable': kind(409, 'Báo cáo đang không sửa được', 'Đề nghị xem trạng thái báo cáo trước khi sửa.'),
  'report.wrongState': kind(
    409,
    'Trạng thái báo cáo không cho phép việc này',
    'Đề nghị tải lại trang để xem trạng thái mới nhất.',
  ),
  'report.notStarted': kind(409, 'Báo cáo chưa lập', 'Đề nghị lập báo cáo trước.'),
  'chase.nobody': kind(409, 'Không còn đơn vị nào phải đôn đốc', 'Mọi đơn vị được chọn đã gửi báo cáo.'),
  'chase.alreadySent': kind(
    409,
    'Có đơn vị đã gửi báo cáo',
    'Đơn vị đã gửi báo cáo thì không đôn đốc. Đề nghị tải lại danh sách rồi chọn lại.',
  ),
  'period.locked': kind(409, 'Kỳ báo cáo đã chốt số liệu', 'Muốn điều chỉnh, đề nghị có văn bản nêu số đúng và lý do.'),
  'period.notLocked': kind(409, 'Kỳ báo cáo chưa chốt số liệu', 'Đề nghị tải lại trang để xem trạng thái mới nhất.'),
  'period.exists': kind(409, 'Mã kỳ báo cáo đã có', 'Đề nghị chọn mã khác.'),
  'agency.exists': kind(409, 'Mã đơn vị đã có', 'Đề nghị chọn mã khác.'),
  'user.exists': kind(409, 'Tên đăng nhập đã có', 'Đề nghị chọn tên khác.'),
  'user.lastAdmin': kind(
    409,
    'Đây là quản trị hệ thống cuối cùng',
    'Hãy lập thêm một tài khoản quản trị trước khi thay đổi tài khoản này.',
  ),

  'document.notReady': kind(409, 'Văn bản đang được lập', 'Đề nghị đợi lập xong rồi tải.'),
  'document.abandoned': kind(
    410,
    'Văn bản đã thôi lập',
    'Yêu cầu lập văn bản đã bị bỏ vì không còn ai chờ. Đề nghị tải lại văn bản.',
  ),
  'version.stale': kind(
    412,
    'Có người vừa lưu trước',
    'Hai bên khác nhau ở các ô được nêu. Hãy chọn số đúng từng ô rồi lưu lại.',
  ),
  'body.tooLarge': kind(
    413,
    'Nội dung gửi lên quá lớn',
    'Nội dung báo cáo tối đa 2 MB; mỗi tệp đính kèm tối đa 20 MB.',
  ),
  'body.unsupported': kind(
    415,
    'Cách gửi nội dung không được hỗ trợ',
    'Nội dung gửi lên phải là JSON mã hóa UTF-8, hoặc tệp ở nơi nhận tệp.',
  ),

  'content.invalid': kind(
    422,
    'Nội dung không đúng cấu trúc báo cáo',
    'Nội dung chưa được lưu. Đề nghị sửa các ô được nêu.',
  ),
  'submit.hasErrors': kind(
    422,
    'Báo cáo còn lỗi nên chưa gửi được',
    'Nội dung đã lưu. Đề nghị sửa các lỗi được nêu rồi gửi lại.',
  ),
  'document.tooLarge': kind(
    422,
    'Quá nhiều nội dung cho một văn bản Word',
    'Đề nghị tải bảng tổng hợp (Excel): có đủ số liệu, danh mục và nguồn của từng đơn vị.',
  ),
  'idempotency.otherBody': kind(
    422,
    'Mã chống gửi trùng đã dùng cho nội dung khác',
    'Đề nghị tải lại trang rồi gửi lại.',
  ),
  'attachment.invalid': kind(422, 'Tệp không dùng được', 'Chỉ nhận tệp PDF, ảnh, Word, Excel còn nguyên vẹn.'),
  'import.unreadable': kind(
    422,
    'Không đọc được tệp danh sách',
    'Hãy dùng tệp CSV (UTF-8) hoặc Excel (.xlsx) có dòng tiêu đề.',
  ),

  'version.required': kind(428, 'Thiếu phiên bản đang sửa', 'Yêu cầu lưu phải kèm If-Match với phiên bản đã đọc.'),
  'session.locked': kind(
    429,
    'Tài khoản tạm khóa vì nhập sai mật khẩu nhiều lần',
    'Đề nghị đợi rồi thử lại, hoặc liên hệ quản trị hệ thống để được cấp lại mật khẩu.',
  ),
  'request.tooMany': kind(429, 'Quá nhiều yêu cầu trong thời gian ngắn', 'Đề nghị đợi một phút rồi thử lại.'),

  'server.failed': kind(
    500,
    'Hệ thống gặp lỗi',
    'Nội dung chưa được lưu. Đề nghị thử lại; nếu vẫn lỗi, báo quản trị hệ thống kèm thời điểm xảy ra.',
  ),
  'document.unavailable': kind(
    503,
    'Tạm thời chưa lập được văn bản',
    'Số liệu không bị ảnh hưởng. Đề nghị tải lại văn bản sau ít phút.',
  ),
  'pdf.notInstalled': kind(
    501,
    'Hệ thống chưa được cài bộ chuyển đổi sang PDF',
    'Đề nghị tải bản Word rồi lưu thành PDF trên máy, hoặc đề nghị quản trị hệ thống cài LibreOffice cho máy chủ.',
  ),
  'pdf.failed': kind(
    503,
    'Chưa chuyển được văn bản sang PDF',
    'Đề nghị thử lại sau ít phút, hoặc tải bản Word rồi lưu thành PDF trên máy.',
  ),
  'database.unavailable': kind(
    503,
    'Hệ thống tạm thời chưa lưu được',
    'Nội dung đang nhập vẫn ở trên máy này. Đề nghị thử lại sau ít phút.',
  ),
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Members beside the RFC 9457 ones: issues of a 400 or 422, the current report and differing paths of a 412. */
export interface ProblemExtra {
  issues?: readonly Issue[];
  current?: unknown;
  paths?: readonly string[];
  /** Seconds; also sent as the Retry-After header. */
  retryAfter?: number;
}

/** The body of an error answer. */
export type ProblemBody = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
} & ProblemExtra;

/** What code throws to answer with an error; `detail` names the figures, times or people of this occurrence. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    readonly code: ProblemCode,
    readonly detail: string = PROBLEMS[code].advice,
    readonly extra: ProblemExtra = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Problem';
    this.status = PROBLEMS[code].status;
  }

  body(): ProblemBody {
    const { title, status } = PROBLEMS[this.code];
    return { type: `/api/problems#${this.code}`, title, status, detail: this.detail, code: this.code, ...this.extra };
  }
}

/** A 400 with one issue per wrong field of a request envelope; `fields` maps a path to its sentence. */
export function invalidRequest(fields: Record<string, string>): Problem {
  const issues = Object.entries(fields).map(([path, message]) => requestIssue(path, message));
  return new Problem('request.invalid', issues.map((issue) => issue.message).join(' '), { issues });
}

/** An issue about the request itself, not about a report's content. */
export function requestIssue(path: string, message: string): Issue {
  return { path, rule: 'R00', code: 'request.field', severity: 'error', message };
}
