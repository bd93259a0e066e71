import type { Texts } from '../../Words';
import { framework } from './framework';
import { reference } from './reference';
import { comparison, scenarios } from './scenarios';

export const guide: Texts['guide'] = {
  intro:
    'Für alle, die keine Daten haben: Beantworten Sie fünf Fragen, sehen Sie, was Ihr Umfeld erfordert und warum, behalten Sie die Antwort als Szenario und stellen Sie sie neben das, was gemessen wurde. Darunter steht, worauf sie beruht. Ihre Angaben stehen in der Adresse dieser Seite, die Sie weitergeben können.',
  contents: 'Auf dieser Seite',
  sections: {
    framework: 'Entscheidungshilfe',
    scenarios: 'Szenarien',
    comparison: 'Vergleichen',
    sideBySide: 'Gegenüberstellung',
    when: 'Wann was passt',
    roles: 'Rollen',
    questions: 'Häufige Fragen',
    models: 'Referenzmodelle',
  },
  framework,
  reference,
  scenarios,
  comparison,
};
