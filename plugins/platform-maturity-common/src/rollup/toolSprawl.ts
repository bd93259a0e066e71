import { rollUpSize, type ScopeRollUp } from '../assessment';
import { sampleOf } from '../facts';
import { practiceIds, type PracticeId } from '../practices';
import type { ComponentUse } from './ComponentUse';
import { Tally } from './Tally';

/**
 * The tools of each practice, and who uses them. A person may own a component,
 * and counts; the list of who is alone with a tool must not name anybody.
 */
export function toolSprawlOf(
  components: Iterable<ComponentUse>,
): ScopeRollUp['tools'] {
  const tallies = new Map<PracticeId, Tally>();
  for (const component of components) {
    for (const [practice, tools] of component.tools) {
      let tally = tallies.get(practice);
      if (!tally) {
        tally = new Tally();
        tallies.set(practice, tally);
      }
      for (const tool of tools) {
        tally.add(tool, component);
      }
    }
  }
  return Object.fromEntries(
    practiceIds.flatMap(practice => {
      const tally = tallies.get(practice);
      return tally ? [[practice, sprawlOf(tally)]] : [];
    }),
  );
}

function sprawlOf(tally: Tally) {
  return {
    total: tally.size,
    tools: tally.top(rollUpSize).map(({ name, components, owners }) => ({
      tool: name,
      components,
      teams: owners.size,
      groups: sampleOf([...owners].filter(isGroup)),
    })),
  };
}

function isGroup(ref: string): boolean {
  return ref.startsWith('group:');
}
