import type { Texts } from '../../Words';
import { framework } from './framework';
import { reference } from './reference';
import { comparison, scenarios } from './scenarios';

export const guide: Texts['guide'] = {
  intro:
    'För den som saknar data: svara på fem frågor, se vad sammanhanget kräver och varför, spara svaret som ett scenario och ställ det bredvid det som mättes. Nedanför står vad det bygger på. Svaren står i sidans adress, som du kan dela.',
  contents: 'På den här sidan',
  sections: {
    framework: 'Beslutsstöd',
    scenarios: 'Scenarier',
    comparison: 'Jämför',
    sideBySide: 'Sida vid sida',
    when: 'När vilket passar',
    roles: 'Roller',
    questions: 'Vanliga frågor',
    models: 'Referensmodeller',
  },
  framework,
  reference,
  scenarios,
  comparison,
};
