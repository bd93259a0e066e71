import type { Texts } from '../Words';

export const axes: Texts['axes'] = {
  heading: 'I tre tal',
  demand: 'Sammanhangets behov',
  foundation: 'DevOps-grund',
  platform: 'Plattformsförmågor',
  known: '{{coverage}} känt',
  unknown: 'okänt',
  unknownAxis: '{{title}}: okänt, {{coverage}} känt',
  knownAxis: '{{title}}: {{value}}, i området ”{{zone}}”; {{coverage}} känt',
  zones: {
    demand: {
      devops: 'DevOps',
      hybrid: 'tunn plattform',
      platformEngineering: 'platform engineering',
    },
    foundation: {
      weak: 'att stärka',
      strong: 'bär en plattform',
    },
    platform: {
      little: 'lite ännu',
      introduced: 'införd',
      product: 'som produkt',
    },
  },
};
