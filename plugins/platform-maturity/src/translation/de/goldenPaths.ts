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
  time: {
    title: 'Im Lauf der Zeit',
    chart: 'Anteil der Komponenten aus einer Vorlage im Lauf der Zeit',
    share: 'Aus einer Vorlage entstanden',
    inPercent: 'Anteil',
    firstDay:
      'Der Anteil wird einmal am Tag festgehalten: Vom zweiten Tag an gibt es eine Linie.',
    notNoted:
      'Tag für Tag wird der Anteil für Gruppen und die Organisation festgehalten.',
    loading: 'Der Verlauf der Golden Paths wird geladen',
    failed: 'Der Verlauf der Golden Paths konnte nicht geladen werden',
    forbidden:
      'Was war, wurde über alle Entitäten gezählt. Es zu sehen erfordert die Berechtigung `{{permission}}`, die Ihr Konto hier nicht hat.',
    left: 'Haben ihren Golden Path verlassen',
    none: 'Keine Komponente hat in den letzten {{days}} Tagen ihren Golden Path verlassen.',
    count: {
      one: '**{{count}}** Komponente hat in den letzten {{days}} Tagen ihren Golden Path verlassen.',
      other:
        '**{{count}}** Komponenten haben in den letzten {{days}} Tagen ihren Golden Path verlassen.',
    },
    toNone:
      '{{component}} ist aus {{before}} entstanden und gibt keine Vorlage mehr an, {{ago}}',
    toOther: '{{component}} ging von {{before}} zu {{after}} über, {{ago}}',
    someTemplate: 'einer Vorlage, die hier nicht genannt ist',
    unnamed: {
      one: '{{count}} weitere ist nicht genannt: länger her oder für Sie nicht sichtbar.',
      other:
        '{{count}} weitere sind nicht genannt: länger her oder für Sie nicht sichtbar.',
    },
    before:
      'Festgehalten wird es seit der ersten Aktualisierung, die darauf achtete: Was einen Pfad vorher verlassen hat, ist nicht bekannt.',
  },
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
