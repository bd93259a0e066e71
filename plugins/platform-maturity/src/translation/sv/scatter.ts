import type { Texts } from '../Words';

export const scatter: Texts['scatter'] = {
  title: {
    Group: 'Var grupperna står',
    System: 'Var systemen står',
    Domain: 'Var domänerna står',
  },
  subheader:
    'Vad sammanhanget kräver, mot den grund som finns. Ytan visar antalet tjänster.',
  placed: 'Visa',
  kinds: { Group: 'Grupper', System: 'System', Domain: 'Domäner' },
  xAxis: 'Sammanhangets behov',
  yAxis: 'DevOps-grund',
  ready: 'redo för en plattform',
  foundationFirst: 'grunden först',
  thin: 'redo för en tunn plattform',
  simple: 'håll det enkelt',
  alternative: {
    Group:
      '{{count}} grupper efter sammanhangets behov och sin DevOps-grund: {{ready}} är redo för en plattform, {{first}} behöver grunden först, {{simple}} kan hålla det enkelt. Tabellen visar samma sak.',
    System:
      '{{count}} system efter sammanhangets behov och sin DevOps-grund: {{ready}} är redo för en plattform, {{first}} behöver grunden först, {{simple}} kan hålla det enkelt. Tabellen visar samma sak.',
    Domain:
      '{{count}} domäner efter sammanhangets behov och sin DevOps-grund: {{ready}} är redo för en plattform, {{first}} behöver grunden först, {{simple}} kan hålla det enkelt. Tabellen visar samma sak.',
  },
  tooltip:
    '{{name}}: sammanhanget kräver {{approach}}; står på {{stage}}. Nästa: {{move}}.',
  figures: 'Behov {{demand}}, grund {{foundation}}, {{services}}',
  narrow: 'Visa bara {{approach}} på sidan',
  showAll: 'Visa allt igen',
  loading: 'Läser in diagrammet',
  failed: 'Diagrammet kunde inte läsas in',
  asTable: 'Visa som tabell',
  asChart: 'Visa som diagram',
  notEnough: 'För lite känt',
  notEnoughIntro: 'För de här är behovet eller grunden ännu inte känd:',
  none: 'För ingen är tillräckligt känt för att placeras här ännu.',
  noneFiltered: 'Ingen med det här svaret kan placeras här.',
  largestOnly: 'De {{count}} med flest tjänster visas.',
};
