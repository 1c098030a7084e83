// Section I: where the agency stands. Written for wards and communes, by landscape, and for offices.

import type { Bank } from './bank';

/** The first sentence of the report. */
export const OPENING_FIRST: Bank = {
  territory: [
    '{self} hiện có khoảng {pop}, [sinh sống tại|chia thành|tổ chức thành] {blocks}; [kinh tế chủ yếu dựa vào|người dân phần lớn sống bằng|sinh kế chính là] {trade}.',
    'Được thành lập từ ngày 01/7/2025, {self} [tiếp nhận|gánh thêm|đảm nhiệm] [nhiều nhiệm vụ trước đây thuộc cấp huyện|khối lượng công việc lớn của cấp huyện cũ], trong đó có việc phổ cập kỹ năng số cho {pop}.',
    'Toàn {level} có {blocks} với khoảng {pop}, [nghề chính là|người dân chủ yếu làm] {trade}; {self} bắt tay vào Phong trào [ngay sau khi ổn định tổ chức|từ {month}].',
  ],
  office: [
    '{self} có [chức năng|nhiệm vụ] [tham mưu, tổ chức thực hiện|trực tiếp triển khai] công tác {service}; Phong trào [được xác định là|gắn trực tiếp với] [nhiệm vụ thường xuyên|một phần của cải cách hành chính|điều kiện để nâng chất lượng phục vụ {clients}].',
    'Với nhiệm vụ {service}, {self} [làm việc hằng ngày với|phục vụ trực tiếp] {clients}, [kỹ năng số của hai phía quyết định chất lượng phục vụ|vì vậy Phong trào có ý nghĩa thiết thực].',
    'Năm 2026, {sector} [tiếp tục chuyển mạnh lên môi trường số|có nhiều thay đổi về tổ chức và cách làm], {self} [triển khai Phong trào trong bối cảnh|bước vào thực hiện Phong trào khi] {platform} [đã vận hành ổn định|đang được nâng cấp].',
  ],
};

