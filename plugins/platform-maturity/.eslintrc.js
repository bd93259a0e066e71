// Imports flow one way: frontend → common.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@paved/*',
    '!@paved/plugin-platform-maturity-common',
  ],
});
