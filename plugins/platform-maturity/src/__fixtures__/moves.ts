import type {
  SubjectMove,
  SubjectMoves,
} from '@paved/plugin-platform-maturity-common';

/** A component that came to another stage, and so to another move. */
export const checkoutMoved: SubjectMove = {
  subject: {
    ref: 'component:default/checkout',
    kind: 'Component',
    namespace: 'default',
    name: 'checkout',
    title: 'Checkout',
  },
  at: '2026-11-20T00:00:00.000Z',
  before: {
    approach: 'hybrid',
    stage: 'devopsFoundation',
    move: 'strengthenFoundation',
  },
  after: {
    approach: 'hybrid',
    stage: 'devopsAtScale',
    move: 'introducePlatform',
  },
  causes: [
    {
      type: 'finding',
      practice: 'ciCd',
      before: [1, 0, 3, 0, 0, 4, 4],
      after: [4, 0, 0, 0, 0, 4, 4],
      decisive: true,
    },
    {
      type: 'fact',
      fact: 'developers',
      before: 40,
      after: 44,
      decisive: false,
    },
  ],
};

/** The whole organization, of which more is called for than before. */
export const organizationMoved: SubjectMove = {
  subject: {
    ref: 'organization',
    kind: 'Organization',
    namespace: 'default',
    name: 'organization',
  },
  at: '2026-11-19T00:00:00.000Z',
  before: {
    approach: 'devops',
    stage: 'devopsAtScale',
    move: 'sustainDevOps',
  },
  after: {
    approach: 'platformEngineering',
    stage: 'devopsFoundation',
    move: 'sustainDevOps',
  },
  causes: [
    {
      type: 'fact',
      fact: 'developers',
      before: 28,
      after: 60,
      decisive: true,
    },
  ],
};

/** A component that is not in the catalog any more. */
export const basketGone: SubjectMove = {
  subject: {
    ref: 'component:default/basket',
    kind: 'Component',
    namespace: 'default',
    name: 'basket',
  },
  at: '2026-11-18T00:00:00.000Z',
  before: {
    approach: 'devops',
    stage: 'devopsAtScale',
    move: 'sustainDevOps',
  },
  causes: [],
};

export function movesOf(moves: SubjectMove[], more = false): SubjectMoves {
  return { since: '2026-10-27T00:00:00.000Z', moves, more };
}
