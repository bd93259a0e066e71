export const entitiesMessages = {
  andMore: ' and {{count}} more',
  wholeOrganization: 'whole organization',
} as const;
