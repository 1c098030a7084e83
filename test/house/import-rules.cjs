// Who may import whom, for dependency-cruiser. The order of the layers is written once, here; imports.test.ts holds
// the sources to it and breaks every rule once to see it refuse.

/** From the ground up: each may import itself and those before it, and the GROUND below all of them. */
const LAYERS = ['database', 'audit', 'accounts', 'agencies', 'periods', 'reports', 'consolidation', 'demo'];
const GROUND = ['src/core/', 'src/documents/', 'src/requests/', 'src/config\\.ts', 'src/refusal\\.ts'];

const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|web|test|bench|migrations)/', pathNot: allowed.map((path) => `^${path}`) },
});

const layers = LAYERS.map((layer, at) =>
  only(`layer-${layer}`, `^src/${layer}/`, [...GROUND, ...LAYERS.slice(0, at + 1).map((below) => `src/${below}/`)]),
);

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'declared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    { name: 'core-is-pure', severity: 'error', from: { path: '^src/core/' }, to: { pathNot: '^src/core/' } },
    only('documents-know-core', '^src/documents/', ['src/documents/', 'src/core/']),
    {
      name: 'documents-know-no-framework',
      severity: 'error',
      from: { path: '^src/documents/' },
      to: { path: '(^|node_modules/)(@nestjs|typeorm|pg|express)(/|$)' },
    },
    ...layers,
    only('requests-know-core', '^src/requests/', ['src/requests/', 'src/core/']),
    only('config-knows-refusal', '^src/(config|refusal)\\.ts', ['src/refusal\\.ts']),
    only('web-knows-core', '^web/', ['web/', 'src/core/']),
    only('migrations-stand-alone', '^migrations/', ['migrations/']),
    only('sources-know-no-tests', '^src/', ['src/', 'migrations/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|fixtures)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
