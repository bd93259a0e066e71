import type { Texts } from '../Words';

export const strengths: Texts['strengths'] = {
  label: 'Stärke der Belege',
  words: {
    declared: 'deklariert',
    observed: 'beobachtet',
    attested: 'bestätigt',
  },
  counted: {
    declared: { one: '{{count}} deklariert', other: '{{count}} deklariert' },
    observed: { one: '{{count}} beobachtet', other: '{{count}} beobachtet' },
    attested: { one: '{{count}} bestätigt', other: '{{count}} bestätigt' },
  },
  meanings: {
    declared:
      'Metadaten sagen, dass es eingerichtet ist, nicht, dass es funktioniert.',
    observed: 'Ein System, das es ausführt, sagt es.',
    attested: 'Ein Mensch steht dafür ein.',
  },
};
