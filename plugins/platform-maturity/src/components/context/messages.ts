import type { SubjectKind } from '@paved/plugin-platform-maturity-common';

export const contextMessages = {
  title: 'What the context calls for',
  subheader: 'Five factors; the highest of its measures drives each.',
  unknown: 'not registered',
  disabled: 'not counted by the policy',
  wholeOrganization: 'whole organization',
  organizationBelow: 'organization of {{group}}',
  groups: 'Groups that this is about ({{count}})',
  noOwner: 'no owner',
  callsForDevOps: 'Speaks for DevOps: {{what}}.',
  callsForPlatform: 'Speaks for platform engineering: {{what}}.',
  driver: 'driver',
  thresholdSource: 'Thresholds',
  heuristic: 'heuristic',
  heuristicWhy: 'A rule of thumb rather than research.',
  ownThresholds: 'Set by your policy; the defaults are {{low}} and {{high}}.',
  scope: 'Scope',
  source: 'Source',
  readFrom: 'Read from',
  found: 'Found',
  computed: 'Computed as',
  insteadOf: 'Instead of',
  declaredSizes: 'Size declared by',
  bar: '{{title}}: {{value}}, with thresholds at {{low}} and {{high}}',
  unknownBar:
    '{{title}}: not registered, with thresholds at {{low}} and {{high}}',
  withheldBar:
    '{{title}}: known and not shown, with thresholds at {{low}} and {{high}}',
  /** The subject itself as a scope. */
  subjects: {
    Component: 'this component',
    API: 'this API',
    Resource: 'this resource',
    System: 'this system',
    Domain: 'this domain',
    Group: 'this group',
    Organization: 'whole organization',
  } satisfies Record<SubjectKind, string>,
};
