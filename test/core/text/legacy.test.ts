// Texts of before Unicode are flagged with a suggestion; sound Vietnamese and foreign names are left alone.

import { isVietnamese, legacyEncodingOf } from '../../../src/core/text/legacy';

const SENTENCE = 'Ban chỉ đạo đã tổ chức lớp tập huấn kỹ năng số cho cán bộ, người dân ở các thôn, tổ';

describe('legacyEncodingOf', () => {
  it('flags UTF-8 read as CP1252 and suggests the text', () => {
    const text = Buffer.from('Đề án tuyên truyền về chuyển đổi số tại xã', 'utf8').toString('latin1');
    const cp1252 = [...text].map((letter) => new TextDecoder('windows-1252').decode(Buffer.from(letter, 'latin1')));
    const found = legacyEncodingOf(cp1252.join(''));
    expect(found?.encoding).toBe('UTF-8 as CP1252');
    expect(found?.suggestion).toContain('án tuyên truyền về chuyển đổi số tại xã');
  });
  it('flags TCVN3', () => {
    const found = legacyEncodingOf(
      'Mở đầu.\nBan chØ ®¹o ®· tæ chøc líp tËp huÊn kü n¨ng sè cho c¸n bé, ng\u00adêi d©n',
    );
    expect(found).toMatchObject({ encoding: 'TCVN3', suggestion: expect.stringContaining(SENTENCE.slice(0, 65)) });
    expect(found?.suggestion).toBe('Ban chỉ đạo đã tổ chức lớp tập huấn kỹ năng số cho cán bộ, người dân');
  });
  it('flags VNI', () => {
    const found = legacyEncodingOf('Soá lieäu baùo caùo cuûa phöôøng, ngöôøi daân ñöôïc taäp huaán kyõ naêng soá');
    expect(found?.encoding).toBe('VNI');
    expect(found?.suggestion).toBe('Số liệu báo cáo của phường, người dân được tập huấn kỹ năng số');
  });
  it.each([
    SENTENCE,
    'Tổ chức 05 lớp · 120 lượt – đạt 98,42% (±0,5) «Học tập số» © 2026, diện tích 12,5 m², 30°C',
    'Ông José Peña và bà Françoise Müller dự hội thảo tại Zürich, Besançon',
    'Đắk Lắk, Krông Pắc, A Lưới, Đắc Pring, Trà Leng; Bhơ Hôồng',
    'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
    '',
  ])('leaves “%s” alone', (text) => expect(legacyEncodingOf(text)).toBeNull());
  it('answers in bounded time on a hostile text', () => {
    const started = performance.now();
    legacyEncodingOf('®¹'.repeat(500_000) + '\n®¹'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('isVietnamese', () => {
  it.each(['nghiêng', 'khuỷu', 'Quảng', 'giữa', 'uyển', 'đường', 'ý', 'loè', 'xoong', 'ƯỚC'])('takes %s', (word) =>
    expect(isVietnamese(word)).toBe(true),
  );
  it.each(['Müller', 'ng', 'strasse', 'ạá', 'việtt', '®¹o'])('refuses %s', (word) =>
    expect(isVietnamese(word)).toBe(false),
  );
});
