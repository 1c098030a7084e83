// Wards and communes of the city, the coast, the plain and the islands.
// code | landscape | thousands of residents | trades | places | market | upper-secondary school

export const LOWLAND = `
20194|coast|46.2|làm nước mắm, nuôi trồng thủy sản|Kim Liên, Thủy Tú, Tà Lang, Giàn Bí|chợ Nam Ô|
20197|urban|69.3|công nhân khu công nghiệp, cho thuê nhà trọ|Hòa Mỹ, Đà Sơn, Khánh Sơn, Trung Nghĩa|chợ Hòa Mỹ|Trường THPT Nguyễn Thượng Hiền
20200|urban|106.4|công nhân khu công nghiệp, dịch vụ cho sinh viên|Thanh Vinh, Đa Phước, An Ngãi Tây, Xuân Thiều|chợ Hòa Khánh|Trường THPT Liên Chiểu
20209|urban|128.6|buôn bán nhỏ, dịch vụ, đánh bắt gần bờ|Phú Lộc, Tân Lập, Xuân Hà, Thanh Thủy|chợ Thuận An|Trường THPT Thái Phiên
20242|urban|129.4|thương mại, tài chính, lưu trú|Thạch Thang, Nam Dương, Phước Ninh, Thanh Bình|chợ Hàn|Trường THPT Phan Châu Trinh
20257|urban|119.1|bán buôn nông sản, văn phòng, dịch vụ|Nại Nam, Bình Thuận, Đảo Xanh, Hòa Thuận|chợ đầu mối Hòa Cường|Trường THPT Nguyễn Hiền
20260|urban|97.5|làm bánh khô mè, cơ khí, dịch vụ logistics|Phong Bắc, Bình Hòa, Yến Bắc, Hòa Thọ|chợ Cẩm Lệ|Trường THPT Hòa Vang
20263|coast|63.7|đánh bắt hải sản, hậu cần nghề cá|Thọ Quang, Mân Quang, Vũng Thùng, Nại Hiên Đông|chợ Mân Thái|
20275|coast|84.2|khách sạn, nhà hàng, bán lẻ|An Trung, Phước Mỹ, An Cư, Mỹ Khê|chợ An Hải Bắc|Trường THPT Hoàng Hoa Thám
20285|coast|114.8|điêu khắc đá, lưu trú, bất động sản|Non Nước, Khuê Đông, Sơn Thủy, Mỹ Đa|chợ Non Nước|Trường THPT Ngũ Hành Sơn
20305|urban|83.9|cơ khí nhỏ, bán lẻ, vận tải|Nghi An, Hòa Phát, Phước Lý, Thạc Gián|chợ Hòa An|
20308|delta|28.3|du lịch sinh thái, trồng rừng|An Lợi, Đông Lâm, Phú Túc, Hòa Thọ Tây|chợ Hòa Phú|
20314|urban|82.7|xây dựng, dịch vụ, trồng hoa|Cồn Dầu, Trung Lương, Tùng Lâm, Đông Phước|chợ Miếu Bông|
20320|delta|35.6|trồng nấm, rau sạch, làm bánh tráng|Túy Loan, Bồ Bản, Thạch Nham, Dương Lâm|chợ Túy Loan|Trường THPT Ông Ích Khiêm
20332|delta|44.1|dệt chiếu, lúa giống, chăn nuôi gà|Cẩm Nê, La Bông, Yến Nê, Phong Nam|chợ Lệ Trạch|
20335|urban|38.4|may mặc, trồng rau, dịch vụ|Mỹ Thạch, Đoan Trai, Kim Đới, Thạch Tân|chợ Đoan Trai|Trường THPT Phan Bội Châu
20341|urban|56.8|thương mại, hành chính, dịch vụ|An Mỹ, An Xuân, Trường Xuân, Phước Hòa|chợ Tam Kỳ|Trường THPT Trần Cao Vân
20350|urban|33.5|du lịch làng hoa sưa, trồng hoa, buôn bán|Hương Trà Đông, Đồng Nghệ, Ngọc Mỹ, Hòa Hương|chợ Vườn Lài|
20356|coast|39.2|đánh bắt xa bờ, du lịch biển|Tỉnh Thủy, Hạ Thanh, Kim Thành, Thanh Đông|chợ Tỉnh Thủy|
20364|delta|35.1|trồng hoa cúc, mây tre đan|Khánh Thọ, Tú Bình, Đàn Hạ, Thạnh Hòa|chợ Quán Rường|Trường THPT Nguyễn Dục
20380|delta|25.4|trồng tiêu, chăn nuôi bò|Cẩm Khê, Đại Hanh, Tây Lộc, Đàn Trung|chợ Cẩm Khê|
20392|delta|30.7|trồng dưa hấu, du lịch lòng hồ|Kỳ Lý, Xuân Trung, Đại An, Phú Lễ|chợ Kỳ Lý|
20401|urban|42.3|rau hữu cơ, gốm, may đo|Thanh Hà, Trà Quế, Tân An, Lâm Sa|chợ Thanh Hà|
20410|urban|39.6|lồng đèn, du lịch di sản, ẩm thực|Minh An, Cẩm Phô, Sơn Phong, Cẩm Nam|chợ Hội An|Trường THPT Trần Quý Cáp
20413|coast|38.9|du lịch rừng dừa, đánh bắt ven bờ|Cẩm Thanh, Cửa Đại, Phước Hải, Thanh Tam|chợ Bà Lê|Trường THPT Trần Hưng Đạo
20434|island|3.1|khai thác hải sản, du lịch cộng đồng|Bãi Làng, Bãi Hương, Bãi Ông, Xóm Cấm|chợ Bãi Làng|
20500|delta|58.2|làm bánh tráng, may công nghiệp, trồng chuối|Ái Nghĩa, Đại Hiệp, Nghĩa Trung, Hòa Đông|chợ Ái Nghĩa|Trường THPT Huỳnh Ngọc Huệ
20506|delta|29.5|chằm nón, trồng keo, nuôi bò|Hà Tân, Đại Lãnh, An Điềm, Trúc Hà|chợ Hà Tân|Trường THPT Đỗ Đăng Tuyển
20515|delta|30.2|làm trống, trồng rau, gốm mỹ nghệ|Lâm Yên, Lộc Phước, Mậu Lâm, Hà Thanh|chợ Hà Nha|
20539|delta|32.6|trồng bắp, ớt, dưa|Phú Hương, Mỹ Hảo, Đông Gia, Gia Huệ|chợ Đại Minh|Trường THPT Lương Thúc Kỳ
20542|delta|35.8|trồng dưa, nuôi tằm|Giảng Hòa, Hanh Đông, Phú Bình, Lộc Sơn|chợ Phú Thuận|
20551|urban|48.7|may mặc, buôn bán, dịch vụ|Vĩnh Điện, Thanh Chiêm, Khúc Lũy, Đồng Hạnh|chợ Vĩnh Điện|Trường THPT Nguyễn Duy Hiệu
20557|urban|60.9|công nhân khu công nghiệp, làm bê thui|Bồ Mưng, Phong Lục, Thanh Quýt, Ngân Giang|chợ Thanh Quýt|
20569|delta|52.4|trồng bông, mây tre, rau an toàn|Đa Hòa, Giáo Ái, Bến Đền, La Trung|chợ Phong Thử|Trường THPT Phạm Phú Thứ
20575|urban|42.1|đúc đồng, làm mì Quảng|Phước Kiều, Phú Chiêm, An Quán, Phong Nhất|chợ Phú Chiêm|
20579|coast|59.4|lưu trú ven biển, công nhân, trồng rau|Hà My, Quảng Lăng, Viêm Đông, Cổ An|chợ Điện Ngọc|
20587|delta|32.3|trồng dâu, dệt vải, cây thuốc lá|Bảo An, Phú Bông, Cẩm Lậu, Bến Đường|chợ Phú Bông|
20599|delta|58.5|dệt may, cơ khí, buôn bán|Mỹ Xuyên, Châu Hiệp, Đình An, Xuyên Tây|chợ Nam Phước|Trường THPT Sào Nam
20611|delta|42.9|ươm tơ, trồng nấm, du lịch Mỹ Sơn|Thi Lai, Chiêm Sơn, Phú Đa, Mậu Hòa|chợ La Tháp|
20623|delta|36.2|ươm tơ, dệt lụa, dệt chiếu cói|Lang Châu, Trà Kiệu, Đông Yên, Vĩnh Nam|chợ Trà Kiệu|
20635|coast|42.6|đánh bắt hải sản, dệt chiếu, du lịch|An Lương, Tây Sơn, Hội Sơn, Thuận Trì|chợ Nồi Rang|
20641|delta|31.4|làm phở sắn, trồng keo|Đông Phú, Lãnh An, Lộc Thượng, Thuận Long|chợ Đông Phú|Trường THPT Quế Sơn
20650|delta|48.3|may mặc, buôn bán gia súc, làm hương|Hương An, Bà Rén, Thạnh Mỹ Hòa, Dưỡng Mông|chợ Bà Rén|Trường THPT Nguyễn Văn Cừ
20662|delta|30.8|trồng sắn, chăn nuôi, cây ăn quả|Phú Đa Tây, Cấm Dơi, Lộc Trung, Nghi Trung|chợ Đàng|
20767|delta|27.2|trồng cao su, chăn nuôi heo|Bình Lâm, Nhứt Tây, An Tráng, Việt Hòa|chợ Việt An|
20779|delta|17.3|trồng cây dó trầm, nuôi ong|Tân Bình, Quế Thọ, An Tây, Bình Kiều|chợ Tân An|Trường THPT Hiệp Đức
20791|delta|54.6|may công nghiệp, trồng lạc, buôn bán|Hà Lam, Bình Nguyên, Thanh Ly, Liễu Trì|chợ Hà Lam|Trường THPT Tiểu La
20794|coast|44.4|nước mắm Cửa Khe, nuôi tôm trên cát|Cửa Khe, Bàu Bính, Hiệp Hưng, Lạc Câu|chợ Bình Minh|
20818|delta|29.8|trồng sen, chăn nuôi, xây dựng|Hưng Lộc, Xuân Thái, Châu Xuân, Đồng Đức|chợ Bình Trị|
20827|delta|24.1|trồng sâm nam, trồng rừng|Lý Trường, Linh Cang, Phước Hà, Đức An|chợ Bình Phú|
20836|coast|35.3|nuôi cá nước lợ, trồng kiệu, đi biển|Vân Tiên, Kỳ Trân, Trà Đóa, Phước An|chợ Trà Đóa|
20848|delta|40.4|trồng lúa, làm chổi đót, buôn bán|An Thành, Vân Đông, Kế Xuyên, Tú Ngọc|chợ Kế Xuyên|
20965|coast|72.8|lắp ráp ô tô, nuôi tôm, cảng biển|An Hải Tây, Chu Lai, Định Phước, An Tân|chợ Núi Thành|Trường THPT Núi Thành
20971|coast|50.3|đánh bắt cá cơm, trồng rau, may mặc|Bích Ngô, Khương Mỹ, Hà Lộc, Ngọc Tân|chợ Bà Bầu|Trường THPT Cao Bá Quát
20977|delta|24.6|trồng keo, nuôi bò lai|Đức Phú, Thạch Kiều, Thuận Yên, Phú Hưng|chợ Đức Phú|
20984|delta|38.1|nuôi tôm, công nhân, trồng lạc|Diêm Phổ, Tiên Xuân, Lý Trà, Mỹ Sơn Đông|chợ Diêm Phổ|
20992|island|8.4|nuôi hàu, đánh bắt ven bờ|Thuận An, Xuân Mỹ, Bình Trung, Long Thạnh|chợ Tam Hải|
21004|delta|18.5|trồng keo, chăn nuôi, cây ăn quả|Tú Mỹ, Tịnh Sơn, Trung Thành, Phú Tứ|chợ Tú Mỹ|
`;
