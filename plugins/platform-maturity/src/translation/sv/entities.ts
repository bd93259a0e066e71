import type { Texts } from '../Words';

export const entities: Texts['entities'] = {
  andMore: ' och {{count}} till',
  wholeOrganization: 'hela organisationen',
};
