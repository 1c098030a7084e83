// Names the machine a table was made on: figures without it say nothing.

import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** Call it before the work: what else the machine was doing is part of every figure. */
export function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const [busy = 0] = loadavg();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${model}, ${memory} GB, ${type()} ${release()}, Node ${process.version}, load ${busy.toFixed(1)} before`;
}
