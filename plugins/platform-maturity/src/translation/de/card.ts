import type { Texts } from '../Words';

export const card: Texts['card'] = {
  title: 'Plattform-Reifegrad',
  calledFor: 'Erforderlich',
  next: 'Als Nächstes',
  details: 'Warum?',
  notYet: 'Noch nicht bewertet. Die nächste Aktualisierung nimmt sie auf.',
  forbidden: 'Um das zu sehen, braucht es die Berechtigung `{{permission}}`.',
  failed: 'Die Bewertung konnte nicht geladen werden: {{reason}}',
};
