// Pages of every document: A4, margins and page numbers of Decree 30/2020/NĐ-CP (appendix I, I.1 to I.7), and the
// watermark of drafts.

import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { ISectionPropertiesOptions } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { FONT } from './styles';

/** In twentieths of a point, never a hair less than the decree's least. */
function millimetres(length: number): number {
  return Math.ceil((length * 1440) / 25.4);
}

const A4 = { width: millimetres(210), height: millimetres(297) };
const NARROW = millimetres(20);
const BINDING = millimetres(30);
const OUTER = millimetres(15);
const MARGIN = { top: NARROW, bottom: NARROW, left: BINDING, right: OUTER, header: millimetres(10) };

/** Width of the text, in twentieths of a point. */
export const PORTRAIT_WIDTH = A4.width - BINDING - OUTER;
export const LANDSCAPE_WIDTH = A4.height - BINDING - OUTER;

/** Upright page; the number is hidden on page one. */
export const PORTRAIT: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { ...A4, orientation: PageOrientation.PORTRAIT },
    margin: { ...MARGIN },
  },
};

/** Annexes lie on their side and count their own pages. */
export const LANDSCAPE: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { ...A4, orientation: PageOrientation.LANDSCAPE },
    margin: { ...MARGIN },
    pageNumbers: { start: 1 },
  },
};

/** Headers of a section: nothing or the watermark on page one, the page number on the others. */
export function headers(watermark: string): { default: Header; first: Header } {
  return {
    default: new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 }), ...marks(watermark)],
        }),
      ],
    }),
    first: new Header({ children: [new Paragraph({ children: marks(watermark) })] }),
  };
}

function marks(watermark: string): TextWatermark[] {
  return watermark === '' ? [] : [new TextWatermark({ text: watermark, font: FONT })];
}
