// A state in a word, with a colour that only repeats the word.

import type { Timeliness } from '../../src/core/summary/summary';
import type { ReportStatus } from '../../src/core/workflow';
import { GROUP_WORDS, STATUS_WORDS, type Tone } from '../words/status';

export const Tag = ({ tone, children }: { tone: Tone; children: string }) => (
  <strong class={`tag${tone ? ` tag--${tone}` : ''}`}>{children}</strong>
);

export const StatusTag = ({ status }: { status: ReportStatus }) => (
  <Tag tone={STATUS_WORDS[status].tone}>{STATUS_WORDS[status].label}</Tag>
);

export const GroupTag = ({ group }: { group: Timeliness }) => (
  <Tag tone={GROUP_WORDS[group].tone}>{GROUP_WORDS[group].label}</Tag>
);
