// Section II.4: difficulties and shortcomings. A rate below its target always gets a sentence of GAPS.

import type { Bank } from './bank';

/** RATE stands for the indicator's code, WHO for the group counted. */
export const GAPS: readonly string[] = [
  'Tỉ lệ {WHO} mới đạt {RATE.%}, thấp hơn {RATE.gap} điểm phần trăm so với chỉ tiêu {RATE.target} của Kế hoạch; [nguyên nhân chính là {CAUSE}|do {CAUSE}].',
  'Chưa đạt chỉ tiêu {RATE.target} đối với tỉ lệ {WHO} (mới {RATE.%}), [chủ yếu vì|một phần vì] {CAUSE}.',
  'Với {RATE.%}, tỉ lệ {WHO} còn thiếu {RATE.gap} điểm phần trăm so với chỉ tiêu {RATE.target}, [lý do là|do] {CAUSE}.',
  'Tỉ lệ {WHO} ({RATE.%}) chưa đạt {RATE.target} như Kế hoạch giao; {CAUSE} [là vướng mắc lớn nhất|khiến tiến độ chậm].',
];

export const CAUSES: Readonly<Record<string, readonly string[]>> = {
  aiWorkers: [
    '[cơ sở sản xuất nhỏ, chủ yếu lao động thời vụ|lao động nghề {craft} làm theo vụ], [ít dùng máy tính|chưa thấy lợi ích trực tiếp] ở {place}',
    '[doanh nghiệp bận đơn hàng|người lao động làm ca kíp] nên [chưa bố trí được thời gian học|việc học dang dở], nhất là {place}',
  ],
  aiTeamMembers: [
    '[nhiều tổ viên mới được bổ sung|một số tổ viên lớn tuổi] ở {place} [chưa kịp bồi dưỡng|cần thêm thời gian]',
    'tổ viên ở {place} [làm việc xa, tham gia không đều|kiêm nhiều vai nên học gián đoạn]',
  ],
  aiResidents: [
    '[người cao tuổi, lao động tự do|những người làm nghề {craft}] ở {place} [chưa có nhu cầu rõ rệt|chưa có thiết bị phù hợp]',
    '[cách ghi nhận bằng phiếu còn chậm|địa bàn rộng], {place} [mới làm được một phần|chưa khảo sát xong]',
  ],
  publicStaff: [
    '[người sắp nghỉ hưu|nhân viên phục vụ, hợp đồng] ở {place} [chưa hoàn thành bài kiểm tra|chưa học xong]',
    '[một số trường hợp mới tuyển, chuyển công tác|số đi học, nghỉ chế độ] ở {place} [chưa được kiểm tra|đang chờ đợt bồi dưỡng tới]',
  ],
  youth: [
    'thanh niên {place} [đi làm ăn xa|học và làm việc ngoài địa bàn] nhiều, [chỉ về dịp lễ, Tết|liên lạc không thường xuyên]',
    '[sinh hoạt chi đoàn ở {place} chưa đều|danh sách thanh niên của {place} biến động], [khó tập hợp|mất thời gian rà soát]',
  ],
  safetyInformed: [
    '[tài liệu giấy phát chưa đủ|việc phát tài liệu] ở {place} [mới đến trung tâm thôn, khu|bị chậm vì mưa lũ]',
    '[nhiều gia đình ở {place} vắng nhà ban ngày|việc ký nhận ở {place} làm chưa kịp]',
  ],
};

