// One agency's browsers saving its report again and again, and the proof afterwards that nothing acknowledged is lost.

import type { Agency } from '../src/core/agency';
import { Client, type Reply } from './client';
import { fullReport, officialTemplate } from './reports';
import type { RunningServer } from './server';

export const PERIOD = 'bdhvs-2026';

/** Up to so many agencies that report. */
export async function reportingAgencies({ origin }: RunningServer, count: number): Promise<Agency[]> {
  const reviewer = await Client.signIn(origin, 'tonghop');
  const agencies = await reviewer.get<(Agency & { reports: boolean })[]>('/agencies');
  reviewer.close();
  return agencies.filter(({ reports }) => reports).slice(-count);
}

/** What changes from save to save: one section after the other, as people write, or every section each time. */
export type Writing = 'one section' | 'every section';

/**
 * One agency's browsers, taking turns: they know the version the last of them saw, and a body of which a few bytes of a
 * section change with every save.
 */
export class SavingAgency {
  /** Saves sent so far. */
  saves = 0;

  /** Where the mark stands in the body, once for each section. */
  private readonly places: number[] = [];

  private constructor(
    readonly agency: Agency,
    readonly body: Buffer,
    private readonly sessions: readonly Client[],
    private readonly writing: Writing,
    private etag: string,
  ) {
    for (let at = body.indexOf(MARK); at >= 0; at = body.indexOf(MARK, at + 1)) this.places.push(at);
  }

  static async at(
    { origin }: RunningServer,
    agency: Agency,
    bytes: number,
    { sessions = 1, writing = 'one section' }: { sessions?: number; writing?: Writing } = {},
  ): Promise<SavingAgency> {
    const clients: Client[] = [];
    while (clients.length < sessions) clients.push(await Client.signIn(origin, agency.code));
    const content = fullReport(officialTemplate(), agency, bytes);
    for (const id of Object.keys(content.sections)) content.sections[id] = `${MARK}000000. ${content.sections[id]}`;
    const saving = new SavingAgency(agency, Buffer.from(JSON.stringify({ content })), clients, writing, '');
    saving.etag = (await saving.send('GET')).headers.etag ?? '';
    return saving;
  }

  async save(): Promise<void> {
    this.saves += 1;
    this.places.forEach((place, index) => {
      if (this.writing === 'every section' || index === this.saves % this.places.length) {
        this.body.write(this.mark(), place);
      }
    });
    const { status, headers, body } = await this.send('PUT', this.body, { 'if-match': this.etag });
    if (status !== 200) throw new Error(`save of ${this.agency.code}: ${status} ${body.toString().slice(0, 500)}`);
    this.etag = headers.etag ?? '';
  }

  /** The last acknowledged save is what the server holds, and its version is the one it acknowledged. */
  async proveNothingLost(): Promise<void> {
    const { headers, body } = await this.send('GET');
    if (headers.etag !== this.etag || !body.includes(this.mark())) {
      throw new Error(`${this.agency.code}: the last acknowledged save (${this.mark()}, ${this.etag}) is lost`);
    }
  }

  private send(method: string, body?: Buffer, headers?: Record<string, string>): Promise<Reply> {
    const session = this.sessions[this.saves % this.sessions.length]!;
    return session.send(method, `/periods/${PERIOD}/reports/${this.agency.code}`, body, headers);
  }

  private mark(): string {
    return MARK + String(this.saves).padStart(6, '0');
  }

  close(): void {
    for (const session of this.sessions) session.close();
  }
}

const MARK = 'Save ';
