// Twenty agencies saving full reports at once, every rule checked, beside the bare floor: the same bytes into one row for
// each report with pg, one transaction each. Afterwards every report must be as its last acknowledged save left it.

import { bareSaves } from '../floor/saves';
import { type Load, underLoad } from '../load';
import { quantile } from '../measure';
import { LARGE, SMALL } from '../reports';
import { PERIOD, SavingAgency, type Writing, reportingAgencies } from '../saving-agency';
import { type RunningServer, processorTime, withServer } from '../server';
import type { Line, Row } from '../table';

const CLIENTS = 20;
/** Measured elsewhere (product.md): ODK Central, a form of the same size, a machine like this. */
const ODK: Record<number, number> = { [SMALL]: 207, [LARGE]: 243 };

export const savesRow: Row = {
  name: 'saves',
  about: `${CLIENTS} clients save full reports of 12 and 104 kB`,
  measure: () =>
    withServer(async (server) => [
      ...(await measured(server, SMALL)),
      ...(await measured(server, LARGE)),
      ...(await measured(server, LARGE, 'every section')),
    ]),
};

async function measured(server: RunningServer, bytes: number, writing: Writing = 'one section'): Promise<Line[]> {
  const agents = await Promise.all(
    (await reportingAgencies(server, CLIENTS)).map((agency) => SavingAgency.at(server, agency, bytes, { writing })),
  );
  const before = processorTime(server.pid);
  const ours = await underLoad(CLIENTS, (client) => agents[client]!.save());
  const used = processorTime(server.pid);
  const saves = agents.reduce((sum, agent) => sum + agent.saves, 0);
  for (const agent of agents) await agent.proveNothingLost();
  const floor = await bareSaves(
    server.databaseUrl,
    PERIOD,
    agents.map(({ agency, body }) => ({ agency: agency.code, body })),
  );
  agents.forEach((agent) => agent.close());
  const perSave = used === null || before === null ? null : (used - before) / saves;
  return writing === 'one section' ? lines(bytes, ours, floor, perSave) : worstLines(ours, floor);
}

/** Nobody types in fourteen sections between two saves; what it costs all the same. No bar is set for it. */
function worstLines(ours: Load, floor: Load): Line[] {
  return [
    {
      what: '  every section changed each time',
      ours: { value: ours.perSecond, unit: '/s' },
      beside: { name: 'bare pg', value: floor.perSecond },
    },
    {
      what: '  the same, p95',
      ours: { value: quantile(ours.taken, 0.95), unit: 'ms' },
      beside: { name: 'bare pg', value: quantile(floor.taken, 0.95) },
    },
  ];
}

function lines(bytes: number, ours: Load, floor: Load, perSave: number | null): Line[] {
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
    {
      what: "  the server's processor time for one",
      ours: perSave === null ? null : { value: perSave, unit: 'ms' },
    },
  ];
}
