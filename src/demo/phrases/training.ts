// Section II.2.4: who was taught. FIGURES carries one bank per figure, each said when the report has the number.

import type { Bank } from './bank';

export const TRAINING_FIGURES: Readonly<Record<string, readonly string[]>> = {
  classes: [
    'Đối với cán bộ, công chức, {self} [tự tổ chức|đã mở] {classes} bồi dưỡng, tập huấn với {trainees}; [tên lớp, ngày mở và hình thức nêu trong danh sách|danh sách kèm theo báo cáo].',
    'Đã tổ chức {classes} cho cán bộ, công chức trong cơ quan nhà nước, thu hút {trainees}; [hình thức kết hợp trực tiếp và trực tuyến|chủ yếu học tại chỗ, nửa ngày một buổi], mở đầu là [lớp|chuyên đề] {class}.',
    'Công tác bồi dưỡng cán bộ, công chức đạt {trainees} qua {classes}, [tập trung vào AI, dữ liệu và an toàn thông tin|đi từ kỹ năng cơ bản đến ứng dụng], tiêu biểu là {class}.',
    '{lead} mở {classes} tập huấn cho đội ngũ cán bộ, công chức, tổng cộng {trainees} [tham dự|theo học], [cuối buổi đều có phần thực hành chấm tại chỗ|tài liệu gửi trước hai ngày].',
  ],
  peopleVisited: [
    'Tổ công nghệ số cộng đồng đã đến tận nhà phổ cập kỹ năng số cho {peopleVisited} thuộc {householdsVisited}, [đi vào buổi tối và ngày nghỉ|ưu tiên nhà neo người], [nhiều nhất ở|bắt đầu từ] {place}.',
    'Với cách làm “đi từng ngõ, gõ từng nhà”, các tổ đã hướng dẫn tận nơi {householdsVisited} với {peopleVisited}, [mỗi lần chỉ dạy một việc|có sổ ký nhận], [riêng {place} phải đến hai, ba lượt|{place} làm xong sớm].',
    '{peopleVisited} của {householdsVisited} được tổ viên [cầm tay chỉ việc|hướng dẫn] ngay tại nhà; [cách kèm tại bếp lửa, hiên nhà ở {place}|lối học “mưa dầm thấm lâu” ở {place}] tỏ ra hợp với người lớn tuổi.',
  ],
  aiWorkers: [
    'Trong doanh nghiệp, hợp tác xã, {aiWorkers.pair} người lao động ({aiWorkers.%}) nắm bắt, có hiểu biết và ứng dụng AI, [chủ yếu để soạn tin bán hàng, dịch, tính toán|nhất là ở khâu bán hàng, chăm sóc khách], [tập trung|rõ nhất] ở {place}.',
    'Qua [phiếu hỏi|rà soát] tại các cơ sở nghề {craft}, tỉ lệ người lao động hiểu biết và ứng dụng AI là {aiWorkers.%} ({aiWorkers.pair} người lao động).',
    'Tỉ lệ người lao động trong doanh nghiệp, hợp tác xã hiểu biết, ứng dụng AI đạt {aiWorkers.%}, tương ứng {aiWorkers.pair} người lao động, [theo bảng tổng hợp của {place}|tính theo danh sách đơn vị sử dụng lao động gửi về].',
  ],
  aiTeamMembers: [
    'Có {aiTeamMembers.pair} thành viên Tổ công nghệ số cộng đồng ({aiTeamMembers.%}) dùng được công cụ AI để [tìm tài liệu, soạn thông báo|tập đặt câu hỏi, kiểm tra tin giả], {place} [có tổ đạt toàn bộ|đang kèm thêm những người mới].',
    'Thành viên Tổ công nghệ số cộng đồng hiểu biết, ứng dụng AI đạt {aiTeamMembers.%} ({aiTeamMembers.pair} thành viên), [sau hai vòng sát hạch nhỏ|căn cứ bài thực hành] tại {place}.',
  ],
  aiResidents: [
    'Trên địa bàn, {aiResidents.pair} người dân ({aiResidents.%}) [đã biết và dùng|nắm bắt, ứng dụng] AI ở mức [đơn giản|hỏi đáp, tra cứu], [khảo sát tại {place} cho thấy thanh niên cao hơn hẳn|người làm nghề {craft} dùng để xem giá, xem thời tiết].',
    'Tỉ lệ người dân trên địa bàn nắm bắt, ứng dụng AI là {aiResidents.%} ({aiResidents.pair} người dân), [thu thập qua phiếu của từng gia đình|do tổ viên ghi nhận khi đến nhà], {place} [ở tốp đầu|còn dưới mức chung].',
  ],
  'aiResidents.only': [
    'Có {aiResidents.n} người dân [được ghi nhận|qua phiếu ghi nhận] đã biết dùng AI; tổng số dân [đang rà lại sau sắp xếp|chưa thống nhất với cơ quan thống kê] nên chưa tính tỉ lệ, {place} [đang bổ sung|sẽ chốt sau].',
  ],
  publicStaff: [
    'Đến nay {publicStaff.pair} cán bộ, công chức, viên chức và người lao động ({publicStaff.%}) có hiểu biết về chuyển đổi số và sử dụng tốt các nền tảng phục vụ công việc, [qua kiểm tra trên máy|theo kết quả tự đánh giá có thẩm định của {place}].',
    'Tỉ lệ cán bộ, công chức, viên chức và người lao động khu vực công đạt yêu cầu về kỹ năng số là {publicStaff.%} ({publicStaff.pair} người); [số chưa đạt phần lớn sắp nghỉ hưu|những trường hợp còn lại mới tuyển dụng, đang học bù|phần còn lại nghỉ thai sản, đi học dài hạn], {place} [theo dõi, kèm cặp|đã lên lịch bồi dưỡng].',
  ],
  upperSecondaryStudents: [
    'Học sinh trung học phổ thông được trang bị kiến thức AI và kỹ năng an toàn đạt {upperSecondaryStudents.%} ({upperSecondaryStudents.pair} học sinh), [qua ngoại khóa, câu lạc bộ|lồng ghép trong tiết Tin học và sinh hoạt dưới cờ].',
    'Phối hợp với nhà trường, {upperSecondaryStudents.pair} học sinh trung học phổ thông ({upperSecondaryStudents.%}) đã học về AI và an toàn trên mạng, [các em còn lại học bù vào học kỳ sau|trường báo cáo theo danh sách lớp].',
  ],
  tertiaryStudents: [
    'Sinh viên được trang bị kiến thức AI, kỹ năng an toàn đạt {tertiaryStudents.%} ({tertiaryStudents.pair} sinh viên), [theo số liệu nhà trường cung cấp|tính trên số đang học].',
    'Có {tertiaryStudents.pair} sinh viên ({tertiaryStudents.%}) hoàn thành chuyên đề AI và an toàn số [trong năm học|qua tuần sinh hoạt công dân].',
  ],
  youth: [
    'Về chỉ tiêu học sinh trung học phổ thông và thanh niên, {youth.pair} em và đoàn viên ({youth.%}) được phổ biến kỹ năng số cơ bản, [thông qua hoạt động Đoàn, Hội|chủ yếu bằng sinh hoạt chi đoàn] tại {place}.',
    'Tỉ lệ thanh niên, học sinh trung học phổ thông được phổ biến kỹ năng số cơ bản và an toàn trên môi trường số đạt {youth.%} ({youth.pair} thanh niên), [nòng cốt là chi đoàn {place}|nhờ các buổi sinh hoạt hè].',
  ],
  safetyInformed: [
    'Đã có {safetyInformed.pair} người dân ({safetyInformed.%}) được cung cấp thông tin, tài liệu về an toàn thông tin cá nhân và phòng ngừa tội phạm công nghệ cao, [bằng tờ gấp, loa, nhóm Zalo|qua phiên chợ, họp {block}], [đủ cả|kể cả] {place}.',
    'Thông tin về bảo vệ dữ liệu cá nhân, nhận diện lừa đảo đến được với {safetyInformed.pair} người dân, đạt {safetyInformed.%}, [tính theo phiếu ký nhận ở {place}|không kể số nghe qua loa ở {place}].',
  ],
};

