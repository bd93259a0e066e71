import type { Texts } from '../Words';

export const unknown: Texts['unknown'] = {
  title: 'Noch unbekannt',
  intro:
    'Nichts davon zählt gegen jemanden. Jede Zeile sagt, wie es bekannt wird, das Wirksamste zuerst.',
  nothing: 'Alles, wonach das Modell fragt, ist bekannt.',
  notRegistered: 'nicht registriert',
  notRecorded: 'Zu wenige Komponenten der Organisation registrieren es.',
  notSeen: 'Nichts in der Organisation zeigt es.',
  decisive: 'Es zu wissen, entscheidet „{{factor}}“.',
  sharpens: 'Es zu wissen, schärft „{{factor}}“.',
  ownerWaits: 'Was darauf wartet: {{facts}}.',
  foundation: 'Es zu wissen, macht das Fundament klarer.',
  platform: 'Es zu wissen, macht die Plattform klarer.',
  example: 'In `catalog-info.yaml`:',
  exampleUnderMetadata: 'In `catalog-info.yaml`, unter `metadata`:',
};
