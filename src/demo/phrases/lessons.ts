// Section II.5: what was learnt.

import type { Bank } from './bank';

export const LESSONS: Bank = {
  territory: [
    '[Phải lấy|Lấy] việc cần làm của dân làm nội dung học: [nghề {craft} có thêm khách thì người ta mới chịu học|nhận được tiền, khám được bệnh thì mới nhớ lâu] – đó là bài học từ {place}.',
    '[Chọn đúng tổ trưởng|Người đứng đầu {block} quyết định], [{place} làm tốt vì có người tâm huyết|cùng một cách làm nhưng {place} hơn hẳn nhờ tổ trưởng gần dân]; [tiền bạc không thay được|cần động viên kịp thời].',
    'Giờ học phải [theo nếp sống của dân|tránh mùa vụ, giờ chợ], ở {place} [học sau bữa cơm tối là đông nhất|chuyển sang sáng Chủ nhật thì vắng hẳn].',
    'Dùng [người quen dạy người quen|con cháu trong nhà dạy người lớn], [bà con {place} đỡ ngại|ở {place} học nhanh gấp đôi], hơn mời [giảng viên từ xa|báo cáo viên nói dài].',
  ],
  mountain: [
    '[Muốn dân theo thì già làng phải đi trước|Già làng cầm điện thoại là cả làng cầm theo]; [cán bộ phải nói tiếng của dân|đến nhà phải ngồi lại ăn với dân bữa cơm], [chuyện ở {place} là minh chứng|{place} đã cho thấy điều đó].',
  ],
  office: [
    'Học phải gắn với [hồ sơ thật, việc thật|sản phẩm công việc của từng người], [{place} làm được vì lãnh đạo cùng ngồi học|kinh nghiệm của {place} là mỗi tuần một thao tác].',
    '[Muốn {clients} chuyển đổi thì {people} phải thạo trước|{people} là người thầy gần nhất của {clients}], [đầu tư cho khâu này không lãng phí|{place} đã đi theo hướng đó].',
    '[Chia sẻ giữa các đơn vị|Học lẫn nhau] [rẻ và nhanh hơn thuê ngoài|giữ được kinh nghiệm trong nội bộ], như cách {place} [quay video hướng dẫn cho đồng nghiệp|lập sổ tay lỗi thường gặp của {platform}].',
  ],
  common: [
    '[Số liệu phải ghi ngay khi làm|Không để dồn số liệu], [cuối kỳ mới nhớ thì sai|{place} ghi từng buổi nên tổng hợp rất nhanh], [đây là kinh nghiệm|điều này] {lead} [rút ra sau đợt rà soát {month}|thấm thía nhất].',
    '[Cấp trên kiểm tra bằng cách học thử|Kiểm tra phải xuống tận nơi], [không chỉ nghe báo cáo|hỏi thẳng người học], như đợt ở {place} [giúp sửa cách làm|lộ ra nhiều chỗ hình thức].',
    '[Làm ít mà chắc|Chọn ít nội dung], [nhắc lại nhiều lần|kiên trì], {place} [chỉ dạy năm thao tác trong cả năm nhưng ai cũng làm được|bỏ bớt chuyên đề mà kết quả lại hơn].',
    '[Doanh nghiệp, nhà trường|Các đoàn thể] [cùng góp sức|nhận việc cụ thể] thì {self} [đỡ gánh nặng|mở được nhiều điểm học hơn], [thỏa thuận với đối tác ở {place} là ví dụ|mô hình ở {place} chứng minh điều ấy].',
  ],
};
