import type { Texts } from '../../Words';
import { measures, reasons } from './factors';

export const framework: Texts['guide']['framework'] = {
  title: 'Fünf Fragen zu Ihrem Umfeld',
  subheader:
    'Wählen Sie einen Faktor: Er zeigt, was wofür spricht, und warum. Schätzungen genügen; was Sie nicht wissen, bleibt unbekannt.',
  factors: 'Faktoren des Umfelds',
  notAnswered: 'nicht beantwortet',
  disabled: 'Das geltende Regelwerk zählt diesen Faktor nicht.',
  yours: 'hier nach Ihren Antworten',
  callsForTitle: 'Was wofür spricht',
  questionsTitle: 'Wo stehen Sie?',
  more: 'Mehr dazu, falls Sie es wissen',
  moreCount: '{{answered}} von {{all}} beantwortet',
  highestCounts:
    'Von mehreren Antworten zählt für den Faktor die, die am meisten erfordert.',
  about: '{{title}}: {{description}}',
  thresholds: 'Schwellen: {{source}}',
  bar: '{{title}}: Ihre Antwort steht für {{value}}; Schwellen bei {{low}} und {{high}}',
  openBar: '{{title}}: nicht beantwortet; Schwellen bei {{low}} und {{high}}',
  sizeGateTitle:
    'Unter {{developers}} Entwicklern: höchstens eine schlanke Plattform',
  sizeGate:
    'So viel die anderen Faktoren auch erfordern: Weniger als {{developers}} Entwickler können kein Plattformteam tragen und keine Plattform, die sich auszahlt. Wer sie baut, würde dem Produkt fehlen. Dann bleibt die Antwort bei einer schlanken Plattform.',
  next: 'Weiter: {{title}}',
  toPractices: 'Weiter: Was vorhanden ist',

  practicesTitle: 'Was vorhanden ist',
  practicesSubheader:
    'Was das Umfeld erfordert, ist das eine; wo Sie stehen, das andere. Die fünf Praktiken sind das Fundament; die Fähigkeiten machen daraus eine Plattform.',
  foundation: 'DevOps-Praktiken',
  platform: 'Plattformfähigkeiten',

  answerTitle: 'Ihre Antwort',
  details: 'Worauf sie beruht',
  start:
    'Beantworten Sie, was Sie wissen, dann steht hier die Antwort. Die **fünf Faktoren** sagen, was Ihr Umfeld erfordert, die **Praktiken**, wo Sie stehen.',
  calledFor: 'Nach Ihren Antworten erfordert das Umfeld **{{approach}}**.',
  standsAt: 'Sie stehen auf der Stufe **{{stage}}**.',
  move: 'Nächster Schritt: **{{move}}**.',
  openDevelopers:
    'Was das Umfeld erfordert, ist offen, bis Sie sagen, **wie viele Entwickler** es gibt.',
  openContext:
    'Was das Umfeld erfordert, ist offen, bis **{{needed}} des Umfelds** beantwortet sind; bisher sind es {{known}}.',
  openPractices:
    'Wo Sie stehen, ist offen, bis **{{needed}} der DevOps-Praktiken** beantwortet sind.',
  flips: 'Was ändern würde, was erforderlich ist',
  noFlips: 'Keine einzelne Antwort: Mehrere müssten sich ändern.',
  openFlips: 'Zeigt sich, sobald bekannt ist, was erforderlich ist.',
  roles: 'Wer es tut',
  estimate:
    'Eine Schätzung nach denselben Regeln wie jede Bewertung, aus dem, was Sie angeben, statt aus dem Katalog.',
  reset: 'Von vorn beginnen',
  whatIf: 'Weiter in „Was wäre wenn“',
  whatIfNote: '{{link}} mit genauen Zahlen, auf Grundlage des Gemessenen',
  ignored:
    'Ein Teil der Adresse dieser Seite bedeutet hier nichts und wird ausgelassen: {{parameters}}',
  shipped: {
    forbidden:
      'Die Schwellen sind die mitgelieferten: Die hier geltenden kommen mit der Bewertung der Organisation, für die es die Berechtigung `{{permission}}` braucht, und mit dem Regelwerk, für das es `{{other}}` braucht.',
    notAssessed:
      'Die Schwellen sind die mitgelieferten: Die hier geltenden kommen mit der ersten Bewertung der Organisation.',
    error:
      'Die Schwellen sind die mitgelieferten: Die Bewertung der Organisation, die die hier geltenden nennt, konnte nicht geladen werden.',
  },
  weights:
    'Das geltende Regelwerk gewichtet Praktiken auf eigene Weise, die diese Seite nicht kennt: Wo Sie stehen, wird mit den mitgelieferten Gewichten berechnet.',
  outcomes: {
    met: 'überall',
    partial: 'teilweise',
    unmet: 'noch nicht',
    unknown: 'Weiß ich nicht',
  },
  ranges: {
    none: 'keine',
    exactly: '{{to}}',
    atMost: 'höchstens {{to}}',
    fewer: 'weniger als {{to}}',
    less: 'weniger als {{to}}',
    fromTo: '{{from}} bis {{to}}',
    fromToBelow: '{{from}} bis unter {{to}}',
    orMore: 'mindestens {{from}}',
  },
  reasons,
  measures,
};
