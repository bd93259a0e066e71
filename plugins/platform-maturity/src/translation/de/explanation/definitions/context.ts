import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

export const factors: Definitions['factors'] = {
  teamSize: {
    title: 'Größe und Struktur der Teams',
    question:
      'Wie viele Menschen und Produktlinien müssen auf dieselbe Weise arbeiten?',
    callsForDevOps: 'weniger als etwa 30 Entwickler, eine Produktlinie',
    callsForPlatform: '30–50 Entwickler und mehr, mehrere Produktlinien',
  },
  operationalComplexity: {
    title: 'Komplexität des Betriebs',
    question: 'Wie viel ist zu betreiben, und auf wie viele Arten?',
    callsForDevOps: 'wenige Services, eine Cloud',
    callsForPlatform: 'mehrere Clouds, Kubernetes-Cluster, Microservices',
  },
  cognitiveLoad: {
    title: 'Produktivität und kognitive Last der Entwickler',
    question: 'Wie viel muss jedes Team neben seinem Produkt tragen?',
    callsForDevOps: 'wenig Zeit für Infrastruktur',
    callsForPlatform: 'viel Zeit für Infrastruktur und wiederholte Arbeit',
  },
  deliveryFrequency: {
    title: 'Häufigkeit der Lieferung und Skalierbarkeit',
    question: 'Wie oft veröffentlichen die Teams Neues?',
    callsForDevOps: 'wenige Releases, wenige Teams',
    callsForPlatform: 'rasche Releases mehrerer Teams',
  },
  compliance: {
    title: 'Compliance und Sicherheit',
    question: 'Welche Regeln von außen muss jedes Team nachweislich einhalten?',
    callsForDevOps: 'keine besonderen',
    callsForPlatform: 'strenge Sicherheit, Governance oder Regulierung',
  },
};

export const facts: Definitions['facts'] = {
  developers: {
    title: 'Entwickler',
    description:
      'Verschiedene Personen der Organisation; wer in zwei Gruppen ist, zählt einmal.',
    register:
      'Registrieren Sie Menschen als User-Entitäten (oder importieren Sie sie aus Ihrem Identitätsdienst); `memberOf` nennt ihre Gruppen.',
  },
  productLines: {
    title: 'Produktlinien',
    description:
      'Domänen mit mindestens einer Komponente; ohne Domänen die Systeme, die zwei Komponenten oder mehr zusammenfassen.',
    register:
      'Registrieren Sie Domain-Entitäten, und nennen Sie sie in `spec.domain` Ihrer Systeme.',
  },
  teams: {
    title: 'Teams',
    description: 'Gruppen, denen mindestens eine Komponente gehört.',
    register:
      'Registrieren Sie Ihre Teams als Group-Entitäten, und nennen Sie sie in `spec.owner` dessen, was ihnen gehört.',
  },
  services: {
    title: 'Services',
    description: 'Komponenten vom Typ eines Service.',
    register:
      'Geben Sie der Komponente einen Eigentümer, den es im Katalog gibt, und Services den Typ `service`.',
  },
  clouds: {
    title: 'Cloud-Anbieter',
    description:
      'Verschiedene Cloud-Anbieter, die Komponenten und Ressourcen angeben.',
    register:
      'Geben Sie Komponenten und Ressourcen ein Tag ihrer Cloud (`aws`, `azure`, `gcp`) oder die Annotationen Ihres Cloud-Plugins.',
  },
  kubernetesShare: {
    title: 'Services auf Kubernetes',
    description: 'Anteil der Services, die auf Kubernetes laufen.',
    register:
      'Geben Sie Services, die auf Kubernetes laufen, die Annotation `backstage.io/kubernetes-id`.',
  },
  dependenciesPerService: {
    title: 'Abhängigkeiten pro Service',
    description:
      'Beziehungen `dependsOn` und `consumesApi`, die von einem Service ausgehen, pro Service.',
    register:
      'Geben Sie bei Ihren Services `spec.dependsOn` und `spec.consumesApis` an.',
  },
  toolsPerPractice: {
    title: 'Werkzeuge pro Praktik',
    description:
      'Mittlere Zahl verschiedener Werkzeuge über die Praktiken, die angewandt werden.',
    register:
      'Fügen Sie die Annotationen der Werkzeuge hinzu, mit denen Sie Komponenten bauen, betreiben und sichern.',
  },
  servicesPerDeveloper: {
    title: 'Services pro Entwickler',
    description: 'Services, geteilt durch die Mitglieder ihrer Eigentümer.',
    register:
      'Registrieren Sie die Mitglieder der Gruppe, der sie gehören, als User-Entitäten mit `memberOf`.',
  },
  servicesPerTeam: {
    title: 'Services pro Team',
    description: 'Services, geteilt durch die Teams, denen sie gehören.',
    register: 'Nennen Sie in `spec.owner` eine Gruppe, die es gibt.',
  },
  technologiesPerTeam: {
    title: 'Technologien pro Team',
    description:
      'Verschiedene Technologien, nach den Tags der Wortliste des Regelwerks.',
    register:
      'Geben Sie Komponenten Tags ihrer Sprachen, Frameworks und Datenspeicher (`java`, `react`, `postgresql`, …).',
  },
  infrastructureTimeShare: {
    title: 'Zeit für Infrastruktur',
    description:
      'Anteil der Zeit der Entwickler, der in Infrastruktur geht; bei mehreren Teams der Median derer, die ihn melden.',
    register:
      'Das zeigt kein Katalog: Es muss eingereicht oder bestätigt werden.',
  },
  deploymentsPerDay: {
    title: 'Deployments pro Tag',
    description:
      'Deployments in Produktion pro Tag; bei Eigentümern und der Organisation mindestens die Summe über die Komponenten, die sie melden.',
    register:
      'Das zeigt kein Katalog: Es muss gesammelt, eingereicht oder bestätigt werden.',
  },
  complianceRegimes: {
    title: 'Compliance-Vorgaben',
    description:
      'Verschiedene Vorgaben, die angegeben sind (PCI DSS, SOC 2, HIPAA, DSGVO, ISO 27001, …).',
    register:
      'Geben Sie Komponenten, Systemen oder Domänen Tags der Vorgaben, die für sie gelten (`pci-dss`, `soc2`, `gdpr`, …).',
  },
};

