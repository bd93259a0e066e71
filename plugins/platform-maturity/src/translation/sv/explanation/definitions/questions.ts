import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

const help =
  'Den nivå som stämmer bäst i dag. Den högsta nivån är inget mål i sig, och de fem slås aldrig ihop till ett medelvärde.';

export const questions: Definitions['questions'] = {
  infrastructureTimeShare: {
    title: 'Tid på infrastruktur',
    question: 'Hur stor del av arbetstiden lägger teamet på infrastruktur?',
    help: 'Miljöer, pipelines, kluster, åtkomst och underhållet av dem: det som inte är produkten. En ärlig uppskattning av det senaste kvartalet räcker.',
  },
  incidentReviews: {
    title: 'Genomgång av incidenter',
    question:
      'Gås incidenter igenom efteråt, och åtgärdas det man kommer fram till?',
    help: 'Uppfyllt: efter varje allvarlig incident. Delvis: ibland, eller utan att följa upp. En jourtjänst visar att någon larmas, inte att man lär sig något.',
  },
  selfServiceWithoutTickets: {
    title: 'Självservice utan ärenden',
    question: 'Får teamen infrastruktur och miljöer utan att lägga ett ärende?',
    help: 'Uppfyllt: för allt som de vanligen behöver. Delvis: för en del av det, eller efter ett godkännande.',
  },
  investment: {
    title: 'Investering',
    question: 'Hur avsätts människor och pengar för plattformsförmågor?',
    help,
  },
  adoption: {
    title: 'Användning',
    question: 'Varför och hur kommer teamen att använda plattformen?',
    help,
  },
  interfaces: {
    title: 'Gränssnitt',
    question: 'Hur kommer teamen åt det som plattformen erbjuder?',
    help,
  },
  operations: {
    title: 'Drift',
    question: 'Hur planeras, byggs, underhålls och avvecklas förmågor?',
    help,
  },
  measurement: {
    title: 'Mätning',
    question: 'Hur samlas återkoppling in, och vad lär man sig av den?',
    help,
  },
};

export const aspectLevels: Definitions['aspectLevels'] = {
  investment: {
    provisional:
      'Frivilliga hjälper till ett tag; ingen äger det som de lämnar efter sig.',
    operational:
      'Det finns ett centralt team, och det betalas som en driftskostnad.',
    scalable:
      'Plattformen finansieras som en produkt, med egen färdplan och egna ägare.',
    optimizing:
      'Vilket team som helst kan satsa på gemensamma förmågor, och effekten på verksamheten avgör.',
  },
  adoption: {
    provisional: 'Här och där, av en slump och på andras rekommendation.',
    operational: 'För att någon utifrån säger åt dem.',
    scalable: 'För att det är värt det för dem; de väljer den.',
    optimizing: 'De deltar i den och bygger på den åt andra.',
  },
  interfaces: {
    provisional: 'Genom att fråga; varje fall hanteras för hand.',
    operational:
      'Med standardverktyg som det ännu krävs hjälp för att använda.',
    scalable: 'Genom självservice, med enhetliga gränssnitt och dokumentation.',
    optimizing:
      'Det är en del av verktygen som teamen arbetar med, och märks knappt.',
  },
  operations: {
    provisional: 'På begäran, en i taget, utan plan för underhållet.',
    operational: 'De hålls reda på på ett ställe och underhålls av ett team.',
    scalable: 'De möjliggörs centralt, med standarder för hela deras livstid.',
    optimizing:
      'De drivs som tjänster som andra team kan bidra till, enligt tydliga överenskommelser.',
  },
  measurement: {
    provisional: 'Då och då, utan mål och utan att det sparas.',
    operational: 'Regelbundet, mest som siffror om användning.',
    scalable: 'Med mål, och beslut som hänvisar till dem.',
    optimizing:
      'Siffror och röster tillsammans, för att se effekter före och efter en ändring.',
  },
};
