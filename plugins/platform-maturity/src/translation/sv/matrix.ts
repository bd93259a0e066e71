import type { Texts } from '../Words';

export const matrix: Texts['matrix'] = {
  title: 'Var komponenterna står',
  subheader:
    'Vad sammanhanget kräver av var och en, och vilket steg den har nått',
  corner: 'Krävs',
  total: 'Alla',
  cell: '{{components}}: {{approach}} krävs, står på {{stage}}',
  row: '{{components}}: {{approach}} krävs',
  column: '{{components}} står på {{stage}}',
  components: {
    one: '{{count}} komponent',
    other: '{{count}} komponenter',
  },
  show: 'Visa bara de här komponenterna på sidan',
  showAll: 'Visa allt igen',
};
