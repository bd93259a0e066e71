import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createPolicy } from '@paved/plugin-platform-maturity-common';
import { assessed, service } from '../../__fixtures__/catalog';
import { company } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { WhatIfPage } from '../../pages';

// Some sixty inputs take their time without a browser.
jest.setTimeout(30_000);

const base = '/platform-maturity/what-if';

async function show(search = '', api = new FakeApi(company)) {
  renderWithApi(<WhatIfPage />, api, {
    path: base + search,
  });
  await screen.findByRole('region', { name: 'Answer' }, { timeout: 5_000 });
}

const whatIf = () => screen.getByRole('status', { name: 'What if' });
const control = (name: string) =>
  screen
    .getByText(name, { selector: 'span' })
    .closest<HTMLElement>('[role=group]')!;
const developers = () => screen.getByLabelText('Developers as a number');

function type(field: HTMLElement, value: string) {
  fireEvent.change(field, { target: { value } });
}

describe('the What if page', () => {
  it('starts from what was measured', async () => {
    await show();

    expect(developers()).toHaveValue(60);
    expect(within(control('Developers')).getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      '60 developers',
    );
    expect(whatIf()).toHaveTextContent('Nothing is changed yet.');
    expect(screen.queryByText(/changed, was/)).not.toBeInTheDocument();
  });

  it('has a control for every measure, practice and capability', async () => {
    await show();

    // Five factors, fourteen measures, five practices and five capabilities.
    expect(screen.getAllByRole('group')).toHaveLength(29);
    expect(screen.getAllByRole('spinbutton')).toHaveLength(24);
  });

  it('answers to a change at once, marks it, and resets it', async () => {
    await show();
    type(developers(), '12');

    expect(whatIf()).toHaveTextContent(
      'Your context would call for DevOps with a thin platform',
    );
    expect(
      within(whatIf()).getByText('DevOps with a thin platform', {
        selector: 'strong',
      }),
    ).toBeInTheDocument();
    expect(
      within(control('Developers')).getByText('changed, was 60'),
    ).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.getByLabelText('location')).toHaveTextContent(
        `${base}?developers=12`,
      ),
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'Reset Developers to 60' }),
    );
    expect(developers()).toHaveValue(60);
    expect(whatIf()).toHaveTextContent('Nothing is changed yet.');
    await waitFor(() =>
      expect(screen.getByLabelText('location').textContent).toBe(base),
    );
  });

  it('takes a value back to what was measured for no change', async () => {
    await show('?developers=12');
    type(developers(), '60');

    expect(whatIf()).toHaveTextContent('Nothing is changed yet.');
  });

  it('follows the keys on a slider', async () => {
    await show();
    const slider = within(control('Developers')).getByRole('slider');
    fireEvent.keyDown(slider, { key: 'ArrowRight' });

    expect(developers()).toHaveValue(61);
  });

  it('keeps the last good value while a field holds none', async () => {
    await show('?developers=12');
    type(developers(), '');
    expect(whatIf()).toHaveTextContent('thin platform');
    type(developers(), '-4');
    expect(developers()).toBeInvalid();

    fireEvent.blur(developers());
    expect(developers()).toHaveValue(12);
  });

  it('tells not known from zero', async () => {
    await show();
    await userEvent.click(screen.getByLabelText('Developers: not known'));

    expect(developers()).toHaveValue(null);
    expect(
      within(control('Developers')).queryByRole('slider'),
    ).not.toBeInTheDocument();
    expect(whatIf()).toHaveTextContent(
      'What the context calls for would be open.',
    );
    expect(whatIf()).toHaveTextContent('The number of developers is unknown.');
    await waitFor(() =>
      expect(screen.getByLabelText('location')).toHaveTextContent(
        `${base}?developers=unknown`,
      ),
    );

    await userEvent.click(screen.getByLabelText('Developers: not known'));
    expect(developers()).toHaveValue(60);
  });

  it('restores a shared link, and resets all of it', async () => {
    await show('?subject=group:default/shop&developers=20&ciCd=0.8');

    expect(screen.getByRole('link', { name: 'shop' })).toBeInTheDocument();
    const list = screen.getByRole('list', { name: 'What is changed' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Developers: 20 instead of 60',
      'Continuous integration and delivery: 80% instead of 100%',
    ]);

    await userEvent.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(whatIf()).toHaveTextContent('Nothing is changed yet.');
    await waitFor(() =>
      expect(screen.getByLabelText('location').textContent).toBe(
        `${base}?subject=group%3Adefault%2Fshop`,
      ),
    );
  });

  it('moves the stage with the practices', async () => {
    await show('?subject=group:default/shop');
    type(
      screen.getByLabelText('Continuous integration and delivery as a number'),
      '0',
    );
    type(
      screen.getByLabelText('Monitoring and observability as a number'),
      '0',
    );
    type(screen.getByLabelText('Infrastructure as code as a number'), '0');

    expect(whatIf()).toHaveTextContent(/would stand at DevOps foundation/);
  });

  it('names what it leaves out of a link', async () => {
    await show('?developers=many&teams=5&unheard=of');

    expect(screen.getByRole('alert')).toHaveTextContent(
      'developers=many, unheard=of',
    );
    expect(developers()).toHaveValue(60);
    expect(within(control('Teams')).getByText(/changed, was/)).toBeVisible();
  });

  it('takes the organization for a subject that is no reference', async () => {
    await show('?subject=nonsense');

    expect(screen.getByText('Your organization')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('subject=nonsense');
  });

  it('says which shares of practices would change the stage', async () => {
    await show();
    type(screen.getByLabelText(/^Continuous integration.* as a number$/), '0');
    type(screen.getByLabelText(/^Monitoring.* as a number$/), '0');
    expect(
      screen.getByText('What would change the answer from here'),
    ).toBeInTheDocument();
    expect(
      screen.getAllByText(/^\d+%$/, { selector: 'li strong' }).length,
    ).toBeGreaterThan(0);
  });

  describe('where the policy weighs practices in its own way', () => {
    const configured = { practices: { ciCd: { weight: 5 } } };
    // Where all practices are alike, no weight would show.
    const entities = [
      ...company,
      service(
        'built',
        'shop',
        {},
        {
          annotations: { 'circleci.com/project-slug': 'github/acme/built' },
        },
      ),
    ];
    const weighed = () => {
      const created = createPolicy(configured);
      const api = new FakeApi(entities);
      if ('policy' in created) {
        api.assessments = assessed(entities, created.policy).assessments;
      }
      api.policy.configured = configured;
      return api;
    };
    const note = /weighs practices in its own way/;

    it('asks how, and starts from what was measured', async () => {
      const api = weighed();
      const asked = jest.spyOn(api, 'getPolicy');
      await show('', api);
      expect(asked).toHaveBeenCalledTimes(1);
      await waitFor(() =>
        expect(screen.queryByText(note)).not.toBeInTheDocument(),
      );
      expect(whatIf()).toHaveTextContent('Nothing is changed yet.');
    });

    it('says so to those who may not know', async () => {
      const api = weighed();
      jest.spyOn(api, 'getPolicy').mockRejectedValue(new Error('Forbidden'));
      await show('', api);
      expect(await screen.findByText(note)).toBeInTheDocument();
    });
  });
});
