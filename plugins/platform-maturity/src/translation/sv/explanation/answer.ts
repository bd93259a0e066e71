import type { Texts } from '../../Words';

type Explanation = Texts['explanation'];

export const answer: Explanation['answer'] = {
  calledFor: 'Ditt sammanhang kräver **{{approach}}**.',
  standsAt: '**{{subject}}** står på **{{stage}}**.',
  next: 'Nästa drag är att **{{move}}**.',
  foundationFirst:
    'Plattformen krävs, och grunden kommer först: nästa drag är att **{{move}}**.',
  sizeGate:
    'Resten av sammanhanget kräver mer; svaret stannar vid en tunn plattform, eftersom det finns färre än {{developers}} utvecklare.',
  approachOpen:
    'Vad sammanhanget kräver visar sig så snart lite till är registrerat.',
  stageOpen:
    'Var **{{subject}}** står visar sig så snart lite till är registrerat.',
  bothOpen:
    'Vad sammanhanget kräver, och var **{{subject}}** står, visar sig så snart lite till är registrerat.',
  leftOut:
    '**{{subject}}** utelämnas av policyn, så dess metoder granskas inte.',
  noComponents:
    'Ingen komponent räknas ännu för **{{subject}}**, så det går inte att säga var det står.',
  startWith: 'Börja med **{{first}}**.',
};

export const simulated: Explanation['simulated'] = {
  calledFor: 'Ditt sammanhang skulle kräva **{{approach}}**.',
  standsAt: '{{subject}} skulle stå på **{{stage}}**.',
  next: 'Nästa drag vore att **{{move}}**.',
  approachOpen: 'Vad sammanhanget kräver vore **öppet**.',
  stageOpen: 'Var {{subject}} står vore **öppet**.',
};

export const compared: Explanation['compared'] = {
  calledFor: answer.calledFor,
  standsAt: '{{subject}} står på **{{stage}}**.',
  next: answer.next,
  approachOpen: 'Vad sammanhanget kräver är **öppet**.',
  stageOpen: 'Var {{subject}} står är **öppet**.',
};

export const flips: Explanation['flips'] = {
  measureMore: '**{{result}}** vid **{{value}}**, {{distance}} mer',
  measureFewer: '**{{result}}** vid **{{value}}**, {{distance}} färre',
  measureLess: '**{{result}}** vid **{{value}}**, {{distance}} mindre',
  shareMore:
    '**{{result}}** med **{{practice}}** på **{{value}}**, {{distance}} mer',
  shareLess:
    '**{{result}}** med **{{practice}}** på **{{value}}**, {{distance}} mindre',
  practice: {
    one: '**{{result}}** när {{count}} komponent till uppfyller **{{practice}}**',
    other:
      '**{{result}}** när {{count}} komponenter till uppfyller **{{practice}}**',
  },
  single: '**{{result}}** när den har **{{practice}}**',
  inherited: '**{{result}}** när organisationen har **{{practice}}**',
  none: 'Ingen enskild ändring: flera saker skulle behöva ändras.',
};
