import type { BrowserContext } from 'playwright-core';

// As the backend tells it. Nobody has moved yet in a portal that just started.
const moves = [
  {
    subject: {
      ref: 'component:default/booking-api',
      kind: 'Component',
      namespace: 'default',
      name: 'booking-api',
      title: 'Booking API',
    },
    at: '2026-11-20T09:30:00.000Z',
    before: {
      approach: 'devops',
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
        before: [0, 0, 1, 0, 0, 1, 1],
        after: [1, 0, 0, 0, 0, 1, 1],
        decisive: true,
      },
      {
        type: 'fact',
        fact: 'developers',
        before: 28,
        after: 34,
        decisive: false,
      },
    ],
  },
  {
    subject: {
      ref: 'component:default/parcel-labels-of-the-old-depot',
      kind: 'Component',
      namespace: 'default',
      name: 'parcel-labels-of-the-old-depot',
    },
    at: '2026-11-18T09:30:00.000Z',
    before: {
      approach: 'devops',
      stage: 'devopsAtScale',
      move: 'sustainDevOps',
    },
    causes: [],
  },
];

const told = { since: '2026-10-27T00:00:00.000Z', moves, more: false };

/** Lets the backend tell that some have moved, be it alone or among others. */
export async function tellMoves(context: BrowserContext) {
  const api = '**/api/platform-maturity';
  await context.route(`${api}/history/moves*`, route =>
    route.fulfill({ json: told }),
  );
  await context.route(`${api}/batch`, async route => {
    const { reads } = route.request().postDataJSON();
    const response = await route.fetch();
    const { answers } = await response.json();
    const json = {
      answers: answers.map((answer: object, index: number) =>
        reads[index].operation === 'listMoves'
          ? { status: 200, body: told }
          : answer,
      ),
    };
    await route.fulfill({ response, json });
  });
}
