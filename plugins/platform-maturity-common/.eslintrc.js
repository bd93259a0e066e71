// The domain reads in one direction: a later layer may import an earlier one,
// never the other way round, so that each can be understood without what is
// built upon it.
const layers = [
  'facts',
  'factors',
  'practices',
  'reports',
  'policy',
  'annotations',
  'assessment',
  'explanation',
  'rollup',
  'catalog',
  'preview',
  'history',
  'api',
];

const zones = layers.map((layer, index) => ({
  target: `./src/${layer}`,
  from: [
    // The package's entry point and its permissions look at all layers.
    './src/index.ts',
    './src/permissions.ts',
    ...layers.slice(index + 1).map(later => `./src/${later}`),
  ],
  message: `Imports flow one way: ${layers.join(' → ')}.`,
}));

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    // Pure functions for both sides: nothing of the other packages, no I/O.
    '@paved/*',
    '@backstage/backend-*',
    '@backstage/core-*',
    '@backstage/frontend-*',
    'node:*',
  ],
  restrictedSrcImports: require('node:module').builtinModules,
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
  },
  rules: {
    'import/no-restricted-paths': ['error', { basePath: __dirname, zones }],
  },
});
