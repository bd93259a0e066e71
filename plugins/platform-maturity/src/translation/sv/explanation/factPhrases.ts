import type { Texts } from '../../Words';

export const factPhrases: Texts['explanation']['factPhrases'] = {
  developers: { one: '{{value}} utvecklare', other: '{{value}} utvecklare' },
  productLines: {
    one: '{{value}} produktlinje',
    other: '{{value}} produktlinjer',
  },
  teams: { one: '{{value}} team', other: '{{value}} team' },
  services: { one: '{{value}} tjänst', other: '{{value}} tjänster' },
  clouds: {
    one: '{{value}} molnleverantör',
    other: '{{value}} molnleverantörer',
  },
  kubernetesShare: {
    one: '{{value}} av tjänsterna på Kubernetes',
    other: '{{value}} av tjänsterna på Kubernetes',
  },
  dependenciesPerService: {
    one: '{{value}} beroende per tjänst',
    other: '{{value}} beroenden per tjänst',
  },
  toolsPerPractice: {
    one: '{{value}} verktyg per metod',
    other: '{{value}} verktyg per metod',
  },
  servicesPerDeveloper: {
    one: '{{value}} tjänst per utvecklare',
    other: '{{value}} tjänster per utvecklare',
  },
  servicesPerTeam: {
    one: '{{value}} tjänst per team',
    other: '{{value}} tjänster per team',
  },
  technologiesPerTeam: {
    one: '{{value}} teknik per team',
    other: '{{value}} tekniker per team',
  },
  infrastructureTimeShare: {
    one: '{{value}} av tiden på infrastruktur',
    other: '{{value}} av tiden på infrastruktur',
  },
  deploymentsPerDay: {
    one: '{{value}} driftsättning per dag',
    other: '{{value}} driftsättningar per dag',
  },
  complianceRegimes: {
    one: '{{value}} regelverk att följa',
    other: '{{value}} regelverk att följa',
  },
};

export const unknownReasons: Texts['explanation']['unknownReasons'] = {
  noUsers: 'Katalogen har inga användare.',
  noMembers: 'Ägarna har inga medlemmar i katalogen.',
  noServices: 'Det finns ingen tjänst att ställa det i relation till.',
  noTeams: 'Inget team äger en komponent.',
  noOwner: 'Inget här anger en ägare.',
  ownerDangling: 'Ägaren finns inte i katalogen.',
  notDeclared: 'Inget i hela katalogen anger det.',
  notReported: 'Det är inte rapporterat: ingen katalog visar det.',
  expired: 'Det rapporterades, och rapporten gäller inte längre.',
  collectorFailed: 'Insamlaren som rapporterar det kunde inte svara.',
};

export const sources: Texts['explanation']['sources'] = {
  catalog: 'läst ur katalogen',
  pushed: 'inskickat',
  attested: 'intygat',
  collector: 'insamlat av {{collector}}',
};
