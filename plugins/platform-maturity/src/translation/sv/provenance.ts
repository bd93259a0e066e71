import type { Texts } from '../Words';

export const provenance: Texts['provenance'] = {
  by: '{{source}} av {{teller}}',
  observed: 'observerat {{ago}}',
  ends: 'går ut {{ago}}',
  ended: 'gick ut {{ago}}',
  comment: '”{{comment}}”',
  rollUps: {
    sum: 'summan över de komponenter som rapporterar det: minst så många',
    median: 'medianen av de team som rapporterar det',
  },
  withheld:
    'Det är känt och räknas, och visas inte, eftersom det skulle beskriva en enda person.',
  withheldMark: 'visas inte',
  unknownMarks: {
    expired: 'har gått ut',
    collectorFailed: 'inte insamlat',
  },
};
