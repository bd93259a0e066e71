import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

export const factors: Definitions['factors'] = {
  teamSize: {
    title: 'Teamens storlek och struktur',
    question:
      'Hur många personer och produktlinjer måste arbeta på samma sätt?',
    callsForDevOps: 'under omkring 30 utvecklare, en produktlinje',
    callsForPlatform: '30–50 utvecklare och fler, flera produktlinjer',
  },
  operationalComplexity: {
    title: 'Driftens komplexitet',
    question: 'Hur mycket ska drivas, och på hur många sätt?',
    callsForDevOps: 'få tjänster, ett moln',
    callsForPlatform: 'flera moln, Kubernetes-kluster, mikrotjänster',
  },
  cognitiveLoad: {
    title: 'Utvecklarnas produktivitet och kognitiva belastning',
    question: 'Hur mycket måste varje team bära vid sidan av sin produkt?',
    callsForDevOps: 'lite tid på infrastruktur',
    callsForPlatform: 'mycket tid på infrastruktur och upprepat arbete',
  },
  deliveryFrequency: {
    title: 'Leveranstakt och skalbarhet',
    question: 'Hur ofta släpper teamen nytt?',
    callsForDevOps: 'få releaser, få team',
    callsForPlatform: 'täta releaser från flera team',
  },
  compliance: {
    title: 'Regelefterlevnad och säkerhet',
    question: 'Vilka regler utifrån måste varje team visa att det följer?',
    callsForDevOps: 'inga särskilda',
    callsForPlatform: 'stränga krav på säkerhet, styrning eller reglering',
  },
};

export const facts: Definitions['facts'] = {
  developers: {
    title: 'Utvecklare',
    description:
      'Olika användare i organisationen; en person i två grupper räknas en gång.',
    register:
      'Registrera människor som User-entiteter (eller importera dem från er identitetsleverantör), med `memberOf` som anger deras grupper.',
  },
  productLines: {
    title: 'Produktlinjer',
    description:
      'Domäner med minst en komponent; utan domäner de system som samlar två komponenter eller fler.',
    register:
      'Registrera Domain-entiteter och ange dem i `spec.domain` i era system.',
  },
  teams: {
    title: 'Team',
    description: 'Grupper som äger minst en komponent.',
    register:
      'Registrera era team som Group-entiteter och ange dem i `spec.owner` i det som de äger.',
  },
  services: {
    title: 'Tjänster',
    description: 'Komponenter av en tjänstetyp.',
    register:
      'Ge komponenten en ägare som finns i katalogen, och tjänster typen `service`.',
  },
  clouds: {
    title: 'Molnleverantörer',
    description: 'Olika molnleverantörer som komponenter och resurser anger.',
    register:
      'Tagga komponenter och resurser med deras moln (`aws`, `azure`, `gcp`), eller lägg till annoteringarna för er molnplugin.',
  },
  kubernetesShare: {
    title: 'Tjänster på Kubernetes',
    description: 'Andelen av tjänsterna som körs på Kubernetes.',
    register:
      'Lägg till annoteringen `backstage.io/kubernetes-id` på tjänster som körs på Kubernetes.',
  },
  dependenciesPerService: {
    title: 'Beroenden per tjänst',
    description:
      'Relationerna `dependsOn` och `consumesApi` som utgår från en tjänst, per tjänst.',
    register: 'Ange `spec.dependsOn` och `spec.consumesApis` för era tjänster.',
  },
  toolsPerPractice: {
    title: 'Verktyg per metod',
    description:
      'Det genomsnittliga antalet olika verktyg för de metoder som används.',
    register:
      'Lägg till annoteringarna för de verktyg som ni bygger, driver och säkrar komponenter med.',
  },
  servicesPerDeveloper: {
    title: 'Tjänster per utvecklare',
    description: 'Tjänsterna delade med antalet medlemmar hos deras ägare.',
    register:
      'Registrera medlemmarna i den ägande gruppen som User-entiteter med `memberOf`.',
  },
  servicesPerTeam: {
    title: 'Tjänster per team',
    description: 'Tjänsterna delade med antalet team som äger dem.',
    register: 'Ange en grupp som finns i `spec.owner`.',
  },
  technologiesPerTeam: {
    title: 'Tekniker per team',
    description: 'Olika tekniker, enligt taggarna i policyns ordlista.',
    register:
      'Tagga komponenter med deras språk, ramverk och datalager (`java`, `react`, `postgresql`, …).',
  },
  infrastructureTimeShare: {
    title: 'Tid på infrastruktur',
    description:
      'Andelen av utvecklarnas tid som går till infrastruktur; för flera team medianen av dem som rapporterar den.',
    register: 'Ingen katalog visar detta: det måste skickas in eller intygas.',
  },
  deploymentsPerDay: {
    title: 'Driftsättningar per dag',
    description:
      'Driftsättningar i produktion per dag; för ägare och för organisationen minst summan över de komponenter som rapporterar dem.',
    register:
      'Ingen katalog visar detta: det måste samlas in, skickas in eller intygas.',
  },
  complianceRegimes: {
    title: 'Regelverk att följa',
    description:
      'Olika regelverk som anges (PCI DSS, SOC 2, HIPAA, GDPR, ISO 27001, …).',
    register:
      'Tagga komponenter, system eller domäner med de regelverk som gäller (`pci-dss`, `soc2`, `gdpr`, …).',
  },
};

const noStudy = 'Tumregel; ingen studie anger ett tal';

export const thresholdSources: Definitions['thresholdSources'] = {
  developers:
    'Tumregel från praktiken: 30 till 50 utvecklare bär ett plattformsteam',
  productLines:
    'Tumregel: en andra produktlinje börjar upprepa den förstas arbete',
  teams: '30 och 50 utvecklare i team om 7 till 9 (Team Topologies)',
  services: noStudy,
  clouds: noStudy,
  kubernetesShare: noStudy,
  dependenciesPerService: noStudy,
  toolsPerPractice: noStudy,
  servicesPerDeveloper: 'Tumregel: två utvecklare per tjänst, sedan en',
  servicesPerTeam:
    'Team Topologies: 2–3 enkla domäner per team; antalet tjänster är en tumregel',
  technologiesPerTeam:
    'Tumregel; Team Topologies nämner ovidkommande belastning, inte ett tal',
  infrastructureTimeShare: 'Tumregel: en halv dag i veckan, sedan en hel',
  deploymentsPerDay:
    'En per dag är gränsen för DORA:s höga kluster (2024); fem är en tumregel',
  complianceRegimes:
    'Tumregel: ett regelverk klarar ett team, två kräver gemensamma kontroller',
};

export const deliveryMeasures: Definitions['deliveryMeasures'] = {
  leadTimeHours: {
    title: 'Ledtid för ändringar',
    description: 'Mediantimmar från en commit tills den körs i produktion.',
  },
  changeFailureShare: {
    title: 'Andel misslyckade ändringar',
    description:
      'Andelen driftsättningar som genast behöver rättas eller rullas tillbaka.',
  },
  recoveryTimeHours: {
    title: 'Återställningstid',
    description:
      'Mediantimmar från en misslyckad driftsättning tills den är åtgärdad i produktion.',
  },
  reworkShare: {
    title: 'Andel omarbete',
    description:
      'Andelen driftsättningar som inte var planerade utan gjordes för att rätta ett fel som användare stött på.',
  },
};
