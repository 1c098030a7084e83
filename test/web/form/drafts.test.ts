// What stands unread in a box goes with its row, and with nothing else: a box nobody can reach would block sending.

import type { Content } from '../../../src/core/content';
import { withoutLostRows } from '../../../web/form/drafts';

const content = { trainingClasses: [{ id: 'a' }] } as unknown as Content;

it('goes with the row somebody took out', () => {
  const raw = { 'trainingClasses[a].trainees': 'khoảng 50', 'trainingClasses[b].trainees': 'khoảng 60' };
  expect(withoutLostRows(raw, content)).toEqual({ 'trainingClasses[a].trainees': 'khoảng 50' });
});

it('stays where it is of no row, and is the same object where nothing goes', () => {
  const raw = { 'indicators.mediaBulletins.current': 'khoảng 500', 'trainingClasses[a].trainees': 'khoảng 50' };
  expect(withoutLostRows(raw, content)).toBe(raw);
});
