/** Boundaries inside the city node: module order, index.ts as the only door, no cycles. Between projects Nx keeps watch. */
const order = {
  registration: [],
  declaration: ['registration'],
  assessment: ['registration', 'declaration'],
  treasury: [],
  'individual-account': [],
  collection: ['registration', 'declaration', 'assessment', 'treasury', 'individual-account'],
  recognition: ['registration'],
  benefit: ['registration', 'recognition', 'individual-account'],
  payment: ['registration', 'recognition', 'benefit', 'treasury', 'individual-account'],
  closing: ['registration', 'declaration', 'assessment', 'treasury', 'collection', 'individual-account'],
  summary: ['registration', 'declaration', 'assessment', 'treasury', 'collection', 'individual-account', 'closing'],
  control: ['summary', 'closing', 'individual-account', 'assessment'],
};
const modules = Object.keys(order);
const city = 'apps/city-node/src';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-app-imports-an-app', severity: 'error', from: { path: '^apps/([a-z-]+-node)/' }, to: { path: '^apps/', pathNot: '^apps/$1/' } },
    { name: 'testing-is-for-specs', severity: 'error', from: { path: '^(apps|libs)/', pathNot: '^libs/testing/|\\.(spec|fixture)\\.ts$' }, to: { path: '^libs/testing/' } },
    ...modules.map((name) => ({
      name: `${name}-imports-only-to-the-left`,
      severity: 'error',
      from: { path: `^${city}/${name}/`, pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: `^${city}/(${modules.filter((other) => other !== name && !order[name].includes(other)).join('|')})/` },
    })),
    ...modules.map((name) => ({
      name: `${name}-has-one-door`,
      severity: 'error',
      from: { path: `^${city}/`, pathNot: `^${city}/${name}/|\\.(spec|fixture)\\.ts$` },
      to: { path: `^${city}/${name}/`, pathNot: `^${city}/${name}/index\\.ts$` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    exclude: { path: '(^|/)(dist|node_modules|gen)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['pnet-source', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  },
};
