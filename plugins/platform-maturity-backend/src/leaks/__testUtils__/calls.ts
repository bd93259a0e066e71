import {
  batchLimit,
  exportTableIds,
  orderFields,
  organizationRef,
} from '@paved/plugin-platform-maturity-common';
import { hiddenName } from './company';
import type { Call } from './startWorld';

const missing = ['component', 'group', 'system'].map(
  kind => `${kind}:default/nowhere`,
);

const pathOf = (ref: string) => ref.replace(':', '/');

const answer = { question: 'infrastructureTimeShare', answer: 0.2 };

const listQueries = [
  '',
  'limit=3',
  'limit=2&kind=component&orderField=demand&order=desc',
  ...orderFields.map(field => `orderField=${field}`),
  'kind=group&orderField=servicesPerMember&order=desc',
  'kind=organization',
  'search=hid',
  'owner=team-a&system=shop',
  'owner=hid-team',
  'system=hid-system',
  'domain=retail',
  'tag=java',
  'outcome=ciCd:unmet&outcome=observability:unmet',
  'stage=devopsFoundation&approach=undetermined',
];

/** What anybody could try who guesses at names: hidden ones, and ones that are not. */
export function callsAbout(subjects: readonly string[]): {
  reading: Record<string, Call[]>;
  writing: Record<string, Call[]>;
} {
  const all = [...subjects, ...missing];
  /** Enough where all of them are answered alike. */
  const few = all.filter((_, index) => index % 4 === 0);
  const ofEach = (path: (name: string) => string, refs = all) =>
    refs.map(ref => ({ path: path(pathOf(ref)) }));
  return {
    reading: {
      getAssessment: ofEach(name => `/assessments/by-name/${name}`),
      getOrganization: [{ path: '/assessments/organization' }],
      listAssessments: listQueries.map(query => ({
        path: `/assessments?${query}`,
      })),
      exportAssessments: listQueries
        .filter(query => !query.includes('limit'))
        .map(query => ({ path: `/assessments/export.csv?${query}` })),
      ...Object.fromEntries(
        exportTableIds.map(id => [
          `export-${id}`,
          [{ path: `/exports/${id}.csv` }],
        ]),
      ),
      exportEverything: [{ path: '/exports/everything.ndjson' }],
      getBadge: ofEach(name => `/badges/${name}`),
      getHistory: ofEach(name => `/history/by-name/${name}`, few),
      getOrganizationHistory: [{ path: '/history/organization' }],
      listMoves: [{ path: '/history/moves?since=2020-01-01' }],
      getGoldenPaths: ofEach(
        name => `/golden-paths/by-name/${name}?since=2020-01-01`,
        few,
      ),
      getOrganizationGoldenPaths: [{ path: '/golden-paths/organization' }],
      getEntityAttestations: ofEach(name => `/attestations/by-name/${name}`),
      getOrganizationAttestations: [{ path: '/attestations/organization' }],
      getPolicy: [{ path: '/policy' }],
      getRefresh: [{ path: '/refresh' }],
      batch: inBatches([
        ...all.flatMap(subject => [
          { operation: 'getAssessment', subject },
          { operation: 'getAttestations', subject },
        ]),
        ...few.flatMap(subject => [
          { operation: 'getHistory', subject },
          { operation: 'getGoldenPaths', subject, since: '2020-01-01' },
        ]),
        ...['getAssessment', 'getHistory', 'getAttestations'].map(
          operation => ({ operation, subject: organizationRef }),
        ),
        { operation: 'listAssessments', query: { limit: 3 } },
        { operation: 'listAssessments', query: { owner: ['hid-team'] } },
        { operation: 'listMoves', since: '2020-01-01' },
        { operation: 'getPolicy' },
        { operation: 'getRefresh' },
      ]),
      simulate: [{ method: 'post', path: '/simulations', body: {} }],
      previewPolicy: [
        {
          method: 'post',
          path: '/policy/preview',
          body: { policy: { cutoffs: { foundation: 0.1 } } },
        },
      ],
    },
    writing: {
      attestEntity: few.map(ref => ({
        method: 'post',
        path: `/attestations/by-name/${pathOf(ref)}`,
        body: answer,
      })),
      attestOrganization: [
        { method: 'post', path: '/attestations/organization', body: answer },
      ],
      withdrawAttestation: ['hidden', 'missing'].map(id => ({
        method: 'delete',
        path: `/attestations/${id}`,
      })),
      pushFacts: [
        {
          method: 'post',
          path: '/facts',
          body: {
            reports: all.map(subject => ({
              subject,
              fact: 'deploymentsPerDay',
              value: 2,
              key: subject,
            })),
          },
        },
      ],
      refresh: [{ method: 'post', path: '/refresh' }],
    },
  };
}

/** Those that name what is hidden apart from the others. */
function inBatches(reads: object[]): Call[] {
  const [guessed, others] = [true, false].map(guesses =>
    reads.filter(read => JSON.stringify(read).includes(hiddenName) === guesses),
  );
  return [guessed, others].flatMap(some =>
    Array.from({ length: Math.ceil(some.length / batchLimit) }, (_, index) => ({
      method: 'post' as const,
      path: '/batch',
      body: {
        reads: some.slice(index * batchLimit, (index + 1) * batchLimit),
      },
    })),
  );
}

/** The same by way of the actions, by name. */
export function actionInputsAbout(
  subjects: readonly string[],
): Record<string, object[]> {
  const each = [...subjects, ...missing, organizationRef].map(subject => ({
    subject,
  }));
  const few = each.filter((_, index) => index % 4 === 0);
  return {
    'get-maturity-assessment': each,
    'explain-maturity-assessment': few,
    'get-maturity-next-steps': few,
    'list-maturity-assessments': [
      {},
      { limit: 3 },
      { owner: ['hid-team'] },
      { kind: ['Group'], orderField: 'demand', order: 'desc' },
    ],
    'simulate-maturity': [{ facts: { developers: 40 } }],
  };
}
