import { createExtensionTester } from '@backstage/frontend-test-utils';
import { EntityContextMenuItemBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { screen } from '@testing-library/react';
import { checkout, company } from '../__fixtures__/company';
import { checkoutMoved, movesOf } from '../__fixtures__/moves';
import { FakeApi } from '../__testUtils__/FakeApi';
import { renderWithApi } from '../__testUtils__/renderWithApi';
import plugin from '../plugin';
import { contextMenuItem } from '.';

describe('the widgets for the home page', () => {
  it.each([
    [
      'my-teams',
      'PlatformMaturityMyTeams',
      'My teams’ next moves',
      'Next: Introduce a platform',
    ],
    [
      'organization',
      'PlatformMaturityOrganization',
      'Our platform maturity',
      'Stands at',
    ],
    [
      'changes',
      'PlatformMaturityChanges',
      'Recent changes in maturity',
      'DevOps at scale',
    ],
  ] as const)('has %s under the name %s', async (id, name, title, words) => {
    const widget = createExtensionTester(
      plugin.getExtension(`home-page-widget:platform-maturity/${id}`),
    ).get(homePageWidgetDataRef);
    const api = new FakeApi(company);
    api.moves = movesOf([checkoutMoved]);
    renderWithApi(widget.component, api, {
      ownershipEntityRefs: ['group:default/shop'],
    });

    expect(widget.name).toBe(name);
    expect(await screen.findByText(title)).toBeInTheDocument();
    expect(await screen.findByText(new RegExp(words))).toBeInTheDocument();
  });

  it('lets people set how far back the changes go', () => {
    const { settings } = createExtensionTester(
      plugin.getExtension('home-page-widget:platform-maturity/changes'),
    ).get(homePageWidgetDataRef);

    expect(settings?.schema).toMatchObject({
      properties: { daysBack: { type: 'integer', minimum: 1, maximum: 365 } },
    });
  });
});

describe('the entry in the menu of an entity', () => {
  const { data, filterFunction } = EntityContextMenuItemBlueprint.dataRefs;
  const tester = createExtensionTester(contextMenuItem);

  it('leads to the Maturity tab', async () => {
    const { useProps } = tester.get(data);
    const Entry = () => {
      const props = useProps();
      return 'href' in props ? <a href={props.href}>{props.title}</a> : null;
    };
    renderWithApi(<Entry />, new FakeApi(), { entity: checkout });

    expect(
      await screen.findByRole('link', { name: 'Maturity' }),
    ).toHaveAttribute('href', '/catalog/default/component/checkout/maturity');
  });

  it.each([
    ['Component', true],
    ['Group', true],
    ['User', false],
    ['Template', false],
  ])('of kind %s: %s', (kind, there) => {
    expect(tester.get(filterFunction)!({ ...checkout, kind })).toBe(there);
  });
});
