import type { Texts } from '../Words';

export const provenance: Texts['provenance'] = {
  by: '{{source}} von {{teller}}',
  observed: 'beobachtet {{ago}}',
  ends: 'läuft ab {{ago}}',
  ended: 'abgelaufen {{ago}}',
  comment: '„{{comment}}“',
  rollUps: {
    sum: 'die Summe über die Komponenten, die es melden: mindestens so viele',
    median: 'der Median der Teams, die es melden',
  },
  withheld:
    'Es ist bekannt und zählt, und wird nicht gezeigt, weil es eine einzelne Person beschreiben würde.',
  withheldMark: 'nicht gezeigt',
  unknownMarks: {
    expired: 'abgelaufen',
    collectorFailed: 'nicht gesammelt',
  },
};
