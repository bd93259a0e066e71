export { componentsOf } from './componentsOf';
export { EntityLinks } from './EntityLinks';
export { EntitySampleLinks } from './EntitySampleLinks';
export { MaturityLink, useMaturityPath } from './MaturityLink';
export { Teller } from './Teller';
