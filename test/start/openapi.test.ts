// docs/openapi.json is generated; what is committed is what the controllers say.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './program';

it('the committed OpenAPI document is the generated one', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(PROJECT, 'dist/src/openapi.js'), '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
