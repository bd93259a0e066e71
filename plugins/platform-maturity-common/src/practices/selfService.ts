import type { CapabilityDefinition } from './PracticeDefinition';

export const selfService = {
  title: 'Self-service',
  description:
    'Teams create infrastructure and environments themselves, without a ticket.',
  weight: 1,
  seenOn: 'organization',
  signals: [],
  organizationSignals: [
    {
      id: 'templates',
      title: 'templates that teams can run themselves',
      kind: 'declared',
      filter: { kind: 'Template' },
      outcome: 'partial',
    },
    {
      id: 'infrastructureTemplates',
      title: 'templates that create infrastructure or environments',
      kind: 'declared',
      filter: {
        kind: 'Template',
        'spec.type': {
          $in: ['resource', 'infrastructure', 'environment', 'database'],
        },
      },
      outcome: 'met',
    },
    {
      id: 'resourcesFromTemplates',
      title: 'resources that were created from a template',
      kind: 'observed',
      filter: {
        kind: 'Resource',
        'metadata.annotations.backstage.io/source-template': { $exists: true },
      },
      outcome: 'met',
    },
  ],
  register:
    'Register a Template of type `resource`, `infrastructure` or `environment`.',
  example: 'kind: Template\nspec:\n  type: infrastructure\n',
  improve:
    'Offer templates that create infrastructure and environments without a ticket.',
  effort: 'L',
  role: 'platformEngineer',
  links: [
    {
      title: 'CNCF: platforms white paper',
      url: 'https://tag-app-delivery.cncf.io/whitepapers/platforms/',
    },
  ],
} as const satisfies CapabilityDefinition;
