// What a password must be: at least 14 characters of all four classes.

import { passwordFaults, userNameKey } from '../../src/core/password';
import { oneTimePassword } from '../../src/accounts/passwords';

describe('passwordFaults', () => {
  it.each(['Binh-dan-hoc-1', 'Mật khẩu 2026 đủ dài!', 'ĐÀ NẴNG 2026 học!'])('finds none in %s', (password) =>
    expect(passwordFaults(password, 'syt')).toEqual([]),
  );

  it.each([
    ['Binh-dan-hoc1', '13 ký tự'],
    ['binh-dan-hoc-so-1', 'chữ hoa'],
    ['BINH-DAN-HOC-SO-1', 'chữ thường'],
    ['Binh-dan-hoc-so', 'chữ số'],
    ['BinhDanHocVuSo1', 'ký hiệu'],
    ['Sgddt-sgddt-1234', 'tên đăng nhập'],
  ])('says of %s: %s', (password, reason) => expect(passwordFaults(password, 'SGDDT').join(' ')).toContain(reason));

  it('counts characters however accents are encoded', () => {
    expect(passwordFaults('Mật khẩu 1!'.normalize('NFD'), 'a')[0]).toContain('11 ký tự');
  });

  it('is satisfied by every one-time password', () => {
    for (let round = 0; round < 200; round += 1) expect(passwordFaults(oneTimePassword(), 'x')).toEqual([]);
  });
});

describe('userNameKey', () => {
  it('ignores case, spaces around and the encoding of accents', () => {
    expect(userNameKey(' SgDDT ')).toBe('sgddt');
    expect(userNameKey('Hòa'.normalize('NFD'))).toBe('hòa'.normalize('NFC'));
  });
});
