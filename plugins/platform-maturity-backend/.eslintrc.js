// Imports flow one way: backend → node, common.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@paved/*',
    '!@paved/plugin-platform-maturity-common',
    '!@paved/plugin-platform-maturity-node',
  ],
});
