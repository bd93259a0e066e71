export const andMore = ' and {{count}} more';
