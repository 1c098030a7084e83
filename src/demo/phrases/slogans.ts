// Slogans in capitals, as they hang in the streets. Together with the text they carry every Vietnamese letter with
// every tone mark in upper and lower case, which is what documents and fonts are tried with.

export const SLOGANS: readonly string[] = [
  '“ĐI TỪNG NGÕ, GÕ TỪNG NHÀ, HƯỚNG DẪN TỪNG NGƯỜI”',
  '“MỖI TUẦN MỘT KỸ NĂNG SỐ – HỌC CHẮC, LÀM ĐÚNG”',
  '“MẸ DẠY CON HỌC CHỮ, CON DẠY MẸ DÙNG MẠNG”',
  '“TUỔI CAO CHÍ CÀNG CAO, KHÔNG ĐỂ AI BỊ BỎ LẠI”',
  '“SẴN SÀNG HỌC, SẼ LÀM ĐƯỢC, KHẲNG ĐỊNH BẢN LĨNH THANH NIÊN SỐ”',
  '“CHỢ HUYỆN LỴ XƯA, THÓI QUEN SỐ NAY: KHÔNG DÙNG TIỀN MẶT”',
  '“KỶ NGUYÊN SỐ – Ý CHÍ MỚI – SỨC TRẺ MỚI”',
  '“CÔNG SỞ HIỆN ĐẠI, PHỤC VỤ TỬ TẾ, ỨNG XỬ VĂN MINH”',
  '“KHÔNG SỢ KHÓ, CHỈ SỢ KHÔNG THỬ, ĐỠ NHAU CÙNG HỌC”',
  '“CẢNH GIÁC: KHÔNG NGHE, KHÔNG TIN, KHÔNG CHUYỂN TIỀN, BÁO CÁO KỊP THỜI”',
  '“ĐẢNG VIÊN GƯƠNG MẪU TỰ HỌC, CẨN TRỌNG KHI DÙNG AI, GIỮ KỶ CƯƠNG”',
  '“TOÀN DÂN HỌC SỐ HẰNG NGÀY, ĐỒNG LÒNG LÀM SỐ, VỪA ĐỦ, VỪA SỨC”',
  '“GIỮ VÉ ĐIỆN TỬ, CẤT VÉ GIẤY, PHỤC VỤ NHÂN DÂN NHANH HƠN”',
  '“THẮP MỘT NGỌN ĐÈN TRI THỨC, CẮM MỘT CHIẾC LOA XÓM NHỎ”',
  '“GIA ĐÌNH SỐ: CẢ NHÀ CŨNG HỌC, TÙY SỨC MÀ TIẾN”',
  '“DỄ HIỂU, DỄ NHỚ, DỄ LÀM, TẬP MÃI THÀNH QUEN”',
  '“KỲ VỌNG LỚN BẮT ĐẦU TỪ THAO TÁC NHỎ; ỦNG HỘ NGƯỜI ĐI TRƯỚC, CHỜ NGƯỜI ĐI SAU”',
  '“HẸN NHAU TỐI THỨ BẢY – GẶP NHAU Ở LỚP HỌC SỐ, KỂ CHUYỆN LÀNG TA”',
];
