import type { Texts } from '../Words';

export const card: Texts['card'] = {
  title: 'Plattformsmognad',
  calledFor: 'Krävs',
  next: 'Nästa',
  details: 'Se varför',
  notYet: 'Ännu inte bedömd. Nästa uppdatering tar med den.',
  forbidden: 'Det krävs behörigheten `{{permission}}` för att se detta.',
  failed: 'Bedömningen kunde inte läsas in: {{reason}}',
};
