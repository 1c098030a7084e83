// A framed message: advice, a warning, a problem, or a success.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  tone?: 'bad' | 'warn' | 'good';
  title?: string;
  /** Takes the focus when it appears: for the answer to something the person has just done. */
  focus?: boolean;
  children?: ComponentChildren;
}

export function Notice({ tone, title, focus = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  const role = tone === 'bad' ? 'alert' : focus ? 'status' : undefined;
  return (
    <div class={`notice${tone ? ` notice--${tone}` : ''}`} role={role} tabIndex={focus ? -1 : undefined} ref={box}>
      {title && <p class="notice__title">{title}</p>}
      {children}
    </div>
  );
}
