import type { Texts } from '../Words';

export const changes: Texts['changes'] = {
  title: 'Vad som skulle ändra det',
};
