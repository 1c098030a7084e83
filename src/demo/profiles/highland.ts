// Communes of the hills and mountains; most are small and far.
// code | landscape | thousands of residents | trades | places | market | upper-secondary school

export const HIGHLAND = `
20443|mountain|7.2|trồng ba kích, đẳng sâm|A Xan, Ga Ry, Ch’Ơm, Tr’Hy|chợ phiên A Xan|
20455|mountain|9.3|trồng lúa nước, dệt thổ cẩm|Agrồng, Bha Lêê, Anông, Tà Vàng|chợ phiên Agrồng|Trường THPT Tây Giang
20458|mountain|5.6|trồng cam, lúa rẫy|Apát, Xà Ơi, Aréc, Dang|chợ phiên Apát|
20467|mountain|13.1|trồng chè, ớt A Riêu|Prao, Tà Lu, A Rooi, Za Hung|chợ Prao|Trường THPT Quang Trung
20476|mountain|8.3|du lịch cộng đồng, trồng bưởi|Bhơ Hôồng, Jơ Ngây, A Ting, Đào Đắc|chợ phiên Sông Kôn|
20485|mountain|6.1|trồng keo, trồng chè|Ban Mai, Dốc Kiền, Tống Cói, Ra Lang|chợ phiên Ban Mai|
20494|mountain|4.7|trồng loòng boong, nuôi cá lồng|Trung Mang, Cút Chrun, A Xờ, Hiệp Đồng|chợ phiên Trung Mang|
20656|delta|18.2|trồng bưởi trụ, du lịch làng quê|Trung Phước, Đại Bình, Lộc Đông, Trung Hạ|chợ Trung Phước|Trường THPT Nông Sơn
20669|mountain|14.3|trồng trụ lông, khai thác than, trồng keo|Dùi Chiêng, Tứ Nhũ, Bình Yên, Ninh Khánh|chợ Ninh Khánh|
20695|mountain|10.2|buôn bán nhỏ, trồng cao su|Pà Dương, Thôn Hoa, Thôn Dung, Thôn Mực|chợ Thạnh Mỹ|Trường THPT Nam Giang
20698|mountain|4.1|trồng đẳng sâm, chăn nuôi trâu|Đắc Ngol, Pà Oai, Blăng, Cóong Zâng|chợ phiên Đắc Ngol|
20704|mountain|4.3|buôn bán cửa khẩu, trồng sa nhân|Đắc Ốc, Công Tơ Rơn, Pà Lan, Đắc Chờ Đây|chợ biên giới Đắc Ốc|
20707|mountain|6.2|dệt thổ cẩm Za Ra, trồng rừng|Za Ra, Pà Xua, Cà Đăng, Vinh|chợ phiên Za Ra|
20710|mountain|6.6|nuôi cá lồng, trồng keo|Pà Rum, Bến Giằng, Ngói, Cà Lai|chợ Bến Giằng|
20716|mountain|3.2|trồng lúa rẫy, cây dược liệu|Đắc Rế, Pring, Đắc Tôi, Đắc Rích|chợ phiên Đắc Rích|
20722|mountain|9.4|buôn bán, du lịch lịch sử, trồng tiêu rừng|Lao Đu, Nước Lang, Làng Mừng, Phước Xuân|chợ Khâm Đức|Trường THPT Khâm Đức
20728|mountain|5.2|trồng keo, khai thác mật ong rừng|Trà Va, Gia Cao, Trà Huỳnh, Xà Khía|chợ phiên Trà Va|
20734|mountain|6.4|trồng lòn bon, cây dược liệu|Long Viên, Xà Mo, Phước Mỹ, Cà Nung|chợ phiên Long Viên|
20740|mountain|5.1|nuôi heo cỏ, trồng lúa nước|Phước Công, Trà Mực, Trà Văn, Phước Lưu|chợ phiên Phước Công|
20752|mountain|4.4|trồng sâm, chăn nuôi bò|Phước Lộc, Lao Mưng, Trà Xinh, Lầy|chợ phiên Lao Mưng|
20770|mountain|6.9|trồng keo, trồng chuối mốc|Trà Nô, Sông Trà, Trà Va Nam, Cao Sơn|chợ phiên Sông Trà|
20854|delta|31.2|trồng tiêu, măng cụt, du lịch nhà vườn|Lộc Yên, Tiên Cảnh, Phái Bắc, Bình An|chợ Tiên Kỳ|Trường THPT Huỳnh Thúc Kháng
20857|delta|16.4|trồng cau, nuôi gà thả vườn|Cẩm Đông, Tiên Hà, Tài Thành, Phú Vinh|chợ Cẩm Đông|
20875|delta|15.3|trồng thanh trà, trồng quế|Lãnh Trung, Tiên Ngọc, Tiên Hiệp, Đại Tráng|chợ Tiên Lãnh|
20878|delta|17.6|trồng lòn bon, tiêu, cây ăn quả|Tiên An, Thạnh Tân, Đại Trung, Tiên Lập|chợ Thạnh Tân|
20900|mountain|14.2|trồng quế, chế biến tinh dầu|Trà Sơn, Đồng Trường, Dương Hòa, Mậu Long|chợ Trà My|Trường THPT Bắc Trà My
20908|mountain|6.3|trồng quế, trồng keo|Trà Kót, Trà Nú, Bình Sơn, Dương Lâm Thượng|chợ phiên Trà Nú|
20920|mountain|5.5|nuôi cá lòng hồ, trồng chè dây|Tăk Pong, Thôn Nho, Trà Bui, Ông Rửa|chợ phiên Trà Bui|
20923|mountain|7.1|trồng cau, nuôi dúi|Ngọc Giác, Thanh Trước, Định Yên, Trà Đông|chợ phiên Thanh Trước|
20929|mountain|5.3|trồng quế bản địa, lúa rẫy|Nóc Ông Hương, Làng Cây, Trà Ka, Thác Lửa|chợ phiên Trà Ka|
20938|mountain|5.4|trồng quế, nuôi heo đen|Bằng La, Tăk Pát, Măng Đoan, Trà Dơn|chợ phiên Bằng La|
20941|mountain|6.1|trồng sâm nam, đẳng sâm|Tăk Pổ, Lâng Loan, Răng Chuỗi, Trà Cang|chợ phiên Tăk Pổ|
20944|mountain|8.2|trồng sâm Ngọc Linh, dịch vụ phiên chợ sâm|Tăk Nầm, Tăk Chay, Trà Don, Long Túc|phiên chợ sâm Ngọc Linh|Trường THPT Nam Trà My
20950|mountain|6.4|trồng sâm Ngọc Linh, du lịch vườn sâm|Măng Lùng, Tăk Ngo, Kon Pin, Tăk Lang|chợ phiên Măng Lùng|
20959|mountain|5.7|trồng quế, chăn nuôi trâu bò|Ông Sinh, Ông Bình, Trà Vinh, Khe Chữ|chợ phiên Khe Chữ|
`;
