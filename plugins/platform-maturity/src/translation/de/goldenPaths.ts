import type { Texts } from '../Words';

export const goldenPaths: Texts['goldenPaths'] = {
  title: 'Golden Paths',
  subheader:
    'Was aus einer Software-Vorlage entstanden ist, wie `backstage.io/source-template` es angibt.',
  made: '**{{count}} von {{of}}** Komponenten ({{share}}) geben an, dass sie aus einer Vorlage entstanden sind.',
  none: '**Keine von {{of}}** Komponenten gibt an, dass sie aus einer Vorlage entstanden ist.',
  noTemplates:
    'Der Katalog hat keine Vorlage, die Sie sehen dürfen. Registrieren Sie Ihre Software-Vorlagen, und lassen Sie sie `backstage.io/source-template` in das schreiben, was sie anlegen.',
  noneUsed:
    'Falls welche aus einer Vorlage entstanden sind, macht die Annotation `backstage.io/source-template` es bekannt.',
  bar: '{{count}} von {{of}} Komponenten aus einer Vorlage entstanden',
  table: 'Vorlagen',
  template: 'Vorlage',
  components: 'Komponenten',
  teams: 'Teams',
  missing: 'nicht mehr im Katalog',
  missingHint:
    'Niemand pflegt diesen Pfad: Was aus ihm entstanden ist, bleibt sich selbst überlassen.',
  more: {
    one: '{{count}} weitere Vorlage, weiter unten oder für Sie nicht sichtbar.',
    other:
      '{{count}} weitere Vorlagen, weiter unten oder für Sie nicht sichtbar.',
  },
  unused: 'Vorlagen, die keine Komponente angibt',
  left: 'Eine Komponente, die die Annotation verloren hat, unterscheidet sich nicht von einer, die sie nie hatte. Was einen Pfad so verlassen hat, ist daher nicht gezählt.',
  perTeam: 'Nutzung je Team',
  perTeamIntro:
    'Der Anteil der Komponenten eines Teams, die aus einer Vorlage entstanden sind.',
  perTeamMore: 'Die {{count}} Gruppen mit dem größten Anteil.',
  ofComponents: '{{count}} von {{of}}',
  loading: 'Die Gruppen werden geladen',
  failed: 'Die Gruppen konnten nicht geladen werden',
  forbidden:
    'Es braucht eine Berechtigung, die Sie hier nicht haben: {{permission}}.',
  noGroups:
    'Keine Gruppe besitzt eine Komponente, oder Sie dürfen es nicht sehen.',
};
