// Sections III and IV: plans and targets for 2027; what the agency asks for.

import type { Bank } from './bank';

/** Targets named in figures; COUNT and RATE stand for indicator codes, WHO for the group counted. */
export const NEXT_RATE: readonly string[] = [
  'Năm 2027 phấn đấu tỉ lệ {WHO} đạt {RATE.next}[ trở lên|].',
  'Mục tiêu năm 2027: {RATE.next} {WHO}.',
  'Phấn đấu đến hết năm 2027 có {RATE.next} {WHO}[, bắt đầu từ những nhóm còn thấp|, riêng {place} về đích trước].',
];
export const NEXT_COUNT: readonly string[] = [
  'Năm 2027 phấn đấu {COUNT.next}.',
  'Mục tiêu năm 2027: {COUNT.next}[, chú trọng chất lượng hơn số lượng|].',
  'Dự kiến năm 2027 thực hiện {COUNT.next}[, giao chỉ tiêu từ quý I|].',
];

export const DIRECTIONS: Bank = {
  territory: [
    '[Giữ vững|Duy trì] và [nhân rộng|mở rộng] {model} từ {place} sang {place}[, mỗi quý sơ kết một lần|, có người kèm trong ba tháng đầu].',
    '[Kèm riêng|Tập trung] nhóm [người cao tuổi sống một mình|lao động nghề {craft}|hộ nghèo, người khuyết tật] ở {place}, [mỗi tổ viên nhận ba nhà|gặp ít nhất hai lần mỗi tháng].',
    '[Nối mạng|Nâng đường truyền] cho [nhà văn hóa còn lại|điểm học] ở {place}, [đề nghị nhà mạng phủ sóng|vận động xã hội hóa] để [không nơi nào trống sóng|học được cả buổi tối].',
    'Gắn phổ cập kỹ năng số với [xây dựng chính quyền hai cấp gần dân|phát triển nghề {craft}|du lịch cộng đồng và OCOP], [chọn {place} làm điểm|mỗi {block} một sản phẩm số].',
  ],
  mountain: [
    '[Làm học liệu tiếng mẹ đẻ|Ghi âm học liệu bằng tiếng dân tộc], [lập tủ điện thoại dùng chung|cấp pin năng lượng mặt trời cho điểm học] ở {place}, [trước mùa mưa phải xong|ưu tiên thôn xa].',
  ],
  office: [
    '[Hoàn thiện|Nâng cấp] {platform} theo hướng [ít thao tác, dễ đọc|người lớn tuổi cũng dùng được], [lấy ý kiến {clients} trước khi thay đổi|thử ở {place} trong quý I].',
    '[Đưa AI có kiểm soát|Ứng dụng AI] vào {service}, [mỗi phòng một bài toán|bắt đầu từ {place}], [đo bằng thời gian tiết kiệm được|có quy định trách nhiệm rõ ràng].',
    '[Bồi dưỡng lại|Sát hạch định kỳ] {people} theo [khung năng lực số|vị trí việc làm], [ưu tiên {place}|{place} xây dựng ngân hàng câu hỏi], [kết quả dùng khi đánh giá cuối năm|không đạt thì học lại].',
    '[Mở rộng|Nhân rộng] {model} ra [toàn {sector}|các đơn vị còn lại], [giao {place} làm hạt nhân|tổng kết vào tháng 6 năm sau].',
  ],
  common: [
    '[Khắc phục dứt điểm|Xử lý] những tồn tại đã nêu, [trước hết là số liệu theo dõi|trọng tâm là nhóm chưa đạt] ở {place}, [hoàn thành trong quý I|báo cáo kết quả hằng quý].',
    '{lead} sẽ [ban hành kế hoạch năm 2027 trước ngày 31/01|xây dựng kế hoạch ngay từ đầu năm], [giao việc theo tuần|gắn với chương trình chuyển đổi số], [có phần riêng cho {place}|lấy {place} làm nơi thử cái mới].',
  ],
};

export const PROPOSALS: Bank = {
  territory: [
    'Đề nghị [Sở Khoa học và Công nghệ|thành phố] [cấp bộ học liệu ngắn|hỗ trợ giảng viên] cho [những địa bàn như {place}|người làm nghề {craft}], [sớm trong quý I|bằng video dưới hai phút].',
    'Đề nghị [các nhà mạng|thành phố làm việc với các nhà mạng để] [khắc phục chỗ sóng yếu|giảm cước cho hộ nghèo] ở {place}, [trước mùa mưa|có lộ trình cụ thể].',
    'Kính đề nghị UBND thành phố [có mức hỗ trợ thống nhất|quy định khoản bồi dưỡng] cho thành viên Tổ công nghệ số cộng đồng, [nhất là nơi đi lại khó như {place}|{self} hiện có {blocks}, nguồn của {level} không kham nổi].',
    'Đề nghị [Sở Tài chính|cấp có thẩm quyền] [hướng dẫn cách chi|bố trí kinh phí] cho [phòng học số cộng đồng|thiết bị] ở {place}.',
  ],
  office: [
    '{self} đề nghị [Sở Khoa học và Công nghệ|UBND thành phố] [mở quyền khai thác kết quả học tập|cung cấp bộ câu hỏi đánh giá dùng chung] cho {place}, [để theo dõi theo thời gian thực|tránh mỗi nơi làm một kiểu].',
    'Đề nghị [bổ sung kinh phí|cho phép thuê dịch vụ] nâng cấp {platform}, [ưu tiên phần hỗ trợ {clients}|dự kiến thực hiện tại {place}].',
    'Kiến nghị [bộ, ngành Trung ương|cơ quan chủ quản] [mở kết nối dữ liệu|thống nhất biểu mẫu] giữa {platform} và hệ thống của thành phố[, trước mắt làm thử với {place}|].',
  ],
  common: [
    'Đề nghị [sớm ban hành|thống nhất] cách xác định “nắm bắt, hiểu biết, ứng dụng AI”, [kèm bài kiểm tra mẫu|có ví dụ cho từng nhóm], để {place} và các nơi khác [đo như nhau|không phải tự đặt tiêu chí].',
    'Đề nghị [giữ ổn định|không đổi] biểu mẫu báo cáo ít nhất hai năm, {lead} [đã quen cách ghi chép hiện nay|sẽ chủ động số liệu hơn], [đỡ phần việc cho {place}|thuận lợi khi so sánh].',
  ],
};
