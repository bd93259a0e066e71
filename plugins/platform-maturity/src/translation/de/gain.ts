import type { Texts } from '../Words';

export const gain: Texts['gain'] = {
  title: 'Am meisten zu gewinnen',
  subheader:
    'Wo das DevOps-Fundament zuerst kommt und die Grenze nicht erreicht, die nächsten oben: Dort führt die wenigste Arbeit weiter.',
  rule: 'Die Grenze ist {{cutoff}}. Eine Gruppe steht hier mit allem, was sie und die Gruppen unter ihr besitzen; eine Gruppe mit nur einer Person ist ausgelassen.',
  ruleComponents: 'Die Grenze ist {{cutoff}}.',
  groups: 'Gruppen',
  components: 'Komponenten',
  short: {
    one: '{{count}} Prozentpunkt fehlt',
    other: '{{count}} Prozentpunkte fehlen',
  },
  hardly: 'weniger als ein Prozentpunkt fehlt',
  at: 'Fundament {{share}}',
  none: 'Keine: Von dem, was Sie sehen dürfen, hat nichts ein Fundament, das bekannt ist und die Grenze nicht erreicht.',
  loading: 'Wer am meisten zu gewinnen hat, wird geladen',
  failed: 'Wer am meisten zu gewinnen hat, konnte nicht geladen werden',
  forbidden:
    'Es braucht eine Berechtigung, die Sie hier nicht haben: {{permission}}.',
  tooMany:
    'Die Komponenten so vieler Gruppen können hier nicht aufgeführt werden; jede Gruppe hat ihre eigene Liste.',
  lacked: 'Was den meisten Komponenten fehlt',
  lackedNone:
    'Nichts: Jede Praktik und jede Fähigkeit ist bei mindestens der Hälfte der Komponenten zu sehen.',
  lackedIntro:
    'Bei mehr als der Hälfte der Komponenten, auf die es zutrifft, ist es nicht erfüllt oder nicht bekannt. Unbekanntes ist erst zu registrieren, ehe es gebaut wird.',
  lackedCounts: '{{unmet}} von {{of}} nicht erfüllt, {{unknown}} unbekannt',
  onlyUnmet: '{{unmet}} von {{of}} nicht erfüllt',
  onlyUnknown: '{{unknown}} von {{of}} unbekannt',
};