export const OPENING: Bank = {
  territory: [
    'Hạ tầng viễn thông [phủ đến|đã tới|vươn tới] {place} và [hầu hết|phần lớn|đa phần] các khu dân cư; sóng di động [ổn định|khá tốt|nhìn chung bảo đảm], riêng {place} [vào giờ cao điểm còn chập chờn|những hôm mưa lớn vẫn bị gián đoạn|đường truyền còn yếu].',
    'Khảo sát [nhanh|của Tổ công nghệ số cộng đồng|do Đoàn Thanh niên thực hiện] vào {month} tại {place} và {place} cho thấy [đa số gia đình đã có điện thoại thông minh|thanh niên dùng mạng thành thạo, người cao tuổi còn lúng túng|nhu cầu học nhiều nhất là thanh toán, dịch vụ công và tránh lừa đảo].',
    'Thuận lợi [lớn nhất|dễ thấy|căn bản] của {self} là [sự đồng thuận của nhân dân|đội ngũ tổ trưởng, trưởng thôn nhiệt tình|sự vào cuộc sớm của các đoàn thể|mạng lưới Tổ công nghệ số cộng đồng có sẵn ở {blocks}].',
    'Việc [sắp xếp đơn vị hành chính|nhập các địa bàn cũ|bỏ cấp huyện] [làm thay đổi|buộc phải tổ chức lại|khiến phải rà soát] danh sách Tổ công nghệ số cộng đồng ở {place}, [mất khoảng hai tháng mới ổn định|đến {month} mới kiện toàn xong|song cũng là dịp để chọn lại người có năng lực].',
    'Trình độ kỹ năng số [chưa đồng đều|còn chênh lệch|khác nhau rõ] giữa [công chức trẻ và công chức chuyển từ xã cũ sang|khu trung tâm và {place}|người làm nghề {craft} và lao động tự do].',
    'Trung tâm Phục vụ hành chính công {level} [mỗi ngày đón {num:45-180} lượt giao dịch|tiếp nhận bình quân {num:45-180} hồ sơ mỗi ngày], [vừa là nơi giải quyết thủ tục vừa là “lớp học” tại chỗ|nên được chọn làm điểm hướng dẫn kỹ năng số thường trực], nhất là với bà con từ {place}.',
    'Khó khăn chung là [địa bàn rộng, dân cư phân tán|công chức kiêm nhiệm nhiều việc|kinh phí hạn hẹp trong năm đầu vận hành], [trong khi|song] yêu cầu của Phong trào [đòi hỏi làm liên tục, đến từng người|ngày càng cao], kể cả ở {place}.',
    'Người dân {place} [quen dùng|đã quen với] [Zalo, YouTube|mua sắm qua mạng|chuyển khoản khi mua bán], [nhưng|tuy nhiên] [còn ngại|chưa mạnh dạn|ít khi tự] nộp hồ sơ trực tuyến và [dễ tin các cuộc gọi lạ|chưa biết cách giữ mật khẩu].',
  ],
  urban: [
    'Là [phường trung tâm|địa bàn đô thị|khu vực đông dân], {self} có [mật độ dân cư cao|nhiều chung cư, khu trọ|số người tạm trú lớn], [người dân tiếp cận công nghệ sớm|hạ tầng số thuộc loại tốt của thành phố|dịch vụ số phát triển nhanh] [nhưng biến động cư trú làm danh sách học viên thay đổi liên tục|song việc gặp gỡ từng nhà lại khó hơn vùng nông thôn], rõ nhất ở {place}.',
    'Các tuyến phố kinh doanh quanh {market} và {place} [gần như đã nhận thanh toán bằng mã QR|chuyển nhanh sang bán hàng trên mạng], tạo [đòn bẩy|đà] cho việc phổ cập kỹ năng số.',
  ],
  coast: [
    'Với [bờ biển dài|đặc thù ven biển] và nghề {trade}, {self} có [nhiều lao động đi biển theo con nước|đông ngư dân vắng nhà nhiều ngày], việc [tập hợp học|mở lớp] [phải theo lịch tàu về|được bố trí vào kỳ trăng sáng, lúc thuyền nằm bến] tại {place}.',
    'Mùa mưa bão [từ {month}|cuối năm] thường làm [gián đoạn|đình trệ] hoạt động ở {place}, {self} vì vậy [dồn công việc vào nửa đầu năm|chủ động lùi các buổi ngoài trời].',
  ],
  delta: [
    'Là [xã|địa bàn] nông thôn [đồng bằng|trung du], {self} có thế mạnh về {trade}; [phần lớn lao động ở nhà là người trung niên, cao tuổi|thanh niên đi làm xa đông], [do đó|vì thế] [thời gian học phải tránh mùa vụ|nội dung học phải thật ngắn và dễ nhớ], như ở {place}.',
    'Nhà văn hóa thôn ở {place}, {place} [được lắp Internet miễn phí|đã có màn hình lớn và loa], [trở thành điểm học buổi tối|rất tiện cho sinh hoạt cộng đồng].',
  ],
  mountain: [
    '{self} là xã [miền núi|vùng cao|biên giới], [địa hình chia cắt|đường sá cách trở|dân cư ở rải rác theo triền núi], [đa số là đồng bào Cơ Tu, Giẻ Triêng, Xơ Đăng|đồng bào dân tộc thiểu số chiếm phần đông], sống bằng {trade}.',
    'Một vài nóc ở {place} [chưa có điện lưới ổn định|sóng điện thoại còn chập chờn|phải lên đồi cao mới bắt được sóng], [người lớn tuổi chưa thạo tiếng phổ thông|nhiều gia đình dùng chung một điện thoại], đây là [trở ngại lớn|rào cản rõ nhất] với Phong trào.',
    'Bù lại, [già làng, người có uy tín|cán bộ thôn, giáo viên cắm bản] ở {place} [rất được dân tin|nói dân nghe], [con em đi học về biết chỉ lại cho cha mẹ|bộ đội biên phòng cùng vào cuộc], nên việc vận động [từng bước có kết quả|đỡ vất vả hơn].',
  ],
  island: [
    'Là xã đảo, {self} [phụ thuộc vào tàu ra vào|đi lại phải theo thời tiết], [mạng cáp quang đã kéo ra nhưng dễ đứt khi sóng lớn|trạm phát sóng đặt trên núi nên nhiều bãi khuất sóng]; người dân làm {trade}, [khá quen với đặt phòng, bán hàng qua mạng|vừa đi biển vừa đón khách].',
  ],
  office: [
    'Đội ngũ của {self} [cơ bản|phần lớn|đa số] [sử dụng thành thạo|đã quen] văn bản điện tử, ký số, họp trực tuyến; [riêng|tuy vậy] khả năng khai thác {platform} ở {place} [chưa đồng đều|còn khoảng cách].',
    'Sau khi [hợp nhất|sắp xếp tổ chức bộ máy], {self} [có thêm các đầu mối ở phía Nam thành phố|mở rộng phạm vi quản lý tới các xã miền núi|tiếp nhận nhân sự từ nhiều nguồn], [kéo theo|đặt ra] yêu cầu [chuẩn hóa|thống nhất] kỹ năng dùng {platform}.',
    '[Thuận lợi cơ bản là|Điểm mạnh của đơn vị là] {sector} đã [đi trước một bước về dữ liệu|vận hành ổn định {platform}|hình thành thói quen làm việc trên môi trường số]; [khó khăn là|còn lại là] {people} [bận rộn theo mùa việc|phân tán ở nhiều địa điểm|có độ tuổi, trình độ khác nhau].',
    'Đối với {clients}, [nhu cầu được hướng dẫn tăng rõ|kỹ năng số quyết định việc họ có tự làm được hay không], nhất là khi {service} [chuyển mạnh lên môi trường số|không còn nhận hồ sơ giấy ở nhiều khâu] từ {month}.',
    'Mô hình chính quyền địa phương hai cấp [đưa nhiều thủ tục về xã|rút ngắn tầng nấc trung gian], {self} [phải hướng dẫn trực tiếp tới cơ sở|làm việc thẳng với các phường, xã, đặc khu], [khối lượng tăng|áp lực tăng] [nhưng phản hồi cũng nhanh hơn|song thông tin hai chiều thông suốt hơn], thể hiện qua hoạt động của {place}.',
    'Tại {place}, [ý thức tự học|tinh thần tự học] của {people} [được khơi dậy|chuyển biến rõ], [nhiều người chủ động tìm hiểu AI|việc hỏi – đáp diễn ra hằng ngày trong nhóm công việc] từ {month}.',
  ],
  common: [
    'Báo cáo này [phản ánh|tổng hợp] kết quả [tính đến ngày|đến ngày] {asOf}; [phần chưa thống kê được đã ghi rõ trong biểu|số ước tính được ghi chú ở từng ô], {lead} chịu trách nhiệm về số liệu.',
    'Ngay từ [đầu năm|quý I|{month}], {lead} [xác định|coi] “Bình dân học vụ số” là [việc của mọi nhà|việc phải làm thật, kiểm tra thật|nhiệm vụ chung của cả hệ thống], [gắn với|đi đôi với] “Học tập số” và cải cách hành chính tại {place}.',
  ],
};
