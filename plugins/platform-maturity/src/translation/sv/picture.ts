import type { Texts } from '../Words';

export const picture: Texts['picture'] = {
  download: 'Ladda ner som bild',
  downloadOf: 'Ladda ner som bild: {{title}}',
  subtitle: 'Plattformsmognad, {{day}}',
  titleOf: '{{chart}}: {{subject}}',
  failed: 'Bilden kunde inte göras: {{reason}}',
};
