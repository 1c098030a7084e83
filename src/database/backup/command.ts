// `npm run backup -- FILE` and `npm run restore -- FILE`: on the embedded database, running or not, or on the server of
// DATABASE_URL. One sentence and exit code 1 when it cannot be done.

import { type Config, readConfig } from '../../config';
import { Refusal } from '../../refusal';
import { type Server, joinServer, openServer } from '../server';
import { type Work, backup } from './backup';
import { checkArchive, restore } from './restore';

const interruption = new AbortController();

const work: Work = {
  say: (line) => void process.stdout.write(`${line}\n`),
  interrupted: interruption.signal,
};

const COMMANDS: Record<string, (config: Config, file: string) => Promise<void>> = {
  backup: async (config, file) => {
    const server = await joinServer(config);
    await using(server, async () => void (await backup(server.url, file, work)));
  },
  restore: async (config, file) => {
    await checkArchive(file, work);
    const server = await openServer(config, '');
    await using(server, () => restore(server.url, file, work));
  },
};

async function using(server: Server, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await server.stop();
  }
}

async function main([name = '', file = '', ...args]: string[]): Promise<void> {
  const command = COMMANDS[name];
  if (!command || file === '' || file.startsWith('-')) {
    throw new Refusal('Cần tên tệp: npm run backup -- TỆP, hoặc npm run restore -- TỆP.');
  }
  await command(readConfig(process.env, args), file);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => interruption.abort(new Refusal('Đã dừng theo yêu cầu; không có gì bị thay đổi.')));
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  },
);
