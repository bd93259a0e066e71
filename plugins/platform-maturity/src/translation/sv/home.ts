import type { Texts } from '../Words';

export const home: Texts['home'] = {
  loading: 'Läser in',
  notAssessed:
    'Inget är bedömt ännu. Den första uppdateringen startar av sig själv strax efter portalen.',
  forbidden:
    'Det krävs behörigheten `{{permission}}` för att se detta, och den har ditt konto inte här.',
  failed: 'Detta kunde inte läsas in: {{reason}}',
  retry: 'Försök igen',
  next: 'Nästa',
  calledFor: 'Krävs',
  stands: 'Står på',
  teams: 'Dina grupper',
  noGroups:
    'Du hör inte till någon grupp i katalogen, så det finns inga team att visa.',
  noneShown:
    'Ingen av dina grupper är bedömd ännu, eller så får ditt konto inte se dem.',
  someShown:
    'De av dina grupper som saknas här är inte bedömda ännu, eller så får ditt konto inte se dem.',
  firstOnly: 'Detta är de första {{asked}} av dina {{groups}} grupper.',
  allGroups: 'Alla grupper',
  seeWhy: 'Se varför',
  because: 'Därför att: ',
  allChanges: 'Alla ändringar',
  widgets: {
    myTeams: {
      title: 'Mina teams nästa drag',
      description:
        'Var dina grupper står, och vad som är nästa drag mellan DevOps och platform engineering',
    },
    organization: {
      title: 'Vår plattformsmognad',
      description:
        'Vad hela organisationens sammanhang kräver, var den står och nästa drag',
    },
    changes: {
      title: 'Senaste ändringar i mognad',
      description:
        'Vilka som kom till ett annat arbetssätt, steg eller drag, och varför',
      daysBack: 'Dagar tillbaka',
      daysBackHelp: 'Från 1 till 365.',
    },
  },
};
