// The README's walk with curl, run as it is printed there against a freshly started program.

import { execFile } from 'node:child_process';
import { readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, Program, PROJECT, scratchFolder } from './program';

const run = promisify(execFile);

/** The lines between the walk's two marks. @throws Error when the README has lost them */
function walk(): string {
  const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
  const found = /<!-- walk:begin[^>]*-->\s*```sh\n([\s\S]*?)```\s*<!-- walk:end -->/.exec(readme)?.[1];
  if (!found) throw new Error('README.md has no walk');
  return found;
}

describe('README', () => {
  it('walks from an empty report to the city’s report', async () => {
    const { path, dataDir, remove } = scratchFolder();
    const port = await freePort();
    const program = new Program({
      args: ['--demo-accounts'],
      env: { PORT: port, DATA_DIR: dataDir, DEMO_PASSWORD: 'Mat-khau-thu-2026!' },
    });
    try {
      await program.ready();
      symlinkSync(join(PROJECT, 'docs'), join(path, 'docs'));
      const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', walk()], {
        cwd: path,
        env: { ...process.env, API: `http://127.0.0.1:${port}/api/v1`, DEMO_PASSWORD: 'Mat-khau-thu-2026!' },
        maxBuffer: 16_000_000,
      });
      // The receipt, the acceptance, the totals and both files came.
      expect(stdout).toContain('"revision":1');
      expect(stdout).toContain('"status":"accepted"');
      expect(stdout).toContain('"included":1');
      expect(statSync(join(path, 'consolidated.docx')).size).toBeGreaterThan(10_000);
      expect(statSync(join(path, 'consolidated.xlsx')).size).toBeGreaterThan(10_000);
    } finally {
      await program.stop();
      await remove();
    }
  }, 120_000);
});
