// Imports flow one way: module → node, common; never the backend, except in tests.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@paved/*',
    '!@paved/plugin-platform-maturity-common',
    '!@paved/plugin-platform-maturity-node',
  ],
});
