import type { CapabilityDefinition } from './PracticeDefinition';
import { tagSignal } from './Signal';

export const securityByDesign = {
  title: 'Security and compliance by design',
  description:
    'Policies and access control are built into the platform, so that the default is compliant.',
  weight: 1,
  seenOn: 'component',
  organizationSignals: [],
  signals: [
    tagSignal('policy-as-code', undefined, 'met'),
    tagSignal('opa', 'Open Policy Agent', 'met'),
    tagSignal('kyverno', 'Kyverno', 'met'),
  ],
  register: 'Tag components whose policies the platform enforces.',
  example: 'tags:\n  - policy-as-code\n',
  improve:
    'Enforce policies in the platform, so that the default is compliant.',
  effort: 'L',
  role: 'platformSecurityLead',
  links: [
    {
      title: 'DORA: pervasive security',
      url: 'https://dora.dev/capabilities/pervasive-security/',
    },
  ],
} as const satisfies CapabilityDefinition;
