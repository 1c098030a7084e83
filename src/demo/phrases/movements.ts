// Section II.2.5: models and movements; sentences about {model} name a row of the report's own list.

import type { Bank } from './bank';

export const MOVEMENTS: Bank = {
  territory: [
    'Mô hình {model} [được duy trì|đi vào nền nếp] tại {place}, [người dân tự nguyện đóng góp công sức|mỗi tuần sinh hoạt một lần], [được cấp trên khen|nhiều nơi đến tham quan].',
    'Mạng lưới “Đại sứ số” có {num:12-140} mentor, [mỗi người kèm ít nhất năm người học|gắn với từng ngõ xóm], [bắt đầu từ|đông nhất ở] {place}.',
    'Phong trào “Gia đình số” được [phát động ngày {date}|lồng vào ngày hội gia đình], [con dạy cha mẹ, cháu chỉ ông bà|mỗi nhà chọn một người học trước], {place} [đăng ký gần đủ|làm rất bài bản].',
    '“Chợ số – Nông thôn số” triển khai ở {market}, [tiểu thương học theo mô hình 4T|bảng giá kèm mã QR], [người bán chậm, người mua vui vẻ chờ|sau ba tháng đã thành thói quen].',
    '“Mỗi công dân – Một danh tính số” được Công an {level} [làm lưu động|kết hợp cấp căn cước] tại {place}, {place}; [người bệnh, người già được phục vụ tận giường|học sinh đủ tuổi làm ngay tại trường].',
    'Thanh niên {place} [giữ “Ngày thứ Bảy số”|lập đội sửa điện thoại miễn phí|dựng gian hàng số cho bà con], [mỗi tháng hai lần|đều đặn từ {month}], [vừa giúp dân vừa rèn mình|được đoàn cấp trên tặng giấy khen].',
  ],
  mountain: [
    'Ở {place}, [bếp lửa nhà Gươl|sân nhà cộng đồng] thành chỗ học: [già làng ngồi giữa, thanh niên cầm máy chỉ|xem video trên màn hình chiếu vải], [vừa học vừa kể chuyện làng|tối nào có điện thì học].',
  ],
  coast: [
    'Ở bến {place}, nhóm “Thuyền số” [chỉ nhau đọc bản tin gió|tập nhắn vị trí, gọi cứu nạn], [chủ tàu góp tiền mua sạc dự phòng|vợ ngư dân giữ tài khoản bán cá].',
  ],
  office: [
    'Sáng kiến {model} [được áp dụng tại {place}|bắt đầu từ {place} rồi mở rộng], [tiết kiệm nhiều thời gian cho {clients}|được {people} đón nhận].',
    'Mạng lưới “Đại sứ số” của {self} gồm {num:9-120} hạt nhân, [mỗi hạt nhân kèm năm đồng nghiệp|đeo phù hiệu để {clients} dễ nhận ra], [mạnh nhất|tiêu biểu] là ở {place}.',
    '{place} [thử nghiệm|đưa vào thử] “[Giờ vàng không giấy|Bàn làm việc số|Góc chia sẻ thứ Sáu]”, [mỗi tuần một lần|từ {month}], [sau đó nhân ra toàn {sector}|kết quả được {lead} công nhận].',
    '{self} [kết nghĩa|nhận đỡ đầu] một xã vùng khó, [tặng máy tính đã qua sử dụng|cử {people} lên hướng dẫn], [chuyến gần nhất vào {month}|chuyến đi do {place} phụ trách].',
  ],
  common: [
    'Qua thực tế, {model} [tỏ ra phù hợp|chứng tỏ hiệu quả] vì [dễ làm, ít tốn kém|bám vào việc có thật], {lead} [sẽ tiếp tục mở rộng|đã có văn bản cho nhân rộng] sau {place}.',
    'Không phải cách nào cũng thành công: [buổi học trực tuyến ban ngày ở {place} vắng người|việc phát tờ gấp đại trà kém tác dụng], {lead} [đã thôi làm|chuyển sang kèm nhóm nhỏ].',
  ],
};
