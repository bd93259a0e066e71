import type { Texts } from '../Words';

export const history: Texts['history'] = {
  title: 'Historik',
  subheader: 'Vad som ändrade svaret, poängen eller resultaten',
  changes: 'Ändringar, senaste först',
  none: 'Inget har ändrats sedan den första bedömningen, {{since}}.',
  first: 'Bedömd för första gången',
  moved: 'Kom till **{{stage}}**, och **{{approach}}** krävs',
  stageOnly: 'Från **{{before}}** till **{{after}}**',
  approachOnly: '**{{after}}** krävs i stället för **{{before}}**',
  sameAnswer: 'Samma svar, andra poäng eller resultat',
  returned: 'Kom tillbaka till katalogen',
  decisive: 'avgörande',
  decisiveHelp: 'Utan det vore svaret inte vad det är nu.',
  noCauses: 'Vad som ändrades finns inte kvar.',
  chart: 'Poäng över tid',
  daily: 'En rad för varje dag, även för varje grupp',
  asTable: 'Visa som tabell',
  asChart: 'Visa som diagram',
  when: 'När',
  forbidden:
    'Det som räknades förr räknades över alla entiteter. Det krävs behörigheten `{{permission}}` för att se det, och den har ditt konto inte här.',
  loading: 'Läser in historiken',
  failed: 'Historiken kunde inte läsas in',
  scores: {
    demand: 'Behov',
    foundation: 'Grund',
    platform: 'Plattform',
  },
};
