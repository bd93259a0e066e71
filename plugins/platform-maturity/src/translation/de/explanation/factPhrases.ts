import type { Texts } from '../../Words';

export const factPhrases: Texts['explanation']['factPhrases'] = {
  developers: { one: '{{value}} Entwickler', other: '{{value}} Entwickler' },
  productLines: {
    one: '{{value}} Produktlinie',
    other: '{{value}} Produktlinien',
  },
  teams: { one: '{{value}} Team', other: '{{value}} Teams' },
  services: { one: '{{value}} Service', other: '{{value}} Services' },
  clouds: {
    one: '{{value}} Cloud-Anbieter',
    other: '{{value}} Cloud-Anbieter',
  },
  kubernetesShare: {
    one: '{{value}} der Services auf Kubernetes',
    other: '{{value}} der Services auf Kubernetes',
  },
  dependenciesPerService: {
    one: '{{value}} Abhängigkeit pro Service',
    other: '{{value}} Abhängigkeiten pro Service',
  },
  toolsPerPractice: {
    one: '{{value}} Werkzeug pro Praktik',
    other: '{{value}} Werkzeuge pro Praktik',
  },
  servicesPerDeveloper: {
    one: '{{value}} Service pro Entwickler',
    other: '{{value}} Services pro Entwickler',
  },
  servicesPerTeam: {
    one: '{{value}} Service pro Team',
    other: '{{value}} Services pro Team',
  },
  technologiesPerTeam: {
    one: '{{value}} Technologie pro Team',
    other: '{{value}} Technologien pro Team',
  },
  infrastructureTimeShare: {
    one: '{{value}} der Zeit für Infrastruktur',
    other: '{{value}} der Zeit für Infrastruktur',
  },
  deploymentsPerDay: {
    one: '{{value}} Deployment pro Tag',
    other: '{{value}} Deployments pro Tag',
  },
  complianceRegimes: {
    one: '{{value}} Compliance-Vorgabe',
    other: '{{value}} Compliance-Vorgaben',
  },
};

export const unknownReasons: Texts['explanation']['unknownReasons'] = {
  noUsers: 'Der Katalog hat keine Personen.',
  noMembers: 'Die Eigentümer haben im Katalog keine Mitglieder.',
  noServices: 'Es gibt keinen Service, auf den es sich beziehen ließe.',
  noTeams: 'Keinem Team gehört eine Komponente.',
  noOwner: 'Hier ist nirgends ein Eigentümer genannt.',
  ownerDangling: 'Den Eigentümer gibt es im Katalog nicht.',
  notDeclared: 'Nichts im ganzen Katalog gibt es an.',
  notReported: 'Es wurde nicht gemeldet: Kein Katalog zeigt es.',
  expired: 'Es wurde gemeldet, und die Meldung gilt nicht mehr.',
  collectorFailed: 'Der Sammler, der es meldet, konnte nicht antworten.',
};

export const sources: Texts['explanation']['sources'] = {
  catalog: 'aus dem Katalog gelesen',
  pushed: 'eingereicht',
  attested: 'bestätigt',
  collector: 'gesammelt durch {{collector}}',
};
