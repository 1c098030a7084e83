// What happens at every start between migrating and listening, in this order: the template is loaded and checked, the
// agencies, the period, the administrator and, when asked for, the demo are put there where they are missing.
// A step must be safe to run again and to be killed in: one transaction each.

import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { FirstAdmin } from './accounts/first-admin';
import { AgencySeed } from './agencies/agency-seed';
import { PROJECT_DIR, type Config } from './config';
import { DEFAULT_DEMO_PASSWORD, DemoAccounts } from './demo/demo-accounts';
import { DemoLoader } from './demo/demo-loader';
import { PeriodSeed } from './periods/period-seed';
import { readTemplateFolder } from './periods/template-file';
import { TemplateStore } from './periods/template-store';

export interface Start {
  /** The wired application: `app.get(AgencySeed)`. */
  app: INestApplicationContext;
  config: Config;
  /** Prints a line for the administrator, in Vietnamese. */
  say: (line: string) => void;
  /** Set when the start is being interrupted; long steps look at it between their parts. */
  interrupted: AbortSignal;
}

/** @throws Refusal to stop the start with a sentence */
export type StartStep = (start: Start) => Promise<void>;

const TEMPLATES = join(PROJECT_DIR, 'templates');
const AGENCIES = join(TEMPLATES, 'agencies-da-nang.csv');

/** A broken template stops the start before anything is stored. */
const checkTemplates: StartStep = async () => void readTemplateFolder(TEMPLATES);

/** A demo, with its known password, is not mixed into a database that is already somebody's. */
const refuseForeignDemo: StartStep = async ({ app, config }) => {
  if (config.demo !== 'none') await app.get(DemoAccounts).refuseForeignDatabase();
};

const loadAgencies: StartStep = ({ app }) => app.get(AgencySeed).ensure(AGENCIES);

const loadTemplates: StartStep = ({ app }) => app.get(TemplateStore).load(TEMPLATES);

const openPeriod: StartStep = ({ app }) => app.get(PeriodSeed).ensure();

const makeAccounts: StartStep = async ({ app, config, say }) => {
  if (config.demo === 'none') {
    const password = await app.get(FirstAdmin).ensure(config.adminPassword);
    if (password !== null) say(`Tài khoản quản trị: admin, mật khẩu dùng một lần: ${password}`);
    return;
  }
  await app.get(DemoAccounts).ensure(config.demoPassword ?? DEFAULT_DEMO_PASSWORD, config.adminPassword);
  const password = config.demoPassword === null ? DEFAULT_DEMO_PASSWORD : 'theo biến DEMO_PASSWORD';
  say(`Tài khoản trình diễn: admin, tonghop, lanhdao, mã đơn vị viết thường (20194, sgddt…); mật khẩu: ${password}`);
};

/** Made-up reports of the whole city; the demo's clock then goes on from the moment they tell of. */
const loadDemo: StartStep = async ({ app, config, say, interrupted }) => {
  if (config.demo === 'reports') await app.get(DemoLoader).ensure(say, interrupted);
};

export const START_STEPS: readonly StartStep[] = [
  checkTemplates,
  refuseForeignDemo,
  loadAgencies,
  loadTemplates,
  openPeriod,
  makeAccounts,
  loadDemo,
];
