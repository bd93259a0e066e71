// Imports flow one way: node → common. What modules of others build on must not
// drag the backend along.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@paved/*',
    '!@paved/plugin-platform-maturity-common',
  ],
});
