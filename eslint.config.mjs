import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const libraries = [
  'kernel',
  'standards',
  'policy',
  'policy-store',
  'contracts',
  'runtime',
  'fund-ledger',
  'treasury',
  'tasks',
  'papers',
  'exchange',
  'warehouse',
];

/** What each project may import; the reasons are in ARCHITECTURE.md. */
const allowed = {
  'kernel': [],
  'standards': ['kernel'],
  'policy': ['kernel', 'standards'],
  'contracts': ['kernel', 'standards'],
  'runtime': ['kernel', 'standards'],
  'policy-store': ['kernel', 'standards', 'policy', 'runtime'],
  'fund-ledger': ['kernel', 'standards', 'runtime'],
  'treasury': ['kernel', 'standards', 'runtime', 'fund-ledger'],
  'tasks': ['kernel', 'standards', 'runtime', 'fund-ledger'],
  'papers': ['kernel', 'standards', 'runtime', 'fund-ledger', 'treasury'],
  'exchange': ['kernel', 'standards', 'contracts', 'runtime'],
  'warehouse': ['kernel', 'standards', 'policy', 'policy-store', 'runtime', 'exchange'],
  'city-node': libraries,
  'province-node': libraries,
  'national-node': libraries,
  'testing': ['kernel', 'standards'],
  'seed': ['contracts', 'kernel', 'standards', 'policy'],
  'bench': [...libraries, 'city-node', 'province-node', 'national-node'],
  'sql': [...libraries, 'city-node', 'national-node'],
  'cli': [
    'contracts',
    'kernel',
    'standards',
    'policy',
    'policy-store',
    'runtime',
    'exchange',
    'fund-ledger',
    'warehouse',
    'seed',
  ],
  'three-tier-e2e': ['contracts', 'kernel', 'standards', 'runtime', 'cli', 'seed'],
  'console': ['kernel', 'standards', 'policy'],
};

const pure = ['@nestjs/*', 'typeorm', 'pg', 'pg-*', 'bullmq', 'ioredis', '@grpc/*', 'node:*'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'libs/contracts/src/gen/**', '**/generated/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/console/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          depConstraints: Object.entries(allowed).map(([tag, tags]) => ({
            sourceTag: tag,
            onlyDependOnLibsWithTags: [tag, ...tags, 'testing'],
          })),
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // The catalogue of errors declares its names into an interface of the kernel.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-duplicate-imports': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
      'complexity': ['error', 12],
      // Prettier keeps code within the width; what it leaves alone: comments, and texts, SQL and patterns, which stay whole.
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreUrls: true, ignoreRegExpLiterals: true },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from a Clock.' },
        { selector: "CallExpression[callee.name='parseFloat']", message: 'Amounts are Money, rates are Rate.' },
        ...['MemberExpression[property.name=$]', 'Identifier[name=$]'].map((actor) => ({
          selector: `BinaryExpression[operator=/^[!=]==$/]:not([right.type='Identifier'][right.name='undefined']):not([right.type='Literal']) > ${actor.replace('$', '/^(userId|maker|checker|actor)$|(^|_)by$|[a-z]By$/')}`,
          message: 'Actors are compared by secondPerson alone (libs/standards).',
        })),
      ],
    },
  },
  { files: ['libs/standards/src/errors/second-person.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Connections, pools and migrations; rows are SQL (ADR 13).
  {
    files: ['**/*.ts'],
    ignores: ['libs/runtime/src/database/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['typeorm'],
          patterns: [{ group: ['**/*.fixture.js'], message: 'Fixtures are for specs; they are not built.' }],
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.fixture.ts'],
    ignores: ['libs/runtime/src/database/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['typeorm'] }] },
  },
  // Nest needs the real class of an injected parameter at run time, which a type import would erase.
  {
    files: [
      'apps/*-node/**/*.ts',
      'libs/runtime/**/*.ts',
      'libs/exchange/**/*.ts',
      'libs/warehouse/**/*.ts',
      'libs/fund-ledger/**/*.ts',
      'libs/treasury/**/*.ts',
      'libs/tasks/**/*.ts',
      'libs/papers/**/*.ts',
      'libs/policy-store/**/*.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  // A spec's describe block is a table of cases, not a function.
  { files: ['**/*.spec.ts', '**/*.spec.tsx'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['libs/kernel/**', 'libs/standards/**', 'libs/policy/**'],
    ignores: ['**/*.spec.ts', '**/*.bench.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: pure.map((group) => ({
            group: [group],
            message: 'Pure libraries import no framework, database or Node module.',
          })),
        },
      ],
    },
  },
);
