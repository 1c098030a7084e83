// The program: reads the configuration, opens and migrates the database, runs the start steps, listens; on Ctrl-C gives
// everything back in the opposite order. A start that is refused says why in one sentence and leaves with code 1.

import 'reflect-metadata';
import type { Server as HttpServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Config, readConfig } from './config';
import type { Watch } from './database/keeper';
import { openServer, refuseSecondStart } from './database/server';
import { refuseBrokenOffice } from './office';
import { addressOf, portRefusal, refuseTakenPort } from './port';
import { Refusal } from './refusal';

type Program = typeof import('./application') & typeof import('./database/migrate') & typeof import('./start-steps');

/** Requests still running after this are cut off. */
const FAREWELL_MS = 10_000;

const interruption = new AbortController();
/** What has been opened, for closing in the opposite order. */
const opened: (() => Promise<void>)[] = [];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(config: Config): Promise<void> {
  await refuseSecondStart(config);
  await refuseTakenPort(config);
  await refuseBrokenOffice(config);
  const opening = openServer(config, addressOf(config), WATCH);
  // A connection's time limit would run out unheard while the program is loading on a slow machine.
  if (config.databaseUrl !== null) await opening;
  const { migrate, createApplication, START_STEPS } = loadProgram();
  const server = await opening;
  opened.push(() => server.stop());
  goOn();
  const migrated = await migrate(server.url);
  if (migrated.length > 0) say(`Đã nâng cấp cơ sở dữ liệu: ${migrated.length} bước.`);
  goOn();
  const app = await createApplication(config, server.url);
  opened.push(() => app.close());
  for (const step of START_STEPS) {
    await orInterrupted(step({ app, config, say, interrupted: interruption.signal }));
  }
  await listen(app, config);
  say(`Hệ thống đã sẵn sàng: ${config.publicUrl ?? addressOf(config)}`);
}

/**
 * Loads the program proper, half of a start's work: only now, so that a refusal comes at once, and while PostgreSQL is
 * starting on the other core.
 */
function loadProgram(): Program {
  /* eslint-disable @typescript-eslint/no-require-imports -- an import would load before the first line runs */
  const application = require('./application') as typeof import('./application');
  const migrating = require('./database/migrate') as typeof import('./database/migrate');
  const steps = require('./start-steps') as typeof import('./start-steps');
  /* eslint-enable @typescript-eslint/no-require-imports */
  return { ...application, ...migrating, ...steps };
}

async function listen(app: NestExpressApplication, config: Config): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (error) {
    throw portRefusal(config, error);
  }
  opened.push(() => farewell(app.getHttpServer()));
}

/** Takes no new request and lets the running ones finish. */
async function farewell(http: HttpServer): Promise<void> {
  const late = setTimeout(() => http.closeAllConnections(), FAREWELL_MS);
  await new Promise((resolve) => http.close(resolve));
  clearTimeout(late);
}

async function closeAll(): Promise<void> {
  for (let close = opened.pop(); close; close = opened.pop()) await close();
}

function goOn(): void {
  interruption.signal.throwIfAborted();
}

function orInterrupted<T>(work: Promise<T>): Promise<T> {
  const interrupted = new Promise<never>((_, reject) => {
    interruption.signal.addEventListener('abort', () => reject(interruption.signal.reason as Error), { once: true });
  });
  goOn();
  return Promise.race([work, interrupted]);
}

const WATCH: Watch = {
  lost: () =>
    console.error(
      'Cơ sở dữ liệu đi kèm đã dừng ngoài ý muốn (xem postgres.log trong thư mục dữ liệu); đang khởi động lại.',
    ),
  waiting: (reason) => console.error(`${reason} Hệ thống tiếp tục thử lại.`),
  back: () => console.error('Cơ sở dữ liệu đi kèm đã chạy lại.'),
  gone: () => {
    console.error('Thư mục dữ liệu đã do một hệ thống khác sử dụng; hệ thống này dừng.');
    void Promise.race([closeAll(), pause(2000)]).finally(() => process.exit(1));
  },
};

let running: Promise<void> = Promise.resolve();

/** Ctrl-C, SIGTERM, or the death of start.mjs: finishes what runs, then leaves. A second signal changes nothing. */
function stop(): void {
  if (interruption.signal.aborted) return;
  interruption.abort(new Refusal('Đã dừng khi đang khởi động.'));
  say('Đang dừng…');
  void running
    .catch(() => undefined)
    .then(closeAll)
    .then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
}

function fail(error: unknown): never {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}

// A closed terminal takes its output along; what is left to say goes nowhere and must not end the farewell.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('disconnect', stop);

try {
  running = start(readConfig(process.env, process.argv.slice(2)));
  void running.catch((error: unknown) => {
    if (interruption.signal.aborted) return;
    void closeAll().finally(() => fail(error));
  });
} catch (error) {
  fail(error);
}
