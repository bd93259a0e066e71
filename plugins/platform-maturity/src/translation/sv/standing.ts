import type { Texts } from '../Words';

export const standing: Texts['standing'] = {
  title: 'Läget',
  subheader: 'Vad katalogen visar av varje metod och förmåga.',
  someExcluded:
    'Metoderna i {{counted}} komponenter räknas; {{count}} till utelämnas av policyn, på grund av deras livscykel (till exempel `deprecated`) eller typ.',
  practices: 'DevOps-metoder',
  practicesRestOn: 'Av de kända resultaten:',
  capabilities: 'Plattformsförmågor',
  noComponents: 'inga komponenter',
  noSign: 'inget tecken på det',
  notApplicable: 'ej tillämpligt: {{reason}}',
  told: 'det som sagts',
  seenBy: 'syns genom {{signs}}',
  inherited: 'ärvt från organisationen',
  evidence: 'Belägg',
  noEvidence: 'Inget tecken hittades.',
  components: 'Komponenter',
  toolCount: '{{tool}} ({{count}})',
  strengths: 'Bygger på',
  recording: 'Registrerat av',
  recordedUnmet:
    '{{recordedBy}} av organisationens {{of}} komponenter; det räcker för att ett tecken som saknas ska räknas som ej uppfyllt.',
  recordedUnknown:
    '{{recordedBy}} av organisationens {{of}} komponenter; för få för att ett tecken som saknas ska räknas som ej uppfyllt, så det förblir okänt.',
  toRegister: 'Om det är på plats, registrera det',
  bar: '{{title}}: {{counts}}',
  barPart: '{{count}} {{outcome}}',
  signs: {
    annotation: 'annoteringen `{{key}}` = `{{value}}`',
    label: 'etiketten `{{key}}` = `{{value}}`',
    tag: 'taggen `{{tag}}`',
    link: 'länken {{link}}',
    field: 'fältet `{{path}}` = `{{value}}`',
    organization: '{{total}} {{title}}',
    organizationShare: '{{total}} {{title}}, {{share}} av komponenterna',
    noneOf: 'inga {{title}}',
    absence:
      'inget tecken, medan {{recordedBy}} av organisationens {{of}} komponenter har ett',
    absenceUnrecorded: 'inget tecken, här eller någonstans i organisationen',
    absenceLost:
      'inget tecken längre, eftersom insamlaren som såg ett inte svarar. {{lost}}',
    wholeOrganization: 'hela organisationen',
    reported: '{{source}} {{ago}}',
    attested: 'intygat {{ago}}',
    attestedBy: 'intygat av {{teller}} {{ago}}',
    ends: 'går ut {{ago}}',
    comment: '”{{comment}}”',
    see: 'se det',
    override: 'ej tillämpligt: {{value}} (annoteringen `{{key}}`)',
  },
};
