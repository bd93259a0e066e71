import type { CapabilityDefinition } from './PracticeDefinition';

export const platformAsProduct = {
  title: 'Platform as a product',
  description:
    'A team owns the platform, treats developers as its customers and measures adoption.',
  weight: 1,
  seenOn: 'organization',
  signals: [],
  organizationSignals: [
    {
      id: 'platformTeam',
      title: 'teams of type platform',
      kind: 'declared',
      filter: {
        kind: 'Group',
        'spec.type': { $in: ['platform', 'platform-team'] },
      },
      outcome: 'partial',
    },
    {
      id: 'platformTeamOwnsComponents',
      title: 'teams of type platform that own components',
      kind: 'declared',
      filter: {
        kind: 'Group',
        'spec.type': { $in: ['platform', 'platform-team'] },
        relations: {
          $contains: {
            type: 'ownerOf',
            targetRef: { $hasPrefix: 'component:' },
          },
        },
      },
      outcome: 'met',
    },
  ],
  register:
    'Give the team that owns your platform the group type `platform`, and make it the owner of the platform’s components.',
  example: 'kind: Group\nspec:\n  type: platform\n',
  improve:
    'Give the platform a team of its own, with developers as its customers.',
  effort: 'M',
  role: 'platformEngineer',
  links: [
    {
      title: 'CNCF: platform engineering maturity model',
      url: 'https://tag-app-delivery.cncf.io/whitepapers/platform-eng-maturity-model/',
    },
    {
      title: 'Team Topologies: key concepts',
      url: 'https://teamtopologies.com/key-concepts',
    },
  ],
} as const satisfies CapabilityDefinition;
