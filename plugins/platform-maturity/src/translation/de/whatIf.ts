import type { Texts } from '../Words';

export const whatIf: Texts['whatIf'] = {
  about: 'Es geht um {{subject}}.',
  intro:
    'Ändern Sie eine beliebige Zahl, und die Antwort folgt sofort. Nichts wird gespeichert: Die Änderungen stehen in der Adresse dieser Seite, die Sie weitergeben können.',
  others:
    'Andere Entitäten haben einen Link „Was wäre wenn…“ auf ihrem Reiter „Reifegrad“.',
  organization: 'Die ganze Organisation nehmen',

  answer: 'Antwort',
  measured: 'Wie gemessen',
  whatIf: 'Was wäre wenn',
  unchanged: 'Noch ist nichts geändert.',
  same: 'Die Antwort bleibt dieselbe.',

  changes: 'Was geändert ist',
  change: '{{title}}: **{{after}}** statt {{before}}',
  resetAll: 'Alles zurücksetzen',
  reset: '{{title}} auf {{before}} zurücksetzen',
  changed: 'geändert, war {{before}}',
  notKnown: 'unbekannt',

  ignored:
    'Ein Teil der Adresse dieser Seite bedeutet hier nichts und wird ausgelassen: {{parameters}}',
  weights:
    'Das Regelwerk dieses Unternehmens gewichtet Praktiken auf eigene Weise, die diese Seite nicht kennt: Die Stufe wird mit den mitgelieferten Gewichten berechnet und kann vom Gemessenen abweichen.',

  withheld:
    'Manche Zahlen beschreiben eine einzelne Person. Sie zählen in dem, was gemessen wurde, und werden nicht gezeigt. Diese Seite beginnt daher ohne sie: Mit jeder Änderung wird die Antwort so berechnet, als wären sie unbekannt, bis Sie sie eingeben.',

  foundation: 'DevOps-Fundament',
  platform: 'Plattformfähigkeiten',
  scores: 'Punktzahl über die Komponenten, die zählen, in Prozent.',
  disabled: 'Das geltende Regelwerk zählt diesen Faktor nicht.',
  notApplicable: 'hier nicht anwendbar',
  unknownBar: 'unbekannt',
  makeUnknown: '{{title}}: unbekannt',
  field: '{{title}} als Zahl',
  percent: '%',
  flips: 'Was die Antwort von hier aus ändern würde',
  noFlips: 'Keine einzelne Messgröße würde es: Mehreres müsste sich ändern.',
  openFlips: 'Solange der Ansatz offen ist, gibt es nichts zu vergleichen.',
};
