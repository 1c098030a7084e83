// Names the machine a table was made on: figures without it say nothing.

import { cpus, release, totalmem, type } from 'node:os';

export function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${model}, ${memory} GB, ${type()} ${release()}, Node ${process.version}`;
}
