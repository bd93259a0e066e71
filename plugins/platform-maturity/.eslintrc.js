// Imports flow one way: frontend → common.
module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    '@paved/*',
    '!@paved/plugin-platform-maturity-common',
  ],
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js'] } },
  },
  rules: {
    'import/no-restricted-paths': [
      'error',
      {
        basePath: __dirname,
        zones: [
          {
            target: [
              'components',
              'extensions',
              'hooks',
              'legacy',
              'pages',
            ].map(folder => `./src/${folder}`),
            from: './src/**/*essages.ts',
            message:
              'Texts come from useWords(), in the language of the reader.',
          },
        ],
      },
    ],
  },
  overrides: [
    {
      // A part may put its texts together from several files.
      files: ['src/**/*essages.ts'],
      rules: { 'import/no-restricted-paths': 'off' },
    },
  ],
});
