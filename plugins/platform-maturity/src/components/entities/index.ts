export { componentsOf } from './componentsOf';
export { EntitySampleLinks } from './EntitySampleLinks';
export { MaturityLink, useMaturityPath } from './MaturityLink';
export { Teller } from './Teller';
