export const cardMessages = {
  title: 'Platform maturity',
  calledFor: 'Called for',
  next: 'Next',
  details: 'See why',
  notYet: 'Not assessed yet. The next refresh includes it.',
  forbidden: 'It takes the permission `{{permission}}` to see this.',
  failed: 'The assessment could not be loaded: {{reason}}',
} as const;
