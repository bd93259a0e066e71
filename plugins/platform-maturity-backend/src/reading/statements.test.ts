import { engines } from '../fuzz/__testUtils__/engines';
import { openApi } from '../router/spec/openapi';
import { files, type Size } from './__testUtils__/files';
import { routes, type Route } from './__testUtils__/routes';
import { startCounted, type CountedPortal } from './__testUtils__/startCounted';

jest.setTimeout(120_000);

const operations = Object.values(openApi.paths).flatMap(methods =>
  Object.values(methods as Record<string, { operationId: string }>).map(
    ({ operationId }) => operationId,
  ),
);

it('knows every operation', () => {
  expect(Object.keys({ ...routes, ...files }).sort()).toEqual(
    [...operations].sort(),
  );
});

const sizes: Size[] = [20, 400];
// Each on an engine of its own, that none finds what another one has written.
const portals = sizes.flatMap(size =>
  engines().map(engine => ({ ...engine, size })),
);

describe.each(portals)(
  'with $size entities on $name',
  ({ name, size, features, config }) => {
    let portal: CountedPortal;

    beforeAll(async () => {
      portal = await startCounted({ size, features, config });
    });
    afterAll(() => portal.stop());

    const users = ['all', 'some'] as const;
    const whole = Object.entries(files).flatMap(([operation, file]) =>
      users.map(user => ({
        operation,
        user,
        route: { path: file.path, [user]: file[user][size] } as Route & object,
      })),
    );
    const calls = Object.entries(routes).flatMap(([operation, all]) =>
      all.flatMap(route => users.map(user => ({ operation, user, route }))),
    );

    it.each([...whole, ...calls])(
      '$operation asks no more than ever for who sees $user: $route.path',
      async ({ user, route }) => {
        const { method = 'get', path, body, locks = 0, asksTogether } = route;
        const [statements, catalog, permissions] = route[user];
        const counts = await portal.counts(
          user,
          method,
          typeof path === 'string' ? path : await path(portal),
          body,
        );
        expect(counts.catalog).toBeLessThanOrEqual(catalog);
        expect(counts).toEqual({
          statements: statements + (name === 'PostgreSQL' ? locks : 0),
          catalog: asksTogether ? counts.catalog : catalog,
          permissions,
        });
      },
    );
  },
);
