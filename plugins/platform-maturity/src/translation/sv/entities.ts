import type { Texts } from '../Words';

export const entities: Texts['entities'] = {
  andMore: ' och {{count}} till',
  more: 'och {{count}} till',
  close: 'Stäng',
  wholeOrganization: 'hela organisationen',
};
