import type { Texts } from '../Words';

export const steps: Texts['steps'] = {
  title: 'Nächste Schritte',
  nothing: 'Nichts steht im Weg: Behalten Sie, was Sie haben.',
  showAll: 'Alle {{count}} anzeigen',
  showFewer: 'Weniger anzeigen',
  leadsTo: 'dann **{{move}}**',
  concerned: 'Betroffene Komponenten',
  readOn: 'Weiterlesen',
  owner: 'wem es gehört',
  roles: 'Zu besetzende Rollen',
  kinds: {
    registerFact: 'Registrieren: {{about}}',
    registerPractice: 'Registrieren: {{about}}',
    improvePractice: 'Verbessern: {{about}}',
  },
  efforts: {
    S: 'Aufwand S: Stunden',
    M: 'Aufwand M: Tage',
    L: 'Aufwand L: Wochen',
  },
  effects: {
    demandCoverage: 'vom Umfeld bekannt von {{from}} auf {{to}}',
    foundation: 'Fundament von {{from}} auf {{to}}',
    foundationCoverage: 'von den Praktiken bekannt von {{from}} auf {{to}}',
    platform: 'Plattform von {{from}} auf {{to}}',
    platformCoverage: 'von den Fähigkeiten bekannt von {{from}} auf {{to}}',
  },
};
