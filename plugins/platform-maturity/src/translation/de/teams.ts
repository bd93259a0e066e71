import type { Texts } from '../Words';

export const teams: Texts['teams'] = {
  title: 'Last der Teams',
  subheader:
    'Was die Mitglieder jeder Gruppe tragen, die Gruppen unter ihr eingeschlossen. Teams, nicht Personen: Eine Gruppe mit nur einer Person hat keine Zahlen.',
  table: 'Last der Teams',
  loading: 'Die Teams werden geladen',
  failed: 'Die Teams konnten nicht geladen werden',
  none: 'Noch besitzt keine Gruppe eine Komponente, oder Sie dürfen es nicht sehen.',
  noneOwning: 'Keine der Gruppen auf dieser Seite besitzt eine Komponente.',
  group: 'Gruppe',
  teams: '{{count}} Teams',
  inAll: '{{count}} insgesamt',
  members: 'Mitglieder',
  membersOf: '{{count}} Mitglieder',
  fromTemplates: 'Aus Vorlagen',
  ofComponents: '{{count}} von {{of}}',
  sizeUnknown: 'Größe unbekannt',
  sizeUnknownHint:
    'Die Gruppe hat keine Benutzer im Katalog und gibt keine Größe mit paved.dev/team-size an.',
  unknown: 'unbekannt',
  suppressed:
    'Ein einziges Mitglied. Die Zahlen sind ausgelassen, da sie diese Person beschreiben würden.',
  leftOut: 'ausgelassen',
  owningNothing: {
    one: '{{count}} Gruppe auf dieser Seite besitzt keine Komponente und ist ausgelassen.',
    other:
      '{{count}} Gruppen auf dieser Seite besitzen keine Komponente und sind ausgelassen.',
  },
  levels: {
    devops: 'im Rahmen',
    hybrid: 'erhöht',
    platformEngineering: 'hoch',
  },
  figures: {
    services: 'Services',
    technologies: 'Technologien',
    dependencies: 'Abhängigkeiten',
    domains: 'Domänen',
  },
  perMember: 'pro Mitglied',
  measured: {
    services: 'Services pro Mitglied',
    technologies: 'Technologien eines Teams',
    dependencies: 'Abhängigkeiten pro Service',
    domains: 'Domänen eines Teams',
  },
  cell: '{{figure}}: {{value}}, {{word}}',
  chart: {
    title: 'Gezeigte Last',
    alternative:
      '{{figure}}, {{count}} Gruppen: {{high}} hoch, {{raised}} erhöht, {{within}} innerhalb der Schwellen. Die Tabelle zeigt dasselbe.',
    none: 'Für keine Gruppe auf dieser Seite ist diese Zahl bekannt und vergleichbar.',
    first: 'erhöht ab {{low}}',
    second: 'hoch ab {{high}}',
    part: 'Das Diagramm zeigt die Gruppen dieser Seite; die übrigen stehen auf den anderen Seiten.',
    leftOut: {
      one: '{{count}} Gruppe dieser Seite fehlt darin: Ihre Zahl ist nicht bekannt oder nicht vergleichbar.',
      other:
        '{{count}} Gruppen dieser Seite fehlen darin: Ihre Zahlen sind nicht bekannt oder nicht vergleichbar.',
    },
  },
  help: {
    title: 'Was die Stufen der Last bedeuten',
    intro:
      'Jede Zahl wird an zwei Schwellen des Regelwerks gemessen: Ab der ersten ist sie **erhöht**, ab der zweiten **hoch**. Schwellen für ein Team sagen nichts über mehrere: Technologien und Domänen einer Gruppe mit mehreren Teams werden nur gezählt.',
    measure: 'An Schwellen gemessen',
    low: 'Erhöht ab',
    high: 'Hoch ab',
    source: 'Woher sie kommen',
    domainsSource:
      'Team Topologies: zwei oder drei einfache Domänen oder eine komplexe pro Team',
    heuristic: 'Faustregeln: Die Zahlen stützen sich auf keine Studie.',
  },
};
