import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import catalog from '@backstage/plugin-catalog-backend';
import templates from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';

/** What the real catalog makes of descriptors, by the paths of their files. */
export async function readCatalogOf(
  targets: readonly string[],
): Promise<Entity[]> {
  const { server } = await startTestBackend({
    features: [
      catalog,
      templates,
      mockServices.rootConfig.factory({
        data: {
          catalog: {
            rules: [
              {
                allow: [
                  'API',
                  'Component',
                  'Domain',
                  'Group',
                  'Location',
                  'Resource',
                  'System',
                  'Template',
                  'User',
                ],
              },
            ],
            locations: targets.map(target => ({
              type: 'file',
              target,
            })),
          },
        },
      }),
    ],
  });
  return settledEntities(
    `http://localhost:${server.port()}/api/catalog/entities`,
  );
}

/** Relations come a little after the entities: waits until nothing changes any more. */
async function settledEntities(url: string): Promise<Entity[]> {
  const quiet = 2000;
  let before = '';
  let since = Date.now();
  for (;;) {
    const response = await fetch(url);
    const found: Entity[] = await response.json();
    const now = found.map(({ metadata }) => metadata.etag).join();
    if (now !== before) {
      before = now;
      since = Date.now();
    } else if (isWhole(found) && Date.now() - since > quiet) {
      return found;
    }
    await new Promise(done => setTimeout(done, 100));
  }
}

/** Whether every target of every location is there, with its relations. */
function isWhole(found: Entity[]): boolean {
  return (
    found.some(({ metadata }) => metadata.name === 'booking-api') &&
    found
      .filter(({ spec }) => spec?.owner)
      .every(({ relations }) => relations?.some(r => r.type === 'ownedBy'))
  );
}
