import type { Texts } from '../Words';

export const scatter: Texts['scatter'] = {
  title: 'Wo die Gruppen stehen',
  subheader:
    'Was das Umfeld jeder Gruppe erfordert, gegen das Fundament, das sie hat. Die Fläche zeigt die Zahl der Services.',
  xAxis: 'Bedarf des Umfelds',
  yAxis: 'DevOps-Fundament',
  ready: 'bereit für eine Plattform',
  foundationFirst: 'erst das Fundament',
  thin: 'bereit für eine schlanke Plattform',
  simple: 'einfach halten',
  alternative:
    '{{count}} Gruppen nach dem Bedarf ihres Umfelds und ihrem DevOps-Fundament: {{ready}} sind bereit für eine Plattform, {{first}} brauchen erst das Fundament, {{simple}} können es einfach halten. Die Tabelle zeigt dasselbe.',
  tooltip:
    '{{name}}: Das Umfeld erfordert {{approach}}; steht auf {{stage}}. Als Nächstes: {{move}}.',
  figures: 'Bedarf {{demand}}, Fundament {{foundation}}, {{services}}',
  asTable: 'Als Tabelle anzeigen',
  asChart: 'Als Diagramm anzeigen',
  notEnough: 'Zu wenig bekannt',
  notEnoughIntro:
    'Von diesen Gruppen ist der Bedarf oder das Fundament noch nicht bekannt:',
  none: 'Von keiner Gruppe ist genug bekannt, um sie hier einzuordnen.',
  largestOnly: 'Gezeigt werden die {{count}} Gruppen mit den meisten Services.',
};
