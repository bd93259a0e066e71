import type { Texts } from '../../Words';

export const contradictions: Texts['explanation']['contradictions'] = {
  selfServiceWithoutTemplates: {
    met: '**Self-Service** ist als erfüllt bestätigt, doch der Katalog hat keine Vorlage und nichts, was aus einer entstand.',
    partial:
      '**Self-Service** ist als teilweise erfüllt bestätigt, doch der Katalog hat keine Vorlage und nichts, was aus einer entstand.',
  },
  attestedAgainstEvidence:
    '**{{practice}}** ist als erfüllt bestätigt, doch was deklariert oder beobachtet ist, spricht dagegen.',
  attestedWithoutRecord:
    '**{{practice}}** ist als erfüllt bestätigt, und sonst zeigt es nichts, während {{recordedBy}} von {{of}} Komponenten der Organisation ein Zeichen dafür haben.',
  attestedLevelDiffers:
    'Bestätigt: **{{attested}}**, was {{level}} erfordert; dagegen steht {{other}} ({{source}}), was {{otherLevel}} erfordert.',
};

export const annotationProblems: Texts['explanation']['annotationProblems'] = {
  unknownKey: 'eine solche Annotation gibt es nicht; es gibt {{keys}}',
  unknownPractice: 'nur {{practices}} können ausgelassen werden',
  wrongKind: 'sie zählt nur an Entitäten der Art {{kinds}}',
  noReason:
    'ihr Wert muss eine Begründung mit mindestens {{count}} Zeichen sein',
  noSize: 'ihr Wert muss eine ganze Zahl von {{min}} bis {{max}} sein',
  notAllowed: 'das Regelwerk dieses Portals lässt sie nicht zählen',
};
