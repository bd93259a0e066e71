// What makes a whole portal of a catalog with a plugin: the frontend as it was
// built, a sign-in without a password, and the plugins that its pages ask.
import { fromRoot } from '../testbed/fromRoot.mjs';

const load = name => fromRoot(name).default;

export default [
  '@backstage/plugin-app-backend',
  '@backstage/plugin-auth-backend',
  '@backstage/plugin-auth-backend-module-guest-provider',
  '@backstage/plugin-permission-backend',
  '@backstage/plugin-permission-backend-module-allow-all-policy',
  '@backstage/plugin-notifications-backend',
  '@backstage/plugin-signals-backend',
  '@backstage/plugin-user-settings-backend',
].map(load);
