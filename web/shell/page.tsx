// A page: its title in the window, its heading with the focus after a change of page (a screen reader starts there).

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let opened = false;

interface Props {
  title: string;
  /** Small line above the heading: the agency, the part of the form. */
  above?: string | undefined;
  children: ComponentChildren;
}

export function Page({ title, above, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Tổng hợp`;
    // The very first page leaves the focus where the browser puts it, before the skip link.
    if (opened) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    opened = true;
  }, [title]);
  return (
    <>
      {above && <span class="govuk-caption-l">{above}</span>}
      <h1 class="govuk-heading-l" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </>
  );
}
