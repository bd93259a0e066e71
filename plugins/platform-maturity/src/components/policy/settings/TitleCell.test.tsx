import {
  defaultPolicy,
  describePolicy,
} from '@paved/plugin-platform-maturity-common';
import { screen } from '@testing-library/react';
import { englishWords } from '../../../__testUtils__/englishWords';
import { FakeApi } from '../../../__testUtils__/FakeApi';
import { renderWithApi } from '../../../__testUtils__/renderWithApi';
import { sectionsOf } from './rows';
import { TitleCell } from './TitleCell';

const rows = sectionsOf(describePolicy(defaultPolicy), englishWords).flatMap(
  ({ groups }) => groups.flatMap(group => group.rows),
);

describe('what a setting is called', () => {
  it('marks up the code in what it is', async () => {
    const row = rows.find(
      ({ measure }) => measure === 'dependenciesPerService',
    )!;
    await renderWithApi(
      <TitleCell row={row} open={false} onToggle={() => {}} />,
      new FakeApi([]),
    );

    expect(screen.getByText('dependsOn').tagName).toBe('CODE');
    expect(screen.queryByText(/`/)).not.toBeInTheDocument();
  });
});
