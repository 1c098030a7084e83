// A report as it reads: the blocks of core/outline drawn as a page, with room beside each section and figure for what
// is said about it. The printed document is drawn from the same blocks.

import type { ComponentChildren } from 'preact';
import type { Block, LineBlock } from '../../src/core/outline/block';
import { OutlineTable } from './outline-table';
import { Spans } from './spans';

interface Props {
  blocks: readonly Block[];
  /** What stands under the heading of a section or the row of a figure; the argument is its place. */
  beside?: (place: string) => ComponentChildren;
}

export function Outline({ blocks, beside = () => null }: Props) {
  // The form's own guidance is for who writes.
  const shown = blocks.filter(({ kind }) => kind !== 'guidance');
  return (
    <div class="outline">
      {shown.map((block, index) => {
        if (block.kind === 'heading') {
          const Heading = block.level === 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
          const size = block.level === 1 ? 'm' : 's';
          return (
            <div key={index} class="outline__heading">
              <Heading class={`govuk-heading-${size}`} id={`muc-${block.section}`} tabIndex={-1}>
                {block.text}
              </Heading>
              {beside(`muc-${block.section}`)}
            </div>
          );
        }
        if (block.kind === 'table') return <OutlineTable key={index} table={block} beside={beside} />;
        return <Line key={index} block={block} />;
      })}
    </div>
  );
}

const Line = ({ block }: { block: LineBlock }) => (
  <p class={`govuk-body outline__${block.kind} outline__from-${block.origin}`}>
    <Spans spans={block.spans} />
  </p>
);
