// Nothing acknowledged is lost when the server, its PostgreSQL, or both are killed at any moment: three kills here,
// twenty and 100,000 saves with `npm run bench -- --faults`.

import { underKills } from '../../bench/faults/kills';

it('three kills under load lose no acknowledged save or submission, and leave no half', async () => {
  const { saves, submissions, kills } = await underKills(['20194', '20209', 'SGDDT', '20200'], 3, 150);
  expect(kills).toEqual(['server', 'database', 'both']);
  expect(saves).toBeGreaterThanOrEqual(150);
  expect(submissions).toBeGreaterThan(0);
}, 240_000);
