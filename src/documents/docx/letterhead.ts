// The head of an administrative document: names on the left, the nation's on the right, number and date below (Decree
// 30/2020/NĐ-CP, appendix I, II.1 to II.5 and II.9). Columns of 65 and 100 mm keep the nation's name on one line.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import { normaliseText } from '../../core/text/normalise';
import { balancedLines, textWidth } from './text-width';

const LEFT = convertMillimetersToTwip(65);
const RIGHT = convertMillimetersToTwip(100);
const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

export interface LetterheadLines {
  /** "UBND THÀNH PHỐ ĐÀ NẴNG"; empty where there is no superior (wards). */
  superior: string;
  agency: string;
  /** "Số:      /BC-SYT". */
  number: string;
  /** "Đà Nẵng, ngày     tháng 12 năm 2026". */
  date: string;
  /** What a letter (công văn) is about, under its number: "V/v …" (II.5.b). A document with a title has none. */
  about?: string;
}

/** The borderless table at the top of the first page. */
export function letterheadTable(lines: LetterheadLines): Table {
  const agency = nameLines(lines.agency, 13, true);
  const widest = widestOf(agency, 13);
  const left = [
    ...nameLines(lines.superior, 13, false).map((text) => headLine(text, { size: 26 })),
    ...agency.map((text) => headLine(text, { size: 26, bold: true })),
    // Between a third and half of the line above (II.2.b); a draft without a name has no line to be under.
    ...(widest === 0 ? [] : [rule(LEFT, widest * 0.45)]),
  ];
  const right = [
    headLine(NATION, { size: 26, bold: true }),
    headLine(MOTTO, { size: 28, bold: true }),
    // As long as the motto (II.1.c).
    rule(RIGHT, textWidth(MOTTO, 14, true)),
  ];
  return frame(
    [LEFT, RIGHT],
    [
      [left, right],
      [
        [headLine(lines.number, { size: 26 }), ...aboutLines(lines.about ?? '')],
        [headLine(lines.date, { size: 28, italics: true })],
      ],
    ],
  );
}

/** 12 points, upright, 6 points below the number. */
function aboutLines(about: string): Paragraph[] {
  if (about === '') return [];
  return balancedLines(about, LEFT / 20 - 6, 12).map((text, index) =>
    headLine(text, { size: 24, before: index === 0 ? 120 : 0 }),
  );
}

/** Kind, subject, the short line under it, and who it is sent to. */
export function titleParagraphs(kind: string, subject: string, addressee: string): Paragraph[] {
  const width = convertMillimetersToTwip(165);
  const subjectLines = balancedLines(subject, width / 20 - 20, 14, true);
  const widest = widestOf(subjectLines, 14);
  return [
    headLine(kind, { size: 28, bold: true, before: 240 }),
    ...subjectLines.map((text) => headLine(text, { size: 28, bold: true })),
    rule(width, widest * 0.4),
    new Paragraph({
      style: 'Letterhead',
      spacing: { before: 200, after: 120 },
      children: [new TextRun({ text: `Kính gửi: ${addressee}`, size: 28 })],
    }),
  ];
}

interface LineFormat {
  /** Half-points. */
  size: number;
  bold?: boolean;
  italics?: boolean;
  before?: number;
}

/** One centred line of the head. */
export function headLine(text: string, { size, bold = false, italics = false, before = 0 }: LineFormat): Paragraph {
  return new Paragraph({
    style: 'Letterhead',
    spacing: { before },
    children: [new TextRun({ text: normaliseText(text), size, bold, italics })],
  });
}

/** A borderless table of fixed columns (twentieths of a point); rows of cells of paragraphs. */
export function frame(widths: readonly number[], rows: readonly Paragraph[][][]): Table {
  return new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlign.TOP,
                children,
              }),
          ),
        }),
    ),
  });
}

/** A name in upper case; long ones in balanced lines, and a line break typed by the agency is kept. */
function nameLines(name: string, points: number, bold: boolean): string[] {
  return normaliseText(name)
    .toLocaleUpperCase('vi')
    .split('\n')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => balancedLines(part, LEFT / 20 - 6, points, bold));
}

const widestOf = (lines: readonly string[], points: number): number =>
  Math.max(0, ...lines.map((text) => textWidth(text, points, true)));

/** A solid line of a length in points, centred in a column of a width in twentieths of a point. */
function rule(column: number, length: number): Paragraph {
  const side = Math.max(0, Math.round((column - length * 20) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 50, after: 80, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  });
}
