import type { Texts } from '../Words';

export const scatter: Texts['scatter'] = {
  title: 'Var grupperna står',
  subheader:
    'Vad varje grupps sammanhang kräver, mot den grund som den har. Ytan visar antalet tjänster.',
  xAxis: 'Sammanhangets behov',
  yAxis: 'DevOps-grund',
  ready: 'redo för en plattform',
  foundationFirst: 'grunden först',
  thin: 'redo för en tunn plattform',
  simple: 'håll det enkelt',
  alternative:
    '{{count}} grupper efter sammanhangets behov och sin DevOps-grund: {{ready}} är redo för en plattform, {{first}} behöver grunden först, {{simple}} kan hålla det enkelt. Tabellen visar samma sak.',
  tooltip:
    '{{name}}: sammanhanget kräver {{approach}}; står på {{stage}}. Nästa: {{move}}.',
  figures: 'Behov {{demand}}, grund {{foundation}}, {{services}}',
  asTable: 'Visa som tabell',
  asChart: 'Visa som diagram',
  notEnough: 'För lite känt',
  notEnoughIntro:
    'För de här grupperna är behovet eller grunden ännu inte känd:',
  none: 'Ingen grupp har nog känt för att placeras här ännu.',
  largestOnly: 'De {{count}} grupperna med flest tjänster visas.',
};
