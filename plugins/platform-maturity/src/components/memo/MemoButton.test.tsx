import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ExplainedAssessment } from '@paved/plugin-platform-maturity-common';
import useAsync from 'react-use/esm/useAsync';
import { company } from '../../__fixtures__/company';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { MemoButton } from './MemoButton';

function Loaded(props: { load: () => Promise<ExplainedAssessment> }) {
  const { value } = useAsync(props.load);
  return value ? <MemoButton assessment={value} /> : null;
}

describe('MemoButton', () => {
  it('opens a decision record to copy, download and print', async () => {
    const user = userEvent.setup();
    // What copies in a browser is missing here.
    const execCommand = jest.fn(() => true);
    document.execCommand = execCommand;
    const api = new FakeApi(company);
    renderWithApi(<Loaded load={() => api.getOrganization()} />, api);
    await user.click(
      await screen.findByRole('button', { name: 'Decision memo' }),
    );
    const dialog = await screen.findByRole('dialog', { name: 'Decision memo' });
    expect(
      await within(dialog).findByRole('heading', { name: /Decision record/ }),
    ).toBeInTheDocument();
    expect(within(dialog).getAllByRole('table')).toHaveLength(2);

    await user.click(
      within(dialog).getByRole('button', { name: 'Copy as Markdown' }),
    );
    expect(execCommand).toHaveBeenCalledWith('copy');
    expect(within(dialog).getByRole('status')).toHaveTextContent('Copied');

    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    await user.click(
      within(dialog).getByRole('button', { name: 'Print or save as PDF' }),
    );
    expect(print).toHaveBeenCalledTimes(1);

    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
