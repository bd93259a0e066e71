import { screen } from '@testing-library/react';
import { showPolicy } from '../__testUtils__/showPolicy';

// Permissions are cached for a moment across renderings, so those who may less
// have a file of their own.
it('reads without the permission to preview, and names it', async () => {
  await showPolicy({
    denied: ['platform-maturity.policy.preview'],
    search: '?policy=cutoffs.foundation:0.9',
  });

  expect(
    await screen.findByText('platform-maturity.policy.preview'),
  ).toBeInTheDocument();
  expect(screen.queryByText('Try a change')).not.toBeInTheDocument();
  expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
  expect(screen.getAllByText('0.6 (60%)')).toHaveLength(2);
});
