import { mockServices } from '@backstage/backend-test-utils';
import type { JsonObject } from '@backstage/types';
import { readCollectorSettings } from './collectorSettings';

function read(section: JsonObject | undefined, otherKeys?: string[]) {
  return readCollectorSettings(
    mockServices.rootConfig({
      data: section ? { platformMaturity: { peer: section } } : {},
    }),
    {
      section: 'platformMaturity.peer',
      sourceKeys: ['retriever', 'fact'],
      otherKeys,
    },
  );
}

const source = { retriever: 'deployments', fact: 'perWeek' };

it('has a default for all but the mappings', () => {
  const defaults = {
    schedule: {
      frequency: { hours: 1 },
      timeout: { minutes: 30 },
      initialDelay: { minutes: 2 },
    },
    maxAge: { days: 7 },
    concurrency: 8,
    mappings: [],
  };
  expect(read(undefined)).toEqual(defaults);
  expect(read({})).toEqual(defaults);
  expect(read({}, ['further'])).toEqual(defaults);
});

it('reads what it is given, with the mappings in their order', () => {
  expect(
    read(
      {
        schedule: { frequency: 'PT15M', timeout: { minutes: 1 } },
        maxAge: 'P1D',
        kinds: ['Component', 'Group'],
        concurrency: 2,
        further: true,
        mappings: [
          { ...source, to: 'deploymentsPerDay', scale: 0.5 },
          { ...source, to: 'teams' },
          { ...source, practice: 'ciCd', when: { atLeast: 1 }, outcome: 'met' },
          {
            ...source,
            practice: 'goldenPaths',
            when: false,
            outcome: 'partial',
            otherwise: 'unmet',
            tool: 'Argo CD',
            title: 'Made from a template',
          },
        ],
      },
      ['further'],
    ),
  ).toEqual({
    schedule: {
      frequency: { minutes: 15 },
      timeout: { minutes: 1 },
      initialDelay: { minutes: 2 },
    },
    maxAge: { days: 1 },
    kinds: ['Component', 'Group'],
    concurrency: 2,
    mappings: [
      {
        key: 'platformMaturity.peer.mappings.0',
        source,
        to: 'deploymentsPerDay',
        scale: 0.5,
      },
      {
        key: 'platformMaturity.peer.mappings.1',
        source,
        to: 'teams',
        scale: 1,
      },
      {
        key: 'platformMaturity.peer.mappings.2',
        source,
        practice: 'ciCd',
        when: { atLeast: 1 },
        outcome: 'met',
      },
      {
        key: 'platformMaturity.peer.mappings.3',
        source,
        practice: 'goldenPaths',
        when: false,
        outcome: 'partial',
        otherwise: 'unmet',
        tool: 'Argo CD',
        title: 'Made from a template',
      },
    ],
  });
});

const practice = { ...source, practice: 'ciCd', when: true, outcome: 'met' };
const condition =
  'must be true, false, { atLeast, atMost } with at least one of the two, or { oneOf }';

it.each<[JsonObject, string]>([
  [
    { to: 'deploymentPerDay' },
    '.to: unknown fact "deploymentPerDay"; did you mean "deploymentsPerDay"?',
  ],
  [
    { practice: 'cicd', when: true, outcome: 'met' },
    '.practice: unknown practice or capability "cicd"; did you mean "ciCd"?',
  ],
  [
    { ...practice, outcome: 'good' },
    '.outcome: unknown outcome "good"; known are met, partial, unmet',
  ],
  [
    { ...practice, otherwise: 'unment' },
    '.otherwise: unknown outcome "unment"; did you mean "unmet"?',
  ],
  [{ ...practice, when: undefined }, '.when: must be given with practice'],
  [{ ...practice, when: 'yes' }, `.when: ${condition}`],
  [{ ...practice, when: {} }, `.when: ${condition}`],
  [
    { ...practice, when: { atLeast: 1, least: 1 } },
    '.when.least: unknown key; did you mean atLeast?',
  ],
  [
    { ...practice, when: { atLeast: 2, atMost: 1 } },
    '.when: atLeast must not be greater than atMost',
  ],
  [{ ...practice, scale: 2 }, '.scale: goes with to, not with practice'],
  [{ to: 'teams', tool: 'Jenkins' }, '.tool: goes with practice, not with to'],
  [{ to: 'teams', scale: 0 }, '.scale: Too small: expected number to be >0'],
  [{ to: 'teams', practice: 'ciCd' }, '.to: name either the fact'],
  [{}, '.to: name either the fact'],
  [{ to: 'teams', factor: 2 }, '.factor: unknown key; did you mean fact?'],
  [{ to: 'teams', retriever: '' }, '.retriever: Too small'],
])('names what is wrong with the mapping %j', (mapping, message) => {
  expect(() => read({ mappings: [{ ...source, ...mapping }] })).toThrow(
    `platformMaturity.peer.mappings.0${message}`,
  );
});

it.each<[JsonObject, string]>([
  [{ mapping: [] }, 'peer.mapping: unknown key; did you mean mappings?'],
  [{ schedule: { frequency: 'often' } }, 'peer.schedule: '],
  [{ schedule: 'hourly' }, 'peer.schedule: '],
  [{ maxAge: 'long' }, 'peer.maxAge: '],
  [{ concurrency: 0 }, 'peer.concurrency: '],
  [{ kinds: ['Template'] }, 'peer.kinds.0: '],
  [
    { mappings: [source, { ...source, to: 'team' }] },
    'peer.mappings.1.to: unknown fact "team"; did you mean "teams"?',
  ],
])('names what is wrong with the section %j', (section, message) => {
  expect(() => read(section)).toThrow(`platformMaturity.${message}`);
});
