import type { Texts } from '../Words';

export const text: Texts['text'] = {
  justNow: 'gerade eben',
};
