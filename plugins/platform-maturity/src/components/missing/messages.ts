export const missingMessages = {
  owner: 'An owner that is in the catalog',
} as const;
