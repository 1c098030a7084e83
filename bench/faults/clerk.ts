// A clerk who saves one agency's report, submits it and takes it back, without end, while the server is being killed:
// remembers what was acknowledged and proves after every break that the server still knows it.

import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Reply } from '../client';
import { fullReport, officialTemplate } from '../reports';

const PERIOD = 'bdhvs-2026';
const MARK = 'Lần lưu ';
/** Every so many saves the report is submitted and withdrawn. */
const SUBMIT_EVERY = 12;
const PATIENCE_MS = 60_000;

interface Known {
  version: number;
  mark: string;
  status: string;
}

/** What was asked for and not answered: it may have happened or not. */
class Unanswered extends Error {}

export class Clerk {
  /** Saves the server has acknowledged. */
  acknowledged = 0;
  readonly submissions: { agency: string; revision: number; sha256: string; mark: string }[] = [];
  /** Versions that acknowledged saves made. */
  readonly versions: number[] = [];
  /** Requests that got no answer, or 503. */
  unanswered = 0;

  private constructor(
    readonly agency: string,
    private readonly client: Client,
    private readonly body: Buffer,
    private known: Known,
  ) {}

  static async at(origin: string, agency: string): Promise<Clerk> {
    const client = await Client.signIn(origin, agency);
    const path = `/periods/${PERIOD}/reports/${agency}`;
    const before = await client.get<{ version: number; status: string; content: { sections: { IV: string } } }>(path);
    const content = smallReport(agency);
    const known = { version: before.version, status: before.status, mark: markIn(JSON.stringify(before.content)) };
    return new Clerk(agency, client, Buffer.from(JSON.stringify({ content })), known);
  }

  /** @throws Error when something acknowledged is lost, or the server answers what it never should */
  async work(goOn: () => boolean): Promise<void> {
    while (goOn()) {
      const wanted = this.next();
      try {
        await this.ask(wanted);
        this.known = wanted;
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        this.unanswered += 1;
        await this.reconcile(wanted);
      }
    }
  }

  /** The server must be where the last answer left it. */
  async prove(): Promise<void> {
    await this.reconcile(this.known);
  }

  close(): void {
    this.client.close();
  }

  private next(): Known {
    const { version, mark, status } = this.known;
    const then = { version: version + 1, mark };
    if (status === 'submitted') return { ...then, status: 'draft' };
    if (status === 'draft' && version % SUBMIT_EVERY === 0) return { ...then, status: 'submitted' };
    return { ...then, status: 'draft', mark: MARK + String(version + 1).padStart(7, '0') };
  }

  private async ask(wanted: Known): Promise<void> {
    if (wanted.mark !== this.known.mark) {
      this.body.write(wanted.mark, this.body.indexOf(MARK));
      await this.send('PUT', '', 200, this.body);
      this.acknowledged += 1;
      this.versions.push(wanted.version);
    } else if (wanted.status === 'submitted') {
      const { body } = await this.send('POST', '/submit', 201, EMPTY);
      const { revision, sha256 } = JSON.parse(body.toString());
      this.submissions.push({ agency: this.agency, revision, sha256, mark: wanted.mark });
    } else await this.send('POST', '/withdraw', 200, EMPTY);
  }

  private async send(method: string, move: string, success: number, body?: Buffer): Promise<Reply> {
    const headers = body ? { 'if-match': `"${this.known.version}"` } : undefined;
    let reply: Reply;
    try {
      reply = await this.client.send(method, `/periods/${PERIOD}/reports/${this.agency}${move}`, body, headers);
    } catch (error) {
      throw new Unanswered(String(error));
    }
    if (reply.status === success) return reply;
    const said = reply.body.toString().slice(0, 500);
    if (reply.status === 503 && !said.includes('database.unavailable'))
      throw new Error(`503 without a reason: ${said}`);
    // A request sent again over a fresh connection finds its own first attempt (409, 412).
    if ([503, 409, 412].includes(reply.status)) throw new Unanswered(said);
    throw new Error(`${method} ${this.agency}${move}: ${reply.status} ${said}`);
  }

  /** The report is as last acknowledged, or as the unanswered request wanted it, whole. */
  private async reconcile(wanted: Known): Promise<void> {
    const found = await this.read();
    if ([this.known, wanted].every((known) => JSON.stringify(known) !== JSON.stringify(found))) {
      const [known, want, is] = [this.known, wanted, found].map((state) => JSON.stringify(state));
      throw new Error(`${this.agency}: acknowledged ${known}, asked for ${want}, found ${is}`);
    }
    this.known = found;
  }

  private async read(): Promise<Known> {
    for (const end = Date.now() + PATIENCE_MS; ; await pause(100)) {
      try {
        const { body } = await this.send('GET', '', 200);
        const { version, status, content } = JSON.parse(body.toString());
        return { version, mark: markIn(JSON.stringify(content)), status };
      } catch (error) {
        if (!(error instanceof Unanswered) || Date.now() > end) throw error;
      }
    }
  }
}

const EMPTY = Buffer.from('{}');

export const markIn = (content: string): string => new RegExp(`${MARK}\\d{7}`).exec(content)?.[0] ?? '';

/** About 5 kB, and fit to be submitted. */
function smallReport(code: string): object {
  const agency = { code, kind: /^\d/.test(code) ? 'commune' : 'department', name: `Đơn vị ${code}`, place: 'Đà Nẵng' };
  const content = fullReport(officialTemplate(), agency, 1000);
  for (const id of Object.keys(content.sections)) content.sections[id] = 'Đã thực hiện theo kế hoạch.';
  content.sections['IV'] = `${MARK}0000000.`;
  content.documents = [];
  content.models = [];
  content.trainingClasses = content.trainingClasses.slice(0, 2);
  return content;
}
