// A Word document as a PDF, by LibreOffice: one at a time, each in a process, a profile and a folder of its own, all of
// which are gone afterwards, also when nobody waits any more.

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Turns } from '../core/turns';
import { OrderAbandoned } from './document-maker';

/** LibreOffice made nothing, was too slow, or too many wait: to be tried again later. */
export class ConverterUnavailable extends Error {}

const LONGEST_MS = 180_000;
const MOST_WAITING = 20;
/** Where the programs live that the start script of LibreOffice asks for. */
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';

export class PdfConverter {
  private readonly turns = new Turns(1);
  private readonly closing = new AbortController();

  /** @param program LibreOffice's `soffice`, an absolute path. @param longest milliseconds for one document */
  constructor(
    private readonly program: string,
    private readonly longest = LONGEST_MS,
  ) {}

  /**
   * The PDF. @param signal aborted when nobody waits for it any more: what runs is killed, what waits leaves the queue
   * @throws ConverterUnavailable, OrderAbandoned
   */
  async convert(docx: Buffer, signal: AbortSignal = new AbortController().signal): Promise<Buffer> {
    const stop = AbortSignal.any([signal, this.closing.signal]);
    if (this.turns.waiting >= MOST_WAITING) throw new ConverterUnavailable('Too many wait for a PDF');
    return this.turns
      .take(() => this.inFolder(docx, stop), stop)
      .catch((error: unknown) => {
        throw stop.aborted ? new OrderAbandoned() : error;
      });
  }

  /** Ends what runs; what waits is refused. */
  close(): void {
    this.closing.abort();
  }

  private async inFolder(docx: Buffer, stop: AbortSignal): Promise<Buffer> {
    const folder = await mkdtemp(join(tmpdir(), 'tong-hop-pdf-'));
    try {
      const [home, out, input] = [join(folder, 'home'), join(folder, 'out'), join(folder, 'in.docx')];
      await mkdir(home);
      await writeFile(input, docx);
      const fault = await this.run(home, out, input, stop);
      const pdf = await readFile(join(out, 'in.pdf')).catch(() => null);
      if (fault !== '' || pdf === null) throw new ConverterUnavailable(`soffice: ${fault || 'no file was made'}`);
      return pdf;
    } finally {
      // What was killed may still be letting go of its files.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }

  /** Nothing a user wrote stands on the command line. @returns what went wrong, "" when nothing did */
  private run(home: string, out: string, input: string, stop: AbortSignal): Promise<string> {
    const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
    const child = spawn(
      this.program,
      [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', out, input],
      {
        cwd: home,
        // A group of its own: soffice is a script that starts others, and all of them must end.
        detached: true,
        env: { PATH: `${dirname(this.program)}:${SYSTEM_PATH}`, HOME: home, LC_ALL: 'C.UTF-8' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-2000)));
    let reason = '';
    const end = (why: string) => () => {
      reason = why;
      killGroup(child.pid);
    };
    const [late, gone] = [end('too slow'), end('abandoned')];
    const limit = setTimeout(late, this.longest);
    stop.addEventListener('abort', gone, { once: true });
    if (stop.aborted) gone();
    return new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('close', (code) => resolve(reason || (code === 0 ? '' : `ended with ${code}: ${said.trim()}`)));
    }).finally(() => {
      clearTimeout(limit);
      stop.removeEventListener('abort', gone);
    });
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Over already.
  }
}
