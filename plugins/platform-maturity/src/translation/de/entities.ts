import type { Texts } from '../Words';

export const entities: Texts['entities'] = {
  andMore: ' und {{count}} weitere',
  wholeOrganization: 'ganze Organisation',
};
