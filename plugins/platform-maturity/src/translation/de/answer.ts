import type { Texts } from '../Words';

export const answer: Texts['answer'] = {
  heading: 'Antwort',
  inWords: 'In Worten',
  inWordsFor:
    'Die ganze Antwort als Absatz, zum Lesen oder zum Weiterschicken.',
  copy: 'Text kopieren',
  copied: 'Der Text ist kopiert',
  toDo: 'Was eine Antwort ergäbe',
  checked: 'geprüft {{ago}}',
  changed: 'geändert {{ago}}',
  factsKnown: '{{known}} von {{all}} Fakten bekannt',
  whatIf: 'Was wäre wenn …',
  why: 'Warum',
  noDrivers: 'Vom Umfeld ist noch nichts bekannt.',
  callsFor: 'erfordert {{level}}',
  whereOnPath: 'Der Stand auf dem Weg von DevOps zu einer Plattform',
  standsHere: 'steht hier',
  calledForHere: 'erforderlich',
  confidence: {
    low: 'Gering, weil weniger als {{low}} des Umfelds oder der Praktiken bekannt sind.',
    medium:
      'Mittel: Für hohe Verlässlichkeit müssen {{high}} des Umfelds und der Praktiken bekannt sein und die Hälfte der Befunde beobachtet oder bestätigt statt nur deklariert.',
    high: 'Hoch: Mindestens {{high}} des Umfelds und der Praktiken sind bekannt, und mindestens die Hälfte der Befunde ist beobachtet oder bestätigt.',
  },
  figures:
    'Hier bekannt: {{demand}} des Umfelds, {{foundation}} der Praktiken. Von den bekannten Befunden sind {{proven}} beobachtet oder bestätigt: {{strengths}}.',
};
