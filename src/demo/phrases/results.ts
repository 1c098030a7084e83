// Section II.3: the figures against the plan's targets and against 2025. One bank per figure; {x.vs} exists only where
// 2025 is known, {x.verdict} says whether the plan's target is reached.

import type { Bank } from './bank';

/** Said for a rate; RATE stands for the indicator's code, WHO for the group counted. */
export const RATE_RESULTS: readonly string[] = [
  'Tỉ lệ {WHO} đạt {RATE.%} ({RATE.pair}), {RATE.verdict}; {RATE.vs}[, cao nhất là {place}|, đồng đều nhất ở {place}|].',
  '{RATE.%} {WHO} ({RATE.pair}) – {RATE.verdict}, {RATE.vs}.',
  'Về {WHO}: kết quả là {RATE.pair}, bằng {RATE.%}; {RATE.vs}, {RATE.verdict}[; {place} còn thấp hơn mức chung|; {place} vượt mức chung|].',
  'Tỉ lệ {WHO} là {RATE.%} ({RATE.pair}), {RATE.verdict}{RATE.no2025}[; chưa có số liệu năm 2025 để so sánh|, {place} dẫn đầu|, thấp nhất là {place}|].',
  'Tỉ lệ {WHO} đạt {RATE.%}, tức {RATE.pair}; {RATE.vs}[ nhờ làm kỹ ở {place}|, rõ nhất ở {place}|].',
  '{RATE.%} {WHO} ({RATE.pair}){RATE.no2025}[; năm 2025 chưa thống kê|, {place} làm tốt hơn cả|; {place} đang bổ sung|].',
  'Kết quả về {WHO}: {RATE.pair}, tương ứng {RATE.%}, {RATE.verdict}{RATE.no2025}[ (năm 2025 chưa theo dõi)|, {place} cao hơn mức chung|, là năm đầu tiên có số liệu].',
];

/** Clauses said for a count; several stand in one sentence. */
export const COUNT_RESULTS: readonly string[] = [
  '{COUNT.full}, {COUNT.vs}',
  '{COUNT.full} ({COUNT.vs})',
  '{COUNT.full}, {COUNT.vs}, ước cả năm {COUNT.year}',
  '{COUNT.full}{COUNT.no2025}',
  '{COUNT.full}{COUNT.no2025}, ước cả năm {COUNT.year}',
];

/** Said when figures of 2025 are missing. */
export const NO_2025: Bank = {
  territory: [
    'Số liệu năm 2025 của {self} [chưa thống kê được đầy đủ|còn thiếu] [do khi đó một số việc thuộc cấp huyện|vì đơn vị thành lập từ ngày 01/7/2025], nên [chưa so sánh được ở mọi chỉ tiêu|chỗ nào không có thì ghi “Chưa có số liệu”].',
    'Do sắp xếp đơn vị hành chính giữa năm, {lead} [chưa có|không có] số đối chiếu năm 2025 cho [một số chỉ tiêu|những chỉ tiêu không nêu so sánh ở trên].',
  ],
  office: [
    '[Một vài chỉ tiêu|Các chỉ tiêu không nêu so sánh] {self} chưa theo dõi trong năm 2025 [do thay đổi cách thống kê|nên chưa có số đối chiếu].',
  ],
};

/** Opens the sentence of counts. */
export const COUNT_OPENINGS: readonly string[] = [
  'Về các chỉ số đếm được, {self} [có|đạt]',
  'Số liệu chính của {self} đến ngày {asOf}:',
  'Khối lượng công việc {lead} đã làm được:',
  'Kết quả bằng con số [tại|của] {self} gồm',
  'Lượng hóa đến ngày {asOf}, {self} thực hiện',
];

export const RESULTS: Bank = {
  territory: [
    'Đối chiếu với [mục tiêu|chỉ tiêu] năm 2026 của Kế hoạch và điều kiện của {level}, {lead} [tự đánh giá|đánh giá] [kết quả khá|đã có chuyển biến rõ|cơ bản hoàn thành các nhiệm vụ chính], [vượt trội ở|đồng đều hơn ở] {place}, [chậm ở|cần cố gắng thêm ở] {place}.',
    'Nếu như [cuối năm trước|thời điểm mới sắp xếp] [còn phải mời từng nhà đi học|việc nộp hồ sơ giấy vẫn là chính], thì nay [bà con {place} chủ động hỏi lịch|ở {place} nhiều nhà tự làm được tại nhà], [đó là thay đổi đáng quý nhất|con số không nói hết được].',
    'Tỷ lệ hồ sơ trực tuyến ở {level} [tăng đều từng quý|tăng nhanh sau {month}], {place} [là nơi tăng mạnh|từ cuối bảng vươn lên], cho thấy việc học [đi vào thực chất|gắn với việc dùng].',
  ],
  office: [
    'Đối chiếu mục tiêu của Kế hoạch, {self} [hoàn thành phần lớn nhiệm vụ được giao|cơ bản hoàn thành], [điểm sáng là|nổi bật là] [hoạt động ở {place}|việc phổ cập gắn với {platform}], [còn hạn chế ở khâu theo dõi|phần chưa xong chuyển sang quý I năm sau].',
    'Thời gian xử lý trong {service} [rút ngắn rõ|giảm dần] nhờ {people} [thạo công cụ hơn|làm quen {platform}], {clients} [đánh giá hài lòng|ít khiếu nại hơn] qua khảo sát {month}.',
    'Việc ứng dụng AI có kiểm soát giúp {place} [bớt việc lặp lại|soạn thảo nhanh hơn], [vẫn giữ nguyên tắc người duyệt cuối cùng|mỗi văn bản đều có người chịu trách nhiệm].',
  ],
  common: [
    'Các số liệu trên [được đối chiếu với sổ theo dõi của {place}|đã qua kiểm tra chéo], [chênh lệch nhỏ đã thống nhất|chốt theo ngày {asOf}], [riêng số ước tính có ghi chú|bảo đảm không tính trùng].',
    'So sánh giữa mười một tháng với cả năm trước [cần thận trọng|chỉ mang tính tham khảo], {lead} [sẽ bổ sung khi có số cả năm|đã ước cả năm ở biểu kèm theo] và [gửi lại|trao đổi lại] nếu {place} điều chỉnh.',
  ],
};

/** Names of the groups, as they stand after "tỉ lệ". */
export const GROUPS: Readonly<Record<string, string>> = {
  aiWorkers: 'người lao động trong doanh nghiệp, hợp tác xã hiểu biết, ứng dụng AI',
  aiTeamMembers: 'thành viên Tổ công nghệ số cộng đồng hiểu biết, ứng dụng AI',
  aiResidents: 'người dân hiểu biết, ứng dụng AI',
  publicStaff: 'cán bộ, công chức, viên chức và người lao động khu vực công có kỹ năng số',
  upperSecondaryStudents: 'học sinh trung học phổ thông được trang bị kiến thức AI, kỹ năng an toàn',
  tertiaryStudents: 'sinh viên được trang bị kiến thức AI, kỹ năng an toàn',
  youth: 'học sinh trung học phổ thông và thanh niên được phổ biến kỹ năng số cơ bản',
  safetyInformed: 'người dân được cung cấp thông tin về an toàn thông tin cá nhân',
};
