import type { Texts } from '../Words';

export const standing: Texts['standing'] = {
  title: 'Der Stand',
  subheader: 'Was der Katalog von jeder Praktik und jeder Fähigkeit zeigt.',
  someExcluded:
    'Die Praktiken von {{counted}} Komponenten zählen; {{count}} weitere lässt das Regelwerk aus, wegen ihres Lebenszyklus (zum Beispiel `deprecated`) oder ihres Typs.',
  practices: 'DevOps-Praktiken',
  practicesRestOn: 'Von den bekannten Befunden:',
  capabilities: 'Plattformfähigkeiten',
  noComponents: 'keine Komponenten',
  noSign: 'kein Zeichen dafür',
  notApplicable: 'nicht anwendbar: {{reason}}',
  told: 'was gesagt wurde',
  seenBy: 'zu sehen an {{signs}}',
  inherited: 'von der Organisation geerbt',
  evidence: 'Belege',
  noEvidence: 'Es wurde kein Zeichen gefunden.',
  components: 'Komponenten',
  toolCount: '{{tool}} ({{count}})',
  strengths: 'Beruht auf',
  recording: 'Registriert von',
  recordedUnmet:
    '{{recordedBy}} von {{of}} Komponenten der Organisation; das genügt, damit ein fehlendes Zeichen als nicht erfüllt zählt.',
  recordedUnknown:
    '{{recordedBy}} von {{of}} Komponenten der Organisation; zu wenige, als dass ein fehlendes Zeichen als nicht erfüllt zählte, also bleibt es unbekannt.',
  toRegister: 'Wenn es vorhanden ist, registrieren Sie es',
  bar: '{{title}}: {{counts}}',
  barPart: '{{count}} {{outcome}}',
  signs: {
    annotation: 'Annotation `{{key}}` = `{{value}}`',
    label: 'Label `{{key}}` = `{{value}}`',
    tag: 'Tag `{{tag}}`',
    link: 'Link {{link}}',
    field: 'Feld `{{path}}` = `{{value}}`',
    organization: '{{total}} {{title}}',
    organizationShare: '{{total}} {{title}}, {{share}} der Komponenten',
    noneOf: 'keine {{title}}',
    absence:
      'kein Zeichen, während {{recordedBy}} von {{of}} Komponenten der Organisation eines haben',
    absenceUnrecorded:
      'kein Zeichen, hier nicht und nirgends in der Organisation',
    absenceLost:
      'kein Zeichen mehr, da der Sammler, der eines sah, nicht antwortet. {{lost}}',
    wholeOrganization: 'ganze Organisation',
    reported: '{{source}} {{ago}}',
    attested: 'bestätigt {{ago}}',
    attestedBy: 'bestätigt von {{teller}} {{ago}}',
    ends: 'läuft ab {{ago}}',
    comment: '„{{comment}}“',
    see: 'ansehen',
    override: 'nicht anwendbar: {{value}} (Annotation `{{key}}`)',
  },
};