export const TRAINING: Bank = {
  territory: [
    'Các lớp cho người cao tuổi ở {place} [học vào chiều mát|mỗi buổi một tiếng], [cháu ngồi cạnh ông bà|thanh niên kèm một một], [học xong gọi được cho con ở xa|nhiều cụ lần đầu tự tra lịch khám].',
    'Bà con [tiểu thương|buôn bán] {market} học ngay tại sạp, [từ cách nhận tiền, đối soát đến giữ mật khẩu|nội dung gói trong bốn thao tác], do [đoàn viên {place}|nhân viên ngân hàng] đứng lớp.',
    '[Người khuyết tật|Các hộ đặc biệt khó khăn] ở {place} được [tổ viên đến nhà|hẹn giờ riêng], [dùng chức năng đọc màn hình, phóng chữ|cài sẵn nút gọi khẩn], [kiên trì từng chút|nhẹ nhàng, không thúc ép].',
    'Học sinh [{school}|các trường trên địa bàn] [tham gia đội “Thầy giáo nhỏ”|nhận mỗi em kèm hai người lớn trong nhà], [cuối tháng nộp ảnh chụp kết quả|được cộng điểm rèn luyện|làm nhiều vào dịp hè|có sổ tay theo dõi], [lan tỏa tốt|hưởng ứng sôi nổi|được phụ huynh khen] ở {place}[ và {place}|].',
    'Người làm nghề {craft} được [hướng dẫn chụp ảnh, định giá|chỉ cách ghi sổ điện tử] và [viết lời rao bằng trợ lý AI|kiểm tra thông tin người mua], [học ở {place}|{place} là nơi thử đầu tiên].',
  ],
  office: [
    '{people} ở {place} [học theo nhóm nhỏ|được kèm tại chỗ], [ưu tiên thao tác hằng ngày trên {platform}|lấy hồ sơ thật đã che thông tin làm bài tập], [cuối buổi chấm điểm ngay|sau một tháng kiểm tra lại].',
    'Với {clients}, {self} [mở góc trải nghiệm|cử người hướng dẫn trực tiếp] tại {place}, [ai chưa quen thì làm mẫu rồi để tự làm lại|giải thích bằng tranh], [nhất là|tập trung] vào {month}.',
    'Chuyên đề [trợ lý AI trong {service}|phân tích dữ liệu của {sector}|an toàn tài khoản công vụ] do [chuyên gia trường đại học|giảng viên nội bộ của {place}|cán bộ công nghệ] trình bày, [phần hỏi đáp dài hơn phần giảng|có bài tập mang về].',
    '{self} [khuyến khích tự học|giao mỗi người tự chọn hai chuyên đề], [kết quả ghi vào hồ sơ bồi dưỡng|{place} tổ chức trình bày lại cho đồng nghiệp], tránh [học cho có|ghi danh hộ].',
  ],
  common: [
    'Sau [mỗi khóa|từng đợt], {lead} [gọi lại để hỏi người học đã dùng được chưa|kiểm tra ngẫu nhiên], [tại {place} nhiều trường hợp phải nhắc lại lần hai|{place} có mức áp dụng tốt], từ đó sửa giáo án.',
    'Giảng viên, báo cáo viên có {num:3-26} vị, [hiểu nghề, nói ngắn|đã qua tập huấn của thành phố], [thay nhau đứng lớp|chia nhau theo cụm], {place} [đóng góp nhiều nhất|cử thêm trợ giảng].',
  ],
};
