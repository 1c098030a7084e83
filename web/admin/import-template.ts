// The list to fill in: one row for each agency that reports, with its code, so that only names and e-mails are typed.

import { ROLE_LABELS } from '../../src/core/access';
import type { AgencyEntry } from '../api/agency';

const HEAD = ['Mã đơn vị', 'Họ tên', 'Thư công vụ', 'Vai trò', 'Tên đăng nhập', 'Tên đơn vị (để tra cứu)'];

/** CSV as Excel in Vietnamese opens it: a byte order mark and semicolons. */
export function importTemplate(agencies: readonly AgencyEntry[]): string {
  const rows = agencies
    .filter(({ reports, active }) => reports && active)
    .map(({ code, name }) => [code, '', '', ROLE_LABELS.reporter, code.toLowerCase(), name]);
  return csv([HEAD, ...rows]);
}

const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;

/** A spreadsheet reads "=1+1" as a formula, also inside quotes: what begins like one gets an apostrophe. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the browser as a file. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
