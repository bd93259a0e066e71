import type { Texts } from '../../Words';

export const settings: Texts['policy']['settings'] = {
  setting: 'Inställning',
  value: 'Gäller',
  tried: 'Provas',
  default: 'Standard',
  source: 'Var standardvärdet kommer ifrån',
  sourceShort: 'Källa',
  nothing: 'inte angivet',
  none: 'inga',
  counts: 'räknas',
  countsNot: 'räknas inte',
  yes: 'ja',
  no: 'nej',
  share: '{{value}} ({{percent}})',
  copyKey: 'Kopiera nyckeln {{key}}',
  copied: 'Nyckeln är kopierad',

  heuristic: 'tumregel',
  heuristicWhy:
    'En tumregel snarare än forskning: anpassa den efter vad ni vet om ert eget företag.',
  changed: 'ändrad',
  changedBy: 'ändrad av {{author}}',
  configuration: 'konfigurationen',
  pack: 'paketet {{id}}',

  picture:
    '{{title}}: DevOps under {{low}}, en tunn plattform från {{low}}, platform engineering från {{high}}',
  pictureChanged:
    '{{picture}}; standardvärdena är {{defaultLow}} och {{defaultHigh}}',
  defaultMark: 'standard',

  signals: { one: '{{count}} signal', other: '{{count}} signaler' },
  entries: { one: '{{count}} post', other: '{{count}} poster' },
  filter: 'ett filter',
  id: 'Signal',
  tool: 'Verktyg',
  strength: 'Belägg',
  outcome: 'Betyder',
  condition: 'Där det finns',
  onResource: 'på en tillhörande resurs:',
  atLeast: 'minst {{count}} {{title}}:',
  atLeastShare: 'minst {{share}} av komponenterna är {{title}}:',
  name: 'Namn',
  tags: 'Taggar',
  added: 'tillagd',
  replaced: 'ersatt',
  removedOnes: 'Borttagna ur standard: {{names}}.',
  matches: 'En entitet stämmer in med',

  meaning: '`{{key}}`: {{description}}',
  howToText: 'I `app-config.yaml`, som läses när backenden startar:',

  search: 'Sök i policyn',
  changedOnly: 'Bara ändrade',
  noneFound: 'Ingen inställning stämmer med sökningen.',
  showAll: 'Visa alla inställningar',
  noneChanged: 'Inget är ändrat: varje inställning har sitt standardvärde.',
  contents: 'Policyns delar',
  shown: '{{count}} av {{total}} inställningar visas',

  wouldBe: 'skulle ändras, är {{before}}',
  wouldBeOther: 'skulle ändras',
  reset: 'Återställ {{title}} till {{before}}',
  resetOther: 'Återställ {{title}}',
  low: '{{title}}: första tröskeln',
  high: '{{title}}: andra tröskeln',
  bounds: { low: 'låg', high: 'hög' },
  checks: {
    share: 'Det här är en andel: ett tal från 0 till 1.',
    negative: 'En vikt är 0 eller mer.',
    notPositive: 'En tröskel är större än 0.',
    notWhole: 'Människor räknas i heltal.',
    order: 'Den första tröskeln måste vara lägre än den andra.',
  },

  details: {
    number: 'YAML',
    switch: 'YAML',
    names: 'YAML',
    other: 'YAML',
    signals: 'Signaler och YAML',
    entries: 'Poster och YAML',
    filter: 'Filter och YAML',
  },
  detailsOf: '{{details}}: {{title}}',

  sections: {
    factors: {
      title: 'Sammanhangets faktorer',
      description:
        'Vad sammanhanget kräver. Varje faktor får samma poäng som sitt högsta mått; ett måtts två trösklar är där det börjar kräva en tunn plattform och platform engineering.',
    },
    practices: {
      title: 'DevOps-metoder',
      description:
        'Grunden. Signaler på en entitet visar att en metod finns på plats.',
    },
    capabilities: {
      title: 'Plattformsförmågor',
      description:
        'Plattformen. En del förmågor syns på organisationen snarare än på en komponent.',
    },
    cutoffs: {
      title: 'Gränser',
      description: 'Där modellen avgör, som andelar av 0–1.',
    },
    components: {
      title: 'Komponenter som räknas',
      description: 'Vilka av katalogens komponenter som granskas.',
    },
    organization: {
      title: 'Organisation',
      description: 'Vad som räknas som en organisation, och hur stor den är.',
    },
    vocabularies: {
      title: 'Ordlistor',
      description: 'De ord och filter som fakta läses ut med.',
    },
    overrides: {
      title: 'Undantag',
      description:
        'Vad ägare får säga med annoteringar, vid sidan av det som katalogen visar.',
    },
  },
};
