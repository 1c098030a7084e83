// Names of training classes by audience, in the language of grammar.ts.

export const CLASS_NAMES: Readonly<Record<string, readonly string[]>> = {
  officials: [
    '[Ứng dụng|Sử dụng] trợ lý AI trong [soạn thảo văn bản|tổng hợp báo cáo|xử lý công việc] – {self}',
    '[Kỹ năng số cơ bản|Bồi dưỡng kỹ năng số] cho cán bộ, công chức {self}',
    'An toàn thông tin và bảo vệ dữ liệu cá nhân tại {room}',
    'Ký số, quản lý văn bản điện tử cho {room}',
    '[Khai thác|Sử dụng] {platform} ở {room}',
    'Chuẩn hóa, [nhập và làm sạch|khai thác] dữ liệu [chuyên ngành|dùng chung] – {room}',
    'Nhận diện [lừa đảo trực tuyến|thư giả mạo] dành cho {room}',
    'Kỹ năng [bảng tính và biểu đồ|họp trực tuyến|làm việc nhóm trên mạng] – {room}',
    'Tái cấu trúc quy trình, [thủ tục|hồ sơ] điện tử tại {self}',
    '[Chuyển đổi số và Nghị quyết số 57-NQ/TW|Công nghệ chuỗi khối và minh bạch|Dữ liệu mở] – chuyên đề cho {room}',
  ],
  residents: [
    '[Điện thoại thông minh|Làm quen Internet] cho người cao tuổi {place}',
    '[Dịch vụ công trực tuyến|Nộp hồ sơ tại nhà] cho bà con {place}',
    '[Thanh toán không tiền mặt|Ví điện tử và mã QR] tại {place}',
    '[Phòng tránh lừa đảo|An toàn trên mạng] cho gia đình {place}',
    'Sổ sức khỏe điện tử và [đặt lịch khám|VNeID] – {place}',
    'Bán [hàng|nông sản] trên mạng cho bà con {place}',
  ],
  students: ['[AI cơ bản|An toàn trên mạng|Học tập có trách nhiệm với AI] cho học sinh – {place}'],
  workers: ['[AI cho người lao động|Kinh doanh trực tuyến|Kỹ năng số cho hợp tác xã] – {place}'],
  teamMembers: [
    '[Bồi dưỡng|Cập nhật kỹ năng] Tổ công nghệ số cộng đồng {place}',
    'Cách hướng dẫn người lớn tuổi – tổ viên {place}',
  ],
  other: ['[Kỹ năng số|An toàn thông tin|Ứng dụng AI] cho {clients} – {place}'],
};
