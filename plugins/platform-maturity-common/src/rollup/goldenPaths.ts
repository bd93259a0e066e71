import { rollUpSize, type GoldenPaths } from '../assessment';
import { sampleOf } from '../facts';
import type { ComponentUse } from './ComponentUse';
import { Tally } from './Tally';

/** What components of a scope were made from. */
export function goldenPathsOf(
  components: Iterable<ComponentUse>,
  /** References of the templates in the catalog. */
  templates: ReadonlySet<string>,
  /** Whether the scope is everything, so that a template can be used nowhere. */
  whole: boolean,
): GoldenPaths {
  const tally = new Tally();
  let number = 0;
  let fromTemplate = 0;
  for (const component of components) {
    number += 1;
    if (component.fromTemplate) {
      fromTemplate += 1;
    }
    if (component.template !== undefined) {
      tally.add(component.template, component);
    }
  }
  return {
    components: number,
    fromTemplate,
    total: tally.size,
    templates: tally
      .top(rollUpSize)
      .map(({ name, components: made, owners }) => ({
        template: name,
        components: made,
        teams: owners.size,
        ...(templates.has(name) ? {} : { missing: true as const }),
      })),
    ...(whole
      ? { unused: sampleOf([...templates].filter(ref => !tally.has(ref))) }
      : {}),
  };
}
