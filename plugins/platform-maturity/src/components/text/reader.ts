import type { WordsOptions } from '@paved/plugin-platform-maturity-common';

/** How the person at this browser reads: numbers are written in their way. */
export const reader: WordsOptions = {
  locale: new Intl.NumberFormat().resolvedOptions().locale,
};
