import type { Texts } from '../Words';

export const history: Texts['history'] = {
  title: 'Verlauf',
  subheader: 'Was die Antwort, die Werte oder die Befunde geändert hat',
  changes: 'Änderungen, die neuesten zuerst',
  none: 'Seit der ersten Bewertung, {{since}}, hat sich nichts geändert.',
  first: 'Zum ersten Mal bewertet',
  moved: 'Erreichte **{{stage}}**, und **{{approach}}** ist erforderlich',
  stageOnly: 'Von **{{before}}** zu **{{after}}**',
  approachOnly: '**{{after}}** ist erforderlich statt **{{before}}**',
  sameAnswer: 'Dieselbe Antwort, andere Werte oder Befunde',
  returned: 'Kam in den Katalog zurück',
  decisive: 'entscheidend',
  decisiveHelp: 'Ohne das wäre die Antwort eine andere.',
  noCauses: 'Was sich geändert hat, ist nicht mehr aufbewahrt.',
  chart: 'Werte im Lauf der Zeit',
  daily: 'Eine Zeile für jeden Tag, auch für jede Gruppe',
  asTable: 'Als Tabelle anzeigen',
  asChart: 'Als Diagramm anzeigen',
  when: 'Wann',
  forbidden:
    'Was früher gezählt wurde, wurde über alle Entitäten gezählt. Um es zu sehen, braucht es die Berechtigung `{{permission}}`, die Ihr Konto hier nicht hat.',
  loading: 'Der Verlauf wird geladen',
  failed: 'Der Verlauf konnte nicht geladen werden',
  scores: {
    demand: 'Bedarf',
    foundation: 'Fundament',
    platform: 'Plattform',
  },
};
