export const changeMessages = {
  title: 'What would change it',
} as const;
