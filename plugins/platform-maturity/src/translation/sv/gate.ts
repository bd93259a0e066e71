import type { Texts } from '../Words';

export const gate: Texts['gate'] = {
  loading: 'Läser in bedömningen',
  nothingTitle: 'Inget är bedömt ännu',
  nothing:
    'Den första uppdateringen läser hela katalogen och bedömer varje komponent, API, resurs, system, domän och grupp. Den startar av sig själv strax efter portalen; svaret visas här så snart det finns.',
  notYetTitle: 'Ännu inte bedömd',
  notYet:
    'Den senaste fullständiga uppdateringen slutade {{ago}}, innan den här entiteten fanns i katalogen. Nästa tar med den; svaret visas här så snart det finns.',
  notYetPlain:
    'Nästa uppdatering tar med den här entiteten; svaret visas här så snart det finns.',
  running:
    'Katalogen läses, och varje komponent, API, resurs, system, domän och grupp bedöms. Svaret visas här så snart det finns.',
  runningTitle: 'Bedömningen görs just nu',
  forbiddenTitle: 'Du får inte se detta',
  forbidden:
    'Det krävs behörigheten `{{permission}}`, som ditt konto inte har här. Be dem som driver portalen om den.',
  errorTitle: 'Bedömningen kunde inte läsas in',
  retry: 'Försök igen',
  staleTitle: 'Den senaste uppdateringen misslyckades',
  stale: 'Du ser det senaste goda läget, som är från {{ago}}.',
  staleReason: 'Orsaken var: {{reason}}',
  staleNever: 'Ingen uppdatering har lyckats ännu.',
};
