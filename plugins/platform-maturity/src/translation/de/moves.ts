import type { Texts } from '../Words';

export const moves: Texts['moves'] = {
  title: 'Wer sich bewegt hat',
  subheader:
    'Wer zu einem anderen Ansatz, einer anderen Stufe oder einem anderen Schritt kam, die neuesten zuerst',
  since: 'In den letzten',
  days: '{{count}} Tagen',
  none: 'In den letzten {{days}} Tagen kam niemand zu einem anderen Ansatz, einer anderen Stufe oder einem anderen Schritt.',
  noneFiltered:
    'Keine der {{count}} Bewegungen führte dorthin, worauf die Seite beschränkt ist.',
  list: 'Bewegungen, die neuesten zuerst',
  loading: 'Die Bewegungen werden geladen',
  failed: 'Die Bewegungen konnten nicht geladen werden',
  forbidden:
    'Um zu sehen, wer sich bewegt hat, braucht es die Berechtigung `{{permission}}`, die Ihr Konto hier nicht hat.',
  approach: 'Erforderlich',
  stage: 'Steht auf',
  move: 'Als Nächstes',
  to: 'zu',
  forward: 'weiter vorn',
  back: 'weiter hinten',
  gone: 'Hat den Katalog verlassen; **{{approach}}** war erforderlich, und die Stufe war **{{stage}}**.',
  causes: 'Was sich geändert hat ({{count}})',
  moreFiltered: 'Aus den letzten {{count}} Bewegungen; es gibt weitere.',
  more: 'Es gibt mehr: Das sind die letzten {{count}}.',
};
