// What a password must be (issue "Nothing lost", accounts): at least 14 characters of all four classes. Pure, so that
// the page can say it before the server does.

import { normaliseText } from './text/normalise';

export const PASSWORD_MIN = 14;
export const PASSWORD_MAX = 200;

const CLASSES: readonly { pattern: RegExp; missing: string }[] = [
  { pattern: /\p{Ll}/u, missing: 'chữ thường' },
  { pattern: /\p{Lu}/u, missing: 'chữ hoa' },
  { pattern: /\p{Nd}/u, missing: 'chữ số' },
  { pattern: /[^\p{L}\p{Nd}\s]/u, missing: 'ký hiệu (ví dụ ! - @)' },
];

/** One Vietnamese sentence per fault; none when the password is good. Length is counted in characters, not bytes. */
export function passwordFaults(password: string, username: string): string[] {
  const faults: string[] = [];
  const length = [...password.normalize('NFC')].length;
  if (length < PASSWORD_MIN) faults.push(`Mật khẩu có ${length} ký tự; cần ít nhất ${PASSWORD_MIN} ký tự.`);
  if (length > PASSWORD_MAX) faults.push(`Mật khẩu có ${length} ký tự; nhiều nhất ${PASSWORD_MAX} ký tự.`);
  const missing = CLASSES.filter(({ pattern }) => !pattern.test(password)).map((one) => one.missing);
  if (missing.length > 0) faults.push(`Mật khẩu còn thiếu: ${missing.join(', ')}.`);
  if (username.length >= 4 && password.toLowerCase().includes(username.toLowerCase())) {
    faults.push('Mật khẩu không được chứa tên đăng nhập.');
  }
  return faults;
}

/** User names ignore case and the way accents are encoded. */
export function userNameKey(name: string): string {
  return normaliseText(name).trim().toLowerCase();
}
