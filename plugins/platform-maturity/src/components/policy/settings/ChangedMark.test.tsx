import { render, screen } from '@testing-library/react';
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
  ])('%j is told as %s', (by, words) => {
    render(<ChangedMark by={by} />);
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});
