import type { Texts } from '../Words';

export const sprawl: Texts['sprawl'] = {
  title: 'Verktyg som används',
  subheader: 'Verktygen som komponenterna anger, för varje metod.',
  none: 'Ingen komponent anger ännu något verktyg för någon av de fem metoderna.',
  tools: { one: '{{count}} verktyg', other: '{{count}} verktyg' },
  tool: 'Verktyg',
  components: 'Komponenter',
  teams: 'Team',
  who: 'Används av',
  toolCount: '{{tool}} ({{count}})',
  alone: {
    one: '{{count}} verktyg i ett enda team',
    other: '{{count}} verktyg i ett enda team vardera',
  },
  singleTeam: 'ett enda team',
  aloneHint:
    'Ingen annan hjälper till att driva ett verktyg som ett enda team använder, och en plattform skulle få bära det för det teamet ensamt. Det kan vara rätt.',
  unnamed: 'och {{count}} till',
  onlyUnnamed: '{{count}} som inte visas',
  noOwner: 'ingen känd ägare',
  more: 'De {{shown}} verktygen med flest komponenter, av {{count}}.',
  unnamedNote:
    'Utan namn är personer som själva äger komponenter, det som du inte får se och det som är bortom de tio första.',
};
