import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  defaultPolicy,
  nextStepsOf,
} from '@paved/plugin-platform-maturity-common';
import { checkout, company } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { NextStepsCard } from './NextStepsCard';

async function show(ref = 'component:default/checkout') {
  const api = new FakeApi(company);
  const assessment = await api.getAssessment(ref);
  await renderWithApi(
    <NextStepsCard assessment={assessment} entity={checkout} />,
    api,
    {
      entity: checkout,
    },
  );
  return assessment;
}

describe('NextStepsCard', () => {
  it('opens a step to what to do, with the YAML for this descriptor', async () => {
    const assessment = await show();
    expect(nextStepsOf(assessment, defaultPolicy).length).toBeGreaterThan(0);

    const [step] = await screen.findAllByRole('button', {
      name: /^(Improve|Register): /,
    });
    expect(step.parentElement).toHaveTextContent(
      /effort [SML]: .+from \d+% to \d+%/,
    );
    await userEvent.click(step);

    expect(await screen.findByText(/catalog-info.yaml/)).toBeInTheDocument();
    expect(step).toHaveAttribute('aria-expanded', 'true');
  });

  it('shows three steps, and all when asked', async () => {
    const { nextSteps } = await show();
    const steps = () =>
      screen.getAllByRole('button', { name: /^(Improve|Register): / });
    expect(steps()).toHaveLength(Math.min(3, nextSteps.length));

    const more = screen.queryByRole('button', {
      name: `Show all ${nextSteps.length}`,
    });
    expect(more !== null).toBe(nextSteps.length > 3);
    await userEvent.click(more ?? document.body);
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
