// The letters of the three encodings Vietnamese texts still arrive in. Written as pairs so that each table can be read
// beside the code chart it comes from (TCVN 5712-3, VNI-Windows, Windows-1252).

/** TCVN3 (".VnTime" fonts): one byte per letter, seen through Windows-1252. Upper case exists for seven letters. */
export const TCVN3: ReadonlyMap<string, string> = pairs(
  'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ ' +
    '«ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00adư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư',
);

/** VNI-Windows: a letter and a mark after it; ô, ö, ñ and a few more stand alone. Two letters are tried before one. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...vniPairs(),
  ...pairs('ñđ ÑĐ ôơ ÔƠ öư ÖƯ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ'),
]);

/** Bytes 0x80–0x9F of Windows-1252; the rest equals Latin-1. */
export const CP1252_BYTES: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, index) => [letter, 0x80 + index]),
);

function pairs(text: string): Map<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}

function vniPairs(): [string, string][] {
  // Marks after a plain letter (sắc, huyền, hỏi, ngã, nặng, mũ/trăng and their combinations).
  const tones: Record<string, string> = {
    a: 'ùá øà ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ',
    e: 'ùé øè ûẻ õẽ ïẹ âê áế àề åể ãễ äệ',
    i: 'ùí øì',
    o: 'ùó øò ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ',
    ô: 'ùớ øờ ûở õỡ ïợ',
    u: 'ùú øù ûủ õũ ïụ',
    ö: 'ùứ øừ ûử õữ ïự',
    y: 'ùý øỳ ûỷ õỹ',
  };
  return Object.entries(tones).flatMap(([letter, marks]) =>
    marks.split(' ').flatMap((pair): [string, string][] => {
      const [mark, result] = [pair.charAt(0), pair.slice(1)];
      const upper = letter.toUpperCase();
      return [
        [letter + mark, result],
        [upper + mark.toUpperCase(), result.toUpperCase()],
        [upper + mark, result.toUpperCase()],
      ];
    }),
  );
}