export const DIFFICULTIES: Bank = {
  urban: [
    '[Khu trọ, chung cư|Các dãy trọ] ở {place} [người ở thay đổi liên tục|ban ngày cửa đóng], tổ viên [đến nhiều lần không gặp|phải nhờ ban quản lý], [số liệu vì thế dễ trùng hoặc sót|mất nhiều công rà soát].',
    '[Hộ kinh doanh|Tiểu thương] ở {market} [bán hàng suốt ngày|ít rời quầy], [không muốn học lâu|học xong lại quên], [phải kèm lại nhiều lần|cần cách dạy khác].',
  ],
  coast: [
    '[Ngư dân|Lao động đi biển] ở {place} [vắng nhà theo chuyến|về bờ không cố định], [điện thoại hay hỏng vì nước mặn|sóng yếu ngoài khơi], [khó duy trì việc học|học ngắt quãng].',
  ],
  delta: [
    'Lao động trẻ ở {place} [đi làm ăn xa|vào khu công nghiệp], [ở nhà chủ yếu người lớn tuổi, trẻ nhỏ|người học phần lớn trên 50 tuổi], [tiếp thu chậm|mắt kém, ngại bàn phím].',
    '[Mưa lụt|Đợt lũ] {month} [làm hư thiết bị ở nhà văn hóa {place}|khiến {place} bị chia cắt nhiều ngày], [phải dời lịch|kế hoạch chậm khoảng ba tuần].',
  ],
  mountain: [
    '[Sạt lở|Mưa lớn] {month} [cắt đường vào {place}|làm đứt cáp ở {place}], [nhiều tuần liền không lên được|phải dời lịch hai lần]; [điện lưới chưa tới một số nóc|điện thoại cũ, pin yếu].',
    'Bất đồng ngôn ngữ ở {place} [khiến người già ngại hỏi|làm việc giảng giải mất gấp đôi thời gian], [thiếu người vừa giỏi tiếng dân tộc vừa hiểu công nghệ|học liệu song ngữ còn ít].',
    'Đời sống [còn khó|còn thiếu thốn], bà con {place} [bận nương rẫy từ sáng tới tối|ở lại rẫy nhiều ngày], [gói cước là khoản tiền đáng kể|chưa nghĩ tới chuyện mua điện thoại mới].',
  ],
  island: [
    '[Biển động|Gió mùa] [làm tàu không ra được|khiến báo cáo viên lỡ chuyến], {place} [mất mạng nhiều ngày|thiếu điện dự phòng]; người dân [bận khách du lịch mùa hè|vắng đảo mùa đông].',
  ],
  territory: [
    'Công chức {level} [kiêm nhiệm từ ba đến bốn lĩnh vực|vừa làm vừa học việc mới], [chưa có người chuyên trách công nghệ thông tin|cán bộ phụ trách chuyển công tác giữa năm], nên [theo dõi ở {place} chưa sát|tổng hợp số liệu của {place} bị chậm].',
    'Một số Tổ công nghệ số cộng đồng ở {place} [hoạt động còn cầm chừng|thiếu người trẻ], [chưa có khoản hỗ trợ đi lại|phải tự bỏ tiền xăng, điện thoại], [dễ nản|khó giữ người].',
  ],
  office: [
    '[Thời gian học của {people} bị chia nhỏ|{people} ở {place} làm theo ca], [khó mở khóa dài|phải học ngoài giờ], [hiệu quả chưa đều|một số chuyên đề chưa hết].',
    '[Thiết bị ở {place} cũ|Máy tính ở {place} cấu hình thấp], chưa đáp ứng yêu cầu của {platform}; [dự toán bổ sung chưa được duyệt|phải luân phiên sử dụng].',
    'Một bộ phận {clients} [vẫn muốn gặp trực tiếp|chưa tin kênh trực tuyến], {self} [phải duy trì song song hai cách làm|tốn thêm nhân lực hướng dẫn] ở {place}.',
  ],
  common: [
    'Việc đo mức độ “biết dùng” [còn cảm tính|chưa có thước đo thống nhất], mỗi nơi hiểu một kiểu; {place} [tự chấm cao hơn thực tế|đề nghị có bài kiểm tra chung].',
    'Các nền tảng học [thay đổi giao diện giữa chừng|đôi lúc quá tải], {place} [mất công hướng dẫn lại|phản ánh nhiều lần trong {month}].',
  ],
};
