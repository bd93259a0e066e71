import type { CapabilityDefinition } from './PracticeDefinition';

export const goldenPaths = {
  title: 'Golden paths',
  description:
    'Opinionated, supported ways to build the common things, which teams choose to follow.',
  weight: 1,
  seenOn: 'organization',
  signals: [],
  organizationSignals: [
    {
      id: 'templates',
      title: 'templates in the catalog',
      kind: 'declared',
      filter: { kind: 'Template' },
      outcome: 'partial',
    },
    {
      id: 'componentsFromTemplates',
      title: 'components that were made from a template',
      kind: 'observed',
      filter: {
        kind: 'Component',
        'metadata.annotations.backstage.io/source-template': { $exists: true },
      },
      // A heuristic: a path that half of the components follow is the usual way.
      atLeastShareOfComponents: 0.5,
      outcome: 'met',
    },
  ],
  register:
    'Register your software templates, and let them write `backstage.io/source-template` into what they create.',
  example:
    'annotations:\n  backstage.io/source-template: template:default/my-service-template\n',
  improve:
    'Offer a template for the most common sort of component, and let it mark what it makes.',
  effort: 'M',
  role: 'developerExperienceSpecialist',
  links: [
    {
      title: 'Backstage: writing templates',
      url: 'https://backstage.io/docs/features/software-templates/writing-templates',
    },
  ],
} as const satisfies CapabilityDefinition;
