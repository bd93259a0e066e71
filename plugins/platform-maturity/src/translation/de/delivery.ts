import type { Texts } from '../Words';

export const delivery: Texts['delivery'] = {
  title: 'Lieferleistung',
  subheader:
    'Die Messgrößen von DORA, soweit sie gemeldet wurden. Sie sind um ihrer selbst willen zu sehen: Keine Empfehlung beruht auf ihnen.',
  source: 'Quelle: {{source}}',
  sourceOfOwner: 'Quelle: {{source}} (für das Team, dem es gehört)',
  insteadOf: 'anstelle von {{values}}',
  hours: { one: '{{count}} Stunde', other: '{{count}} Stunden' },
};
