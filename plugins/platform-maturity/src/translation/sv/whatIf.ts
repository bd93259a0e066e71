import type { Texts } from '../Words';

export const whatIf: Texts['whatIf'] = {
  about: 'Om {{subject}}.',
  intro:
    'Ändra vilket tal som helst, så följer svaret med direkt. Inget sparas: ändringarna står i sidans adress, som du kan dela.',
  others: 'Andra entiteter har en länk ”Tänk om…” på fliken Mognad.',
  organization: 'Ta hela organisationen',

  answer: 'Svar',
  measured: 'Som det mättes',
  whatIf: 'Tänk om',
  unchanged: 'Inget är ändrat ännu.',
  same: 'Svaret förblir detsamma.',

  changes: 'Vad som är ändrat',
  change: '{{title}}: **{{after}}** i stället för {{before}}',
  resetAll: 'Återställ allt',
  reset: 'Återställ {{title}} till {{before}}',
  changed: 'ändrat, var {{before}}',
  notKnown: 'okänt',

  ignored:
    'En del av sidans adress betyder inget här och utelämnas: {{parameters}}',
  weights:
    'Företagets policy viktar metoderna på ett eget sätt, som den här sidan inte känner till: steget räknas ut med de förvalda vikterna och kan avvika från det som mättes.',

  withheld:
    'Vissa tal beskriver en enda person. De räknas i det som mättes och visas inte, så den här sidan börjar utan dem: med en ändring räknas svaret ut som om de vore okända, tills du anger dem.',

  foundation: 'DevOps-grund',
  platform: 'Plattformsförmågor',
  scores: 'Poäng över de komponenter som räknas, i procent.',
  disabled: 'Den policy som gäller räknar inte den här faktorn.',
  notApplicable: 'är inte tillämpligt här',
  unknownBar: 'okänt',
  makeUnknown: '{{title}}: okänt',
  field: '{{title}} som tal',
  percent: '%',
  flips: 'Vad som skulle ändra svaret härifrån',
  noFlips: 'Inget enskilt mått skulle det: flera saker måste ändras.',
  openFlips: 'Det finns inget att jämföra med så länge arbetssättet är öppet.',
};
