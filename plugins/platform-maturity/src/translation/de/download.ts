import type { Texts } from '../Words';

export const download: Texts['download'] = {
  csv: 'Als CSV herunterladen',
  csvOf: 'Als CSV herunterladen: {{title}}',
  failed: 'Die Datei konnte nicht heruntergeladen werden: {{reason}}',
  parts: 'Auch mit Zeilen für jede Gruppe, jede Domäne und jedes System',
  everythingTitle: 'Alles mitnehmen',
  everything: 'Alles als JSON-Zeilen',
  everythingHelp:
    'Alles, was Sie lesen dürfen: das geltende Regelwerk, jede Bewertung mit ihren Belegen und was vom Verlauf aufgehoben ist. Ein JSON-Objekt je Zeile; die letzte Zeile sagt, dass die Datei vollständig ist.',
};
