// Runs of text with their emphasis, the same in lines and in table cells.

import type { Span } from '../../src/core/outline/block';

export const Spans = ({ spans }: { spans: readonly Span[] }) => (
  <>
    {spans.map(({ text, bold, italic }, index) =>
      bold ? (
        <strong key={index}>{text}</strong>
      ) : italic ? (
        <em key={index}>{text}</em>
      ) : (
        <span key={index}>{text}</span>
      ),
    )}
  </>
);
