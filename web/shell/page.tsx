// A page: its title in the window, its heading with the focus after a change of page (a screen reader starts there).

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let opened = false;

interface Props {
  title: string;
  /** Small line above the heading: the agency, the part of the form. Undefined while it is read: its place is kept. */
  above?: string | undefined;
  children: ComponentChildren;
}

export function Page(props: Props) {
  const { title, above, children } = props;
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
      {'above' in props && <span class="govuk-caption-l">{above ?? '\u00a0'}</span>}
      <h1 class="govuk-heading-l" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </>
  );
}
