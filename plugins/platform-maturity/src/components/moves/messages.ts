export const movesMessages = {
  title: 'Who moved',
  subheader: 'Who came to another approach, stage or move, latest first',
  since: 'In the last',
  days: '{{count}} days',
  none: 'Nobody came to another approach, stage or move in the last {{days}} days.',
  noneFiltered:
    'None of the {{count}} that moved came to stand where the page is narrowed to.',
  list: 'Moves, latest first',
  loading: 'Loading the moves',
  failed: 'The moves could not be loaded',
  forbidden:
    'It takes the permission `{{permission}}` to see who moved, which your account does not have here.',
  approach: 'Called for',
  stage: 'Stands at',
  move: 'Next',
  to: 'to',
  forward: 'further on',
  back: 'further back',
  gone: 'Left the catalog; **{{approach}}** was called for, and it stood at **{{stage}}**.',
  causes: 'What changed ({{count}})',
  moreFiltered: 'Of the latest {{count}} that moved; there are more.',
  more: 'There are more: these are the latest {{count}}.',
} as const;
