// What was read stays on the page while another choice is being read, so that the box or button of that choice does not
// vanish under the hands, and with it the focus.

import { useRef } from 'preact/hooks';
import type { Loaded } from './use-load';

export function useKept<T>(of: Loaded<T>): Loaded<T> {
  const last = useRef<T | undefined>(undefined);
  if (of.data !== undefined) last.current = of.data;
  return of.error === undefined ? { ...of, data: of.data ?? last.current } : of;
}
