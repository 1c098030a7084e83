// The sound report with every target met, so that a test can miss just one.

import type { Content } from '../../../src/core/content';
import { answersOf } from './sound-report';

export function meetEveryTarget(content: Content): void {
  for (const code of ['aiWorkers', 'aiTeamMembers', 'aiResidents', 'publicStaff', 'youth', 'safetyInformed']) {
    const answers = answersOf(content, code);
    const denominator = answers.current?.denominator ?? 100;
    answers.current = { numerator: denominator, denominator };
  }
}
