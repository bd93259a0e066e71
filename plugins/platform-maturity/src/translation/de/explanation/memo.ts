import type { Texts } from '../../Words';

export const memo: Texts['explanation']['memo'] = {
  title:
    'Entscheidungsvorlage: Was {{subject}} braucht, DevOps oder eine Plattform',
  facts: {
    status: 'Status',
    proposed: 'vorgeschlagen',
    date: 'Datum',
    review: 'Zu überprüfen bis',
    basis: 'Grundlage',
    basisText:
      'der Softwarekatalog mit Stand vom {{checkedAt}}, nach dem Regelwerk {{policy}}',
  },
  context: 'Umfeld',
  contextText:
    'Die Frage ist, was Größe und Komplexität erfordern: DevOps-Praktiken, eine schlanke Plattform oder Platform Engineering. Es geht um **{{subject}}**.',
  factor: 'Faktor',
  measure: 'Was bekannt ist',
  callsFor: 'Erfordert',
  source: 'Quelle',
  unknown: 'unbekannt',
  asserted: '{{source}}, {{scope}}',
  evidence: 'Belege',
  practice: 'Praktik',
  standing: 'Vorhanden',
  restsOn: 'Beruht auf',
  tools: 'Werkzeuge',
  nothing: '–',
  strengths: {
    declared: '{{count}} deklariert',
    observed: '{{count}} beobachtet',
    attested: '{{count}} bestätigt',
  },
  recommendation: 'Empfehlung',
  move: '**{{move}}.** {{description}}',
  roles: 'Zu besetzende Rollen',
  role: '**{{title}}**: {{does}}',
  alternatives: 'Alternativen, und was die Entscheidung umkehren würde',
  alternative: '**{{approach}}** ist nicht, was das Umfeld heute erfordert.',
  flips: 'Mit einem von diesen wäre es so, alles andere gleich:',
  noFlips: 'Keine einzelne Messgröße würde das ändern.',
  undecided:
    'Zu wenig ist bekannt, um die Alternativen abzuwägen: Zuerst ist zu registrieren, was fehlt.',
  next: 'Nächste Schritte',
  step: '**{{title}}**: {{task}} ({{effort}}; {{role}})',
  noSteps: 'Nichts steht im Weg: Behalten Sie, was da ist.',
  confidence: 'Verlässlichkeit',
  heuristic:
    'Die Schwellen sind Faustregeln und lassen sich ändern; eine Annotation sagt, dass eine Praktik eingerichtet ist, nicht, dass sie funktioniert.',
};
