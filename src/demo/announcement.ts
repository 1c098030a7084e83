// What SKHCN tells the agencies of the made-up city. Names and numbers are invented.

/** On the first Monday of the period, before anybody reports. */
export const ANNOUNCED_AT = '2026-11-16T08:00:00+07:00';

export const ANNOUNCEMENT = {
  text:
    'Sở nhận báo cáo đến hết ngày 10/12/2026. Đề nghị đơn vị nhập số liệu tính đến ngày 30/11/2026 và kiểm tra kỹ hai nội dung hay nhầm:\n' +
    '- Tỉ lệ nhập bằng số người đạt và tổng số người, không nhập phần trăm.\n' +
    '- Xã, phường chưa có số liệu năm 2025 thì chọn “Chưa có số liệu”, không nhập 0.\n' +
    'Văn bản ký số gửi qua hệ thống văn bản của thành phố; bản PDF bổ sung sau khi gửi số liệu.',
  contact:
    'Đầu mối tổng hợp: Phòng Chuyển đổi số, Sở Khoa học và Công nghệ, điện thoại 0236 000 0000 (trong giờ làm việc).',
};
