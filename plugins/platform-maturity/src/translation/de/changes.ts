import type { Texts } from '../Words';

export const changes: Texts['changes'] = {
  title: 'Was sie ändern würde',
};
