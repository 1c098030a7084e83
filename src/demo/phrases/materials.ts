// Sections II.2.2 and II.2.3: guides and learning material; digital platforms and how they are used.

import type { Bank } from './bank';

export const MATERIALS: Bank = {
  territory: [
    '{self} [biên soạn|in] sổ tay bỏ túi “[Mười việc làm được trên điện thoại|Hỏi đáp kỹ năng số|Cẩm nang số của gia đình]”, [chữ lớn, nhiều hình chụp màn hình|viết theo lối kể chuyện], phát trước cho {place} và {place}.',
    'Học liệu [lấy từ Cổng Bình dân học vụ số thành phố|do thành phố cung cấp] được {self} [rút gọn còn những thao tác thật cần|thay ví dụ bằng chuyện ở {place}|chuyển thành tranh treo tường], [hợp với người làm nghề {craft}|giúp người lớn tuổi ở {place} theo kịp].',
    'Quy chế hoạt động của Tổ công nghệ số cộng đồng [được sửa lại|ban hành] trong {month}, [quy định rõ cách ghi chép|nêu cả việc được làm và không được làm khi cầm điện thoại của dân], áp dụng ở {blocks}.',
    '[Thầy cô|Nhóm giáo viên] {school} [giúp biên tập|nhận viết] bộ [tình huống|câu hỏi ôn] cho học sinh và phụ huynh, [dùng chung cho cả khu {place}|đem thử ở {place} trước khi phát rộng].',
    'Tại {place}, [bảng hướng dẫn|áp phích từng bước] đặt ngay [nhà văn hóa|cửa hàng tạp hóa], [ai quên thì nhìn lại|trẻ em đọc to cho ông bà nghe], được bà con [khen dễ làm theo|gọi vui là “bảng cửu chương số”].',
  ],
  mountain: [
    'Phần thuyết minh tiếng dân tộc do [thầy cô người Cơ Tu|trưởng thôn|người có uy tín] ở {place} [ghi âm|lồng tiếng], [dài chừng hai phút mỗi đoạn|ghép với hình vẽ], [chuyển qua thẻ nhớ cho nơi không có mạng|phát lại vào buổi tối].',
  ],
  office: [
    '{self} [ban hành|hoàn thiện] bộ tài liệu “[Kỹ năng số cho {people}|Từng bước với {platform}|Dùng AI đúng cách trong công vụ]”, [gồm phần bắt buộc và phần tự chọn|kèm video minh họa], {place} [thử nghiệm trước|góp ý hai vòng].',
    'Hướng dẫn sử dụng {platform} được [viết lại ngắn gọn|chuyển thành sơ đồ một trang], [có mục lỗi thường gặp|{clients} đọc là làm được], công bố ngày {date}.',
    'Quy định nội bộ về sử dụng trí tuệ nhân tạo ở {self} [nêu rõ ba việc không được làm|yêu cầu luôn có người kiểm tra lại], [cấm đưa dữ liệu của {clients} vào công cụ công cộng|áp dụng tại {place} từ {month}].',
    'Chương trình bồi dưỡng cho {people} được [thiết kế theo vị trí việc làm|chia ba mức], [sau mỗi phần có bài kiểm tra ngắn trên máy|{place} chịu trách nhiệm chấm và phản hồi].',
  ],
  common: [
    'Kho học liệu dùng chung [đặt trên ổ đĩa nội bộ|chia sẻ bằng mã QR] hiện có {num:14-96} video và {num:8-40} sơ đồ, {place} [được giao cập nhật|rà lại mỗi quý], [bỏ những nội dung lỗi thời|ưu tiên nội dung an toàn].',
    'Tài liệu [bám sát|đối chiếu với] Khung kỹ năng số ban hành kèm Quyết định số 757/QĐ-BKHCN, [lược bớt thuật ngữ|đổi sang ví dụ gần gũi], lấy ý kiến {place} [trước ngày {date}|trong {month}].',
    '{lead} [rà soát|hủy bỏ] những mẫu biểu [trùng lặp|không còn phù hợp], [gộp thành một mẫu theo dõi duy nhất|thay bằng biểu điện tử], giúp {place} [đỡ mất công ghi chép|nộp báo cáo đúng kỳ].',
  ],
};

export const PLATFORMS: Bank = {
  territory: [
    'Điểm hỗ trợ dịch vụ công tại [Trung tâm Phục vụ hành chính công|bộ phận một cửa] {level} [có người trực cả thứ Bảy|bố trí thêm hai máy tính và một máy quét], [kèm dân tự nộp hồ sơ|ưu tiên bà con từ {place}]; đã hướng dẫn {num:900-9800} lượt hồ sơ.',
    'Wifi miễn phí được lắp ở {num:4-38} nhà văn hóa, [gồm cả|trong đó có] {place}; [học sinh nghèo|các bác lớn tuổi] [đến ôn bài|tập gọi hình cho con cháu] mỗi tối.',
    '{self} [khai thác|sử dụng] Cổng binhdanhocvuso.danang.gov.vn [để giao bài theo tuần|làm nguồn học chính], {place} [có tỷ lệ hoàn thành cao|tổ chức học nhóm quanh một màn hình].',
    'Tiểu thương {market} [được cấp mã QR, loa báo tiền về|tham gia nhóm bán hàng trực tuyến], [chợ vắng vẫn có đơn|khách đỡ phải cầm tiền lẻ]; ngân hàng [hỗ trợ phí ba tháng đầu|cử người trực tại chợ vào {month}].',
    'Bản đồ số các điểm hỗ trợ của {self} [được cập nhật hằng tháng|đưa lên trang thông tin], người dân {place} [chỉ cần quét mã là biết tối nay có ai trực|có thể hẹn tổ viên đến nhà].',
    'Sản phẩm từ nghề {craft} được [đưa lên sàn|giới thiệu trên gian hàng số], {num:6-42} mặt hàng [đã có đơn|bán được đều], [chủ yếu|tập trung] ở {place}.',
  ],
  office: [
    '{platform} [được nâng cấp|vận hành ổn định], [giảm {num:2-6} bước thao tác|bổ sung phần hướng dẫn ngay trên màn hình], {clients} [phản hồi tích cực|ít phải gọi hỏi hơn trước] từ {month}.',
    '{self} [kết nối|tích hợp] {platform} với [Cổng dịch vụ công quốc gia|kho dữ liệu dùng chung của thành phố|nền tảng định danh VNeID], [bớt giấy tờ phải nộp lại|rút ngắn thời gian {service}].',
    'Đội hỗ trợ kỹ thuật đặt tại {place} [trực điện thoại trong giờ làm việc|trả lời qua nhóm chung], tháng cao nhất [xử lý|tiếp nhận] {num:90-860} yêu cầu về {platform}.',
    'Việc học trực tuyến theo Kế hoạch số 91/KH-UBND được [theo dõi trên một bảng chung|nhắc qua thư điện tử hằng tuần], {place} [hoàn thành sớm nhất|phải mở thêm đợt bổ sung].',
  ],
  common: [
    'Tổng đài 1022 được [giới thiệu|phổ biến] như [nơi hỏi đáp đầu tiên|“người bạn đường dây nóng”], [các câu hỏi từ {place} được trả lời và lưu lại|nhiều thắc mắc về tài khoản được gỡ ngay trong cuộc gọi].',
    'Tài khoản học trực tuyến [được cấp bằng VNeID|chuyển sang đăng nhập một lần], [song|nhưng] [một số trường hợp ở {place} sai thông tin phải đồng bộ lại|giai đoạn đầu hay quá tải], đã khắc phục xong trong {month}.',
  ],
};
