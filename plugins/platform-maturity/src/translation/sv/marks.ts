import type { Texts } from '../Words';

export const marks: Texts['marks'] = {
  outcomes: {
    met: 'uppfyllt',
    partial: 'delvis',
    unmet: 'ej uppfyllt',
    unknown: 'okänt',
    notApplicable: 'ej tillämpligt',
  },
  approaches: {
    devops: 'DevOps',
    hybrid: 'Tunn plattform',
    platformEngineering: 'Platform engineering',
    undetermined: 'Ännu okänt',
  },
  stages: {
    devopsFoundation: 'DevOps-grund',
    devopsAtScale: 'DevOps i stor skala',
    platformIntroduction: 'Plattformsintroduktion',
    platformAsProduct: 'Plattform som produkt',
    undetermined: 'Ännu okänt',
  },
};
