import type { Entity } from '@backstage/catalog-model';
import { createRandom } from '../../__testUtils__/random';

/** Marks what some users may not read; found by rules of the catalog. */
export const hiddenAnnotation = 'paved.test/hidden';
/** The same for a rule about a field that the plugin does not keep. */
export const hiddenDescription = 'hidden';
/** What everybody may read who sees little else. */
export const commonLabel = 'paved.test/common';

/** In the name of whatever is hidden, and of nothing else. */
export const hiddenName = 'hid-';

const components = 18;

const hiddenTemplate = `template:default/${hiddenName}service`;

/**
 * A company where what is hidden stands in the way of everything: parts of
 * systems, groups, domains and teams that others see; the only ones to use a
 * tool, a cloud, a template; people in teams that others see.
 */
export function companyOf(seed: number): Entity[] {
  const { pick, chance } = createRandom(seed);
  const hid = (name: string) => hiddenName + name;
  const common = { labels: { [commonLabel]: 'yes' } };

  const people: Entity[] = [
    ['by-owner', 'team-a'],
    ['by-annotation', 'team-a'],
    ['by-field', 'team-a'],
    ['by-kind', 'team-a'],
    ['auditor', 'team-a'],
    ['one', 'team-a'],
    ['two', 'team-b'],
    [hid('three'), 'team-a'],
    [hid('four'), hid('team')],
    [hid('five'), hid('squad')],
  ].map(([name, group]) => entity('User', name, { memberOf: [group] }, common));
  const groups = [
    entity('Group', 'company', { type: 'root', children: [] }, common),
    entity('Group', 'team-a', team('company'), common),
    entity('Group', 'team-b', team('company'), common),
    entity('Group', hid('team'), team('company')),
    entity('Group', hid('squad'), team('team-a')),
    // Below a team that many are in, by way of what is hidden.
    entity('Group', 'team-c', team(hid('squad')), common),
  ];
  const parts = [
    entity('Domain', 'retail', { owner: 'company' }, common),
    entity('Domain', hid('domain'), { owner: hid('team') }),
    entity('System', 'shop', { owner: 'team-a', domain: 'retail' }),
    entity('System', 'till', { owner: 'team-b', domain: 'retail' }),
    entity('System', hid('system'), { owner: 'team-a', domain: 'retail' }),
    entity('System', hid('crypt'), {
      owner: hid('team'),
      domain: hid('domain'),
    }),
    entity('API', 'orders', { ...live('openapi', 'team-a'), definition: '-' }),
    entity('API', hid('keys'), {
      ...live('openapi', 'team-a'),
      definition: '-',
    }),
    entity('Resource', 'orders-db', { type: 'database', owner: 'team-a' }),
    entity(
      'Resource',
      hid('cluster'),
      {
        type: 'cluster',
        owner: hid('team'),
        // A relation of what everybody sees that comes from what is hidden.
        dependencyOf: ['component:c-0', 'component:c-1'],
      },
      { tags: ['azure'] },
    ),
    entity('Template', 'service', {
      type: 'service',
      steps: [],
      owner: 'team-a',
    }),
    entity('Template', hid('service'), {
      type: 'service',
      steps: [],
      owner: 'team-a',
    }),
  ];
  const annotations = {
    'circleci.com/project-slug': 'gh/acme/x',
    'pagerduty.com/service-id': 'P1',
    'sonarqube.org/project-key': 'x',
    'grafana/dashboard-selector': 'x',
    'backstage.io/source-template': 'template:default/service',
  };
  const some = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).filter(() => chance(0.4)));

  const many = Array.from({ length: components }, (_, index) => {
    const isHidden = index % 3 === 2;
    return entity(
      'Component',
      isHidden ? hid(`c-${index}`) : `c-${index}`,
      {
        ...live(
          pick(['service', 'service', 'website']),
          pick([
            'team-a',
            'team-a',
            'team-b',
            ...(isHidden ? [hid('team'), hid('squad')] : []),
          ]),
        ),
        system: pick([
          'shop',
          'till',
          ...(isHidden ? [hid('system'), hid('crypt')] : []),
        ]),
        ...(chance(0.5)
          ? { consumesApis: [pick(['orders', hid('keys')])] }
          : {}),
        ...(chance(0.5)
          ? {
              dependsOn: [
                pick([
                  'resource:orders-db',
                  `component:c-${index > 3 ? 0 : 4}`,
                ]),
              ],
            }
          : {}),
      },
      {
        title: `Component ${index}`,
        tags: pick([['java'], ['go'], ['python', 'java'], []]),
        annotations: {
          ...some(annotations),
          // Somebody names what is hidden.
          ...(index === 1
            ? { 'backstage.io/source-template': hiddenTemplate }
            : {}),
          ...(isHidden
            ? {
                // What nobody else has.
                ...some({
                  'jenkins.io/job-full-name': 'x',
                  'snyk.io/org-name': 'x',
                }),
                'backstage.io/source-template': `template:default/${hid(
                  'service',
                )}`,
                'backstage.io/kubernetes-id': 'x',
              }
            : {}),
        },
      },
    );
  });
  return [...groups, ...people, ...parts, ...many];
}

function live(type: string, owner: string) {
  return { type, lifecycle: 'production', owner };
}

function team(parent: string) {
  return { type: 'team', parent, children: [] };
}

function entity(
  kind: string,
  name: string,
  spec: object,
  metadata: Partial<Entity['metadata']> = {},
): Entity {
  const isHidden = name.startsWith(hiddenName);
  const location = 'url:https://example.com/catalog-info.yaml';
  return {
    apiVersion:
      kind === 'Template'
        ? 'scaffolder.backstage.io/v1beta3'
        : 'backstage.io/v1alpha1',
    kind,
    metadata: {
      ...metadata,
      name,
      ...(isHidden ? { description: hiddenDescription, labels: {} } : {}),
      annotations: {
        'backstage.io/managed-by-location': location,
        'backstage.io/managed-by-origin-location': location,
        ...metadata.annotations,
        ...(isHidden ? { [hiddenAnnotation]: 'yes' } : {}),
      },
    },
    spec: spec as Entity['spec'],
  };
}
