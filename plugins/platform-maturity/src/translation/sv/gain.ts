import type { Texts } from '../Words';

export const gain: Texts['gain'] = {
  title: 'Mest att vinna',
  subheader:
    'Där DevOps-grunden kommer först och inte når gränsen, de närmaste överst: där leder minst arbete vidare.',
  rule: 'Gränsen är {{cutoff}}. En grupp står här med allt som den och grupperna under den äger; en grupp med en enda person är utelämnad.',
  ruleComponents: 'Gränsen är {{cutoff}}.',
  groups: 'Grupper',
  components: 'Komponenter',
  short: {
    one: '{{count}} procentenhet saknas',
    other: '{{count}} procentenheter saknas',
  },
  hardly: 'mindre än en procentenhet saknas',
  at: 'grund {{share}}',
  none: 'Inga: av det som du får se har inget en grund som är känd och inte når gränsen.',
  loading: 'Läser in vilka som har mest att vinna',
  failed: 'Vilka som har mest att vinna kunde inte läsas in',
  forbidden: 'Det krävs en behörighet som du inte har här: {{permission}}.',
  tooMany:
    'Komponenterna i så många grupper kan inte listas här; varje grupp har sin egen lista.',
  lacked: 'Vad de flesta komponenter saknar',
  lackedNone:
    'Inget: varje metod och förmåga syns hos minst hälften av komponenterna.',
  lackedIntro:
    'Hos mer än hälften av de komponenter som det gäller är det inte uppfyllt eller inte känt. Det okända ska registreras innan det byggs.',
  lackedCounts: '{{unmet}} av {{of}} ej uppfyllt, {{unknown}} okänt',
  onlyUnmet: '{{unmet}} av {{of}} ej uppfyllt',
  onlyUnknown: '{{unknown}} av {{of}} okänt',
};
