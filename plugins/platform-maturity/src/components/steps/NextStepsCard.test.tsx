import { stringifyEntityRef } from '@backstage/catalog-model';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company, ledger } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { NextStepsCard } from './NextStepsCard';

/** A component without any practice, and a tag that says nothing about one. */
const tagged = {
  ...ledger,
  metadata: { ...ledger.metadata, tags: ['cobol'] },
};

async function show() {
  const api = new FakeApi(company);
  const assessment = await api.getAssessment(stringifyEntityRef(tagged));
  await renderWithApi(
    <NextStepsCard assessment={assessment} entity={tagged} />,
    api,
    { entity: tagged },
  );
  return assessment;
}

describe('NextStepsCard', () => {
  it('opens a step to what to do, with YAML that keeps what the descriptor has', async () => {
    await show();
    await userEvent.click(
      await screen.findByRole('button', { name: /^Show all/ }),
    );

    const step = screen.getByRole('button', {
      name: 'Improve: infrastructure as code',
    });
    expect(step.parentElement).toHaveTextContent(
      /effort [SML]: .+from \d+% to \d+%/,
    );
    await userEvent.click(step);

    expect(await screen.findByText(/catalog-info.yaml/)).toBeInTheDocument();
    // The snippet's highlighting is loaded when it is first needed.
    await waitFor(() =>
      expect(step.parentElement).toHaveTextContent(
        /tags:.*- cobol.*- terraform/,
      ),
    );
    expect(step).toHaveAttribute('aria-expanded', 'true');
  });

  it('shows three steps, and all when asked', async () => {
    const { nextSteps } = await show();
    const steps = () =>
      screen.getAllByRole('button', { name: /^(Improve|Register): / });
    expect(nextSteps.length).toBeGreaterThan(3);
    expect(steps()).toHaveLength(3);

    await userEvent.click(
      screen.getByRole('button', { name: `Show all ${nextSteps.length}` }),
    );
    expect(steps()).toHaveLength(nextSteps.length);
  });

  it('names the roles that the move takes', async () => {
    await show();
    await userEvent.click(
      screen.getByRole('button', { name: 'Roles to staff' }),
    );
    expect((await screen.findAllByText(/engineer/i)).length).toBeGreaterThan(0);
  });
});
