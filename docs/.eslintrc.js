const { createConfigForRole } = require('@backstage/cli/config/eslint-factory');

// For the code in examples, as a backend module has it.
module.exports = createConfigForRole(__dirname, 'backend-plugin-module', {
  rules: {
    // Copied, it becomes a package of its own; here it belongs to none.
    '@backstage/no-undeclared-imports': 'off',
  },
});
