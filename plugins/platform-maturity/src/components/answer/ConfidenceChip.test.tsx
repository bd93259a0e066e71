import { defaultPolicy } from '@paved/plugin-platform-maturity-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { company } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { CutoffsProvider } from '../../hooks';
import { ConfidenceChip } from './ConfidenceChip';

it('says on what sort of evidence the confidence rests, each apart', async () => {
  const api = new FakeApi(company);
  const assessment = await api.getAssessment('component:default/checkout');
  renderWithApi(
    <CutoffsProvider value={defaultPolicy.cutoffs}>
      <ConfidenceChip assessment={assessment} />
    </CutoffsProvider>,
    api,
  );
  await userEvent.hover(await screen.findByText(/confidence$/));

  expect(await screen.findByRole('tooltip')).toHaveTextContent(
    'Of the known outcomes, 0% are observed or attested: 5 declared, 0 observed, 0 attested.',
  );
});
