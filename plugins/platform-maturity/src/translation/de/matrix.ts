import type { Texts } from '../Words';

export const matrix: Texts['matrix'] = {
  title: 'Wo die Komponenten stehen',
  subheader:
    'Was das Umfeld jeder einzelnen erfordert, und welche Stufe sie erreicht hat',
  corner: 'Erforderlich',
  total: 'Alle',
  cell: '{{components}}: {{approach}} erforderlich, auf der Stufe {{stage}}',
  row: '{{components}}: {{approach}} erforderlich',
  column: '{{components}} auf der Stufe {{stage}}',
  components: {
    one: '{{count}} Komponente',
    other: '{{count}} Komponenten',
  },
  show: 'Die Seite auf diese Komponenten beschränken',
  showAll: 'Wieder alles anzeigen',
};
