export const andMore = ' and {{count}} more';

export const wholeOrganization = 'whole organization';
