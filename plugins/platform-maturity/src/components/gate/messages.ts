export const gateMessages = {
  loading: 'Loading the assessment',
  nothingTitle: 'Nothing is assessed yet',
  nothing:
    'The first refresh reads the whole catalog and assesses every component, API, resource, system, domain and group. It starts by itself soon after the portal; the answer appears here as soon as it is there.',
  notYetTitle: 'Not assessed yet',
  notYet:
    'The last complete refresh ended {{ago}}, before this entity was in the catalog. The next one includes it; the answer appears here as soon as it is there.',
  notYetPlain:
    'The next refresh includes this entity; the answer appears here as soon as it is there.',
  running:
    'The catalog is being read, and every component, API, resource, system, domain and group assessed. The answer appears here as soon as it is there.',
  runningTitle: 'The assessment is being made',
  forbiddenTitle: 'You may not see this',
  forbidden:
    'It takes the permission `{{permission}}`, which your account does not have here. Ask those who run this portal for it.',
  errorTitle: 'The assessment could not be loaded',
  retry: 'Try again',
  staleTitle: 'The last refresh failed',
  stale: 'You see the last good state, which is from {{ago}}.',
  staleReason: 'The reason was: {{reason}}',
  staleNever: 'No refresh has succeeded yet.',
} as const;
