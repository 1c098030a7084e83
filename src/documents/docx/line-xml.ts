// Lines of an outline as WordprocessingML runs; tables and paragraphs both hold them.

import type { Span } from '../../core/outline/block';
import { type Bookmarks, bookmarkName, runText } from './xml';

export interface BlockOptions {
  /** Width of the text area in twentieths of a point. */
  width: number;
  /** Which pair of paragraph styles tables use: 12 points in a body, 10 in an annex. */
  tableStyle: 'Table' | 'Small';
  /** Links figures to their rows and shades sentences made of figures. */
  working: boolean;
  /** Whether the form's own guidance is printed. */
  guidance: boolean;
  bookmarks: Bookmarks;
}

/** Runs of a line; in a working copy a figure links to the row it comes from. */
export function spansXml(spans: readonly Span[], options: BlockOptions, shaded = false): string {
  return spans
    .map((span) => {
      if (span.text === '') return '';
      const run = `<w:r>${runProperties(span, shaded)}${runText(span.text)}</w:r>`;
      if (!options.working || !span.figure) return run;
      return `<w:hyperlink w:anchor="${bookmarkName(span.figure)}" w:history="1">${run}</w:hyperlink>`;
    })
    .join('');
}

function runProperties({ bold, italic }: Span, shaded: boolean): string {
  const marks = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    shaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E8EEF7"/>' : '',
  ].join('');
  return marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`;
}
