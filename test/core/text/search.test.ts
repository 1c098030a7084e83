// Search ignores marks, sorting follows the Vietnamese alphabet.

import { compareVietnamese, foldText, matchesSearch } from '../../../src/core/text/search';

describe('search', () => {
  it('ignores tone marks and treats đ as d', () => {
    expect(foldText('  Ủy ban nhân dân phường ĐIỆN  Bàn ')).toBe('uy ban nhan dan phuong dien ban');
    expect(matchesSearch('Sở Khoa học và Công nghệ', 'khoa hoc')).toBe(true);
    expect(matchesSearch('Đặc khu Hoàng Sa', 'hoang dac')).toBe(true);
    expect(matchesSearch('Phường Hải Châu', 'hoa')).toBe(false);
    expect(matchesSearch('Phường Hải Châu', '')).toBe(true);
  });
});

describe('compareVietnamese', () => {
  const sorted = (text: string): string => text.split(' ').sort(compareVietnamese).join(' ');
  it('puts đ after d', () => expect(sorted('đ e d Đ D da đa dz')).toBe('d D da dz đ Đ đa e'));
  it('puts ă, â after a, ê after e, ô, ơ after o, ư after u', () => {
    expect(sorted('ơ ô o ê e â ă a ư u')).toBe('a ă â e ê o ô ơ u ư');
  });
  it('puts tones in the order ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(sorted('mạ má mã mả mà ma')).toBe('ma mà mả mã má mạ');
  });
  it('sorts wards as an official list does', () => {
    const wards = ['Phường Điện Bàn', 'Phường An Hải', 'Phường Hải Vân', 'Phường Hải Châu', 'Phường Hòa Khánh'];
    expect([...wards].sort(compareVietnamese).map((ward) => ward.slice(7))).toEqual([
      'An Hải',
      'Điện Bàn',
      'Hải Châu',
      'Hải Vân',
      'Hòa Khánh',
    ]);
  });
  it('counts numbers as numbers', () => expect(['Tổ 10', 'Tổ 9'].sort(compareVietnamese)[0]).toBe('Tổ 9'));
});
