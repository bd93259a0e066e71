import type { Contradiction } from '../../assessment';
import { contradictionSentence } from './contradictions';
import { plainText } from './message';

const components = { total: 1, refs: ['component:default/a'] };

it.each<[Contradiction, string]>([
  [
    { code: 'selfServiceWithoutTemplates', outcome: 'partial' },
    'Self-service is attested as met in part, and the catalog has no template and nothing that was made from one.',
  ],
  [
    { code: 'attestedAgainstEvidence', practice: 'devSecOps', components },
    'Security integration is attested as met, and what was declared or observed says that it is not.',
  ],
  [
    {
      code: 'attestedWithoutRecord',
      practice: 'incidentResponse',
      components,
      recordedBy: 1200,
      of: 3000,
    },
    'Incident response and reliability is attested as met and nothing else shows it, while 1,200 of 3,000 components of the organization have a sign of it.',
  ],
  [
    {
      code: 'attestedLevelDiffers',
      fact: 'deploymentsPerDay',
      value: 6,
      level: 'platformEngineering',
      other: { value: 1, level: 'hybrid', source: 'collector:github' },
    },
    '6 deployments a day is attested, which calls for platform engineering; 1 deployment a day (collected by github) calls for a thin platform.',
  ],
])('%j', (contradiction, words) => {
  expect(plainText(contradictionSentence(contradiction))).toBe(words);
});
