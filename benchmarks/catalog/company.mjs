import { createRandom } from './random.mjs';
import {
  annotatedShare,
  annotations,
  componentTypes,
  kinds as publicKinds,
  lifecycles,
  resourceTypes,
  shares,
  tags,
  words,
} from './vocabulary.mjs';

const teamsPerDepartment = 8;
const departmentsPerDivision = 7;

/**
 * The entities of a made-up company as descriptors declare them, without
 * relations. The same size, shape and seed give the same entities.
 *
 * @param {{ entities: number, seed?: number, kinds?: Record<string, number>, divisions?: boolean }} options
 *   `kinds` are the shares of the kinds, `divisions` says whether there is
 *   something between the company and its departments.
 */
export function generateCompany({
  entities,
  seed = 1,
  kinds = publicKinds,
  divisions = false,
}) {
  const random = createRandom(seed);
  const size = kind => Math.max(2, Math.round(entities * kinds[kind]));
  const groups = groupsOf(size('Group'), { divisions });
  const teams = groups
    .filter(({ spec }) => spec.type === 'team')
    .map(({ metadata }) => metadata.name);
  const make = createMaker(random, teams);

  const domains = make('Domain', size('Domain'), (_, index) => ({
    ...(index > 4 && random.chance(0.3) ? { subdomainOf: 'domain-0' } : {}),
  }));
  const systems = make('System', size('System'), () => ({
    domain: random.pick(domains).metadata.name,
  }));
  const inSystem = () =>
    random.chance(0.8) ? { system: random.pick(systems).metadata.name } : {};
  const apis = make('API', size('API'), () => ({
    type: random.pick(['openapi', 'grpc', 'asyncapi', 'graphql']),
    lifecycle: random.weighted(lifecycles),
    definition: 'openapi: 3.0.0',
    ...inSystem(),
  }));
  const resources = make('Resource', size('Resource'), () => ({
    type: random.weighted(resourceTypes),
    ...inSystem(),
  }));
  const nameOf = ({ metadata }) => metadata.name;
  const apiNames = apis.map(nameOf);
  const resourceRefs = resources.map(each => `resource:${nameOf(each)}`);
  const rest =
    entities -
    [groups, domains, systems, apis, resources].flat().length -
    size('User');
  const components = make('Component', rest, (_, index) => ({
    type: random.weighted(componentTypes),
    lifecycle: random.weighted(lifecycles),
    ...inSystem(),
    ...(random.chance(0.25) ? { providesApis: random.some(apiNames, 2) } : {}),
    ...(random.chance(0.35) ? { consumesApis: random.some(apiNames, 3) } : {}),
    ...(random.chance(0.4)
      ? {
          dependsOn: [
            ...random.some(resourceRefs, 3),
            ...(index > 0 && random.chance(0.5)
              ? [`component:component-${random.below(index)}`]
              : []),
          ],
        }
      : {}),
  }));
  return [
    ...groups,
    ...usersOf(size('User'), teams, random),
    ...domains,
    ...systems,
    ...apis,
    ...resources,
    ...components,
  ];
}

/** A company of departments of teams, with divisions above them or without. */
function groupsOf(count, { divisions }) {
  const departments = Math.max(1, Math.round(count / (teamsPerDepartment + 1)));
  const divided = divisions
    ? Math.max(1, Math.round(departments / departmentsPerDivision))
    : 0;
  const group = (name, type, parent) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name },
    spec: { type, ...(parent ? { parent } : {}), children: [] },
  });
  return Array.from({ length: count }, (_, index) => {
    const below = index - divided;
    if (index === 0) {
      return group('company', 'organization');
    }
    if (below <= 0) {
      return group(`division-${index}`, 'division', 'company');
    }
    return below <= departments
      ? group(
          `department-${below}`,
          'department',
          divided > 0 ? `division-${(below % divided) + 1}` : 'company',
        )
      : group(
          `team-${below}`,
          'team',
          `department-${(below % departments) + 1}`,
        );
  });
}

/** People, some of them in several teams. */
function usersOf(count, teams, random) {
  return Array.from({ length: count }, (_, index) => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: `person-${index}` },
    spec: {
      profile: {
        displayName: `Person ${index}`,
        email: `person-${index}@example.com`,
      },
      memberOf: [
        ...new Set([
          teams[index % teams.length],
          ...(random.chance(0.15) ? [random.pick(teams)] : []),
        ]),
      ],
    },
  }));
}

/** Makes entities of a kind with the metadata that such entities have. */
function createMaker(random, teams) {
  return (kind, count, specOf) =>
    Array.from({ length: count }, (_, index) => {
      const name = `${kind.toLowerCase()}-${index}`;
      const team = random.pick(teams);
      return {
        apiVersion: 'backstage.io/v1alpha1',
        kind,
        metadata: { name, ...metadataOf(kind, name, team, random) },
        spec: {
          owner: random.chance(shares.ownerExists)
            ? random.pick([team, `group:${team}`, `group:default/${team}`])
            : 'team-unknown',
          ...specOf(name, index),
        },
      };
    });
}

function metadataOf(kind, name, team, random) {
  const title = `${random.pick(words)} ${random.pick(words)}`;
  return {
    ...(random.chance(shares.title) ? { title } : {}),
    ...(random.chance(shares.description)
      ? { description: `Looks after ${title} and what comes with it.` }
      : {}),
    ...annotationsOf(kind, name, team, random),
    ...(random.chance(shares.labels) ? { labels: { tier: '3' } } : {}),
    ...(random.chance(shares.tags) ? { tags: random.some(tags, 4) } : {}),
    ...(random.chance(shares.links)
      ? {
          links: [
            {
              url: `https://wiki.example.com/${name}`,
              title: random.pick(['Wiki', 'Runbook', 'Dashboard', 'Slack']),
              icon: random.pick(['docs', 'dashboard', 'chat']),
            },
          ],
        }
      : {}),
  };
}

function annotationsOf(kind, name, team, random) {
  if (!random.chance(annotatedShare[kind] ?? annotatedShare.other)) {
    return {};
  }
  const chosen = annotations.filter(([, of122]) => random.chance(of122 / 122));
  return {
    annotations: Object.fromEntries(
      (chosen.length > 0 ? chosen : [annotations[0]]).map(([key, , value]) => [
        key,
        value(name, team),
      ]),
    ),
  };
}
