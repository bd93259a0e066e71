import type { Texts } from '../../../Words';

type Definitions = Texts['explanation']['definitions'];

export const approaches: Definitions['approaches'] = {
  undetermined: 'Obestämt',
  devops: 'DevOps',
  hybrid: 'DevOps med en tunn plattform',
  platformEngineering: 'Platform engineering',
};

export const stages: Definitions['stages'] = {
  undetermined: 'Obestämt',
  devopsFoundation: 'DevOps-grund',
  devopsAtScale: 'DevOps i stor skala',
  platformIntroduction: 'Plattformsintroduktion',
  platformAsProduct: 'Plattform som produkt',
};

export const moves: Definitions['moves'] = {
  registerEvidence: {
    title: 'Registrera belägg',
    description:
      'För lite är känt för en rekommendation: registrera först det som saknas.',
  },
  strengthenFoundation: {
    title: 'Stärk grunden',
    description: 'För DevOps-metoderna dit där en plattform kan bygga på dem.',
  },
  sustainDevOps: {
    title: 'Håll fast vid DevOps',
    description:
      'Metoderna är på plats, och sammanhanget kräver inte mer: håll det enkelt.',
  },
  reviewPlatformInvestment: {
    title: 'Se över plattformssatsningen',
    description:
      'Plattformen är mer än sammanhanget kräver: undersök vad den kostar och vem den hjälper.',
  },
  startThinPlatform: {
    title: 'Börja med en tunn plattform',
    description:
      'Erbjud de få saker som varje team upprepar som mallar och delade tjänster.',
  },
  growThinPlatform: {
    title: 'Bygg ut den tunna plattformen',
    description:
      'Lägg till det som därnäst upprepas mest, och mät vem som använder det.',
  },
  sustainPlatform: {
    title: 'Behåll plattformen',
    description: 'Plattformen ger det som sammanhanget kräver: håll den enkel.',
  },
  introducePlatform: {
    title: 'Inför en plattform',
    description:
      'Bilda ett plattformsteam som gör metoderna ni har till självservice.',
  },
  scalePlatform: {
    title: 'Bredda plattformen',
    description:
      'För ut golden paths och självservice till de team som inte använder dem ännu.',
  },
  runPlatformAsProduct: {
    title: 'Driv plattformen som en produkt',
    description:
      'Fortsätt mäta användning och återkoppling, och förbättra det som utvecklarna använder.',
  },
};

export const confidences: Definitions['confidences'] = {
  low: 'Låg tillförlitlighet',
  medium: 'Medelhög tillförlitlighet',
  high: 'Hög tillförlitlighet',
};

export const undetermined: Definitions['undetermined'] = {
  developersUnknown: 'Antalet utvecklare är okänt.',
  demandCoverageTooLow: 'För lite av sammanhanget är känt.',
  foundationCoverageTooLow: 'För lite är känt om DevOps-metoderna.',
};

export const roles: Definitions['roles'] = {
  devopsEngineer: {
    title: 'DevOps-ingenjör',
    does: 'Bygger pipelines, automatiserar infrastruktur som kod och sätter upp övervakning tillsammans med teamen.',
  },
  releaseManager: {
    title: 'Releaseansvarig',
    does: 'Planerar driftsättningar och ser till att releaser följer de regler som gäller för dem.',
  },
  siteReliabilityEngineer: {
    title: 'SRE-ingenjör',
    does: 'Sätter mål för tillförlitligheten, leder arbetet vid incidenter och genomgångarna efteråt.',
  },
  securityEngineer: {
    title: 'Ingenjör för säkerhet och regelefterlevnad',
    does: 'Säkrar pipelines och åtkomst, och kör genomsökning av kod, beroenden och avbildningar.',
  },
  platformEngineer: {
    title: 'Plattformsingenjör',
    does: 'Bygger plattformen som en produkt: API:er för självservice och mallar för utvecklare.',
  },
  developerExperienceSpecialist: {
    title: 'Specialist på utvecklarupplevelse',
    does: 'Gör plattformen lätt att använda, samlar in återkoppling och tar hand om golden paths.',
  },
  platformSecurityLead: {
    title: 'Ansvarig för plattformens säkerhet och regelefterlevnad',
    does: 'Bygger in styrning, åtkomstkontroll och spårbarhet i det som plattformen ger som standard.',
  },
  platformReliabilityEngineer: {
    title: 'SRE-ingenjör för plattformen',
    does: 'Håller själva plattformen frisk och svarar för dess incidenter.',
  },
};
