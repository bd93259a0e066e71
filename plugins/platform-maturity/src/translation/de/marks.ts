import type { Texts } from '../Words';

export const marks: Texts['marks'] = {
  outcomes: {
    met: 'erfüllt',
    partial: 'teilweise',
    unmet: 'nicht erfüllt',
    unknown: 'unbekannt',
    notApplicable: 'nicht anwendbar',
  },
  approaches: {
    devops: 'DevOps',
    hybrid: 'Schlanke Plattform',
    platformEngineering: 'Platform Engineering',
    undetermined: 'Noch unbekannt',
  },
  stages: {
    devopsFoundation: 'DevOps-Fundament',
    devopsAtScale: 'DevOps in der Breite',
    platformIntroduction: 'Plattform-Einführung',
    platformAsProduct: 'Plattform als Produkt',
    undetermined: 'Noch unbekannt',
  },
};
