import type { Texts } from '../Words';

export const refresh: Texts['refresh'] = {
  refresh: 'Uppdatera nu',
  refreshing: 'Uppdaterar',
  startFailed: 'Uppdateringen kunde inte startas: {{reason}}',
  lastRun: 'Senaste uppdatering',
  never: 'Ingen uppdatering är klar ännu. Den första startar av sig själv.',
  outcome: 'Utfall',
  started: 'Startad',
  duration: 'Tid',
  entities: 'Lästa entiteter',
  assessed: 'Bedömda',
  changed: 'Ändrade',
  removed: 'Borttagna',
  seconds: '{{count}} s',
  confirmed: 'Senast fullständig',
  danglingTitle: 'Ägare som inte finns',
  danglingIntro:
    'Entiteter anger de här ägarna, men katalogen har ingen sådan grupp eller användare. Registrera dem, eller rätta `spec.owner`.',
  danglingNone: 'Varje ägare som anges finns.',
  problemsTitle: 'Problem i den senaste uppdateringen',
  problemsIntro:
    'Vad uppdateringen fick ta sig förbi. Allt är bedömt så långt det går.',
  problemTitles: {
    danglingOwner: 'Ägaren finns inte i katalogen',
    missingOwner: 'Ingen ägare anges',
    ownGroupParent: 'Gruppen är sin egen överordnade',
    ownDomainParent: 'Domänen är sin egen överordnade',
    missingSpec: 'Entiteten har ingen spec',
    invalidMetadata:
      'Annoteringar, etiketter, taggar, länkar eller relationer har inte den väntade formen; de utelämnades',
    invalidAnnotation: 'En annotering har ingen verkan',
    invalidReport:
      'En rapport har ett värde, ett datum eller ett namn som inte kan stämma; den utelämnades',
    unknownSubject: 'En rapport gäller något som inte bedöms; den utelämnades',
    unusableReport:
      'Ett resultat rapporterades där metoden inte syns; det utelämnades',
    unknownKind: 'Sorten bedöms inte',
    invalidEntity: 'Entiteten kunde inte läsas',
    assessmentFailed: 'Bedömningen misslyckades',
  },
  problemsNone: 'Inget problem att ta sig förbi.',
  owner: 'Ägare',
  problem: 'Problem',
  namedBy: 'Anges av',
  concerns: 'Gäller',
  collectorsTitle: 'Insamlare',
  collectorsIntro:
    'Andra system som tillfrågas om fakta, vart och ett enligt sitt eget schema. Efter ett fel gäller det som de sade förut, tills det är för gammalt.',
  collector: 'Insamlare',
  lastAnswer: 'Senaste svar',
  noAnswer: 'aldrig',
  reports: 'Rapporter som gäller',
  dropped: '{{count}} var orimliga',
  phases: {
    reading: 'läser katalogen',
    assessing: 'bedömer',
    storing: 'sparar',
  },
  collectorStates: {
    succeeded: 'svarade',
    failed: 'misslyckades',
    running: 'tillfrågas',
    never: 'ännu inte tillfrågad',
  },
  outcomes: {
    succeeded: 'lyckades',
    failed: 'misslyckades',
  },
};
