// Tests run as CommonJS through swc, because Jest's ESM mode fails on packages that require() NestJS
// (docs/decisions/commonjs.md). Each project is a step of `npm test`; only `api` needs a database cluster.

const decorators = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

/** ESM-only packages that Jest must turn into CommonJS; every other package is loaded as it is. */
const esmOnly = '@nestjs|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|nanoid';

/** Folders of test/ by project; every other test is a unit test, so that none is forgotten. */
const FOLDERS = {
  documents: ['documents'],
  api: ['database', 'audit', 'accounts', 'agencies', 'periods', 'reports', 'consolidation', 'demo', 'http', 'api'],
  start: ['start'],
  browser: ['browser'], // Playwright's, not Jest's
};

const project = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch:
    name === 'unit'
      ? ['<rootDir>/test/**/*.test.{ts,tsx}']
      : FOLDERS[name].map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testPathIgnorePatterns:
    name === 'unit'
      ? Object.values(FOLDERS).flatMap((folders) => folders.map((folder) => `<rootDir>/test/${folder}/`))
      : [],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data', '<rootDir>/.tmp/'],
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', decorators] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  ...more,
});

module.exports = {
  // Files run beside each other, and real databases and password hashes take their time on a busy machine.
  testTimeout: 30_000,
  projects: [
    project('unit'),
    project('documents'),
    project('api', {
      globalSetup: '<rootDir>/test/cluster/setup.ts',
      globalTeardown: '<rootDir>/test/cluster/teardown.ts',
    }),
    project('start'),
  ],
};
