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

const project = (name, folders, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data', '<rootDir>/.tmp/'],
  transform: { '^.+\\.(t|j|mj)sx?$': ['@swc/jest', decorators] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  ...more,
});

module.exports = {
  projects: [
    project('unit', ['core', 'house', 'app']),
    project('documents', ['documents']),
    project('api', ['{database,audit,accounts,agencies,periods,reports,consolidation,demo,http}'], {
      globalSetup: '<rootDir>/test/cluster/setup.ts',
      globalTeardown: '<rootDir>/test/cluster/teardown.ts',
    }),
    project('start', ['start']),
  ],
};
