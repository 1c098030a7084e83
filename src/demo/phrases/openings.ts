// Lines that open a row of bullets, by section.

export const BULLET_OPENINGS: Readonly<Record<string, readonly string[]>> = {
  'II.1': [
    'Các việc {lead} đã làm trong [chỉ đạo, điều hành|công tác chỉ đạo]:',
    '[Một số nét chính|Những điểm chính] trong lãnh đạo, chỉ đạo của {self}:',
  ],
  'II.2.2': ['Về tài liệu, hướng dẫn, {self} đã:', 'Kết quả xây dựng [tài liệu, quy định|học liệu] của {self}:'],
  'II.2.3': [
    'Việc xây dựng và khai thác nền tảng số tại {self}:',
    '{self} [tập trung vào các nền tảng sau|đã khai thác]:',
  ],
  'II.2.5': ['Các mô hình, phong trào tiêu biểu [của|ở] {self}:', '[Nổi bật|Đáng chú ý] trong phong trào của {self}:'],
  'II.4': [
    '[Khó khăn, tồn tại|Những hạn chế] của {self} trong năm:',
    '{lead} nhận thấy còn những [tồn tại|hạn chế] sau:',
  ],
  'II.5': ['[Từ thực tiễn|Qua một năm], {self} rút ra:', 'Mấy bài học của {self}:'],
  III: [
    'Năm 2027, {self} tập trung:',
    '[Phương hướng|Nhiệm vụ trọng tâm] năm 2027 của {self}:',
    '{lead} xác định các nhiệm vụ năm 2027 như sau:',
  ],
  IV: ['{self} [kiến nghị|đề xuất]:', 'Các kiến nghị của {lead}:'],
};
