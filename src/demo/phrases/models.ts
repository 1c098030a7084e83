// Names and summaries of good models, in the language of grammar.ts.

export const TERRITORY_MODELS: readonly (readonly [string, string])[] = [
  [
    '[Ngõ nhỏ|Xóm] học số {place}',
    'Mỗi tối thứ Năm, tổ viên {place} kèm bà con ngay đầu ngõ; [mỗi buổi một thao tác|ai học được thì dạy lại cho người kế bên].',
  ],
  [
    'Không tiền mặt ở {market}',
    'Tiểu thương {market} được cấp mã QR, có đội trực [sáng sớm|cuối tuần]; [người mua chưa quen được hướng dẫn tại sạp|khuyến khích khách trả bằng điện thoại].',
  ],
  [
    'Cháu dạy ông bà – {place}',
    'Học sinh {place} nhận “phụ đạo” ông bà trong nhà, có [phiếu nhận xét của gia đình|sổ tay theo tuần].',
  ],
  [
    'Tủ điện thoại dùng chung {place}',
    'Điện thoại cũ được sửa, cài sẵn ứng dụng, để ở nhà văn hóa {place} cho [gia đình khó khăn mượn|bà con tập].',
  ],
  [
    '[Thứ Bảy|Chủ nhật] cùng dân nộp hồ sơ – {place}',
    'Công chức và đoàn viên trực tại {place}, [dân tự bấm, cán bộ đứng bên|ưu tiên người đi làm ca].',
  ],
  [
    'Gian hàng số nghề {craft} {place}',
    'Người làm nghề {craft} ở {place} được kèm dựng gian hàng, [chụp ảnh, viết lời giới thiệu bằng trợ lý AI|đóng gói và theo dõi vận đơn].',
  ],
  [
    'Loa xóm nói chuyện số {place}',
    'Tiểu phẩm ba phút do người {place} tự viết, tự diễn, phát [xen bản tin sáng|mỗi chiều].',
  ],
  [
    'Đôi bạn số {place}',
    'Một người trẻ ghép với một người lớn tuổi ở {place} trong ba tháng, [cuối kỳ cả hai cùng thi|có quà khi hoàn thành].',
  ],
];

export const OFFICE_MODELS: readonly (readonly [string, string])[] = [
  [
    'Góc tự phục vụ {place}',
    'Máy tính và bảng chỉ dẫn đặt tại {place}; {clients} tự thao tác, [nhân viên chỉ giúp khi được gọi|mỗi lượt không quá mười phút].',
  ],
  [
    '[Mỗi tuần một mẹo|Mười phút số] – {self}',
    '{people} luân phiên trình bày một thủ thuật trên {platform}, [ghi hình lưu thành kho|bình chọn mẹo hay của tháng].',
  ],
  [
    'Trợ lý AI nội bộ tại {place}',
    'Trả lời câu hỏi nghiệp vụ dựa trên văn bản công khai, [luôn dẫn nguồn|không tiếp nhận dữ liệu cá nhân], dùng thử ở {place}.',
  ],
  [
    'Đội [áo xanh|hỗ trợ] số {place}',
    'Tình nguyện viên của {place} đón và hướng dẫn {clients} trong [giờ cao điểm|tuần đầu mỗi tháng].',
  ],
  [
    'Kèm cặp một – một ở {place}',
    'Người thạo công cụ nhận kèm một đồng nghiệp, [đo bằng sản phẩm thật|sau sáu tuần đổi cặp]; làm trước ở {place}.',
  ],
];
