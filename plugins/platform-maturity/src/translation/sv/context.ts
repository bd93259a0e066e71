import type { Texts } from '../Words';

export const context: Texts['context'] = {
  title: 'Vad sammanhanget kräver',
  subheader: 'Fem faktorer; det högsta av måtten avgör var och en.',
  unknown: 'inte registrerat',
  disabled: 'räknas inte av policyn',
  wholeOrganization: 'hela organisationen',
  organizationBelow: 'organisationen {{group}}',
  noOwner: 'ingen ägare',
  callsForDevOps: 'Talar för DevOps: {{what}}.',
  callsForPlatform: 'Talar för platform engineering: {{what}}.',
  driver: 'avgör',
  thresholdSource: 'Trösklar',
  heuristic: 'tumregel',
  heuristicWhy: 'En tumregel snarare än forskning.',
  ownThresholds: 'Satta av er policy; standardvärdena är {{low}} och {{high}}.',
  scope: 'Omfattning',
  source: 'Källa',
  readFrom: 'Läst från',
  found: 'Hittat',
  computed: 'Beräknat som',
  insteadOf: 'I stället för',
  declaredSizes: 'Storlek angiven av',
  bar: '{{title}}: {{value}}, med trösklar vid {{low}} och {{high}}',
  unknownBar:
    '{{title}}: inte registrerat, med trösklar vid {{low}} och {{high}}',
  withheldBar:
    '{{title}}: känt och visas inte, med trösklar vid {{low}} och {{high}}',
  subjects: {
    Component: 'den här komponenten',
    API: 'det här API:et',
    Resource: 'den här resursen',
    System: 'det här systemet',
    Domain: 'den här domänen',
    Group: 'den här gruppen',
    Organization: 'hela organisationen',
  },
};
