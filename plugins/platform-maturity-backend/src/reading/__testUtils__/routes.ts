import { organizationRef } from '@paved/plugin-platform-maturity-common';
import { component, group, system } from './company';
import type { CountedPortal, Method } from './startCounted';

/** Statements, calls of the catalog, and requests for permissions. */
export type Asked = [statements: number, catalog: number, permissions: number];

export interface Route {
  method?: Method;
  path: string | ((portal: CountedPortal) => Promise<string>);
  body?: object;
  /** For a caller who may see everything. */
  all: Asked;
  /** For one to whom the catalog shows a part. */
  some: Asked;
  /** Its calls of the catalog are fewer where they come at the same time. */
  asksTogether?: boolean;
  /** What PostgreSQL is told beside that. */
  locks?: number;
}

const listOf = (query: object) => ({ operation: 'listAssessments', query });

const answer = { question: 'infrastructureTimeShare', answer: 0.2 };
const tiny = { low: 0.01, high: 0.02 };
/** Calls for something else wherever anything is known. */
const lenient = {
  policy: {
    factors: {
      teamSize: { measures: { developers: tiny } },
      operationalComplexity: { measures: { services: tiny } },
      cognitiveLoad: { measures: { servicesPerDeveloper: tiny } },
    },
  },
};

/**
 * Every operation of the API, and what it asks: the same for a small company and
 * for a large one. What writes comes last.
 */
export const routes: Record<string, Route[]> = {
  getAssessment: [component, group, system].map(path => ({
    path: `/assessments/by-name/${path}`,
    all: [1, 0, 1],
    some: [2, 1, 1],
  })),
  getOrganization: [
    { path: '/assessments/organization', all: [1, 0, 1], some: [2, 1, 1] },
  ],
  listAssessments: [
    'limit=1',
    'limit=50',
    'limit=50&kind=component&outcome=ciCd:unknown&orderField=demand&order=desc',
    'limit=50&kind=component&owner=team-0&search=comp&orderField=foundation',
  ].map(query => ({
    path: `/assessments?${query}`,
    all: [1, 0, 1],
    some: [2, 1, 1],
  })),
  getBadge: [{ path: `/badges/${component}`, all: [1, 0, 1], some: [2, 1, 1] }],
  getHistory: [component, group].map(path => ({
    path: `/history/by-name/${path}`,
    all: [3, 0, 1],
    some: [3, 1, 1],
  })),
  getOrganizationHistory: [
    { path: '/history/organization', all: [3, 0, 1], some: [3, 0, 1] },
  ],
  listMoves: [{ path: '/history/moves', all: [1, 0, 1], some: [1, 1, 1] }],
  getGoldenPaths: [
    { path: `/golden-paths/by-name/${group}`, all: [4, 0, 1], some: [4, 1, 1] },
  ],
  getOrganizationGoldenPaths: [
    { path: '/golden-paths/organization', all: [4, 0, 1], some: [4, 0, 1] },
  ],
  getPolicy: [{ path: '/policy', all: [0, 0, 1], some: [0, 0, 1] }],
  getRefresh: [{ path: '/refresh', all: [4, 0, 1], some: [5, 0, 1] }],
  getEntityAttestations: [component, group, 'group/default/team-0'].map(
    path => ({
      path: `/attestations/by-name/${path}`,
      all: [1, 1, 1],
      some: [1, 1, 1],
    }),
  ),
  getOrganizationAttestations: [
    { path: '/attestations/organization', all: [1, 0, 1], some: [1, 0, 1] },
  ],
  // What the overview asks for: the answer first, then all of its cards.
  batch: [
    {
      method: 'post',
      path: '/batch',
      body: {
        reads: [
          { operation: 'getAssessment', subject: organizationRef },
          { operation: 'getRefresh' },
        ],
      },
      all: [5, 0, 1],
      some: [7, 1, 1],
    },
    {
      method: 'post',
      path: '/batch',
      body: {
        reads: [
          listOf({ kind: ['Group'], orderField: 'services', limit: 200 }),
          listOf({ kind: ['Group'], orderField: 'foundation', limit: 10 }),
          listOf({ kind: ['Component'], orderField: 'foundation', limit: 10 }),
          { operation: 'listMoves' },
          { operation: 'getAttestations', subject: organizationRef },
          { operation: 'getGoldenPaths', subject: organizationRef },
          { operation: 'getHistory', subject: organizationRef },
        ],
      },
      all: [12, 0, 1],
      some: [13, 4, 1],
      asksTogether: true,
    },
  ],
  simulate: [
    {
      method: 'post',
      path: '/simulations',
      body: {},
      all: [0, 0, 1],
      some: [0, 0, 1],
    },
  ],
  previewPolicy: [
    {
      method: 'post',
      path: '/policy/preview',
      body: lenient,
      all: [2, 0, 1],
      some: [2, 1, 1],
    },
  ],
  attestEntity: [
    {
      method: 'post',
      path: `/attestations/by-name/${group}`,
      body: answer,
      all: [2, 1, 1],
      some: [2, 2, 1],
    },
  ],
  attestOrganization: [
    {
      method: 'post',
      path: '/attestations/organization',
      body: answer,
      all: [2, 0, 1],
      some: [2, 1, 1],
    },
  ],
  withdrawAttestation: [
    {
      method: 'delete',
      path: async portal => {
        const { questions } = await portal.answer(
          'all',
          'post',
          '/attestations/organization',
          answer,
        );
        const [id] = questions.flatMap(({ current }: any) => current?.id ?? []);
        return `/attestations/${id}`;
      },
      all: [3, 0, 1],
      some: [3, 1, 1],
    },
  ],
  pushFacts: [
    {
      method: 'post',
      path: '/facts',
      body: {
        reports: [1, 2, 3].map(index => ({
          subject: `component:default/component-${index}`,
          fact: 'deploymentsPerDay',
          value: index,
          key: `report-${index}`,
        })),
      },
      all: [6, 1, 1],
      some: [6, 1, 1],
      locks: 1,
    },
  ],
  refresh: [
    { method: 'post', path: '/refresh', all: [7, 0, 1], some: [5, 0, 1] },
  ],
};
