/** Boundaries inside the city node: its rooms and modules in their order, index.ts as the only door, no cycles. Between projects Nx keeps watch. */
const order = {
  'front-office/registration': [],
  'front-office/declaration': ['front-office/registration'],
  'front-office/assessment': ['front-office/registration', 'front-office/declaration'],
  'books/individual-account': [],
  'front-office/collection': [
    'front-office/registration',
    'front-office/declaration',
    'front-office/assessment',
    'books/individual-account',
  ],
};
const frontAndBooks = Object.keys(order);
order['back-office/closing'] = [...frontAndBooks];
order['back-office/datasets'] = [...frontAndBooks, 'back-office/closing'];
order['back-office/orders'] = [...frontAndBooks, 'back-office/closing', 'back-office/datasets'];
order['back-office/papers'] = [...frontAndBooks, 'back-office/closing'];
order['back-office/findings'] = [...frontAndBooks, 'back-office/closing', 'back-office/datasets'];
order['back-office/opening-load'] = [...frontAndBooks];
const modules = Object.keys(order);
const city = 'apps/city-node/src';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-app-imports-an-app',
      severity: 'error',
      from: { path: '^apps/([a-z-]+-node)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'testing-is-for-specs',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '^libs/testing/|\\.(spec|fixture)\\.ts$' },
      to: { path: '^libs/testing/' },
    },
    // A fixture is not built; the city's are its testing kit, which goes by the doors as all others do.
    {
      name: 'fixtures-are-for-specs',
      severity: 'error',
      from: { path: '^(apps|libs|tools)/', pathNot: '\\.(spec|fixture)\\.ts$' },
      to: { path: '\\.fixture\\.ts$' },
    },
    {
      name: 'fixtures-of-a-module-are-its-own',
      severity: 'error',
      from: { path: `^${city}/([a-z-]+/[a-z-]+)/`, pathNot: `^${city}/testing/` },
      to: { path: `^${city}/[a-z-]+/[a-z-]+/[a-z-]+\\.fixture\\.ts$`, pathNot: `^${city}/$1/` },
    },
    ...modules.map((name) => ({
      name: `${name.split('/')[1]}-imports-only-to-the-left`,
      severity: 'error',
      from: { path: `^${city}/${name}/`, pathNot: '\\.spec\\.ts$' },
      to: {
        path: `^${city}/(${modules.filter((other) => other !== name && !order[name].includes(other)).join('|')})/`,
      },
    })),
    ...modules.map((name) => ({
      name: `${name.split('/')[1]}-has-one-door`,
      severity: 'error',
      from: { path: `^${city}/`, pathNot: `^${city}/${name}/|\\.spec\\.ts$` },
      to: { path: `^${city}/${name}/`, pathNot: `^${city}/${name}/index\\.ts$` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    exclude: { path: '(^|/)(dist|node_modules|gen)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['pnet-source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
