import { explanationMessages } from '@paved/plugin-platform-maturity-common';

export const changeMessages = {
  title: 'What would change it',
  nothing: explanationMessages.flips.none,
} as const;
