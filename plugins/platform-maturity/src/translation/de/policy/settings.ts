import type { Texts } from '../../Words';

export const settings: Texts['policy']['settings'] = {
  setting: 'Einstellung',
  value: 'Gilt',
  tried: 'Ausprobiert',
  default: 'Standard',
  source: 'Woher der Standardwert kommt',
  sourceShort: 'Quelle',
  nothing: 'nicht gesetzt',
  none: 'keine',
  counts: 'zählt',
  countsNot: 'zählt nicht',
  yes: 'ja',
  no: 'nein',
  share: '{{value}} ({{percent}})',
  copyKey: 'Schlüssel {{key}} kopieren',
  copied: 'Der Schlüssel ist kopiert',

  heuristic: 'Faustregel',
  heuristicWhy:
    'Eine Faustregel, keine Forschung: Passen Sie sie dem an, was Sie von Ihrem eigenen Unternehmen wissen.',
  changed: 'geändert',
  changedBy: 'geändert durch {{author}}',
  configuration: 'die Konfiguration',
  pack: 'das Paket {{id}}',

  picture:
    '{{title}}: DevOps unter {{low}}, eine schlanke Plattform ab {{low}}, Platform Engineering ab {{high}}',
  pictureChanged:
    '{{picture}}; die Standardwerte sind {{defaultLow}} und {{defaultHigh}}',
  defaultMark: 'Standard',

  signals: { one: '{{count}} Signal', other: '{{count}} Signale' },
  entries: { one: '{{count}} Eintrag', other: '{{count}} Einträge' },
  filter: 'ein Filter',
  id: 'Signal',
  tool: 'Werkzeug',
  strength: 'Beleg',
  outcome: 'Bedeutet',
  condition: 'Wo vorhanden',
  onResource: 'an einer zugehörigen Ressource:',
  atLeast: 'mindestens {{count}} {{title}}:',
  atLeastShare: 'mindestens {{share}} der Komponenten sind {{title}}:',
  name: 'Name',
  tags: 'Tags',
  added: 'hinzugefügt',
  replaced: 'ersetzt',
  removedOnes: 'Aus dem Standard entfernt: {{names}}.',
  matches: 'Eine Entität passt mit',

  meaning: '`{{key}}`: {{description}}',
  howToText: 'In `app-config.yaml`, gelesen beim Start des Backends:',

  search: 'Regelwerk durchsuchen',
  changedOnly: 'Nur Geändertes',
  noneFound: 'Keine Einstellung passt.',
  showAll: 'Alle Einstellungen anzeigen',
  noneChanged: 'Nichts ist geändert: Jede Einstellung hat ihren Standardwert.',
  contents: 'Teile des Regelwerks',
  shown: '{{count}} von {{total}} Einstellungen angezeigt',

  wouldBe: 'würde geändert, ist {{before}}',
  wouldBeOther: 'würde geändert',
  reset: '{{title}} auf {{before}} zurücksetzen',
  resetOther: '{{title}} zurücksetzen',
  low: '{{title}}: erste Schwelle',
  high: '{{title}}: zweite Schwelle',
  bounds: { low: 'niedrig', high: 'hoch' },
  checks: {
    share: 'Das ist ein Anteil: eine Zahl von 0 bis 1.',
    negative: 'Ein Gewicht ist 0 oder größer.',
    notPositive: 'Eine Schwelle ist größer als 0.',
    notWhole: 'Menschen werden in ganzen Zahlen gezählt.',
    order: 'Die erste Schwelle muss niedriger sein als die zweite.',
  },

  details: {
    number: 'YAML',
    switch: 'YAML',
    names: 'YAML',
    other: 'YAML',
    signals: 'Signale und YAML',
    entries: 'Einträge und YAML',
    filter: 'Filter und YAML',
  },
  detailsOf: '{{details}}: {{title}}',

  sections: {
    factors: {
      title: 'Faktoren des Umfelds',
      description:
        'Was das Umfeld erfordert. Jeder Faktor zählt so viel wie seine höchste Messgröße; an den zwei Schwellen einer Messgröße beginnt sie, eine schlanke Plattform und Platform Engineering zu erfordern.',
    },
    practices: {
      title: 'DevOps-Praktiken',
      description:
        'Das Fundament. Signale an einer Entität zeigen, dass eine Praktik vorhanden ist.',
    },
    capabilities: {
      title: 'Plattform-Fähigkeiten',
      description:
        'Die Plattform. Manche Fähigkeiten zeigen sich an der Organisation statt an einer Komponente.',
    },
    cutoffs: {
      title: 'Grenzwerte',
      description: 'Wo das Modell entscheidet, als Anteile von 0–1.',
    },
    components: {
      title: 'Komponenten, die zählen',
      description: 'Welche Komponenten des Katalogs betrachtet werden.',
    },
    organization: {
      title: 'Organisation',
      description: 'Was als eine Organisation gilt, und wie groß sie ist.',
    },
    vocabularies: {
      title: 'Wortlisten',
      description: 'Die Wörter und Filter, mit denen Fakten gelesen werden.',
    },
    overrides: {
      title: 'Ausnahmen',
      description:
        'Was Eigentümer mit Annotationen angeben dürfen, neben dem, was der Katalog zeigt.',
    },
  },
};
