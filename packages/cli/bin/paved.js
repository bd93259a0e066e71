#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

// In the repository the sources run as they are; a published package has them built.
// eslint-disable-next-line no-restricted-syntax
if (existsSync(resolve(__dirname, '../src'))) {
  require('@backstage/cli/config/nodeTransform.cjs');
  require('../src');
} else {
  require('..');
}
