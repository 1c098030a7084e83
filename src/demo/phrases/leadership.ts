// Section II.1: plans issued, who is in charge, how work is shared, paid for and inspected.

import type { Bank } from './bank';

/** The first sentence of II.1 names a document of the list. */
export const LEADERSHIP_FIRST: Bank = {
  territory: [
    'UBND {level} [ban hành|đã ban hành] {plan}, [phân rõ đầu việc, thời hạn cho từng bộ phận|giao chỉ tiêu cụ thể tới từng {block}|làm căn cứ để {blocks} xây dựng lịch học của mình].',
  ],
  office: [
    '{self} [ban hành|đã ban hành] {plan} [và hướng dẫn {place} triển khai|, giao {place} làm đầu mối|, kèm bảng phân công tới từng phòng, đơn vị].',
  ],
  common: [
    'Đến nay {self} đã ban hành {docs} chỉ đạo, hướng dẫn (danh mục kèm theo), [đáng chú ý là|trong đó có] {plan}.',
    'Căn cứ kế hoạch của thành phố, {lead} [đã có|ban hành] {plan} [để tổ chức thực hiện|làm cơ sở triển khai].',
  ],
};

export const LEADERSHIP: Bank = {
  territory: [
    '[Đảng ủy {level} đưa nội dung Phong trào vào nghị quyết hằng tháng|Thường trực Đảng ủy {level} nghe báo cáo tiến độ hai tháng một lần|Đảng ủy {level} yêu cầu đảng viên gương mẫu học trước]; [Bí thư chi bộ {place} được giao kèm trực tiếp nhóm hộ khó khăn|chi bộ {place} là nơi làm điểm|cách làm của chi bộ {place} được chọn để nhân ra toàn {level}].',
    'Ban Chỉ đạo chuyển đổi số {level} được kiện toàn [ngày {date}|trong {month}], do [đồng chí Chủ tịch UBND|đồng chí Bí thư Đảng ủy] làm Trưởng ban; [Phòng Văn hóa – Xã hội là bộ phận thường trực|giao Phòng Văn hóa – Xã hội tham mưu, Công an {level} phối hợp].',
    '{self} [củng cố|kiện toàn|sắp xếp lại] Tổ công nghệ số cộng đồng ở {blocks}, [mỗi tổ có ít nhất một đoàn viên và một hội viên phụ nữ|mời giáo viên nghỉ hưu ở {place} tham gia|bổ sung người trẻ tại {place}].',
    'UBND {level} [ký kết phối hợp|thống nhất quy chế phối hợp] với [nhà mạng, bưu cục và ngân hàng đóng trên địa bàn|các trường học, trạm y tế và Công an {level}|Mặt trận và năm đoàn thể], [mỗi bên nhận một phần việc rõ ràng|có lịch trực luân phiên tại {place}].',
    'Kinh phí [chủ yếu|phần lớn] lồng ghép từ nguồn sự nghiệp chuyển đổi số; [doanh nghiệp quanh {market} ủng hộ thêm màn hình, bộ phát wifi|nhân dân {place} góp công sửa chữa phòng học|nhà mạng tài trợ đường truyền cho {place} trong {num:6-12} tháng].',
    'Lãnh đạo UBND {level} [trực tiếp dự|đã dự, cùng học] {num:3-12} buổi sinh hoạt ở {place} và {place}, [nghe dân hỏi rồi điều chỉnh giáo trình|qua đó bỏ bớt các nội dung dài, khó].',
    '[Tháng nào cũng|Hằng tháng,|Cứ đầu tháng,] Văn phòng HĐND và UBND {level} [gửi bảng tiến độ đến từng {block}|công khai kết quả trên nhóm điều hành], {place} [từ chỗ chậm nhất đã vươn lên|nhiều tháng liền dẫn đầu|được nhắc nhở hai lần và đã khắc phục].',
  ],
  mountain: [
    'Vì đường xa, {lead} [chia {blocks} thành ba cụm|giao mỗi ủy viên Ban Chỉ đạo bám một thôn], [ăn ở cùng dân|đi xe máy, có đoạn phải đi bộ] để [hướng dẫn tận nơi|nắm tình hình] tại {place}.',
  ],
  office: [
    'Tổ công tác chuyển đổi số của {self} [được kiện toàn|họp phiên đầu] trong {month}, [thủ trưởng đơn vị làm tổ trưởng|lãnh đạo đơn vị trực tiếp phụ trách], {place} là [bộ phận thường trực|cơ quan giúp việc].',
    '[Mỗi phòng, đơn vị thuộc {self}|Từng đơn vị trong {sector}] [cử một công chức làm đầu mối học tập số|đăng ký một việc cải tiến bằng công cụ số], [trong đó {place} làm trước để rút kinh nghiệm|{place} được chọn làm điểm].',
    '{self} [phối hợp|ký chương trình phối hợp] với [Sở Khoa học và Công nghệ|Đại học Đà Nẵng|Thành đoàn|UBND các phường, xã] về [biên soạn học liệu|cử báo cáo viên|hỗ trợ {clients}], [ký ngày {date}|bắt đầu thực hiện từ {month}].',
    'Công tác kiểm tra [được tiến hành|thực hiện] tại {place} và {place} trong {month}, [qua đó chấn chỉnh việc học hình thức|kịp thời gỡ vướng về tài khoản học tập|ghi nhận nhiều cách làm hay].',
    'Nội dung Phong trào được lồng ghép với [kế hoạch chuyển đổi số của {sector}|nhiệm vụ cải cách hành chính năm 2026|việc thực hiện Đề án 06], [tránh chồng chéo, lãng phí|dùng chung giảng viên và phòng máy của {place}].',
    'Kinh phí thực hiện [lấy từ nguồn chi thường xuyên|nằm trong dự toán được giao], {self} [tiết kiệm bằng cách học trực tuyến|huy động thêm doanh nghiệp đối tác hỗ trợ thiết bị cho {place}].',
  ],
  common: [
    'Việc quán triệt được thực hiện qua [hội nghị cán bộ chủ chốt ngày {date}|buổi chào cờ đầu tháng|sinh hoạt chi bộ chuyên đề {month}], [nhấn mạnh|yêu cầu] [mỗi cán bộ, đảng viên là một người học gương mẫu|không chạy theo thành tích, học để làm được] ở {place}.',
    '{lead} [tổ chức {num:2-7} đợt kiểm tra|kiểm tra chéo {num:2-7} đợt], [phát hiện|chỉ ra] [một số nơi còn ghi danh cho đủ|sổ theo dõi ở {place} chưa khớp thực tế], yêu cầu [khắc phục trước ngày {date}|báo cáo lại bằng văn bản].',
    '[Cơ chế hỏi – đáp|Nhóm trao đổi trực tuyến] giữa {lead} và cơ sở [hoạt động hằng ngày|được duy trì từ {month}], [vướng mắc của {place} thường được trả lời trong ngày|giúp gỡ nhanh các lỗi đăng nhập, cài đặt].',
    'Thực hiện {doc}, {lead} [gắn trách nhiệm người đứng đầu|đưa kết quả vào đánh giá cuối năm], [nơi nào làm chậm phải giải trình|biểu dương {place} vì hoàn thành sớm].',
  ],
};
