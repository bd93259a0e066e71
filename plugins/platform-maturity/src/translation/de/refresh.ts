import type { Texts } from '../Words';

export const refresh: Texts['refresh'] = {
  refresh: 'Jetzt aktualisieren',
  refreshing: 'Aktualisierung läuft',
  startFailed: 'Die Aktualisierung konnte nicht gestartet werden: {{reason}}',
  lastRun: 'Letzte Aktualisierung',
  never: 'Noch ist keine Aktualisierung beendet. Die erste beginnt von selbst.',
  outcome: 'Ergebnis',
  started: 'Begonnen',
  duration: 'Dauer',
  entities: 'Gelesene Entitäten',
  assessed: 'Bewertet',
  changed: 'Geändert',
  removed: 'Entfernt',
  seconds: '{{count}} s',
  confirmed: 'Zuletzt vollständig',
  danglingTitle: 'Eigentümer, die es nicht gibt',
  danglingIntro:
    'Entitäten nennen diese Eigentümer, doch der Katalog hat keine solche Gruppe oder Person. Registrieren Sie sie, oder berichtigen Sie `spec.owner`.',
  danglingNone: 'Jeden Eigentümer, der genannt ist, gibt es.',
  problemsTitle: 'Probleme der letzten Aktualisierung',
  problemsIntro:
    'Womit die Aktualisierung zurechtkommen musste. Alles wurde so weit wie möglich bewertet.',
  problemTitles: {
    danglingOwner: 'Den Eigentümer gibt es im Katalog nicht',
    missingOwner: 'Kein Eigentümer ist genannt',
    ownGroupParent: 'Die Gruppe ist sich selbst übergeordnet',
    ownDomainParent: 'Die Domäne ist sich selbst übergeordnet',
    missingSpec: 'Die Entität hat keine spec',
    invalidMetadata:
      'Annotationen, Labels, Tags, Links oder Beziehungen haben nicht die erwartete Form; sie wurden ausgelassen',
    invalidAnnotation: 'Eine Annotation hat keine Wirkung',
    invalidReport:
      'Eine Meldung hat einen Wert, ein Datum oder einen Namen, den es nicht geben kann; sie wurde ausgelassen',
    unknownSubject:
      'Eine Meldung betrifft etwas, das nicht bewertet wird; sie wurde ausgelassen',
    unusableReport:
      'Ein Ergebnis wurde gemeldet, wo die Praktik nicht zu sehen ist; es wurde ausgelassen',
    unknownKind: 'Die Art wird nicht bewertet',
    invalidEntity: 'Die Entität konnte nicht gelesen werden',
    assessmentFailed: 'Die Bewertung ist fehlgeschlagen',
  },
  problemsNone: 'Nichts stand im Weg.',
  owner: 'Eigentümer',
  problem: 'Problem',
  namedBy: 'Genannt von',
  concerns: 'Betrifft',
  collectorsTitle: 'Sammler',
  collectorsIntro:
    'Andere Systeme, die nach Fakten gefragt werden, jedes nach seinem eigenen Zeitplan. Nach einem Fehler gilt, was sie zuvor meldeten, bis es zu alt ist.',
  collector: 'Sammler',
  lastAnswer: 'Letzte Antwort',
  noAnswer: 'nie',
  reports: 'Geltende Meldungen',
  dropped: '{{count}} ergaben keinen Sinn',
  phases: {
    reading: 'der Katalog wird gelesen',
    assessing: 'es wird bewertet',
    storing: 'es wird gespeichert',
  },
  collectorStates: {
    succeeded: 'hat geantwortet',
    failed: 'fehlgeschlagen',
    running: 'wird gefragt',
    never: 'noch nicht gefragt',
  },
  outcomes: {
    succeeded: 'gelungen',
    failed: 'fehlgeschlagen',
  },
};
