import type { Texts } from '../Words';

export const matrix: Texts['matrix'] = {
  title: 'Var komponenterna står',
  subheader:
    'Vad sammanhanget kräver av var och en, och vilket steg den har nått',
  corner: 'Krävs',
  total: 'Alla',
  cell: '{{components}}: {{approach}} krävs, står på {{stage}}',
  components: {
    one: '{{count}} komponent',
    other: '{{count}} komponenter',
  },
  show: 'Visa de här komponenterna',
};