const noStudy = 'Faustregel; keine Studie nennt eine Zahl';

export const thresholdSources: Definitions['thresholdSources'] = {
  developers:
    'Faustregel aus der Praxis: 30 bis 50 Entwickler tragen ein Plattformteam',
  productLines:
    'Faustregel: Eine zweite Produktlinie beginnt, die Arbeit der ersten zu wiederholen',
  teams: '30 und 50 Entwickler in Teams von 7 bis 9 (Team Topologies)',
  services: noStudy,
  clouds: noStudy,
  kubernetesShare: noStudy,
  dependenciesPerService: noStudy,
  toolsPerPractice: noStudy,
  servicesPerDeveloper:
    'Faustregel: zwei Entwickler auf einen Service, dann einer',
  servicesPerTeam:
    'Team Topologies: 2–3 einfache Domänen pro Team; die Zahl der Services ist eine Faustregel',
  technologiesPerTeam:
    'Faustregel; Team Topologies nennt extrinsische Last, keine Zahl',
  infrastructureTimeShare:
    'Faustregel: ein halber Tag der Woche, dann ein ganzer',
  deploymentsPerDay:
    'Eines pro Tag ist die Grenze des hohen Clusters von DORA (2024); fünf ist eine Faustregel',
  complianceRegimes:
    'Faustregel: Eine Vorgabe kann ein Team bewältigen, zwei verlangen gemeinsame Kontrollen',
};

export const deliveryMeasures: Definitions['deliveryMeasures'] = {
  leadTimeHours: {
    title: 'Durchlaufzeit von Änderungen',
    description:
      'Stunden von einem Commit bis zum Lauf in Produktion, im Median.',
  },
  changeFailureShare: {
    title: 'Anteil fehlgeschlagener Änderungen',
    description:
      'Anteil der Deployments, die sofort eine Korrektur oder einen Rollback brauchen.',
  },
  recoveryTimeHours: {
    title: 'Wiederherstellungszeit',
    description:
      'Stunden von einem fehlgeschlagenen Deployment bis zur Behebung in Produktion, im Median.',
  },
  reworkShare: {
    title: 'Anteil an Nacharbeit',
    description:
      'Anteil der Deployments, die nicht geplant waren, sondern einen Fehler beheben, auf den Nutzer stießen.',
  },
};
