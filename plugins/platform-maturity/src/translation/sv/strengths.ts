import type { Texts } from '../Words';

export const strengths: Texts['strengths'] = {
  label: 'Beläggens styrka',
  words: {
    declared: 'deklarerat',
    observed: 'observerat',
    attested: 'intygat',
  },
  counted: {
    declared: {
      one: '{{count}} deklarerat',
      other: '{{count}} deklarerade',
    },
    observed: {
      one: '{{count}} observerat',
      other: '{{count}} observerade',
    },
    attested: { one: '{{count}} intygat', other: '{{count}} intygade' },
  },
  meanings: {
    declared: 'Metadata säger att det är infört, inte att det fungerar.',
    observed: 'Ett system som kör det säger så.',
    attested: 'En människa står för det.',
  },
};
