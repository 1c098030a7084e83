// A state in a word, with a colour that only repeats the word.

import { GROUP_WORDS, STATUS_WORDS, type Group, type Tone } from '../words/status';
import type { ReportStatus } from '../../src/core/workflow';

export const Tag = ({ tone, children }: { tone: Tone; children: string }) => (
  <strong class={`tag${tone ? ` tag--${tone}` : ''}`}>{children}</strong>
);

export const StatusTag = ({ status }: { status: ReportStatus }) => (
  <Tag tone={STATUS_WORDS[status].tone}>{STATUS_WORDS[status].label}</Tag>
);

export const GroupTag = ({ group }: { group: Group }) => (
  <Tag tone={GROUP_WORDS[group].tone}>{GROUP_WORDS[group].label}</Tag>
);
