module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // A module builds on what is published for modules, never on the backend.
  restrictedImportPatterns: [
    '@paved/*',
    '!@paved/plugin-platform-maturity-common',
    '!@paved/plugin-platform-maturity-node',
  ],
  overrides: [
    {
      // The tests run it in a portal with the real backend.
      files: ['**/*.test.ts', '**/__testUtils__/**'],
      rules: {
        'no-restricted-imports': 'off',
        '@backstage/no-mixed-plugin-imports': 'off',
      },
    },
  ],
});
