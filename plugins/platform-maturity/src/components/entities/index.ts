export { EntitySampleLinks } from './EntitySampleLinks';
export { MaturityLink, useMaturityPath } from './MaturityLink';
