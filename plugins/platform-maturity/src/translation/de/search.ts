import type { Texts } from '../Words';

export const search: Texts['search'] = {
  resultType: 'Plattform-Reifegrad',
  next: '{{kind}} · als Nächstes: **{{move}}**',
  standsAt: 'Steht auf: {{stage}}',
};
