// Waits for the whole template: what is drawn with it names, prints or checks what stands in other parts.

import type { ComponentChildren } from 'preact';
import type { Template } from '../../src/core/template/template';
import { useLoad } from '../ui/use-load';
import { WhenRead } from '../ui/wait';
import { useReport } from './use-report';

export function WithTemplate({ children }: { children: (template: Template) => ComponentChildren }) {
  const { whole } = useReport();
  return <WhenRead of={useLoad('template', whole)}>{children}</WhenRead>;
}
