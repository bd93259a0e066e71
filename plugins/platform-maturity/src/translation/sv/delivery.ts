import type { Texts } from '../Words';

export const delivery: Texts['delivery'] = {
  title: 'Leveransförmåga',
  subheader:
    'DORA:s mått, i den mån de är rapporterade. De visas för sin egen skull: ingen rekommendation bygger på dem.',
  source: 'Källa: {{source}}',
  sourceOfOwner: 'Källa: {{source}} (för teamet som äger)',
  insteadOf: 'i stället för {{values}}',
  hours: { one: '{{count}} timme', other: '{{count}} timmar' },
};
