import type { Texts } from '../Words';

export const gate: Texts['gate'] = {
  loading: 'Die Bewertung wird geladen',
  nothingTitle: 'Noch ist nichts bewertet',
  nothing:
    'Die erste Aktualisierung liest den ganzen Katalog und bewertet jede Komponente, API und Ressource, jedes System, jede Domäne und jede Gruppe. Sie beginnt bald nach dem Start des Portals von selbst; die Antwort erscheint hier, sobald es sie gibt.',
  notYetTitle: 'Noch nicht bewertet',
  notYet:
    'Die letzte vollständige Aktualisierung endete {{ago}}, ehe diese Entität im Katalog war. Die nächste nimmt sie auf; die Antwort erscheint hier, sobald es sie gibt.',
  notYetPlain:
    'Die nächste Aktualisierung nimmt diese Entität auf; die Antwort erscheint hier, sobald es sie gibt.',
  running:
    'Der Katalog wird gelesen, und jede Komponente, API und Ressource, jedes System, jede Domäne und jede Gruppe bewertet. Die Antwort erscheint hier, sobald es sie gibt.',
  runningTitle: 'Die Bewertung entsteht gerade',
  forbiddenTitle: 'Das dürfen Sie nicht sehen',
  forbidden:
    'Es braucht die Berechtigung `{{permission}}`, die Ihr Konto hier nicht hat. Bitten Sie die Betreiber dieses Portals darum.',
  errorTitle: 'Die Bewertung konnte nicht geladen werden',
  retry: 'Erneut versuchen',
  staleTitle: 'Die letzte Aktualisierung ist fehlgeschlagen',
  stale: 'Sie sehen den letzten guten Stand, er ist von {{ago}}.',
  staleReason: 'Der Grund war: {{reason}}',
  staleNever: 'Noch keine Aktualisierung ist gelungen.',
};
