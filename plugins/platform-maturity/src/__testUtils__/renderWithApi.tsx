import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  translationApiRef,
  type TranslationApi,
} from '@backstage/frontend-plugin-api';
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { platformMaturityApiRef } from '../api';
import { rootRouteRef } from '../routes';
import type { FakeApi } from './FakeApi';

/** Renders something of the plugin in an app, over a catalog's API. */
export function renderWithApi(
  element: ReactElement,
  api: FakeApi,
  options: {
    entity?: Entity;
    path?: string;
    denied?: string[];
    /** What the reader owns things as. */
    ownershipEntityRefs?: string[];
    /** Shared by renderings that are to find what was stored. */
    storage?: ReturnType<typeof mockApis.storage>;
    /** How the app translates, unless in English. */
    translation?: TranslationApi;
  } = {},
) {
  const {
    entity,
    path = '/',
    denied = [],
    ownershipEntityRefs = [],
    storage = mockApis.storage(),
    translation,
  } = options;
  return renderInTestApp(
    <>
      {entity ? (
        <EntityProvider entity={entity}>{element}</EntityProvider>
      ) : (
        element
      )}
      <Location />
    </>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/platform-maturity': rootRouteRef,
      },
      initialRouteEntries: [path],
      apis: [
        [platformMaturityApiRef, api],
        catalogApiMock(),
        storage,
        ...(translation ? ([[translationApiRef, translation]] as const) : []),
        mockApis.identity({ ownershipEntityRefs }),
        mockApis.permission({
          authorize: request =>
            denied.includes(request.permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }),
      ],
    },
  );
}

/** Where the app is, to be read by tests. */
function Location() {
  const { pathname, search } = useLocation();
  return <output aria-label="location">{pathname + search}</output>;
}
