// Jest's global setup of the project `api`: one cluster for the whole run, told to the workers through their
// environment. The teardown stops it.

import { type TestCluster, startCluster } from './cluster';

declare global {
  var testCluster: TestCluster | undefined;
}

export = async function setup(): Promise<void> {
  globalThis.testCluster = await startCluster();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void globalThis.testCluster?.stop().finally(() => process.exit(130)));
  }
  process.env.TH_TEST_ADMIN_URL = globalThis.testCluster.adminUrl;
  process.env.TH_TEST_TEMPLATE = globalThis.testCluster.template;
};
