import type { Texts } from '../Words';

export const matrix: Texts['matrix'] = {
  title: 'Wo die Komponenten stehen',
  subheader:
    'Was das Umfeld jeder einzelnen erfordert, und welche Stufe sie erreicht hat',
  corner: 'Erforderlich',
  total: 'Alle',
  cell: '{{components}}: {{approach}} erforderlich, auf der Stufe {{stage}}',
  components: {
    one: '{{count}} Komponente',
    other: '{{count}} Komponenten',
  },
  show: 'Diese Komponenten anzeigen',
};
