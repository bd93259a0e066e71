import { createRandom } from './random.mjs';

/**
 * What owners change from one day to the next in the descriptors of so many of
 * the entities. All of it is something that the rules look at: a change of
 * anything else would be for free. The same day gives the same changes.
 *
 * @param {object[]} entities
 * @param {{ day: number, share?: number }} options
 */
export function changePortal(entities, { day, share = 0.01 }) {
  const random = createRandom(day + 1_000);
  const teams = entities
    .filter(({ spec }) => spec.type === 'team')
    .map(({ metadata }) => metadata.name);
  const systems = entities
    .filter(({ kind }) => kind === 'System')
    .map(({ metadata }) => metadata.name);
  const chosen = new Set();
  while (chosen.size < Math.round(entities.length * share)) {
    chosen.add(random.below(entities.length));
  }
  const changed = [];
  const after = entities.map((entity, index) => {
    if (!chosen.has(index)) {
      return entity;
    }
    changed.push(changeOf(entity, { random, teams, systems, day }));
    return changed.at(-1);
  });
  return { entities: after, changed };
}

/** People move; of the rest, most is registered or withdrawn, some moves. */
function changeOf(entity, { random, teams, systems, day }) {
  const { kind, spec } = entity;
  if (kind === 'User') {
    const others = teams.filter(team => !spec.memberOf.includes(team));
    return { ...entity, spec: { ...spec, memberOf: [random.pick(others)] } };
  }
  if (kind === 'Group') {
    return annotate(entity, random, day);
  }
  if (random.chance(0.15)) {
    const others = teams.filter(team => team !== spec.owner);
    return { ...entity, spec: { ...spec, owner: random.pick(others) } };
  }
  if (kind === 'Component' && random.chance(0.1)) {
    const others = systems.filter(system => system !== spec.system);
    return { ...entity, spec: { ...spec, system: random.pick(others) } };
  }
  return annotate(entity, random, day);
}

const signs = [
  'circleci.com/project-slug',
  'pagerduty.com/service-id',
  'sonarqube.org/project-key',
  'backstage.io/kubernetes-id',
  'datadoghq.com/dashboard-url',
];

/** Adds a sign of a practice, or takes it away where there is one. */
function annotate(entity, random, day) {
  const { metadata } = entity;
  const sign = random.pick(signs);
  const { [sign]: had, ...annotations } = metadata.annotations;
  return {
    ...entity,
    metadata: {
      ...metadata,
      annotations: had ? annotations : { ...annotations, [sign]: `day-${day}` },
    },
  };
}
