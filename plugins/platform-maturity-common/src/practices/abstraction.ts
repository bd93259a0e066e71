import type { CapabilityDefinition } from './PracticeDefinition';
import { annotationSignal, tagSignal } from './Signal';

export const abstraction = {
  title: 'Abstraction of complexity',
  description:
    'Teams ask for what they need through a consistent interface that hides how it is run.',
  weight: 1,
  seenOn: 'component',
  organizationSignals: [],
  signals: [
    annotationSignal('humanitec.com/orgId', 'Humanitec'),
    annotationSignal('humanitec.com/appId', 'Humanitec'),
    annotationSignal('spaship.io/app-id', 'SPAship'),
    annotationSignal('terasky.backstage.io/crossplane-resource', 'Crossplane'),
    tagSignal('crossplane', 'Crossplane', 'met'),
    tagSignal('kratix', 'Kratix', 'met'),
    tagSignal('score-spec', 'Score', 'met'),
    tagSignal('paas', undefined, 'met'),
    tagSignal('platform-interface', undefined, 'met'),
    tagSignal('serverless', undefined, 'partial'),
  ],
  register:
    'Tag or annotate components that are run through your platform’s interface.',
  example: 'tags:\n  - platform-interface\n',
  improve:
    'Put what teams ask for most behind one interface that hides how it is run.',
  effort: 'L',
  role: 'platformEngineer',
  links: [
    {
      title: 'CNCF: platforms white paper',
      url: 'https://tag-app-delivery.cncf.io/whitepapers/platforms/',
    },
  ],
} as const satisfies CapabilityDefinition;
