import type { Texts } from '../Words';

export const axes: Texts['axes'] = {
  heading: 'In drei Zahlen',
  demand: 'Bedarf des Umfelds',
  foundation: 'DevOps-Fundament',
  platform: 'Plattformfähigkeiten',
  known: '{{coverage}} bekannt',
  unknown: 'unbekannt',
  unknownAxis: '{{title}}: unbekannt, {{coverage}} bekannt',
  knownAxis:
    '{{title}}: {{value}}, im Bereich „{{zone}}“; {{coverage}} bekannt',
  zones: {
    demand: {
      devops: 'DevOps',
      hybrid: 'schlanke Plattform',
      platformEngineering: 'Platform Engineering',
    },
    foundation: {
      weak: 'zu stärken',
      strong: 'trägt eine Plattform',
    },
    platform: {
      little: 'noch wenig',
      introduced: 'eingeführt',
      product: 'als Produkt',
    },
  },
};
