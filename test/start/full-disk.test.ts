// A full disk under the running system: saving is refused in Vietnamese, reading goes on, the administrator is told why,
// and work goes on as soon as there is room.

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, Program, freePort } from './program';

const PASSWORD = 'Mat-khau-Dia-Day-1';

// A small disk of our own: only root on Linux may mount one.
const disk = mkdtempSync(join(tmpdir(), 'th-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=755', 'tmpfs', disk]).status === 0;
if (!mounted) console.warn('Không gắn được ổ đĩa thử (cần quyền root trên Linux): bỏ qua kiểm tra đĩa đầy.');
afterAll(() => {
  if (mounted) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Everything that is left of the disk, so that not a page can be added. */
function fill(): string {
  chmodSync(disk, 0o755);
  const file = join(disk, 'fill');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(file, Buffer.alloc(bavail * bsize));
  return file;
}

(mounted ? it : it.skip)(
  'a save on a full disk is 503 and loses nothing; with room again it passes',
  async () => {
    const port = await freePort();
    const env = { DATA_DIR: join(disk, 'data'), PORT: port, DEMO_PASSWORD: PASSWORD };
    const program = await new Program({ env, args: ['--demo-accounts'] }).ready();
    const api = `http://127.0.0.1:${port}/api/v1`;
    const json = { 'content-type': 'application/json' };
    const body = JSON.stringify({ username: '20194', password: PASSWORD });
    const session = await fetch(`${api}/session`, { method: 'POST', headers: json, body });
    const headers = { ...json, cookie: session.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
    const report = `${api}/periods/bdhvs-2026/reports/20194`;
    const { content } = JSON.parse(readFileSync(join(PROJECT, 'docs/examples/report.json'), 'utf8'));
    let version = 0;
    const save = async (): Promise<Response> => {
      // Longer than the form allows, as somebody's pasted text: kept all the same.
      const sections = { ...content.sections, IV: `Lần ${version}. ${'Đề nghị bố trí kinh phí. '.repeat(3_000)}` };
      const answer = await fetch(report, {
        method: 'PUT',
        headers: { ...headers, 'if-match': `"${version}"` },
        body: JSON.stringify({ content: { ...content, sections } }),
      });
      if (answer.status === 200) version += 1;
      return answer;
    };
    expect((await save()).status).toBe(200);

    const filling = fill();
    let answer = await save();
    while (answer.status === 200) answer = await save();
    expect([answer.status, (await answer.json()).code]).toEqual([503, 'database.unavailable']);
    const read = await fetch(report, { headers });
    expect(read.headers.get('etag')).toBe(`"${version}"`);
    expect((await read.json()).content.sections.IV).toContain(`Lần ${version - 1}.`);
    expect(program.output).toMatch(/database\.unavailable: .*No space left on device/);

    rmSync(filling);
    while ((await save()).status !== 200) await new Promise((later) => setTimeout(later, 500));
    expect(await program.stop()).toBe(0);
  },
  120_000,
);
