import type { Texts } from '../Words';

export const context: Texts['context'] = {
  title: 'Was das Umfeld erfordert',
  subheader:
    'Fünf Faktoren; bei jedem gibt die höchste seiner Messgrößen den Ausschlag.',
  unknown: 'nicht registriert',
  disabled: 'zählt nach dem Regelwerk nicht',
  wholeOrganization: 'ganze Organisation',
  organizationBelow: 'Organisation {{group}}',
  groups: 'Gruppen, um die es geht ({{count}})',
  noOwner: 'kein Eigentümer',
  callsForDevOps: 'Spricht für DevOps: {{what}}.',
  callsForPlatform: 'Spricht für Platform Engineering: {{what}}.',
  driver: 'gibt den Ausschlag',
  thresholdSource: 'Schwellen',
  heuristic: 'Faustregel',
  heuristicWhy: 'Eine Faustregel, keine Forschung.',
  ownThresholds:
    'Von Ihrem Regelwerk gesetzt; die Standardwerte sind {{low}} und {{high}}.',
  scope: 'Bereich',
  source: 'Quelle',
  readFrom: 'Gelesen aus',
  found: 'Gefunden',
  computed: 'Berechnet als',
  insteadOf: 'Anstelle von',
  declaredSizes: 'Größe angegeben von',
  bar: '{{title}}: {{value}}, mit Schwellen bei {{low}} und {{high}}',
  unknownBar:
    '{{title}}: nicht registriert, mit Schwellen bei {{low}} und {{high}}',
  withheldBar:
    '{{title}}: bekannt und nicht gezeigt, mit Schwellen bei {{low}} und {{high}}',
  subjects: {
    Component: 'diese Komponente',
    API: 'diese API',
    Resource: 'diese Ressource',
    System: 'dieses System',
    Domain: 'diese Domäne',
    Group: 'diese Gruppe',
    Organization: 'ganze Organisation',
  },
};
