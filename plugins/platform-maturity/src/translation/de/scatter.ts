import type { Texts } from '../Words';

export const scatter: Texts['scatter'] = {
  title: {
    Group: 'Wo die Gruppen stehen',
    System: 'Wo die Systeme stehen',
    Domain: 'Wo die Domänen stehen',
  },
  subheader:
    'Was das Umfeld erfordert, gegen das Fundament, das da ist. Die Fläche zeigt die Zahl der Services.',
  placed: 'Anzeigen',
  kinds: { Group: 'Gruppen', System: 'Systeme', Domain: 'Domänen' },
  xAxis: 'Bedarf des Umfelds',
  yAxis: 'DevOps-Fundament',
  ready: 'bereit für eine Plattform',
  foundationFirst: 'erst das Fundament',
  thin: 'bereit für eine schlanke Plattform',
  simple: 'einfach halten',
  alternative: {
    Group:
      '{{count}} Gruppen nach dem Bedarf ihres Umfelds und ihrem DevOps-Fundament: {{ready}} sind bereit für eine Plattform, {{first}} brauchen erst das Fundament, {{simple}} können es einfach halten. Die Tabelle zeigt dasselbe.',
    System:
      '{{count}} Systeme nach dem Bedarf ihres Umfelds und ihrem DevOps-Fundament: {{ready}} sind bereit für eine Plattform, {{first}} brauchen erst das Fundament, {{simple}} können es einfach halten. Die Tabelle zeigt dasselbe.',
    Domain:
      '{{count}} Domänen nach dem Bedarf ihres Umfelds und ihrem DevOps-Fundament: {{ready}} sind bereit für eine Plattform, {{first}} brauchen erst das Fundament, {{simple}} können es einfach halten. Die Tabelle zeigt dasselbe.',
  },
  tooltip:
    '{{name}}: Das Umfeld erfordert {{approach}}; steht auf {{stage}}. Als Nächstes: {{move}}.',
  figures: 'Bedarf {{demand}}, Fundament {{foundation}}, {{services}}',
  narrow: 'Die Seite auf {{approach}} beschränken',
  showAll: 'Wieder alles anzeigen',
  loading: 'Das Diagramm wird geladen',
  failed: 'Das Diagramm konnte nicht geladen werden',
  asTable: 'Als Tabelle anzeigen',
  asChart: 'Als Diagramm anzeigen',
  notEnough: 'Zu wenig bekannt',
  notEnoughIntro: 'Hier ist der Bedarf oder das Fundament noch nicht bekannt:',
  none: 'Noch ist nirgends genug bekannt, um etwas hier einzuordnen.',
  noneFiltered: 'Nichts mit dieser Antwort lässt sich hier einordnen.',
  largestOnly: 'Gezeigt werden die {{count}} mit den meisten Services.',
};
