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
  unknownMarks: {
    expired: 'abgelaufen',
    collectorFailed: 'nicht gesammelt',
  },
};
