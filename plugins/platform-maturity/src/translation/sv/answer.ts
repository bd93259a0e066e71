import type { Texts } from '../Words';

export const answer: Texts['answer'] = {
  heading: 'Svar',
  inWords: 'I ord',
  inWordsFor: 'Hela svaret som ett stycke, att läsa eller skicka vidare.',
  copy: 'Kopiera texten',
  copied: 'Texten är kopierad',
  toDo: 'Vad som skulle ge ett svar',
  checked: 'kontrollerat {{ago}}',
  changed: 'ändrat {{ago}}',
  factsKnown: '{{known}} av {{all}} fakta kända',
  whatIf: 'Tänk om…',
  why: 'Varför',
  noDrivers: 'Inget av sammanhanget är känt ännu.',
  callsFor: 'kräver {{level}}',
  whereOnPath: 'Läget på vägen från DevOps till en plattform',
  standsHere: 'står här',
  calledForHere: 'krävs',
  confidence: {
    low: 'Låg, eftersom mindre än {{low}} av sammanhanget eller av metoderna är känt.',
    medium:
      'Medelhög: hög tillförlitlighet kräver att {{high}} av sammanhanget och av metoderna är känt, och att hälften av resultaten är observerade eller intygade snarare än deklarerade.',
    high: 'Hög: minst {{high}} av sammanhanget och av metoderna är känt, och minst hälften av resultaten är observerade eller intygade.',
  },
  figures:
    'Känt här: {{demand}} av sammanhanget, {{foundation}} av metoderna. Av de kända resultaten är {{proven}} observerade eller intygade: {{strengths}}.',
};
