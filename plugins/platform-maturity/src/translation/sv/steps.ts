import type { Texts } from '../Words';

export const steps: Texts['steps'] = {
  title: 'Nästa steg',
  nothing: 'Inget står i vägen: behåll det ni har.',
  showAll: 'Visa alla {{count}}',
  showFewer: 'Visa färre',
  leadsTo: 'sedan **{{move}}**',
  concerned: 'Berörda komponenter',
  readOn: 'Läs vidare',
  owner: 'den som äger det',
  roles: 'Roller att bemanna',
  kinds: {
    registerFact: 'Registrera: {{about}}',
    registerPractice: 'Registrera: {{about}}',
    improvePractice: 'Förbättra: {{about}}',
  },
  efforts: {
    S: 'arbete S: timmar',
    M: 'arbete M: dagar',
    L: 'arbete L: veckor',
  },
  effects: {
    demandCoverage: 'känt om sammanhanget från {{from}} till {{to}}',
    foundation: 'grund från {{from}} till {{to}}',
    foundationCoverage: 'känt om metoderna från {{from}} till {{to}}',
    platform: 'plattform från {{from}} till {{to}}',
    platformCoverage: 'känt om förmågorna från {{from}} till {{to}}',
  },
};
