// Paragraph styles of every document: Times New Roman, sizes and spacing of Decree 30/2020/NĐ-CP, appendix I, II.6.

import { AlignmentType, LineRuleType, convertMillimetersToTwip } from 'docx';
import type { IParagraphStyleOptions, IStylesOptions, IThemeOptions } from 'docx';

export const FONT = 'Times New Roman';
/** Half-points. */
const BODY_SIZE = 28;
const TABLE_SIZE = 24;
const SMALL_SIZE = 20;
const FIRST_LINE = convertMillimetersToTwip(12.7);

type ParagraphFormat = NonNullable<IParagraphStyleOptions['paragraph']>;

/** Single lines unless said otherwise; spacing in twentieths of a point. */
function spaced(before: number, after: number, line = 240): ParagraphFormat['spacing'] {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

function style(id: string, name: string, size: number, paragraph: ParagraphFormat, run = {}): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, run: { size, ...run }, paragraph };
}

function heading(size: number, bold: boolean): NonNullable<IStylesOptions['default']>['heading1'] {
  return {
    run: { font: FONT, size, bold, color: '000000' },
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      keepNext: true,
      spacing: spaced(120, 60),
    },
  };
}

function annexLine(id: string, name: string, run: object, outlineLevel?: number): IParagraphStyleOptions {
  const spacing = spaced(0, 60);
  return style(id, name, BODY_SIZE, { alignment: AlignmentType.CENTER, keepNext: true, spacing, outlineLevel }, run);
}

/** Styles for `new Document({ styles })`. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: BODY_SIZE, color: '000000', language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
      paragraph: { spacing: spaced(0, 0) },
    },
    heading1: heading(BODY_SIZE, true),
    heading2: heading(BODY_SIZE, true),
    heading3: heading(BODY_SIZE, false),
  },
  paragraphStyles: [
    style('Body', 'Nội dung', BODY_SIZE, {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: spaced(60, 60, 264),
    }),
    style(
      'Guidance',
      'Hướng dẫn',
      TABLE_SIZE,
      { alignment: AlignmentType.JUSTIFIED, spacing: spaced(60, 60) },
      { italics: true },
    ),
    style(
      'Note',
      'Ghi chú',
      TABLE_SIZE,
      { alignment: AlignmentType.JUSTIFIED, spacing: spaced(40, 40) },
      { italics: true },
    ),
    style(
      'SmallNote',
      'Ghi chú phụ lục',
      SMALL_SIZE,
      { alignment: AlignmentType.JUSTIFIED, spacing: spaced(20, 20) },
      { italics: true },
    ),
    style('Letterhead', 'Tiêu đề văn bản', 26, { alignment: AlignmentType.CENTER, spacing: spaced(0, 0) }),
    style(
      'TableTitle',
      'Tên bảng',
      BODY_SIZE,
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: spaced(120, 60) },
      { bold: true },
    ),
    style(
      'TableHead',
      'Đầu bảng',
      TABLE_SIZE,
      { alignment: AlignmentType.CENTER, spacing: spaced(20, 20) },
      { bold: true },
    ),
    style('TableText', 'Ô bảng', TABLE_SIZE, { spacing: spaced(20, 20) }),
    style(
      'SmallHead',
      'Đầu bảng phụ lục',
      SMALL_SIZE,
      { alignment: AlignmentType.CENTER, spacing: spaced(10, 10) },
      { bold: true },
    ),
    style('SmallText', 'Ô bảng phụ lục', SMALL_SIZE, { spacing: spaced(10, 10) }),
    style('AfterTable', 'Sau bảng', 12, { spacing: spaced(0, 0) }),
    // The number of an annex is a heading, so that the navigation pane lists it.
    annexLine('AnnexNumber', 'Số phụ lục', { bold: true }, 0),
    annexLine('AnnexTitle', 'Tên phụ lục', { bold: true }),
    annexLine('AnnexWith', 'Kèm theo văn bản', { italics: true }),
    style('RecipientsHead', 'Nơi nhận', 24, { spacing: spaced(0, 0) }, { bold: true, italics: true }),
    style('Recipients', 'Danh sách nơi nhận', 22, { spacing: spaced(0, 0) }),
  ],
};

/** Charts and headings take their letters from the theme. */
export const THEME: IThemeOptions = {
  name: 'Văn bản hành chính',
  fonts: { headings: FONT, body: FONT },
};
