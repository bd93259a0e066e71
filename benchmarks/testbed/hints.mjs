// The module of the catalog that tells what it processes, from its sources.
import { fromRoot } from './fromRoot.mjs';

fromRoot('@backstage/cli/config/nodeTransform.cjs');
export default [
  fromRoot('../catalog-backend-module-platform-maturity/src/index.ts').default,
];
