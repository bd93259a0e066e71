import { organizationRef } from '@paved/plugin-platform-maturity-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { entity, service, users } from '../../__fixtures__/catalog';
import { FakeApi, responseError } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { RollUpCards } from './RollUpCards';

const circleci = { 'circleci.com/project-slug': 'github/acme/x' };
const jenkins = { 'jenkins.io/job-full-name': 'x' };
const from = (name: string) => ({
  'backstage.io/source-template': `template:default/${name}`,
});
const annotated = (name: string, owner: string, annotations: object) =>
  service(name, owner, { system: 'store' }, { annotations });

const catalog = [
  entity('Group', 'shop', { type: 'team' }),
  entity('Group', 'pay', { type: 'team' }),
  ...users('shop', 20),
  ...users('pay', 20),
  entity('System', 'store', { owner: 'shop' }),
  entity('Template', 'java', { type: 'service' }),
  entity('Template', 'web', { type: 'website' }),
  annotated('cart', 'shop', { ...circleci, ...from('java') }),
  annotated('till', 'pay', { ...circleci, ...jenkins, ...from('gone') }),
  annotated('desk', 'user:default/pay-1', jenkins),
  annotated('odd', 'shop', {}),
];

function show(ref: string, api = new FakeApi(catalog)) {
  const assessment = api.assessments.find(
    ({ subject }) => subject.ref === ref,
  )!;
  renderWithApi(<RollUpCards assessment={assessment} />, api);
  return { api, assessment };
}

const ciCd = 'Continuous integration and delivery';

describe('tools', () => {
  it('says how many there are, and who is alone with one', async () => {
    show(organizationRef);
    const open = await screen.findByRole('button', { name: new RegExp(ciCd) });
    expect(open).toHaveTextContent('2 tools');
    expect(screen.getByText('CircleCI (2), Jenkins (2)')).toBeVisible();

    await userEvent.click(open);
    const table = await screen.findByRole('table', { name: ciCd });
    expect(
      within(table).getByRole('row', { name: /^CircleCI 2 2 pay, shop$/ }),
    ).toBeVisible();
    // Of the two, one is a person.
    expect(
      within(table).getByRole('row', { name: /^Jenkins 2 2 pay and 1 more$/ }),
    ).toBeVisible();
  });

  it('does not compare teams where there is one', async () => {
    show('group:default/pay');
    await userEvent.click(
      await screen.findByRole('button', { name: new RegExp(ciCd) }),
    );
    const table = await screen.findByRole('table', { name: ciCd });
    expect(within(table).queryByText('Used by')).toBeNull();
  });

  it('marks a tool with a single team', async () => {
    const alone = [
      ...catalog,
      annotated('old', 'shop', {
        'buildkite.com/project-slug': 'acme/old',
      }),
    ];
    show(organizationRef, new FakeApi(alone));
    expect(
      await screen.findByText(/· 1 tool with a single team$/),
    ).toBeVisible();
  });
});

describe('golden paths', () => {
  it('counts what was made from a template, and from which', async () => {
    show(organizationRef);
    expect(
      await screen.findByRole('img', {
        name: '2 of 4 components made from a template',
      }),
    ).toBeInTheDocument();
    const table = await screen.findByRole('table', { name: 'Templates' });
    expect(
      within(table).getByRole('row', { name: /^java 1 1$/ }),
    ).toBeVisible();
    expect(
      within(table).getByRole('row', {
        name: /^gone not in the catalog any more 1 1$/,
      }),
    ).toBeVisible();
    expect(
      screen.getByText(/^Templates that no component names/),
    ).toHaveTextContent('web');
  });

  it('asks for the adoption of teams when it is opened', async () => {
    const { api } = show(organizationRef);
    const asked = () =>
      api.queries.filter(({ orderField }) => orderField === 'templateShare');
    const open = await screen.findByRole('button', {
      name: 'Adoption per team',
    });
    expect(asked()).toEqual([]);
    await userEvent.click(open);
    const table = await screen.findByRole('table', {
      name: 'Adoption per team',
    });
    expect(
      within(table).getByRole('row', { name: /^shop .*50%/ }),
    ).toBeVisible();
    expect(asked()).toHaveLength(1);
  });

  it('says so where nothing was', async () => {
    show(
      organizationRef,
      new FakeApi([
        entity('Group', 'shop', { type: 'team' }),
        service('cart', 'shop'),
      ]),
    );
    expect(
      await screen.findByText(/The catalog has no template/),
    ).toBeVisible();
    expect(screen.getByText(/No component names a tool for any/)).toBeVisible();
  });
});

describe('most to gain', () => {
  it.each<[string, object[]]>([
    [organizationRef, [{ kind: ['Group'] }, { kind: ['Component'] }]],
    [
      'system:default/store',
      [{ kind: ['Component'], system: ['system:default/store'] }],
    ],
    [
      'group:default/pay',
      [{ kind: ['Component'], owner: ['group:default/pay'] }],
    ],
  ])('asks for the nearest to the cut-off in %s', async (ref, expected) => {
    const { api } = show(ref);
    await screen.findByText('What most components lack');
    expect(api.queries).toEqual(
      expected.map(query => ({
        ...query,
        move: ['strengthenFoundation'],
        orderField: 'foundation',
        order: 'desc',
        limit: 10,
      })),
    );
  });

  it('says how far each is from the cut-off', async () => {
    const api = new FakeApi(catalog);
    api.assessments = api.assessments.map(assessment => ({
      ...assessment,
      move: 'strengthenFoundation',
      foundation: 0.52,
    }));
    show(organizationRef, api);
    const list = await screen.findByRole('list', { name: 'Groups' });
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
      'foundation 52% · 8 points short',
    );
  });

  it('tells what is not met from what is not known', async () => {
    show(organizationRef);
    const list = await screen.findByRole('list', {
      name: 'What most components lack',
    });
    const items = within(list)
      .getAllByRole('listitem')
      .map(item => item.textContent);
    expect(items).toContain('Monitoring and observability4 of 4 unknown');
    expect(items).not.toContainEqual(expect.stringContaining(ciCd));
    expect(
      within(list).getByRole('link', { name: 'Monitoring and observability' }),
    ).toHaveAttribute(
      'href',
      '/platform-maturity/entities?kind=Component&outcome=observability%3Aunmet&outcome=observability%3Aunknown',
    );
  });

  it.each<[number, string, RegExp]>([
    [500, 'Error', /Who has most to gain could not be loaded/],
    [403, 'NotAllowedError', /platform-maturity.assessment.read/],
  ])('survives a response %i', async (status, name, text) => {
    const api = new FakeApi(catalog);
    api.error = await responseError(status, name, 'No');
    show('system:default/store', api);
    expect(await screen.findByText(text)).toBeInTheDocument();
    expect(screen.getByText('Tools in use')).toBeVisible();
  });
});

it('shows nothing of a scope without components', () => {
  const api = new FakeApi([entity('Group', 'idle', { type: 'team' })]);
  const [assessment] = api.assessments;
  renderWithApi(<RollUpCards assessment={assessment} />, api);
  expect(screen.queryByText('Tools in use')).toBeNull();
});
