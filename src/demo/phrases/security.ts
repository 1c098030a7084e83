// Sections II.2.6 and II.2.7: network safety and personal data; emulation and awards.

import type { Bank } from './bank';

export const SECURITY: Bank = {
  territory: [
    'Công an {level} [phối hợp|cùng Tổ công nghệ số cộng đồng] [cảnh báo|thông tin] kịp thời các thủ đoạn [giả danh ngân hàng, cơ quan thuế|ghép mặt, giả giọng|tuyển cộng tác viên ảo], [chặn được {num:2-17} vụ chuyển tiền|kịp giữ lại tiền cho {num:2-17} trường hợp ở {place}].',
    'Tổ viên khi đến nhà [không hỏi, không ghi mật khẩu của dân|chỉ đứng bên, để dân tự bấm], [đeo thẻ có ảnh|đi hai người], [phiếu ghi nhận chỉ có số lượng, không lưu số căn cước|{place} còn lập số điện thoại kiểm tra tổ viên thật, giả].',
    'Người dân {place} được tập [đặt mật khẩu dài, khóa SIM|cách chụp màn hình, gọi ngay cho công an], [qua tình huống diễn lại|bằng trò chơi đoán thật – giả].',
    'Camera, máy tính ở trụ sở {level} và {place} được [đổi mật khẩu mặc định|rà quét mã độc], [lắp thêm thiết bị sao lưu|gỡ phần mềm không bản quyền] trong {month}.',
  ],
  office: [
    '{self} [rà soát|đánh giá lại] an toàn thông tin của {platform}, [khắc phục {num:2-15} điểm yếu|bật xác thực hai lớp cho toàn bộ tài khoản quản trị], hoàn thành ngày {date}.',
    'Diễn tập [ứng cứu sự cố|phòng chống thư giả mạo] tổ chức tại {place} trong {month}, [tỉ lệ bấm nhầm giảm rõ so với lần đầu|rút ra nhiều bài học về phối hợp].',
    'Dữ liệu của {clients} được [phân quyền chặt|che bớt trước khi dùng làm bài tập], [ai truy cập đều để lại dấu vết|{place} kiểm tra nhật ký hằng tuần].',
    '{people} [ký cam kết bảo vệ dữ liệu cá nhân|học lại quy tắc bảo mật], [không dùng công cụ AI lạ|không gửi tài liệu công vụ qua mạng xã hội], {place} [giám sát việc chấp hành|làm đầu mối giải đáp].',
  ],
  common: [
    'Danh sách người học [chỉ lưu ở nơi tổ chức|không chuyển lên mạng], báo cáo lên trên chỉ gồm con số, [đúng tinh thần bảo vệ dữ liệu cá nhân|được {lead} quán triệt từ ngày {date}].',
    'Trong năm [không xảy ra sự cố lộ, lọt dữ liệu nghiêm trọng|có một sự cố nhỏ về tài khoản, xử lý xong trong ngày], [{place} đã được nhắc nhở về mật khẩu yếu|máy tính ở {place} được thay hệ điều hành cũ].',
    'Khẩu lệnh “[chậm lại – hỏi lại – gọi lại|không vội, không ngại, không giấu]” được [phổ biến|dán] khắp {place}, [ai cũng thuộc|nhắc nhau hằng tuần|{lead} cho in lên bìa sổ tay].',
  ],
};

export const EMULATION: Bank = {
  territory: [
    'UBND {level} [tặng giấy khen cho|biểu dương] {num:4-16} tập thể và {num:8-45} cá nhân [có thành tích trong Phong trào|tiêu biểu], [đứng đầu là tổ {place}|trong số đó có nhiều tổ viên ở {place}].',
    'Thi đua giữa {blocks} [chấm điểm theo quý|chấm bằng việc thật], {place} [dẫn đầu|bứt lên hạng nhì], [phần thưởng là bộ phát wifi|giải thưởng do doanh nghiệp tài trợ].',
    'Tấm gương [bà cụ 78 tuổi ở {place} tự đặt lịch khám|anh chủ quán ở {place} dạy cả xóm quét mã|cô giáo ở {place} đi bộ nhiều buổi tối để kèm học trò lớn tuổi] được [kể lại trên loa|viết bài nhân rộng].',
  ],
  office: [
    '{self} [khen thưởng|đề nghị khen thưởng] {num:2-9} tập thể, {num:5-38} cá nhân; {place} [được tặng cờ thi đua|được ghi nhận vì cách làm bền bỉ].',
    'Phong trào “[Mỗi người một sáng kiến số|Học hôm nay, dùng ngày mai|Phòng làm việc không giấy]” ở {sector} [thu được {num:11-96} sáng kiến|tạo không khí sôi nổi], [nhiều sáng kiến đến từ {place}|{place} có ba sáng kiến được áp dụng].',
    'Kết quả học tập số [được tính vào điểm thi đua|là một tiêu chí xếp loại] của {people}, [bắt đầu từ quý III|áp dụng đầu tiên ở {place}].',
  ],
  common: [
    'Việc biểu dương [làm ngay khi có việc tốt|không đợi cuối năm], [thư khen gửi về tận {place}|mỗi tháng chọn một gương ở {place}], [chi phí nhỏ mà tác dụng lớn|động viên rất kịp thời].',
    '{lead} đã [lập hồ sơ|hoàn tất hồ sơ] đề nghị [thành phố khen thưởng|Chủ tịch UBND thành phố tặng bằng khen] cho [tập thể|đội nòng cốt] {place}.',
  ],
};
