export const answerFilterMessages = {
  title: 'The page is narrowed to',
  approach: 'Called for: {{approach}}',
  stage: 'Stands at: {{stage}}',
  clear: 'Clear',
  components: 'Components with this answer',
  narrowed:
    'Narrowed to this answer are this table, the chart of groups, systems or domains (by their own answer), who moved and came to stand there, and who has most to gain. All other cards go on telling about everything.',
  narrowedPart:
    'Narrowed to this answer are this table and the components with most to gain. All other cards go on telling about everything.',
  open: 'Open in Entities',
  openAll: 'Open all in Entities',
} as const;
