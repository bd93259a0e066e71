import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { changePortal } from './changes.mjs';
import { generatePortal, portalSizes } from './portal.mjs';

const refOf = ({ kind, metadata }) => `${kind}:${metadata.name}`;

function hashOf(entities) {
  return createHash('sha256').update(JSON.stringify(entities)).digest('hex');
}

function countKinds(entities) {
  const counts = {};
  for (const { kind } of entities) {
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

describe('generatePortal', () => {
  for (const size of portalSizes) {
    it(`gives the same ${size} entities for the same seed`, () => {
      const entities = generatePortal({ entities: size });
      assert.equal(entities.length, size);
      assert.equal(new Set(entities.map(refOf)).size, size);
      assert.equal(
        hashOf(entities),
        hashOf(generatePortal({ entities: size, seed: 1 })),
      );
      assert.notEqual(
        hashOf(entities),
        hashOf(generatePortal({ entities: size, seed: 2 })),
      );
    });
  }

  it('has the kinds of a portal whose people are registered', () => {
    assert.deepEqual(countKinds(generatePortal({ entities: 22_000 })), {
      Component: 14_000,
      User: 2_500,
      Resource: 2_100,
      System: 1_500,
      Domain: 820,
      API: 580,
      Group: 500,
    });
  });

  it('names nobody and nothing that is not there, but for some owners', () => {
    const entities = generatePortal({ entities: 5_000 });
    const known = new Set(entities.map(refOf));
    const named = entities.flatMap(({ kind, spec }) => [
      ...(kind === 'User' ? spec.memberOf.map(name => `Group:${name}`) : []),
      ...(spec.parent ? [`Group:${spec.parent}`] : []),
      ...(spec.system ? [`System:${spec.system}`] : []),
      ...(spec.providesApis ?? []).map(name => `API:${name}`),
    ]);
    assert.deepEqual(
      named.filter(ref => !known.has(ref)),
      [],
    );
    const members = entities.filter(({ kind }) => kind === 'User');
    assert.ok(members.some(({ spec }) => spec.memberOf.length > 1));
  });
});

describe('changePortal', () => {
  const entities = generatePortal({ entities: 5_000 });

  it('changes so many entities and leaves the others as they are', () => {
    const { entities: after, changed } = changePortal(entities, { day: 1 });
    assert.equal(after.length, 5_000);
    assert.equal(changed.length, 50);
    const before = new Map(entities.map(each => [refOf(each), each]));
    const different = after.filter(each => before.get(refOf(each)) !== each);
    assert.deepEqual(different.map(refOf), changed.map(refOf));
    for (const each of different) {
      assert.notDeepEqual(each, before.get(refOf(each)));
    }
  });

  it('gives the same changes for the same day, and others for another', () => {
    const of = day => hashOf(changePortal(entities, { day }).changed);
    assert.equal(of(1), of(1));
    assert.notEqual(of(1), of(2));
  });
});
