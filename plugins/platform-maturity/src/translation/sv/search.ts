import type { Texts } from '../Words';

export const search: Texts['search'] = {
  resultType: 'Plattformsmognad',
  next: '{{kind}} · nästa: **{{move}}**',
  standsAt: 'Står på: {{stage}}',
};
