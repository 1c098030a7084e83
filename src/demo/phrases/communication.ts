// Section II.2.1: what was published and broadcast, who helped to spread the word, the day of digital learning.

import type { Bank } from './bank';

/** Sentences that carry the figures; at least one of them is always said. */
export const COMMUNICATION_FIGURES: Bank = {
  common: [
    'Tính đến ngày {asOf}, {self} đã [thực hiện|duy trì, xây dựng] {mediaColumns}, {mediaProgrammes}, {mediaArticles} và {mediaBulletins}[, đều gắn với nội dung Phong trào|, đủ cả bốn loại hình|].',
    '[Kết quả|Công tác] thông tin, tuyên truyền: {mediaArticles}, {mediaBulletins}, [ngoài ra còn có|cùng với] {mediaColumns} và {mediaProgrammes}.',
    'Toàn đơn vị có {mediaColumns}, đã [sản xuất|phát sóng|dàn dựng] {mediaProgrammes}, biên tập {mediaBulletins} và [đăng|viết, đăng] {mediaArticles}.',
    '[Kết quả|Về số lượng]: {mediaArticles}, {mediaBulletins}, {mediaProgrammes}, {mediaColumns}; [các lượt chia sẻ lại không tính vào số này|không tính tin chia sẻ lại của nơi khác].',
    '{lead} chỉ đạo [đổi mới cách viết|viết ngắn, có hình]; đến nay [đơn vị có|đã có] {mediaArticles} và {mediaBulletins}, [giữ nhịp|duy trì] {mediaColumns} cùng {mediaProgrammes}.',
  ],
};

export const COMMUNICATION: Bank = {
  territory: [
    'Cụm loa thông minh ở {place}, {place} phát [hai buổi mỗi ngày|vào 5 giờ và 17 giờ|xen giữa giờ nghỉ], [giọng đọc là chính người địa phương|mỗi lần không quá ba phút|có tiểu phẩm vui nên bà con chịu nghe].',
    'Tại {market}, [pa nô, mã QR được đặt ở lối vào|đoàn viên vừa phát tờ gấp vừa làm mẫu|loa nhắc tiểu thương kiểm tra tài khoản trước khi giao hàng], [nhất là|đặc biệt] vào [phiên sáng|dịp cuối tuần|ngày rằm, mồng một].',
    'Lực lượng tham gia lan tỏa có {influencers}, gồm [già làng, chức sắc, nghệ nhân|nhà giáo, cựu chiến binh, chủ cửa hàng|người làm nội dung số quê ở {place}], [tự nguyện quay video, không nhận thù lao|mỗi tuần góp ít nhất một video ngắn].',
    '{self} vận động được {influencers} cùng truyền thông; [nổi bật là|trong số đó có] [một nghệ nhân nghề {craft}|cô giáo về hưu ở {place}|nhóm bạn trẻ {place}] [được nhiều người theo dõi|kể chuyện rất duyên].',
    'Ngày hội toàn dân học tập số (10/10) ở {self} [diễn ra tại|được tổ chức tại] {place}, có [gian trải nghiệm AI, thi gõ bàn phím, hái hoa hỏi đáp|hội thi gia đình số và trò chơi nhận diện lừa đảo|đổi rác lấy quà và học quét mã], [không khí rất vui|thu hút cả người cao tuổi].',
    'Nhóm Zalo của [các {block}|từng khu dân cư] ở {place} là kênh [nhanh nhất|hiệu quả nhất], [tin cảnh báo được chuyển đi trong vài phút|thông báo lịch học, lịch hỗ trợ đều đăng ở đây].',
    'Thư mời học được [đưa tận tay|gửi qua học sinh mang về] từng gia đình ở {place}, [in chữ to|viết gọn trong một trang], kèm khẩu hiệu {slogan}.',
    '{num:20-90} băng rôn, {num:600-4200} tờ gấp được [phát, treo|chuyển] đến {place}, {place} và [khu vực|quanh] {market}; nội dung xoay quanh {slogan}.',
  ],
  coast: [
    'Đài thông tin ven biển và loa ở bến {place} [nhắc ngư dân|hướng dẫn bà con] [cập nhật ứng dụng trước khi ra khơi|giữ điện thoại khô, sao lưu danh bạ], [xen dự báo thời tiết|mỗi ngày hai lượt].',
  ],
  mountain: [
    'Tin phát bằng [tiếng Cơ Tu và tiếng phổ thông|hai thứ tiếng] do [thầy cô|cán bộ xã|già làng] ở {place} [dịch và đọc|thể hiện], [bà con nghe hiểu ngay|người già khen dễ nghe].',
    'Trong [lễ mừng lúa mới|ngày hội văn hóa|đêm cồng chiêng] ở {place}, [cán bộ xã lồng nội dung kỹ năng số vào trò chơi|đội văn nghệ diễn vở về kẻ lừa đảo giả giọng].',
  ],
  office: [
    'Trang thông tin điện tử của {self} [mở mục riêng|lập mục “Học tập số”], [cập nhật hằng tuần|do {place} phụ trách biên tập], [hướng tới {clients}|giải đáp những điều {clients} hay hỏi].',
    'Khẩu hiệu {slogan} được [treo tại trụ sở và {place}|đưa vào màn hình chờ máy tính|in trên phong bì trả kết quả], [nhắc nhở nhẹ nhàng|tạo không khí thi đua] cho {people}.',
    '{place} [làm loạt video|dựng phóng sự ngắn] về [một ngày làm việc không giấy tờ|những tình huống mất an toàn hay gặp|cách {clients} tự thao tác], [đăng dần từ {month}|chia sẻ trong toàn {sector}].',
    'Hưởng ứng Ngày hội toàn dân học tập số (10/10), {self} [tổ chức tọa đàm|mở gian giới thiệu {platform}|phát động thi tìm hiểu], [có {clients} tham gia trải nghiệm|{people} tham gia sôi nổi] tại {place}.',
    'Có {influencers} [nhận lời đồng hành|tham gia chia sẻ], gồm [chuyên gia, nhà giáo, người làm nghề lâu năm|những gương mặt quen thuộc với {clients}].',
    'Các buổi [giao ban|sinh hoạt chuyên môn] ở {place} dành [mười phút đầu|mười lăm phút cuối] cho [mục “Mỗi tuần một mẹo số”|điểm tin an toàn mạng], [duy trì đều từ {month}|ai cũng lần lượt phải trình bày].',
  ],
  common: [
    '[Riêng mảng bài viết|Tính riêng bài viết|Riêng số bài viết] {mediaArticles.vs}, [do có thêm cộng tác viên ở {place}|nhờ phân công bài theo tuần|vì chuyển từ tin dài sang tin ngắn].',
    'Chuyên đề [được quan tâm nhất|có nhiều lượt xem nhất] là [cảnh báo cuộc gọi giả danh|hướng dẫn đổi mật khẩu|dùng trợ lý AI viết đơn], [bản rút gọn được cắt để phát ở {place}|đăng lại theo đề nghị của {place}].',
    'Nội dung [được duyệt trước khi đăng|qua hai bước kiểm tra], [tránh từ ngữ chuyên môn khó hiểu|bảo đảm không lộ hình ảnh trẻ em và giấy tờ cá nhân]; [ý kiến phản hồi từ {place} được ghi sổ|{place} góp ý trực tiếp hằng tháng].',
  ],
};
