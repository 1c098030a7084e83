// Blocks of an outline as WordprocessingML paragraphs and tables, in the styles of styles.ts.

import type { Block, HeadingBlock, LineBlock } from '../../core/outline/block';
import { type BlockOptions, spansXml } from './line-xml';
import { tableXml } from './table-xml';
import { runText } from './xml';

const STYLE: Record<LineBlock['kind'], string> = {
  paragraph: 'Body',
  bullet: 'Body',
  subBullet: 'Body',
  guidance: 'Guidance',
  note: 'Note',
};

const MARK: Partial<Record<LineBlock['kind'], string>> = { bullet: '- ', subBullet: '+ ' };

/** The blocks one after the other, so that no text is longer than one of them. */
export function* blocksXml(blocks: readonly Block[], options: BlockOptions): Generator<string> {
  for (const block of blocks) yield blockXml(block, options);
}

function blockXml(block: Block, options: BlockOptions): string {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, options);
    case 'table':
      return tableXml(block, options);
    default:
      return lineXml(block, options);
  }
}

function headingXml({ level, text, section }: HeadingBlock, { bookmarks }: BlockOptions): string {
  const style = `Heading${Math.min(level, 3)}`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${bookmarks.mark(`section_${section}`)}<w:r>${runText(text)}</w:r></w:p>`;
}

function lineXml(block: LineBlock, options: BlockOptions): string {
  if (block.kind === 'guidance' && !options.guidance) return '';
  const shaded = options.working && block.origin === 'figures';
  const mark = MARK[block.kind];
  const spans = mark ? [{ text: mark }, ...block.spans] : block.spans;
  return `<w:p><w:pPr><w:pStyle w:val="${STYLE[block.kind]}"/>${block.keep ? '<w:keepNext/>' : ''}</w:pPr>${spansXml(spans, options, shaded)}</w:p>`;
}
