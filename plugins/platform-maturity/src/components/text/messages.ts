export const textMessages = {
  justNow: 'just now',
} as const;
