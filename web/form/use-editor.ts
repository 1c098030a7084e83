// A page that shows what an editor holds.

import { useEffect, useReducer } from 'preact/hooks';

/** Draws again whenever the editor has something new. */
export function useEditor(editor: { onChange: (listener: () => void) => () => void }): void {
  const [, draw] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    const stop = editor.onChange(() => draw(undefined));
    // What came between the first drawing and this moment told nobody: "being saved" would stand there for ever.
    draw(undefined);
    return stop;
  }, [editor]);
}
