import type { Texts } from '../Words';

export const answerFilter: Texts['answerFilter'] = {
  title: 'Die Seite zeigt nur',
  approach: 'Erforderlich: {{approach}}',
  stage: 'Steht auf: {{stage}}',
  clear: 'Filter aufheben',
  components: 'Komponenten mit dieser Antwort',
  narrowed:
    'Darauf beschränkt sind diese Tabelle, das Diagramm der Gruppen, Systeme oder Domänen (nach deren eigener Antwort), wer dorthin gekommen ist und wer am meisten zu gewinnen hat. Alle anderen Karten zeigen weiterhin alles.',
  narrowedPart:
    'Darauf beschränkt sind diese Tabelle und die Komponenten, die am meisten zu gewinnen haben. Alle anderen Karten zeigen weiterhin alles.',
  open: 'Unter Entitäten öffnen',
  openAll: 'Alle unter Entitäten öffnen',
};
