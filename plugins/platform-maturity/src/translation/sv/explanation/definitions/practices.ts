import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

export const practices: Definitions['practices'] = {
  ciCd: {
    title: 'Kontinuerlig integration och leverans',
    description: 'Varje ändring byggs, testas och levereras av en pipeline.',
    register:
      'Lägg till annoteringen för den pipeline som bygger och driftsätter komponenten.',
    improve: 'Bygg och driftsätt varje komponent med en pipeline.',
  },
  infrastructureAsCode: {
    title: 'Infrastruktur som kod',
    description:
      'Infrastrukturen beskrivs i filer och skapas genom automatisering.',
    register:
      'Tagga komponenten med det verktyg som beskriver dess infrastruktur, eller lägg till dess annotering.',
    improve:
      'Beskriv infrastrukturen för varje komponent i filer, och låt automatisering verkställa dem.',
  },
  observability: {
    title: 'Övervakning och observerbarhet',
    description:
      'Den som driver komponenten ser hur den mår: mätvärden, loggar, spår, fel.',
    register:
      'Lägg till annoteringen för den instrumentpanel som visar komponenten.',
    improve:
      'Ge varje komponent en instrumentpanel med mätvärden, loggar, spår och fel.',
  },
  incidentResponse: {
    title: 'Incidenthantering och driftsäkerhet',
    description:
      'Någon kallas in när det går sönder, och man lär av incidenterna.',
    register:
      'Lägg till annoteringen för den jourtjänst som larmas när komponenten slutar fungera.',
    improve: 'Ha jour för varje komponent, och gå igenom dess incidenter.',
  },
  devSecOps: {
    title: 'Integrerad säkerhet',
    description:
      'Kod, beroenden och avbildningar kontrolleras för svagheter på väg mot produktion.',
    register:
      'Lägg till annoteringen för den skanner som kontrollerar komponenten.',
    improve:
      'Genomsök kod, beroenden och avbildningar för varje komponent i dess pipeline.',
  },
};

export const capabilities: Definitions['capabilities'] = {
  selfService: {
    title: 'Självservice',
    description:
      'Teamen skapar själva infrastruktur och miljöer, utan ett ärende.',
    register:
      'Registrera en Template av typen `resource`, `infrastructure` eller `environment`.',
    improve:
      'Erbjud mallar som skapar infrastruktur och miljöer utan ett ärende.',
  },
  goldenPaths: {
    title: 'Golden paths',
    description:
      'Genomtänkta vägar med stöd för att bygga det vanliga, som teamen väljer att följa.',
    register:
      'Registrera era programvarumallar, och låt dem skriva `backstage.io/source-template` i det som de skapar.',
    improve:
      'Erbjud en mall för den vanligaste sortens komponent, och låt den märka det som den skapar.',
  },
  abstraction: {
    title: 'Abstraktion av komplexitet',
    description:
      'Teamen ber om det de behöver genom ett enhetligt gränssnitt som döljer hur det drivs.',
    register:
      'Tagga eller annotera komponenter som körs genom plattformens gränssnitt.',
    improve:
      'Lägg det som teamen oftast ber om bakom ett gränssnitt som döljer hur det drivs.',
  },
  securityByDesign: {
    title: 'Inbyggd säkerhet och regelefterlevnad',
    description:
      'Regler och åtkomstkontroll är inbyggda i plattformen, så att standardläget uppfyller kraven.',
    register: 'Tagga komponenter vars regler plattformen upprätthåller.',
    improve:
      'Upprätthåll reglerna i plattformen, så att standardläget uppfyller kraven.',
  },
  platformAsProduct: {
    title: 'Plattform som produkt',
    description:
      'Ett team äger plattformen, ser utvecklarna som sina kunder och mäter användningen.',
    register:
      'Ge teamet som äger plattformen grupptypen `platform`, och gör det till ägare av plattformens komponenter.',
    improve: 'Ge plattformen ett eget team, med utvecklarna som kunder.',
  },
};

export const organizationSignals: Definitions['organizationSignals'] = {
  selfService: {
    templates: 'mallar som team själva kan köra',
    infrastructureTemplates: 'mallar som skapar infrastruktur eller miljöer',
    resourcesFromTemplates: 'resurser som skapades från en mall',
  },
  goldenPaths: {
    templates: 'mallar i katalogen',
    componentsFromTemplates: 'komponenter som skapades från en mall',
  },
  abstraction: {},
  securityByDesign: {},
  platformAsProduct: {
    platformTeam: 'team av typen platform',
    platformTeamOwnsComponents: 'team av typen platform som äger komponenter',
  },
};
