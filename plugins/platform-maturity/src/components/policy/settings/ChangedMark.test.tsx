import { screen } from '@testing-library/react';
import { FakeApi } from '../../../__testUtils__/FakeApi';
import { renderWithApi } from '../../../__testUtils__/renderWithApi';
import { ChangedMark } from './ChangedMark';

describe('who changed a setting', () => {
  it.each([
    [['configuration'], 'changed by the configuration'],
    [['own-survey'], 'changed by the pack own-survey'],
    [
      ['own-survey, configuration', 'configuration'],
      'changed by the pack own-survey and the configuration',
    ],
    [[undefined], 'changed'],
  ])('%j is told as %s', async (by, words) => {
    renderWithApi(<ChangedMark by={by} />, new FakeApi([]));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
