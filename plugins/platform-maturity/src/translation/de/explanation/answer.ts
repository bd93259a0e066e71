import type { Texts } from '../../Words';

type Explanation = Texts['explanation'];

export const answer: Explanation['answer'] = {
  calledFor: 'Ihr Umfeld erfordert **{{approach}}**.',
  standsAt: '**{{subject}}** steht auf der Stufe **{{stage}}**.',
  next: 'Nächster Schritt: **{{move}}**.',
  foundationFirst:
    'Die Plattform ist erforderlich, und das Fundament kommt zuerst: **{{move}}**.',
  sizeGate:
    'Der Rest des Umfelds erfordert mehr; die Antwort bleibt bei einer schlanken Plattform, weil es weniger als {{developers}} Entwickler gibt.',
  approachOpen:
    'Was das Umfeld erfordert, zeigt sich, sobald etwas mehr registriert ist.',
  stageOpen:
    'Wo **{{subject}}** steht, zeigt sich, sobald etwas mehr registriert ist.',
  bothOpen:
    'Was das Umfeld erfordert und wo **{{subject}}** steht, zeigt sich, sobald etwas mehr registriert ist.',
  leftOut:
    'Das Regelwerk lässt **{{subject}}** aus, also werden die Praktiken nicht betrachtet.',
  noComponents:
    'Noch zählt für **{{subject}}** keine Komponente, also lässt sich nicht sagen, welche Stufe erreicht ist.',
  startWith: 'Zuerst zu registrieren: **{{first}}**.',
};

export const simulated: Explanation['simulated'] = {
  calledFor: 'Ihr Umfeld würde **{{approach}}** erfordern.',
  standsAt: '{{subject}} stünde auf der Stufe **{{stage}}**.',
  next: 'Der nächste Schritt wäre: **{{move}}**.',
  approachOpen: 'Was das Umfeld erfordert, wäre **offen**.',
  stageOpen: 'Wo {{subject}} steht, wäre **offen**.',
};

export const compared: Explanation['compared'] = {
  calledFor: answer.calledFor,
  standsAt: '{{subject}} steht auf der Stufe **{{stage}}**.',
  next: answer.next,
  approachOpen: 'Was das Umfeld erfordert, ist **offen**.',
  stageOpen: 'Wo {{subject}} steht, ist **offen**.',
};

export const flips: Explanation['flips'] = {
  measureMore: '**{{result}}**: **{{value}}**, {{distance}} mehr',
  measureFewer: '**{{result}}**: **{{value}}**, {{distance}} weniger',
  measureLess: '**{{result}}**: **{{value}}**, {{distance}} weniger',
  shareMore:
    '**{{result}}**: **{{practice}}** zu **{{value}}**, {{distance}} mehr',
  shareLess:
    '**{{result}}**: **{{practice}}** zu **{{value}}**, {{distance}} weniger',
  practice: {
    one: '**{{result}}**, sobald {{count}} weitere Komponente **{{practice}}** hat',
    other:
      '**{{result}}**, sobald {{count}} weitere Komponenten **{{practice}}** haben',
  },
  single: '**{{result}}**, sobald es hier **{{practice}}** gibt',
  inherited:
    '**{{result}}**, sobald es in der Organisation **{{practice}}** gibt',
  none: 'Keine einzelne Änderung: Mehreres müsste sich ändern.',
};
