import type { Texts } from '../Words';

export const sprawl: Texts['sprawl'] = {
  title: 'Werkzeuge im Einsatz',
  subheader: 'Die Werkzeuge, die die Komponenten angeben, zu jeder Praktik.',
  none: 'Noch gibt keine Komponente zu einer der fünf Praktiken ein Werkzeug an.',
  tools: { one: '{{count}} Werkzeug', other: '{{count}} Werkzeuge' },
  tool: 'Werkzeug',
  components: 'Komponenten',
  teams: 'Teams',
  who: 'Genutzt von',
  toolCount: '{{tool}} ({{count}})',
  alone: {
    one: '{{count}} Werkzeug bei nur einem Team',
    other: '{{count}} Werkzeuge bei jeweils nur einem Team',
  },
  singleTeam: 'nur ein Team',
  aloneHint:
    'Ein Werkzeug, das nur ein Team nutzt, hilft sonst niemand zu betreiben, und eine Plattform müsste es für dieses Team allein tragen. Das kann richtig sein.',
  unnamed: 'und {{count}} weitere',
  onlyUnnamed: '{{count}} ohne Namen',
  noOwner: 'kein bekannter Eigentümer',
  more: 'Die {{shown}} Werkzeuge mit den meisten Komponenten, von {{count}}.',
  unnamedNote:
    'Ohne Namen sind Personen, die selbst Komponenten besitzen, was Sie nicht sehen dürfen, und wer nach den ersten zehn kommt.',
};
