import type { Texts } from '../Words';

export const paging: Texts['paging'] = {
  label: 'Sidor: {{title}}',
  previous: 'Föregående',
  next: 'Nästa',
  page: 'Sida {{number}}',
  range: '{{from}}–{{to}} av {{count}}',
  showAll: 'Visa alla ({{count}})',
  showMore: 'Visa {{more}} till ({{shown}} av {{count}} visas)',
};
