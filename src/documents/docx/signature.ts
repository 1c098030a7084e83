// The foot of an administrative document: recipients on the left, who signs on the right (Decree 30/2020/NĐ-CP,
// appendix I, II.7 and II.9).

import { Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import type { Table } from 'docx';
import { normaliseText } from '../../core/text/normalise';
import { frame, headLine } from './letterhead';

const LEFT = convertMillimetersToTwip(75);
const RIGHT = convertMillimetersToTwip(90);
/** Room for a signature and a stamp, in lines. */
const ROOM = 4;

export interface SignatureLines {
  recipients: readonly string[];
  /** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH": up to two lines. */
  authority: string;
  signerTitle: string;
  signerName: string;
  /** "(Ký tên và đóng dấu)", or empty. */
  hint: string;
}

export function signatureTable(lines: SignatureLines): Table {
  const last = lines.recipients.length - 1;
  const recipients = [
    new Paragraph({ style: 'RecipientsHead', children: [new TextRun('Nơi nhận:')] }),
    ...lines.recipients.map(
      (text, index) =>
        new Paragraph({ style: 'Recipients', children: [new TextRun(`- ${text}${index === last ? '.' : ';'}`)] }),
    ),
  ];
  const titles = [...lines.authority.split('\n'), ...lines.signerTitle.split('\n')].filter(
    (each) => each.trim() !== '',
  );
  const signer = [
    ...titles.map((text) => headLine(normaliseText(text).toLocaleUpperCase('vi'), { size: 28, bold: true })),
    ...(lines.hint === '' ? [] : [headLine(lines.hint, { size: 28, italics: true })]),
    ...Array.from({ length: ROOM }, () => headLine('', { size: 28 })),
    headLine(lines.signerName, { size: 28, bold: true }),
  ];
  return frame([LEFT, RIGHT], [[recipients, signer]]);
}
