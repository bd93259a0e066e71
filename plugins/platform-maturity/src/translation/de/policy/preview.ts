import type { Texts } from '../../Words';

export const preview: Texts['policy']['preview'] = {
  title: 'Vorschau auf ein geändertes Regelwerk',
  intro:
    'Ändern Sie unten Zahlen, oder fügen Sie ein Regelwerk ein, um zu sehen, welche Objekte Ansatz, Stufe oder Schritt wechseln würden, berechnet aus den gespeicherten Fakten. Nichts wird gespeichert.',
  start: 'Änderung ausprobieren',
  stop: 'Ausprobieren beenden',
  missing:
    'Sie können das Regelwerk lesen, aber keine Vorschau auf ein geändertes sehen: Dafür braucht es die Berechtigung `{{permission}}`, die Ihr Konto hier nicht hat. Bitten Sie die Betreiber des Portals darum.',

  asText: 'Das ganze Regelwerk als YAML oder JSON',
  textLabel: 'Regelwerk',
  textHelp:
    'In der Form von `platformMaturity.policy` in `app-config.yaml`; was fehlt, behält seinen Standardwert.',
  noMapping: 'Ein Regelwerk hat Schlüssel, zum Beispiel `cutoffs:`.',
  syntax: 'Zeile {{line}} ist nicht lesbar: {{message}}',
  textFirst:
    'Berichtigen Sie erst den Text; bis dahin sind die Felder unten gesperrt.',

  nothingChanged: 'Noch ist nichts geändert.',
  changes: { one: '{{count}} Änderung', other: '{{count}} Änderungen' },
  changesTitle: 'Was geändert ist',
  change: '`{{key}}`: **{{after}}** statt {{before}}',
  changeOther: '`{{key}}`: **{{after}}**',
  left: '`{{key}}` wird weggelassen und erhält seinen Standardwert',
  list: 'ein anderer Wert',
  reset: '{{key}} zurücksetzen',
  resetAll: 'Alles zurücksetzen',
  share:
    'Die Änderungen stehen in der Adresse dieser Seite, die Sie teilen können.',
  tooLong:
    'Das ist zu viel für die Adresse dieser Seite; teilen Sie stattdessen den Text.',
  ignored:
    'Ein Teil der Adresse dieser Seite war nicht lesbar und ist weggelassen: {{parameters}}',

  preview: 'Vorschau',
  again: 'Vorschau erneuern',
  running: 'Alle Objekte werden betrachtet',
  correct: 'Berichtigen Sie erst, was markiert ist.',
  toolbar: 'Geändertes Regelwerk',

  refusedTitle: 'Dieses Regelwerk ist in sich nicht stimmig',
  refused:
    'Es gibt keine Vorschau darauf, und ein Backend würde damit nicht starten. Berichtigen Sie jeden dieser Punkte in den Feldern unten oder im Text, und erneuern Sie die Vorschau.',
  wholePolicy: 'das Regelwerk als Ganzes',
  goTo: 'Zu {{key}}',
  goToShort: 'Dorthin',
  failed: 'Die Vorschau ist fehlgeschlagen',

  resultTitle: 'Was sich ändern würde',
  sentence: {
    one: '**{{changed}}** von {{subjects}} Objekten würde Ansatz, Stufe oder Schritt wechseln.',
    other:
      '**{{changed}}** von {{subjects}} Objekten würden Ansatz, Stufe oder Schritt wechseln.',
  },
  none: '**Nichts würde sich ändern**: Alle {{subjects}} Objekte behalten Ansatz, Stufe und Schritt.',
  empty: 'Noch ist nichts bewertet, also gibt es nichts zu vergleichen.',
  stale:
    'Das Regelwerk hat sich seitdem geändert. Das ist die Antwort auf das vorige; für das neue ist die Vorschau zu erneuern.',
  notPreviewedTitle: 'Nicht in dieser Vorschau',
  notPreviewed:
    'Diese Schlüssel ändern, was aus den Entitäten gelesen wird, und das ist gespeicherten Fakten nicht anzusehen: {{keys}}. Ihre Wirkung zeigt sich bei der ersten Aktualisierung mit dem neuen Regelwerk oder mit dem Befehl `paved preview` über die Deskriptoren.',

  matrices: 'Vorher und nachher',
  matricesIntro:
    'Wählen Sie eine Zahl von Änderungen, um diese Objekte unten zu sehen.',
  approach: 'Erforderlich',
  stage: 'Steht auf',
  move: 'Nächster Schritt',
  before: 'Vorher',
  after: 'Nachher',
  count: 'Objekte',
  noneOf: '{{title}}: Nichts ändert sich.',
  others: 'Alle anderen bleiben.',
  stay: 'bleiben',
  changeWord: 'wechseln',
  cell: {
    one: '{{count}} Objekt wechselt von {{before}} zu {{after}}',
    other: '{{count}} Objekte wechseln von {{before}} zu {{after}}',
  },

  subjects: 'Objekte, die sich ändern würden',
  subject: 'Objekt',
  would: 'Würde sich ändern',
  becomes: 'wird zu',
  filtered: 'Nur die, die von **{{before}}** zu **{{after}}** wechseln würden.',
  showAllChanges: 'Alle Änderungen anzeigen',
  notListed:
    'Nicht alle sind aufgeführt: {{listed}} von {{changed}}. Die Liste endet bei {{limit}} und lässt aus, was Sie nicht lesen dürfen; die Zahlen oben zählen alle.',
  noneListed:
    'Keines davon ist hier aufgeführt: Sie kommen nach dem Ende der Liste, oder Sie dürfen sie nicht lesen.',

  applyTitle: 'So tritt es in Kraft',
  apply:
    'Schreiben Sie das in `app-config.yaml`, neben das, was dort schon unter `platformMaturity.policy` steht:',
  leaveOut:
    'Nehmen Sie diese Schlüssel aus `platformMaturity.policy` heraus: `{{keys}}`.',
  restart:
    'Starten Sie dann das Backend neu: Mit der nächsten Aktualisierung werden alle Objekte danach bewertet.',
};
