import type { Texts } from '../Words';

const dialog: Texts['attestations']['dialog'] = {
  answer: 'Ihre Antwort',
  share: 'Anteil der Zeit, in Prozent',
  percent: '%',
  shareMissing: 'Geben Sie eine Zahl von 0 bis 100 ein.',
  choiceMissing: 'Wählen Sie eine der Antworten.',
  comment: 'Kommentar (freiwillig)',
  commentHelp:
    'Worauf die Antwort beruht. Wird mit ihr angezeigt. {{count}} von {{limit}} Zeichen.',
  commentTooLong: 'Höchstens {{limit}} Zeichen; das sind {{count}}.',
  validFor: 'Gilt für',
  days: '{{days}} Tage',
  until: 'Bis {{date}}. Danach zählt sie nicht mehr, bis sie erneuert wird.',
  cancel: 'Abbrechen',
  save: 'Antwort speichern',
  saving: 'Wird gespeichert…',
  failed: 'Die Antwort wurde nicht gespeichert.',
  takeBackTitle: 'Antwort zurücknehmen?',
  takeBackText:
    'Die Frage „{{title}}“ ist dann unbeantwortet, und ihre Antwort zählt nicht mehr. Eine frühere Antwort kehrt nicht zurück; der Verlauf behält alle.',
  takeBack: 'Zurücknehmen',
  takingBack: 'Wird zurückgenommen…',
  takeBackFailed: 'Die Antwort wurde nicht zurückgenommen.',
  saved: 'Antwort gespeichert',
  tookBack: 'Antwort zurückgenommen',
  follows: 'Die Bewertung folgt in einigen Sekunden.',
};

const profile: Texts['attestations']['profile'] = {
  title: 'Platform Engineering, Aspekt für Aspekt',
  intro:
    'Fünf Aspekte, jeder für sich beantwortet. Sie werden **nie zu einer Zahl gemittelt** und gehen in keine Punktzahl ein, und die höchste Stufe ist kein Ziel an sich.',
  bars: 'Die Balken zeigen, wie die Befragten einer Umfrage unter Plattformteams geantwortet haben.',
  sources:
    'Quellen: {{model}}; Anteile der Befragten: State of Platform Engineering, Band 4 (2025).',
  model: 'Platform Engineering Maturity Model der CNCF, v1',
  asTable: 'Profil als Tabelle anzeigen',
  asChart: 'Profil als Balken anzeigen',
  levels: 'Stufen von „{{title}}“',
  level: '**{{level}}:** {{description}}',
  share: '{{share}} der Befragten',
  here: 'Ihre Organisation',
  wasHere: 'Ihre Organisation, abgelaufen',
  aspect: 'Aspekt und Ihre Organisation',
  caption:
    'Unter jeder Stufe: der Anteil der Befragten, die sie gewählt haben.',
};

export const attestations: Texts['attestations'] = {
  title: 'Was nur Sie sagen können',
  titleForOthers: 'Was nur die Eigentümer sagen können',
  titleForOthersWhole: 'Was nur Menschen sagen können',
  intro:
    'Das zeigt kein Katalog. Eine Antwort zählt in der Bewertung, bis sie abläuft.',
  loadingTitle: 'Die Fragen werden geladen',
  errorTitle: 'Die Fragen konnten nicht geladen werden',
  answer: 'Antworten',
  answerFor: 'Antworten: {{title}}',
  renew: 'Erneuern',
  renewFor: 'Antwort erneuern: {{title}}',
  change: 'Ändern',
  changeFor: 'Antwort ändern: {{title}}',
  takeBack: 'Zurücknehmen',
  takeBackFor: 'Antwort zurücknehmen: {{title}}',
  somebody: 'jemandem, den Sie im Katalog nicht sehen dürfen,',
  given: {
    valid: 'Beantwortet von {{person}} {{when}} · gilt bis {{date}}',
    expired: 'Beantwortet von {{person}} {{when}} · galt bis {{date}}',
  },
  expiredNote: 'Zählt als unbekannt, bis jemand sie erneuert.',
  comment: '„{{text}}“',
  history: 'Verlauf',
  historyFor: 'Verlauf von „{{title}}“',
  historyCount: { one: '{{count}} Antwort', other: '{{count}} Antworten' },
  entries: {
    valid: '{{answer}}, beantwortet von {{person}} {{when}}; gilt bis {{date}}',
    expired:
      '{{answer}}, beantwortet von {{person}} {{when}}; galt bis {{date}}',
    replaced:
      '{{answer}}, beantwortet von {{person}} {{when}}; durch eine spätere Antwort ersetzt',
    takenBack:
      '{{answer}}, beantwortet von {{person}} {{when}}; zurückgenommen von {{whoTookBack}} {{whenTakenBack}}',
  },
  shareOfTime: '{{share}} der Zeit',
  states: {
    unanswered: 'nicht beantwortet',
    expired: 'abgelaufen',
  },
  levels: {
    provisional: 'Provisional',
    operational: 'Operational',
    scalable: 'Scalable',
    optimizing: 'Optimizing',
  },
  outcomes: {
    met: 'Ja: erfüllt',
    partial: 'Teilweise',
    unmet: 'Nein: nicht erfüllt',
  },
  refusals: {
    notAPerson: 'Nur Menschen können antworten.',
    notAsked: 'Hier wird nichts gefragt.',
    noOwner:
      'Niemand kann antworten: Es ist kein Eigentümer eingetragen. Nennen Sie einen in `spec.owner` der Beschreibungsdatei.',
    missingPermission:
      'Sie können nicht antworten: Ihnen fehlt die Berechtigung `{{permission}}`.',
    notOwner: 'Nur die Eigentümer können antworten: {{owners}}',
  },
  notMember:
    'Nur die Mitglieder und die der übergeordneten Gruppen können antworten: {{owners}}',
  dialog,
  profile,
};
