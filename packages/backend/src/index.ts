import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

// Serves the built frontend where there is one (production); in development
// the frontend has a server of its own.
backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

// The scaffolder itself is left out; its entity model alone lets the catalog
// accept the kind Template, which counts as evidence of golden paths.
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@paved/plugin-catalog-backend-module-platform-maturity'));
backend.add(import('./descriptors/module'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);

// Without a search engine module the built-in Lunr engine keeps the index in
// memory, which a demo of this size does well with.
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@paved/plugin-search-backend-module-platform-maturity'));

backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@paved/plugin-platform-maturity-backend'));

backend.start();
