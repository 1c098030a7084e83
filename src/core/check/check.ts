// Is this report right? One function runs every rule; the server, the web and the documents call nothing else.

import type { Agency } from '../agency';
import type { Content } from '../content';
import type { Template } from '../template/template';
import type { Issue } from './issue';

/** What a check knows beside the report itself. `today` is yyyy-mm-dd in Vietnam; the clock comes from outside. */
export interface CheckContext {
  agency: Agency;
  today: string;
}

export type CheckReport = (template: Template, content: Content, context: CheckContext) => Issue[];
