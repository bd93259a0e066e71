// Imports flow one way: cli → common.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@paved/*',
    '!@paved/plugin-platform-maturity-common',
  ],
});
