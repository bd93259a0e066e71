export const entitiesMessages = {
  andMore: ' and {{count}} more',
  /** A button. */
  more: 'and {{count}} more',
  close: 'Close',
  wholeOrganization: 'whole organization',
} as const;
