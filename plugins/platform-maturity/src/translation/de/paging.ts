import type { Texts } from '../Words';

export const paging: Texts['paging'] = {
  label: 'Seiten: {{title}}',
  previous: 'Zurück',
  next: 'Weiter',
  page: 'Seite {{number}}',
  range: '{{from}}–{{to}} von {{count}}',
  showAll: 'Alle anzeigen ({{count}})',
  showMore: '{{more}} weitere anzeigen ({{shown}} von {{count}} zu sehen)',
};
