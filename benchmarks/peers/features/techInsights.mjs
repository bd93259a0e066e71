import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export default [
  require('@backstage-community/plugin-tech-insights-backend').default,
  require('@backstage-community/plugin-tech-insights-backend-module-jsonfc')
    .default,
];
