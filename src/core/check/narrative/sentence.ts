// What surrounds a number in a narrative: the sentence it stands in, and whether that sentence speaks of the whole of
// this year at all. Everything doubtful counts as innocent: a false alarm costs more trust than a miss.

/** A number found in a text, with the sentence around it. */
export interface Place {
  /** The whole sentence, trimmed. */
  sentence: string;
  /** The sentence before the number, and after its unit. */
  before: string;
  after: string;
}

const LONGEST_SENTENCE = 600;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,2}|v\.v|\d)$/u;

/** The sentence around `from`–`to` of a text; "TP. Đà Nẵng" and "1.234" do not end it, a semicolon does. */
export function placeOf(text: string, from: number, to: number): Place {
  let begin = from;
  while (begin > 0 && from - begin < LONGEST_SENTENCE && !endsAt(text, begin - 1)) begin -= 1;
  let end = to;
  while (end < text.length && end - to < LONGEST_SENTENCE && !endsAt(text, end)) end += 1;
  return { sentence: text.slice(begin, end).trim(), before: text.slice(begin, from), after: text.slice(to, end) };
}

function endsAt(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === ';' || letter === '!' || letter === '?' || letter === '\n') return true;
  if (letter !== '.') return false;
  const next = text[at + 1];
  if (next !== undefined && next !== ' ' && next !== '\n' && next !== '\t') return false;
  // What goes on in lower case was only an abbreviation or a number of a section.
  if (/^\s*\p{Ll}/u.test(text.slice(at + 1, at + 4))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 6), at));
}

// "so với năm 2025", "tính đến ngày 30/11/2026": they say what the number is measured against or until when, and are
// taken out before the sentence is searched for other years, months and plans.
const COMPARED = /so với\s+(?:cùng kỳ\s*)?(?:(?:của\s+)?năm\s+(?:trước|ngoái|\d{4}))?/giu;
const UNTIL =
  /(?:tính|cập nhật|thống kê|lũy kế)?\s*(?:đến|tới)\s+(?:hết\s+|cuối\s+)?(?:nay|thời điểm báo cáo|(?:ngày|tháng)\s*\d{1,2}(?:\s*[/.-]\s*\d{1,2})*(?:\s*[/.-]\s*\d{4})?(?:\s+năm\s+\d{4})?)/giu;

const OTHER_TIME =
  /năm (?:trước|ngoái|tới|sau|học)|cùng kỳ|giai đoạn|nhiệm kỳ|tháng\s*\d|tháng (?:cao điểm|thanh niên|hành động)|\d+ tháng|quý|tuần|đợt|ngày\s*\d|đầu năm|giữa năm|cuối năm|học kỳ|dịp|mỗi|từng|hằng|hàng (?:tháng|ngày|năm)|bình quân|trung bình|lần đầu/iu;
const PLACE =
  /(?:^|[^\p{L}])(?:thôn|tổ dân phố|khối phố|khu phố|khu dân cư|làng|ấp|nóc|trường|trạm|chợ|chi bộ|chi đoàn|chi hội|đoàn phường|đoàn xã|hội (?:phụ nữ|nông dân|cựu|liên hiệp|người)|đoàn thanh niên|công đoàn|cụm|câu lạc bộ|công ty|doanh nghiệp|phòng (?:văn hóa|kinh tế)|trung tâm)(?!\p{L})/iu;
const PLAN =
  /phấn đấu|dự kiến|kế hoạch (?:đề ra|giao|năm)|theo kế hoạch(?! số)|mục tiêu|chỉ tiêu|(?:^|\s)sẽ\s|sắp tới|thời gian tới|đề nghị|đề xuất|kiến nghị|(?:^|\s)cần\s|tiếp tục|yêu cầu|ít nhất|tối thiểu|tối đa|(?:^|\s)ước\s|đăng ký|hướng tới|mong muốn|dự toán/iu;
const OTHERS_WORK = /chia sẻ|đăng lại|phát lại|dẫn lại|sao chép|sưu tầm/iu;
const NAMED_UNIT = /(?:[Pp]hường|[Xx]ã|[Đđ]ặc khu|[Ss]ở)\s+(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/gu;

/** Whether a sentence speaks of another time, a part of the agency, a plan, or somebody else's work. */
export function speaksOfSomethingElse(place: Place, year: number, ownName: string): boolean {
  const sentence = place.sentence.replace(COMPARED, ' ').replace(UNTIL, ' ');
  for (const [found] of sentence.matchAll(/(?<![\d.,])20\d\d(?![\d.,]*\d)/g)) if (Number(found) !== year) return true;
  if (OTHER_TIME.test(sentence) || PLAN.test(sentence) || PLACE.test(sentence)) return true;
  if (OTHERS_WORK.test(place.before)) return true;
  for (const [, name = ''] of sentence.matchAll(NAMED_UNIT)) if (!ownName.includes(name)) return true;
  return false;
}

const PART_BEFORE = /trong đó|riêng|(?:bao\s+)?gồm|nhất là|điển hình|tiêu biểu|ví dụ|như:|còn lại|một số/iu;
const CHANGE_BEFORE = /(?:tăng|giảm|thêm|bổ sung|vượt|chênh lệch|từ|hơn kém|gấp|thiếu|còn|chưa|không|đến\s+lớp)\s*$/iu;
/** "năm 2026 bài viết", "Kế hoạch số 15 lớp": the number names something, it does not count. */
const NAME_BEFORE = /(?:năm|số|khóa|mục|điều|điểm|khoản|top)\s*$/iu;
const RANGE_BEFORE = /\d\s*(?:đến|tới|-|–|\/|,|và|hoặc)\s*$/iu;
const RATE_AFTER = /^\s*(?:\/|mỗi|một (?:tuần|tháng|ngày|năm)|(?:trên|\/) ?\p{L}+\s*\/)/iu;

/** Whether the number itself is a change, a part, a range or a frequency, whatever its sentence says. */
export function isNotWhole({ before, after }: Place): boolean {
  const turns = [PART_BEFORE, CHANGE_BEFORE, NAME_BEFORE, RANGE_BEFORE];
  return turns.some((turn) => turn.test(before)) || RATE_AFTER.test(after);
}

/** "120 bài viết trên Zalo", "… về an toàn thông tin": less than the whole may be meant, more than it may not. */
export function isQualified({ after }: Place): boolean {
  return /^\s*(?:\(|trên|tại|ở|do|của|cho|dành|về|bằng|vào|để|trong|với nội dung|có nội dung|được|mới|nổi bật|riêng|chuyên|song ngữ|đầu tiên)(?!\p{L})/iu.test(
    after,
  );
}

/** How exactly the number is said: "hơn 500" is right for 520 and wrong for 120. */
export function looseness({ before }: Place): 'exact' | 'moreThan' | 'about' {
  if (/(?:hơn|trên)\s*$/iu.test(before)) return 'moreThan';
  return /(?:gần|khoảng|chừng|xấp xỉ|ngót|non|độ|tầm|hàng|dưới)\s*$/iu.test(before) ? 'about' : 'exact';
}
