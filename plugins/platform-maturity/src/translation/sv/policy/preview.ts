import type { Texts } from '../../Words';

export const preview: Texts['policy']['preview'] = {
  title: 'Förhandsgranska en ändrad policy',
  intro:
    'Ändra tal nedan eller klistra in en policy, och se vilka objekt som skulle byta arbetssätt, steg eller drag, beräknat ur sparade fakta. Inget sparas.',
  start: 'Prova en ändring',
  stop: 'Sluta prova',
  missing:
    'Du kan läsa policyn men inte förhandsgranska en ändrad: det krävs behörigheten `{{permission}}`, som ditt konto inte har här. Be dem som driver portalen om den.',

  asText: 'Hela policyn som YAML eller JSON',
  textLabel: 'Policy',
  textHelp:
    'I samma form som `platformMaturity.policy` i `app-config.yaml`; det som utelämnas behåller sitt standardvärde.',
  noMapping: 'En policy har nycklar, till exempel `cutoffs:`.',
  syntax: 'Rad {{line}} kan inte läsas: {{message}}',
  textFirst: 'Rätta texten först; tills dess är fälten nedan låsta.',

  nothingChanged: 'Inget är ändrat ännu.',
  changes: { one: '{{count}} ändring', other: '{{count}} ändringar' },
  changesTitle: 'Vad som är ändrat',
  change: '`{{key}}`: **{{after}}** i stället för {{before}}',
  changeOther: '`{{key}}`: **{{after}}**',
  left: '`{{key}}` utelämnas och får sitt standardvärde',
  list: 'ett annat värde',
  reset: 'Återställ {{key}}',
  resetAll: 'Återställ allt',
  share: 'Ändringarna står i sidans adress, som du kan dela.',
  tooLong: 'Det här är för mycket för sidans adress; dela texten i stället.',
  ignored:
    'En del av sidans adress kunde inte läsas och är utelämnad: {{parameters}}',

  preview: 'Förhandsgranska',
  again: 'Förhandsgranska igen',
  running: 'Går igenom alla objekt',
  correct: 'Rätta först det som är markerat.',
  toolbar: 'Ändrad policy',

  refusedTitle: 'Den här policyn går inte ihop',
  refused:
    'Den förhandsgranskades inte, och en backend skulle inte starta med den. Rätta vart och ett av följande, i fälten nedan eller i texten, och förhandsgranska igen.',
  wholePolicy: 'policyn som helhet',
  goTo: 'Gå till {{key}}',
  goToShort: 'Gå dit',
  failed: 'Förhandsgranskningen misslyckades',

  resultTitle: 'Vad som skulle ändras',
  sentence: {
    one: '**{{changed}}** av {{subjects}} objekt skulle byta arbetssätt, steg eller drag.',
    other:
      '**{{changed}}** av {{subjects}} objekt skulle byta arbetssätt, steg eller drag.',
  },
  none: '**Inget skulle ändras**: alla {{subjects}} objekt behåller arbetssätt, steg och drag.',
  empty: 'Inget är bedömt ännu, så det finns inget att jämföra med.',
  stale:
    'Policyn har ändrats sedan dess. Det här är svaret för den förra; förhandsgranska igen för den nya.',
  notPreviewedTitle: 'Inte med i förhandsgranskningen',
  notPreviewed:
    'De här nycklarna ändrar vad som läses ur entiteterna, och det går inte att se av sparade fakta: {{keys}}. Deras verkan visar sig vid första uppdateringen med den nya policyn, eller med kommandot `paved preview` på beskrivningsfilerna.',

  matrices: 'Från före till efter',
  matricesIntro: 'Välj ett antal ändringar för att se de objekten nedan.',
  approach: 'Krävs',
  stage: 'Står på',
  move: 'Nästa drag',
  before: 'Före',
  after: 'Efter',
  count: 'Objekt',
  noneOf: '{{title}}: inget ändras.',
  others: 'Alla andra står kvar.',
  stay: 'står kvar',
  changeWord: 'ändras',
  cell: {
    one: '{{count}} objekt ändras från {{before}} till {{after}}',
    other: '{{count}} objekt ändras från {{before}} till {{after}}',
  },

  subjects: 'Objekt som skulle ändras',
  subject: 'Objekt',
  would: 'Skulle ändras',
  becomes: 'blir',
  filtered:
    'Bara de som skulle gå från **{{before}}** till **{{after}}** visas.',
  showAllChanges: 'Visa alla ändringar',
  notListed:
    'Alla visas inte: {{listed}} av {{changed}}. Listan slutar vid {{limit}} och utelämnar det som du inte får läsa; talen ovan räknar alla.',
  noneListed:
    'Inget av dem visas här: de ligger bortom listans slut, eller så får du inte läsa dem.',

  applyTitle: 'Så börjar det gälla',
  apply:
    'Skriv detta i `app-config.yaml`, vid sidan av det som redan står under `platformMaturity.policy`:',
  leaveOut:
    'Ta bort de här nycklarna ur `platformMaturity.policy`: `{{keys}}`.',
  restart:
    'Starta sedan om backenden: alla objekt bedöms enligt den vid nästa uppdatering.',
};
