// Twenty agencies saving full reports at once, every rule checked, beside the bare floor: the same bytes into the same
// tables with pg, one transaction each. Afterwards every report must be as its last acknowledged save left it.

import type { Agency } from '../../src/core/agency';
import { Client } from '../client';
import { bareSaves } from '../floor/saves';
import { type Load, underLoad } from '../load';
import { quantile } from '../measure';
import { LARGE, SMALL, fullReport, officialTemplate } from '../reports';
import { type RunningServer, withServer } from '../server';
import type { Line, Row } from '../table';

const CLIENTS = 20;
const PERIOD = 'bdhvs-2026';
/** Measured elsewhere (product.md): ODK Central, a form of the same size, a machine like this. */
const ODK: Record<number, number> = { [SMALL]: 207, [LARGE]: 243 };

export const savesRow: Row = {
  name: 'saves',
  about: `${CLIENTS} clients save full reports of 12 and 104 kB`,
  measure: () => withServer(async (server) => [...(await measured(server, SMALL)), ...(await measured(server, LARGE))]),
};

async function measured(server: RunningServer, bytes: number): Promise<Line[]> {
  const agents = await Promise.all(
    (await reportingAgencies(server)).map((agency) => SavingAgency.at(server, agency, bytes)),
  );
  const ours = await underLoad(CLIENTS, (client) => agents[client]!.save());
  for (const agent of agents) await agent.proveNothingLost();
  const floor = await bareSaves(
    server.databaseUrl,
    PERIOD,
    agents.map(({ agency, body }) => ({ agency: agency.code, body })),
  );
  agents.forEach((agent) => agent.close());
  return lines(bytes, ours, floor);
}

function lines(bytes: number, ours: Load, floor: Load): Line[] {
  const size = `${Math.round(bytes / 1000)} kB`;
  return [
    {
      what: `saves of ${size}, ${CLIENTS} clients`,
      ours: { value: ours.perSecond, unit: '/s' },
      bar: { atLeast: 250 },
      beside: { name: 'bare pg', value: floor.perSecond },
    },
    {
      what: '  the same, p95',
      ours: { value: quantile(ours.taken, 0.95), unit: 'ms' },
      bar: { atMost: 100 },
      beside: { name: 'bare pg', value: quantile(floor.taken, 0.95) },
    },
    {
      what: '  the same, p95',
      ours: { value: quantile(ours.taken, 0.95), unit: 'ms' },
      beside: { name: 'ODK Central, elsewhere', value: ODK[bytes] ?? NaN },
    },
  ];
}

async function reportingAgencies({ origin }: RunningServer): Promise<Agency[]> {
  const reviewer = await Client.signIn(origin, 'tonghop');
  const agencies = await reviewer.get<(Agency & { reports: boolean })[]>('/agencies');
  reviewer.close();
  // SYT and 20242 have an approver; any other agency is as good.
  return agencies.filter(({ reports, kind }) => reports && kind === 'commune').slice(0, CLIENTS);
}

/** One agency's browser: keeps the version it has seen and a body of which a few bytes change with every save. */
class SavingAgency {
  private saves = 0;

  private constructor(
    readonly agency: Agency,
    readonly body: Buffer,
    private readonly client: Client,
    private etag: string,
  ) {}

  static async at({ origin }: RunningServer, agency: Agency, bytes: number): Promise<SavingAgency> {
    const client = await Client.signIn(origin, agency.code);
    const content = fullReport(officialTemplate(), agency, bytes);
    content.sections.IV = `${MARK}000000. ${content.sections.IV}`;
    const { headers } = await client.send('GET', `/periods/${PERIOD}/reports/${agency.code}`);
    return new SavingAgency(agency, Buffer.from(JSON.stringify({ content })), client, headers.etag ?? '"0"');
  }

  async save(): Promise<void> {
    this.saves += 1;
    this.body.write(this.mark(), this.body.indexOf(MARK));
    const path = `/periods/${PERIOD}/reports/${this.agency.code}`;
    const { status, headers, body } = await this.client.send('PUT', path, this.body, { 'if-match': this.etag });
    if (status !== 200) throw new Error(`save of ${this.agency.code}: ${status} ${body.toString().slice(0, 500)}`);
    this.etag = headers.etag ?? '';
  }

  /** The last acknowledged save is what the server holds, and its version is the one it acknowledged. */
  async proveNothingLost(): Promise<void> {
    const { headers, body } = await this.client.send('GET', `/periods/${PERIOD}/reports/${this.agency.code}`);
    if (headers.etag !== this.etag || !body.includes(this.mark())) {
      throw new Error(`${this.agency.code}: the last acknowledged save (${this.mark()}, ${this.etag}) is lost`);
    }
  }

  private mark(): string {
    return MARK + String(this.saves).padStart(6, '0');
  }

  close(): void {
    this.client.close();
  }
}

const MARK = 'Save ';
