import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assessmentReadPermission } from '@paved/plugin-platform-maturity-common';
import { checkout, company, pilot, retired } from '../../__fixtures__/company';
import { FakeApi, responseError, runOf } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { EntityMaturityContent } from './EntityMaturityContent';

const slow = { timeout: 8_000 };

function show(api: FakeApi, entity = checkout) {
  return renderWithApi(<EntityMaturityContent />, api, { entity });
}

describe('EntityMaturityContent', () => {
  it('answers in a sentence, with the way that leads on from here', async () => {
    show(new FakeApi(company));

    const answer = await screen.findByRole('region', { name: 'Answer' });
    expect(answer).toHaveTextContent(
      /Your context calls for .+\. Checkout stands at .+\. Next: .+\./,
    );
    expect(answer).toHaveTextContent('checked 4 minutes ago');
    expect(answer).toHaveTextContent('changed 2 days ago');
    const path = within(answer).getByRole('list', { name: /Where it stands/ });
    expect(within(path).getAllByRole('listitem')).toHaveLength(4);
    expect(path.querySelector('[aria-current=step]')).toHaveTextContent(
      /stands here/,
    );
    expect(
      within(answer).getAllByRole('img', { name: /% known$/ }),
    ).toHaveLength(3);
  });

  it('opens a factor to where its figures come from', async () => {
    show(new FakeApi(company));

    await userEvent.click(
      await screen.findByRole('button', { name: /Team size and structure/ }),
    );

    expect(await screen.findAllByText('60 developers')).not.toEqual([]);
    expect(
      screen.getByText(/30 to 50 developers carry a platform team/),
    ).toBeInTheDocument();
    expect(screen.getAllByText('heuristic').length).toBeGreaterThan(0);
    expect(
      screen.getByRole('button', { name: /Team size and structure/ }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('opens a practice to its evidence', async () => {
    show(new FakeApi(company));

    await userEvent.click(
      await screen.findByRole('button', {
        name: /Continuous integration and delivery/,
      }),
    );

    expect(
      await screen.findByText('circleci.com/project-slug'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/of 25 components of the organization/),
    ).toBeInTheDocument();
  });

  it('says how to register what is unknown', async () => {
    show(new FakeApi(company));

    await userEvent.click(
      await screen.findByRole('button', { name: /^Deployments a day/ }),
    );

    expect(
      await screen.findByText(/it has to be collected, pushed or attested/),
    ).toBeInTheDocument();
  });

  it('shows an owner that does not exist and what waits for it', async () => {
    show(new FakeApi(company), pilot);

    const note = await screen.findByRole('alert');
    expect(note).toHaveTextContent('The owner does not exist in the catalog');
    expect(note).toHaveTextContent('group:default/gone');
    expect(screen.getByText('What would give an answer')).toBeInTheDocument();
  });

  it('says that the policy leaves a component out', async () => {
    show(new FakeApi(company), retired);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The policy leaves this component out',
    );
    expect(
      screen.queryByText('What would give an answer'),
    ).not.toBeInTheDocument();
  });

  it('waits for the first assessment and shows it when it is there', async () => {
    const api = new FakeApi(company);
    const { assessments } = api;
    api.assessments = [];
    api.refreshState = { running: false };
    show(api);
    await screen.findByText('Nothing is assessed yet');

    await userEvent.click(
      await screen.findByRole('button', { name: 'Refresh now' }),
    );
    expect(
      await screen.findByText(/Refreshing: reading the catalog/),
    ).toBeInTheDocument();

    api.assessments = assessments;
    const lastRun = runOf();
    api.refreshState = {
      running: false,
      lastRun,
      lastSuccessAt: lastRun.finishedAt,
    };
    expect(
      await screen.findByRole('region', { name: 'Answer' }, slow),
    ).toBeInTheDocument();
  }, 15_000);

  it('names the permission that is missing', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(403, 'NotAllowedError', 'Forbidden');
    show(api);

    expect(
      await screen.findByText(assessmentReadPermission.name),
    ).toBeInTheDocument();
  });

  it('shows an error and tries again', async () => {
    const api = new FakeApi(company);
    api.error = await responseError(500, 'Error', 'The database is away');
    show(api);
    expect(
      (await screen.findAllByText(/The database is away/)).length,
    ).toBeGreaterThan(0);

    api.error = undefined;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() =>
      expect(
        screen.getByRole('region', { name: 'Answer' }),
      ).toBeInTheDocument(),
    );
  });

  it('keeps the last good state when a refresh failed, and says why', async () => {
    const api = new FakeApi(company);
    api.refreshState = {
      ...api.refreshState,
      lastRun: runOf({ outcome: 'failed', error: 'The catalog is away' }),
    };
    show(api);

    expect(await screen.findByText(/The catalog is away/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Answer' })).toBeInTheDocument();
  });
});
