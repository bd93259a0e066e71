// The plugin, from its sources.
import { fromRoot } from './fromRoot.mjs';

// From here on TypeScript can be loaded, as the backend's own start does it.
fromRoot('@backstage/cli/config/nodeTransform.cjs');
export default [fromRoot('../platform-maturity-backend/src/index.ts').default];
