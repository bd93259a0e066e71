import type { Entity, EntityRelation } from '@backstage/catalog-model';

/** Marks the entities that the caller of a conditional decision may not see. */
export const hiddenAnnotation = 'paved.test/hidden';

/** Signs of most practices, whose loss moves those who had them. */
const signals = {
  'pagerduty.com/service-id': 'P1',
  'jenkins.io/job-full-name': 'company/build',
  'sonarqube.org/project-key': 'company',
  'datadoghq.com/dashboard-url': 'https://example.com/dashboard',
};

/** Components of each team, and in each system. */
const componentsPerTeam = 4;

/** One that everybody may see, of each kind that is asked about. */
export const component = 'component/default/component-0';
export const group = 'group/default/company';
export const system = 'system/default/system-0';

/**
 * A company of about so many entities: teams below one group, and components
 * that each have an owner and are part of a system in one domain. Every second
 * system and its components are hidden. The components of an odd generation lose
 * their tools, so that it has a history, and one of them has lost its owner.
 */
export function companyOf(size: number, generation: number): Entity[] {
  const teams = Math.floor(size / (componentsPerTeam + 2));
  const components = size - 2 * teams - 3;
  const indices = Array.from({ length: components }, (_, index) => index);
  const team = (index: number) => `group:default/team-${index % teams}`;
  const systemOf = (index: number) => `system:default/system-${index % teams}`;
  const isHidden = (index: number) => (index % teams) % 2 === 1;
  const annotations = (index: number) => ({
    ...(isHidden(index) ? { [hiddenAnnotation]: 'true' } : {}),
    ...(generation % 2 ? {} : signals),
  });
  const teamIndices = Array.from({ length: teams }, (_, index) => index);
  return [
    entity('Group', 'company', [
      ...teamIndices.map(index => relation('parentOf', team(index))),
    ]),
    entity('User', 'person', [relation('memberOf', team(0))]),
    entity('Domain', 'domain', [relation('ownedBy', team(0))]),
    ...teamIndices.map(index =>
      entity('Group', `team-${index}`, [
        relation('childOf', 'group:default/company'),
        ...(index === 0 ? [relation('hasMember', 'user:default/person')] : []),
        ...indices
          .filter(each => team(each) === team(index))
          .map(each =>
            relation('ownerOf', `component:default/component-${each}`),
          ),
      ]),
    ),
    ...teamIndices.map(index =>
      entity(
        'System',
        `system-${index}`,
        [
          relation('ownedBy', team(index)),
          relation('partOf', 'domain:default/domain'),
        ],
        isHidden(index) ? { [hiddenAnnotation]: 'true' } : {},
      ),
    ),
    ...indices.map(index =>
      entity(
        'Component',
        `component-${index}`,
        [
          relation('ownedBy', index === 2 ? 'group:default/gone' : team(index)),
          relation('partOf', systemOf(index)),
          relation(
            'dependsOn',
            `component:default/component-${(index + 1) % components}`,
          ),
        ],
        annotations(index),
      ),
    ),
  ];
}

function entity(
  kind: string,
  name: string,
  relations: EntityRelation[],
  annotations: Record<string, string> = {},
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { namespace: 'default', name, annotations },
    spec: { type: 'service', lifecycle: 'production', owner: 'any' },
    relations,
  };
}

function relation(type: string, targetRef: string): EntityRelation {
  return { type, targetRef };
}
