import type { Texts } from '../Words';

export const home: Texts['home'] = {
  loading: 'Wird geladen',
  notAssessed:
    'Noch ist nichts bewertet. Die erste Aktualisierung beginnt bald nach dem Start des Portals von selbst.',
  forbidden:
    'Um das zu sehen, braucht es die Berechtigung `{{permission}}`, die Ihr Konto hier nicht hat.',
  failed: 'Das konnte nicht geladen werden: {{reason}}',
  retry: 'Erneut versuchen',
  next: 'Als Nächstes',
  calledFor: 'Erforderlich',
  stands: 'Steht auf',
  teams: 'Ihre Gruppen',
  noGroups:
    'Sie gehören zu keiner Gruppe des Katalogs, also gibt es keine Teams zu zeigen.',
  noneShown:
    'Noch ist keine Ihrer Gruppen bewertet, oder Ihr Konto darf sie nicht sehen.',
  someShown:
    'Die Gruppen, die hier fehlen, sind noch nicht bewertet, oder Ihr Konto darf sie nicht sehen.',
  firstOnly: 'Das sind die ersten {{asked}} Ihrer {{groups}} Gruppen.',
  allGroups: 'Alle Gruppen',
  seeWhy: 'Warum?',
  because: 'Der Grund: ',
  allChanges: 'Alle Änderungen',
  widgets: {
    myTeams: {
      title: 'Die nächsten Schritte meiner Teams',
      description:
        'Wo Ihre Gruppen stehen, und was der nächste Schritt zwischen DevOps und Platform Engineering ist',
    },
    organization: {
      title: 'Unser Plattform-Reifegrad',
      description:
        'Was das Umfeld der ganzen Organisation erfordert, wo sie steht, und der nächste Schritt',
    },
    changes: {
      title: 'Neueste Änderungen des Reifegrads',
      description:
        'Wer zu einem anderen Ansatz, einer anderen Stufe oder einem anderen Schritt kam, und warum',
      daysBack: 'Tage zurück',
      daysBackHelp: 'Von 1 bis 365.',
    },
  },
};
