import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as engine from '../engine/tables.mjs';
import * as pages from '../pages/tables.mjs';
import * as peers from '../peers/tables.mjs';
import * as reading from '../reading/tables.mjs';
import * as refresh from '../refresh/tables.mjs';
import * as storage from '../storage/tables.mjs';
import { readSection, sectionOf } from './readme.mjs';

describe('README.md', () => {
  for (const [name, { tablesOf }] of Object.entries({
    engine,
    pages,
    peers,
    reading,
    refresh,
    storage,
  })) {
    it(`tells what ${name} measured last, and nothing else`, () => {
      const file = new URL(`../results/${name}.json`, import.meta.url);
      if (!existsSync(file)) {
        assert.match(readSection(name), /^Not measured yet/);
        return;
      }
      const { results, loadAverage } = JSON.parse(readFileSync(file, 'utf8'));
      // Where parts are measured at different times, each has its own.
      const load =
        loadAverage ?? Math.max(...results.map(each => each.loadAverage));
      assert.equal(readSection(name), sectionOf(tablesOf(results), load));
    });
  }
});
