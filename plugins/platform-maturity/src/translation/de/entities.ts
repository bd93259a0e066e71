import type { Texts } from '../Words';

export const entities: Texts['entities'] = {
  andMore: ' und {{count}} weitere',
  more: 'und {{count}} weitere',
  close: 'Schließen',
  wholeOrganization: 'ganze Organisation',
};
