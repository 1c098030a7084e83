// Departments that work with people: science, schools, culture, staff, health, law, ethnic affairs.

import type { Office } from './profile';

export const DEPARTMENTS_SOCIETY: Office[] = [
  {
    code: 'SKHCN',
    self: 'Sở Khoa học và Công nghệ',
    sector: 'ngành khoa học và công nghệ',
    people: 'cán bộ kỹ thuật và thành viên mạng lưới chuyển đổi số',
    clients: 'doanh nghiệp công nghệ và người dân',
    service: 'vận hành các nền tảng số dùng chung',
    staff: 486,
    platforms: ['Cổng thông tin Bình dân học vụ số thành phố', 'Tổng đài 1022', 'nền tảng học trực tuyến dùng chung'],
    affiliates: ['Trung tâm Chuyển đổi số', 'Trung tâm Vi mạch bán dẫn và Trí tuệ nhân tạo', 'Trung tâm Thông tin'],
    results: [
      'Sở vận hành ổn định Cổng binhdanhocvuso.danang.gov.vn, [rà soát|biên tập lại] kho học liệu theo Khung kỹ năng số tại Quyết định số 757/QĐ-BKHCN và mở thêm chuyên đề về trí tuệ nhân tạo tạo sinh.',
      'Tổng đài 1022 lập nhóm trực giải đáp riêng về kỹ năng số, tổng hợp các câu hỏi thường gặp để chuyển thành video hướng dẫn ngắn.',
      'Sở phối hợp các doanh nghiệp viễn thông xóa thêm {num:4-11} điểm lõm sóng tại các xã miền núi, tạo điều kiện để người dân học trực tuyến.',
    ],
    difficulties: [
      'Số liệu do các nền tảng học trực tuyến của Trung ương và thành phố cung cấp chưa liên thông nên việc theo dõi kết quả học tập theo từng địa phương còn phải đối soát thủ công.',
    ],
    plans: [
      'Sở sẽ hoàn thiện bộ tiêu chí đánh giá mức độ phổ cập kỹ năng số và công khai tiến độ học tập theo từng địa phương trên Cổng Bình dân học vụ số.',
    ],
  },
  {
    code: 'SGDDT',
    self: 'Sở Giáo dục và Đào tạo',
    sector: 'ngành giáo dục',
    people: 'cán bộ quản lý, giáo viên, nhân viên trường học',
    clients: 'học sinh và phụ huynh',
    service: 'dạy học, quản lý trường lớp',
    staff: 38412,
    platforms: ['cơ sở dữ liệu ngành giáo dục', 'học bạ số', 'hệ thống tuyển sinh đầu cấp trực tuyến'],
    affiliates: [
      'Trường THPT chuyên Lê Quý Đôn',
      'Trường THPT Phan Châu Trinh',
      'Trung tâm Giáo dục thường xuyên thành phố',
    ],
    results: [
      'Chủ đề “AI cơ bản và học tập có trách nhiệm” được đưa vào hoạt động trải nghiệm ở toàn bộ trường trung học phổ thông; riêng các trường miền núi học theo cụm.',
      'Ngành giáo dục phát động cuộc thi “Học sinh làm thầy giáo số”, mỗi em hướng dẫn ông bà, cha mẹ một kỹ năng trên điện thoại và quay lại video làm sản phẩm dự thi.',
      'Học bạ số được triển khai ở cả ba cấp học; giáo viên được bồi dưỡng cách ký số, bảo quản thiết bị ký số và xử lý khi lộ mật khẩu.',
    ],
    difficulties: [
      'Một số trường bán trú vùng cao thiếu phòng máy, nhiều em chưa có thiết bị riêng nên khó duy trì việc học trực tuyến ngoài giờ lên lớp.',
    ],
    plans: [
      'Ngành phấn đấu mỗi trường trung học phổ thông có một câu lạc bộ AI do học sinh tự quản và ít nhất một giáo viên cốt cán phụ trách.',
    ],
  },
  {
    code: 'SVHTTDL',
    self: 'Sở Văn hóa, Thể thao và Du lịch',
    sector: 'ngành văn hóa, thể thao và du lịch',
    people: 'hướng dẫn viên, thuyết minh viên, cán bộ văn hóa cơ sở',
    clients: 'du khách và người dân',
    service: 'quảng bá di sản, quản lý lưu trú',
    staff: 1374,
    platforms: ['hệ thống thông tin du lịch thông minh', 'bản đồ số di sản', 'hệ thống truyền thanh cơ sở thông minh'],
    affiliates: ['Bảo tàng Điêu khắc Chăm', 'Thư viện Khoa học Tổng hợp', 'Trung tâm Văn hóa – Điện ảnh'],
    results: [
      'Hệ thống truyền thanh cơ sở phát tiểu phẩm “Bà Tám lên mạng” bằng tiếng Kinh và tiếng Cơ Tu, nội dung vui, dễ nhớ về phòng tránh lừa đảo.',
      'Thư viện thành phố mở góc “Đọc sách – học số” với {num:12-30} máy tính bảng, có thủ thư hướng dẫn người cao tuổi mượn sách điện tử.',
      'Các khu di tích đưa thuyết minh tự động bằng mã QR vào phục vụ, hướng dẫn viên được tập huấn sử dụng công cụ dịch thuật AI có kiểm chứng.',
    ],
    difficulties: [
      'Lực lượng hướng dẫn viên tự do biến động theo mùa du lịch, khó tập hợp để bồi dưỡng thành khóa hoàn chỉnh.',
    ],
    plans: [
      'Sở sẽ đưa nội dung phổ cập kỹ năng số vào các lễ hội, sự kiện thể thao quần chúng và thiết chế văn hóa cơ sở.',
    ],
  },
  {
    code: 'SNV',
    self: 'Sở Nội vụ',
    sector: 'ngành nội vụ',
    people: 'công chức làm công tác tổ chức, văn thư, lao động việc làm',
    clients: 'người lao động và cán bộ, công chức',
    service: 'quản lý cán bộ, giới thiệu việc làm',
    staff: 612,
    platforms: [
      'cơ sở dữ liệu cán bộ, công chức, viên chức',
      'sàn giao dịch việc làm trực tuyến',
      'kho lưu trữ điện tử',
    ],
    affiliates: ['Trung tâm Dịch vụ việc làm', 'Trung tâm Lưu trữ lịch sử', 'Chi cục Văn thư – Lưu trữ'],
    results: [
      'Sở tham mưu đưa kết quả tham gia học tập trên nền tảng trực tuyến thành một căn cứ xem xét đánh giá, xếp loại chất lượng hằng năm.',
      'Các phiên giao dịch việc làm lồng ghép tư vấn lập hồ sơ xin việc điện tử và nhận diện tin tuyển dụng giả mạo.',
    ],
    difficulties: [
      'Sau sắp xếp tổ chức bộ máy, nhiều công chức cấp xã đảm nhiệm vị trí mới, việc phân nhóm theo trình độ để bồi dưỡng chưa sát.',
    ],
    plans: ['Sở sẽ hoàn thiện khung năng lực số theo vị trí việc làm và gắn với kế hoạch bồi dưỡng bắt buộc.'],
  },
  {
    code: 'SYT',
    self: 'Sở Y tế',
    sector: 'ngành y tế',
    people: 'bác sĩ, điều dưỡng, nhân viên y tế',
    clients: 'người bệnh và gia đình',
    service: 'khám, chữa bệnh, chăm sóc sức khỏe',
    staff: 11286,
    platforms: ['bệnh án điện tử', 'sổ sức khỏe điện tử trên VNeID', 'hệ thống đăng ký khám bệnh từ xa'],
    affiliates: ['Bệnh viện Đà Nẵng', 'Bệnh viện Phụ sản – Nhi', 'Trung tâm Kiểm soát bệnh tật'],
    results: [
      'Các bệnh viện bố trí tổ “Áo xanh số” ở sảnh đón tiếp, giúp người bệnh đặt lịch, tích hợp sổ sức khỏe điện tử và trả viện phí không dùng tiền mặt.',
      'Bệnh án điện tử vận hành tại {num:18-31} cơ sở; điều dưỡng được kèm cặp tại khoa theo ca trực thay vì tập trung học hội trường.',
      'Trạm y tế xã hướng dẫn bà mẹ tra cứu lịch tiêm chủng trên điện thoại, nhất là với các ca bệnh theo mùa như kiết lỵ, sốt xuất huyết.',
    ],
    difficulties: [
      'Nhân viên y tế làm việc theo ca kíp, thời gian tập trung học rất ít; một bộ phận người bệnh cao tuổi vẫn cần người nhà thao tác thay.',
    ],
    plans: ['Ngành y tế phấn đấu mọi cơ sở khám, chữa bệnh công lập có đội hỗ trợ số thường trực trong giờ cao điểm.'],
  },
  {
    code: 'STP',
    self: 'Sở Tư pháp',
    sector: 'ngành tư pháp',
    people: 'công chức tư pháp – hộ tịch, công chứng viên, hòa giải viên',
    clients: 'người dân đến làm thủ tục hộ tịch, công chứng',
    service: 'đăng ký hộ tịch, trợ giúp pháp lý',
    staff: 268,
    platforms: ['hệ thống đăng ký hộ tịch điện tử', 'cơ sở dữ liệu công chứng', 'trang phổ biến pháp luật điện tử'],
    affiliates: ['Trung tâm Trợ giúp pháp lý', 'Phòng Công chứng số 1', 'Trung tâm Dịch vụ đấu giá tài sản'],
    results: [
      'Sở biên soạn sổ tay “Hỏi nhanh – đáp gọn” về trách nhiệm pháp lý khi đăng tin trên mạng, phát hành bản điện tử và bản âm thanh.',
      'Công chức hộ tịch các xã được hướng dẫn cấp bản sao trích lục điện tử ngay tại nhà cho người già yếu.',
    ],
    difficulties: [
      'Dữ liệu hộ tịch cũ của một số địa bàn chưa số hóa xong nên người dân vẫn phải đi lại bổ sung giấy tờ.',
    ],
    plans: ['Sở sẽ xây dựng bộ tình huống pháp luật số để hòa giải viên ở cơ sở sử dụng khi tuyên truyền.'],
  },
  {
    code: 'SDTTG',
    self: 'Sở Dân tộc và Tôn giáo',
    sector: 'lĩnh vực dân tộc và tôn giáo',
    people: 'người có uy tín, già làng, chức sắc, cán bộ làm công tác dân tộc',
    clients: 'đồng bào dân tộc thiểu số và tín đồ các tôn giáo',
    service: 'thực hiện chính sách dân tộc, tôn giáo',
    staff: 96,
    platforms: [
      'cơ sở dữ liệu công tác dân tộc',
      'nhóm truyền thông Cơ Tu – Xơ Đăng – Giẻ Triêng',
      'trang tin dân tộc',
    ],
    affiliates: ['Phòng Chính sách dân tộc', 'Phòng Tôn giáo', 'Phòng Tuyên truyền và Địa bàn'],
    results: [
      'Sở dựng video song ngữ do chính già làng, trưởng bản thuyết minh, lan tỏa qua các nhóm mạng xã hội của thôn bản.',
      'Các cơ sở tôn giáo được vận động dành một phần buổi sinh hoạt cuối tuần nhắc tín đồ về an toàn trên mạng.',
    ],
    difficulties: [
      'Tài liệu bằng tiếng dân tộc thiểu số còn ít, phiên dịch viên am hiểu thuật ngữ công nghệ rất hiếm.',
    ],
    plans: ['Sở sẽ xây dựng kho học liệu song ngữ và đội “Già làng số” ở các xã vùng cao.'],
  },
];
