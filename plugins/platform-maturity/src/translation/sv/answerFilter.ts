import type { Texts } from '../Words';

export const answerFilter: Texts['answerFilter'] = {
  title: 'Sidan visar bara',
  approach: 'Krävs: {{approach}}',
  stage: 'Står på: {{stage}}',
  clear: 'Rensa',
  components: 'Komponenter med det här svaret',
  narrowed:
    'Det här svaret begränsar tabellen, diagrammet över grupper, system eller domäner (efter deras eget svar), vilka som har flyttat sig dit och vilka som har mest att vinna. Alla andra kort visar fortfarande allt.',
  narrowedPart:
    'Det här svaret begränsar tabellen och komponenterna med mest att vinna. Alla andra kort visar fortfarande allt.',
  open: 'Öppna under Entiteter',
  openAll: 'Öppna alla under Entiteter',
};
