import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef } from 'react';
import { FakeApi } from '../../__testUtils__/FakeApi';
import { renderWithApi } from '../../__testUtils__/renderWithApi';
import { PictureButton } from './PictureButton';

function Empty() {
  const chart = useRef<HTMLDivElement>(null);
  return (
    <div ref={chart}>
      <PictureButton chart={chart} title="Scores over time" name="history" />
    </div>
  );
}

describe('PictureButton', () => {
  it('is named after the chart, and says why there is no picture', async () => {
    renderWithApi(<Empty />, new FakeApi());
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Download as picture: Scores over time',
      }),
    );

    expect(
      await screen.findByText(
        'The picture could not be made: There is no chart here.',
      ),
    ).toBeInTheDocument();
  });
});
