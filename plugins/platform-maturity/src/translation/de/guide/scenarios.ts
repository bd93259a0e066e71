import type { Texts } from '../../Words';

export const scenarios: Texts['guide']['scenarios'] = {
  title: 'Szenarien',
  subheader:
    'Behalten Sie Antworten unter einem Namen, um auf sie zurückzukommen und sie mit dem zu vergleichen, was gemessen wurde. Nur Sie sehen sie; um ein Szenario zu teilen, geben Sie die Adresse dieser Seite weiter.',
  loading: 'Ihre Szenarien werden geladen',
  name: 'Name des Szenarios',
  namePlaceholder: 'Nach der Fusion',
  nameProblems: {
    empty: 'Geben Sie dem Szenario einen Namen.',
    tooLong: 'Höchstens {{longest}} Zeichen.',
    taken:
      'Ein Szenario dieses Namens gibt es schon: Wählen Sie einen anderen, oder löschen Sie jenes.',
  },
  save: 'Diese Antworten speichern',
  nothingToSave: 'Beantworten Sie zuerst etwas.',
  savedAs: 'Diese Antworten sind als **{{name}}** gespeichert.',
  empty:
    'Noch keine Szenarien. Beantworten Sie einige der Fragen oben, geben Sie den Antworten einen Namen und speichern Sie sie: „mit zwanzig Entwicklern mehr“ zum Beispiel, oder „nach dem Umzug in die Cloud“.',
  list: 'Ihre Szenarien',
  nameColumn: 'Name',
  calledFor: 'Erforderlich',
  standsAt: 'Steht auf',
  saved: 'Gespeichert',
  actions: 'Aktionen',
  shown: 'oben angezeigt',
  open: 'Öffnen',
  openNamed: '{{name}} öffnen',
  compare: 'Vergleichen',
  compareNamed: '{{name}} mit dem vergleichen, was gemessen wurde',
  rename: '{{name}} umbenennen',
  newName: 'Neuer Name von {{name}}',
  remove: '{{name}} löschen',
  keep: 'Diesen Namen übernehmen',
  cancel: 'Den alten Namen behalten',
  removed: '**{{name}}** ist gelöscht.',
  undo: 'Rückgängig machen',
  failed: 'Die Szenarien konnten nicht gespeichert werden: {{reason}}',
};

export const comparison: Texts['guide']['comparison'] = {
  title: 'Mit dem Gemessenen vergleichen',
  subheader:
    'Was der Katalog von Ihrer Organisation zeigt, neben dem, was geantwortet wurde.',
  which: 'Vergleichen',
  whichNamed: 'Vergleichen: {{name}}',
  answersNow: 'Ihre jetzigen Antworten',
  table: '{{organization}}, wie gemessen, und {{scenario}}',
  part: 'Teil',
  measured: 'Wie gemessen',
  difference: 'Unterschied',
  calledFor: 'Erforderlich',
  standsAt: 'Steht auf',
  move: 'Nächster Schritt',
  demand: 'Bedarf des Umfelds',
  foundation: 'DevOps-Fundament',
  platform: 'Plattformfähigkeiten',
  unknown: 'unbekannt',
  known: '{{share}} ({{coverage}} bekannt)',
  differences: {
    same: 'gleich',
    differs: 'anders',
    onlyMeasured: 'nicht beantwortet',
    onlyScenario: 'nicht gemessen',
    bothUnknown: 'in beiden unbekannt',
  },
  orders: {
    callsFor: { more: 'erfordert mehr', less: 'erfordert weniger' },
    stands: { more: 'weiter', less: 'weniger weit' },
  },
  points: {
    more: {
      one: '{{points}} Prozentpunkt höher',
      other: '{{points}} Prozentpunkte höher',
    },
    less: {
      one: '{{points}} Prozentpunkt niedriger',
      other: '{{points}} Prozentpunkte niedriger',
    },
  },
  summary: {
    one: '**{{differing}}** von {{all}} Teilen unterscheidet sich.',
    other: '**{{differing}}** von {{all}} Teilen unterscheiden sich.',
  },
  noDifference:
    'Von dem, was auf beiden Seiten bekannt ist, unterscheidet sich nichts.',
  nothingAnswered:
    'Beantworten Sie einige der Fragen oben, oder wählen Sie ein Szenario: Es wird neben das Gemessene gestellt.',
  gone: 'Das Szenario in der Adresse dieser Seite ist keines von Ihren; an seiner Stelle stehen Ihre jetzigen Antworten.',
  notAssessed:
    'Die Organisation ist noch nicht bewertet. Sobald sie es ist, steht sie hier neben Ihren Antworten.',
  errorTitle: 'Das Gemessene konnte nicht geladen werden',
};
