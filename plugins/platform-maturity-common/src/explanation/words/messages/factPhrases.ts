import type { FactId, FactSource, UnknownReason } from '../../../facts';

/** A fact with its value, as it stands in a list or a sentence. */
export const factPhrases = {
  developers: { one: '{{value}} developer', other: '{{value}} developers' },
  productLines: {
    one: '{{value}} product line',
    other: '{{value}} product lines',
  },
  teams: { one: '{{value}} team', other: '{{value}} teams' },
  services: { one: '{{value}} service', other: '{{value}} services' },
  clouds: {
    one: '{{value}} cloud provider',
    other: '{{value}} cloud providers',
  },
  kubernetesShare: {
    one: '{{value}} of services on Kubernetes',
    other: '{{value}} of services on Kubernetes',
  },
  dependenciesPerService: {
    one: '{{value}} dependency per service',
    other: '{{value}} dependencies per service',
  },
  toolsPerPractice: {
    one: '{{value}} tool per practice',
    other: '{{value}} tools per practice',
  },
  servicesPerDeveloper: {
    one: '{{value}} service per developer',
    other: '{{value}} services per developer',
  },
  servicesPerTeam: {
    one: '{{value}} service per team',
    other: '{{value}} services per team',
  },
  technologiesPerTeam: {
    one: '{{value}} technology per team',
    other: '{{value}} technologies per team',
  },
  infrastructureTimeShare: {
    one: '{{value}} of the time on infrastructure',
    other: '{{value}} of the time on infrastructure',
  },
  deploymentsPerDay: {
    one: '{{value}} deployment a day',
    other: '{{value}} deployments a day',
  },
  complianceRegimes: {
    one: '{{value}} compliance regime',
    other: '{{value}} compliance regimes',
  },
} satisfies Record<FactId, { one: string; other: string }>;

/** Why a fact is unknown, in a sentence. */
export const unknownReasons = {
  noUsers: 'The catalog has no users.',
  noMembers: 'The owners have no members in the catalog.',
  noServices: 'There is no service to relate it to.',
  noTeams: 'No team owns a component.',
  noOwner: 'Nothing here names an owner.',
  ownerDangling: 'The owner does not exist in the catalog.',
  notDeclared: 'Nothing in the whole catalog declares it.',
  notReported: 'It has not been reported: no catalog shows it.',
  expired: 'It was reported, and the report holds no longer.',
  collectorFailed: 'The collector that reports it could not answer.',
} satisfies Record<UnknownReason, string>;

/** Where a value comes from; `collector:<id>` is told apart by its prefix. */
export const sources = {
  catalog: 'read from the catalog',
  pushed: 'pushed',
  attested: 'attested',
  collector: 'collected by {{collector}}',
} satisfies Record<
  Exclude<FactSource, `collector:${string}`> | 'collector',
  string
>;
