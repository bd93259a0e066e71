import type { Texts } from '../../Words';

export const memo: Texts['explanation']['memo'] = {
  title: 'Beslutsunderlag: vad {{subject}} behöver, DevOps eller en plattform',
  facts: {
    status: 'Status',
    proposed: 'förslag',
    date: 'Datum',
    review: 'Ses över senast',
    basis: 'Underlag',
    basisText:
      'programvarukatalogen per {{checkedAt}}, enligt policyn {{policy}}',
  },
  context: 'Sammanhang',
  contextText:
    'Frågan är om storleken och komplexiteten hos **{{subject}}** kräver DevOps-metoder, en tunn plattform eller platform engineering.',
  factor: 'Faktor',
  measure: 'Vad som är känt',
  callsFor: 'Kräver',
  source: 'Källa',
  unknown: 'okänt',
  asserted: '{{source}}, {{scope}}',
  evidence: 'Belägg',
  practice: 'Metod',
  standing: 'På plats',
  restsOn: 'Bygger på',
  tools: 'Verktyg',
  nothing: '–',
  strengths: {
    declared: 'deklarerat: {{count}}',
    observed: 'observerat: {{count}}',
    attested: 'intygat: {{count}}',
  },
  recommendation: 'Rekommendation',
  move: '**{{move}}.** {{description}}',
  roles: 'Roller att bemanna',
  role: '**{{title}}**: {{does}}',
  alternatives: 'Alternativ, och vad som skulle vända beslutet',
  alternative: '**{{approach}}** är inte vad sammanhanget kräver i dag.',
  flips: 'Det vore det med något av följande, allt annat lika:',
  noFlips: 'Inget enskilt mått skulle ändra det.',
  undecided:
    'För lite är känt för att väga alternativen: registrera först det som saknas.',
  next: 'Nästa steg',
  step: '**{{title}}**: {{task}} ({{effort}}, {{role}})',
  noSteps: 'Inget står i vägen: behåll det som finns.',
  confidence: 'Tillförlitlighet',
  heuristic:
    'Trösklarna är tumregler och kan ändras; en annotering säger att en metod är införd, inte att den fungerar.',
};
