import type { Texts } from '../../Words';

export const scenarios: Texts['guide']['scenarios'] = {
  title: 'Scenarier',
  subheader:
    'Spara svar under ett namn, för att komma tillbaka till dem och jämföra dem med det som mättes. Bara du ser dem; för att dela ett scenario delar du sidans adress.',
  loading: 'Läser in dina scenarier',
  name: 'Scenariots namn',
  namePlaceholder: 'Efter sammanslagningen',
  nameProblems: {
    empty: 'Ge scenariot ett namn.',
    tooLong: 'Högst {{longest}} tecken.',
    taken:
      'Det finns redan ett scenario med det namnet: välj ett annat, eller ta bort det.',
  },
  save: 'Spara de här svaren',
  nothingToSave: 'Svara på något först.',
  savedAs: 'De här svaren är sparade som **{{name}}**.',
  empty:
    'Inga scenarier ännu. Svara på några av frågorna ovan, ge svaren ett namn och spara dem: ”med tjugo utvecklare till”, till exempel, eller ”efter flytten till molnet”.',
  list: 'Dina scenarier',
  nameColumn: 'Namn',
  calledFor: 'Krävs',
  standsAt: 'Står på',
  saved: 'Sparat',
  actions: 'Åtgärder',
  shown: 'visas ovan',
  open: 'Öppna',
  openNamed: 'Öppna {{name}}',
  compare: 'Jämför',
  compareNamed: 'Jämför {{name}} med det som mättes',
  rename: 'Byt namn på {{name}}',
  newName: 'Nytt namn på {{name}}',
  remove: 'Ta bort {{name}}',
  keep: 'Spara namnet',
  cancel: 'Behåll det gamla namnet',
  removed: '**{{name}}** är borttaget.',
  undo: 'Ångra',
  failed: 'Scenarierna kunde inte sparas: {{reason}}',
};

export const comparison: Texts['guide']['comparison'] = {
  title: 'Jämför med det som mättes',
  subheader: 'Vad katalogen visar av din organisation, bredvid svaren.',
  which: 'Jämför',
  whichNamed: 'Jämför: {{name}}',
  answersNow: 'Dina svar nu',
  table: '{{organization}} som den mättes, och {{scenario}}',
  part: 'Del',
  measured: 'Som det mättes',
  difference: 'Skillnad',
  calledFor: 'Krävs',
  standsAt: 'Står på',
  move: 'Nästa drag',
  demand: 'Sammanhangets behov',
  foundation: 'DevOps-grund',
  platform: 'Plattformsförmågor',
  unknown: 'okänt',
  known: '{{share}} ({{coverage}} känt)',
  differences: {
    same: 'lika',
    differs: 'skiljer sig',
    onlyMeasured: 'inte besvarat',
    onlyScenario: 'inte mätt',
    bothUnknown: 'okänt i båda',
  },
  orders: {
    callsFor: { more: 'kräver mer', less: 'kräver mindre' },
    stands: { more: 'längre fram', less: 'mindre långt' },
  },
  points: {
    more: {
      one: '{{points}} procentenhet högre',
      other: '{{points}} procentenheter högre',
    },
    less: {
      one: '{{points}} procentenhet lägre',
      other: '{{points}} procentenheter lägre',
    },
  },
  summary: {
    one: '**{{differing}}** av {{all}} delar skiljer sig.',
    other: '**{{differing}}** av {{all}} delar skiljer sig.',
  },
  noDifference: 'Inget skiljer sig av det som är känt på båda sidor.',
  nothingAnswered:
    'Svara på några av frågorna ovan, eller välj ett scenario: det ställs bredvid det som mättes.',
  gone: 'Scenariot i sidans adress finns inte bland dina; dina svar nu står i dess ställe.',
  notAssessed:
    'Organisationen är inte bedömd ännu. Så snart den är det står den här bredvid dina svar.',
  errorTitle: 'Det som mättes kunde inte läsas in',
};
