import fc from 'fast-check';
import { rollUpSize } from '../assessment';
import { practiceIds } from '../practices';
import type { ComponentUse } from './ComponentUse';
import { goldenPathsOf } from './goldenPaths';
import { toolSprawlOf } from './toolSprawl';

const owner = fc.constantFrom(
  ...['a', 'b', 'c', 'd'].map(name => `group:default/${name}`),
  'user:default/ada',
);
const templates = Array.from({ length: 30 }, (_, i) => `template:default/${i}`);

const component: fc.Arbitrary<ComponentUse> = fc
  .record({
    owners: fc.uniqueArray(owner, { maxLength: 3 }),
    tools: fc.uniqueArray(fc.constantFrom(...practiceIds)).chain(practices =>
      fc.tuple(
        ...practices.map(practice =>
          fc
            .uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), {
              minLength: 1,
            })
            .map(tools => [practice, tools] as const),
        ),
      ),
    ),
    fromTemplate: fc.boolean(),
    template: fc.option(fc.constantFrom(...templates), { nil: undefined }),
  })
  .map(use => (use.fromTemplate ? use : { ...use, template: undefined }));

const scope = fc.array(component, { maxLength: 40 });
const registered = new Set(templates.slice(0, 10));

const rollUpOf = (uses: ComponentUse[]) => ({
  tools: toolSprawlOf(uses),
  paths: goldenPathsOf(uses, registered, true),
});

/** The scope, and the same components in another order. */
const reordered = scope.chain(uses =>
  fc.tuple(
    fc.constant(uses),
    fc.shuffledSubarray(uses, {
      minLength: uses.length,
      maxLength: uses.length,
    }),
  ),
);

it('does not depend on the order of components', () => {
  fc.assert(
    fc.property(reordered, ([uses, others]) => {
      expect(rollUpOf(others)).toEqual(rollUpOf(uses));
    }),
  );
});

it('counts each use of a tool once', () => {
  fc.assert(
    fc.property(scope, uses => {
      const sprawl = toolSprawlOf(uses);
      for (const practice of practiceIds) {
        const used = uses.flatMap(({ tools }) =>
          tools.flatMap(([id, names]) => (id === practice ? names : [])),
        );
        const { total, tools } = sprawl[practice] ?? { total: 0, tools: [] };
        expect(total).toBe(new Set(used).size);
        expect(tools).toHaveLength(Math.min(total, rollUpSize));
        for (const { tool, components, teams, groups } of tools) {
          expect(components).toBe(used.filter(name => name === tool).length);
          expect(groups.total).toBeLessThanOrEqual(teams);
          expect(groups.refs.join()).not.toContain('user:');
        }
      }
    }),
  );
});

it('splits the templates into those used and those not', () => {
  fc.assert(
    fc.property(scope, uses => {
      const { paths } = rollUpOf(uses);
      const made = uses.flatMap(({ template }) => template ?? []);
      expect(paths.components).toBe(uses.length);
      expect(paths.total).toBe(new Set(made).size);
      expect(made.length).toBeLessThanOrEqual(paths.fromTemplate);
      expect(paths.fromTemplate).toBeLessThanOrEqual(paths.components);
      for (const { template, components, missing } of paths.templates) {
        expect(components).toBe(made.filter(ref => ref === template).length);
        expect(missing === true).toBe(!registered.has(template));
      }
      const used = new Set(made.filter(ref => registered.has(ref)));
      expect(paths.unused!.total + used.size).toBe(registered.size);
    }),
  );
});

it('takes the parts of a scope together for what the scope has', () => {
  fc.assert(
    fc.property(scope, scope, (one, other) => {
      const both = goldenPathsOf([...one, ...other], registered, false);
      const parts = [one, other].map(part =>
        goldenPathsOf(part, registered, false),
      );
      for (const figure of ['components', 'fromTemplate'] as const) {
        expect(both[figure]).toBe(parts[0][figure] + parts[1][figure]);
      }
    }),
  );
});
