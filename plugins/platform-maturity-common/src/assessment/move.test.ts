import { approaches, stages } from './Recommendation';
import { moveFor } from './move';

it('has the table of the model', () => {
  const rows = approaches.map(approach => [
    approach,
    ...stages.map(stage => moveFor(approach, stage)),
  ]);
  expect(rows).toEqual([
    ['undetermined', ...Array(5).fill('registerEvidence')],
    [
      'devops',
      'registerEvidence',
      'strengthenFoundation',
      'sustainDevOps',
      'reviewPlatformInvestment',
      'reviewPlatformInvestment',
    ],
    [
      'hybrid',
      'registerEvidence',
      'strengthenFoundation',
      'startThinPlatform',
      'growThinPlatform',
      'sustainPlatform',
    ],
    [
      'platformEngineering',
      'registerEvidence',
      'strengthenFoundation',
      'introducePlatform',
      'scalePlatform',
      'runPlatformAsProduct',
    ],
  ]);
});
