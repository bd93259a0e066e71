const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

// For the scripts and, by way of e2e/.eslintrc.cjs, the browser tests.
module.exports = createConfigForRole(__dirname, 'cli', {
  rules: {
    // They belong to no package, and use what the root package.json declares.
    '@backstage/no-undeclared-imports': 'off',
    // The browser tests run in Node's own runner.
    'jest/expect-expect': 'off',
    // Waiting for one step before the next is the point of a script.
    'no-await-in-loop': 'off',
  },
});
