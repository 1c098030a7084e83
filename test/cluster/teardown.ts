// Jest's global teardown of the project `api`.

export = async function teardown(): Promise<void> {
  await globalThis.testCluster?.stop();
};
