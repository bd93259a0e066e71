import type { Texts } from '../../Words';

export const reasons: Texts['guide']['framework']['reasons'] = {
  teamSize: {
    callsForThinPlatform: 'flera team, en andra produktlinje',
    why: {
      devops:
        'Några få team kan komma överens genom att prata: en gemensam pipeline och en sida med konventioner kostar mindre än en plattform som någon måste bygga och driva.',
      hybrid:
        'Samma uppsättning byggs nu på flera ställen. Mallar och några delade tjänster sparar det arbetet, utan ett eget team.',
      platformEngineering:
        'Ingen kan längre komma överens med alla, och varje team skulle betala för samma arbete en gång till. Ett plattformsteam lönar sig för att så många använder det som teamet bygger.',
    },
  },
  operationalComplexity: {
    callsForThinPlatform: 'ett växande antal tjänster, ett andra moln',
    why: {
      devops:
        'Det som är i drift är så lite att varje team vet hur. Att automatisera det väl är allt som behövs.',
      hybrid:
        'Det finns fler sätt att driva saker på än ett team kan känna till. Delade moduler för de vanliga sätten håller dem lika.',
      platformEngineering:
        'Moln, kluster och beroenden mångfaldigar varandra. Enhetliga gränssnitt döljer det som bara specialister ska behöva kunna.',
    },
  },
  cognitiveLoad: {
    callsForThinPlatform: 'en del av veckan till infrastruktur',
    why: {
      devops:
        'Huvudena är fria för produkten. Ett lager mellan teamet och dess infrastruktur vore en sak till att lära sig.',
      hybrid:
        'En del av veckan går till arbete som inte är produkten. Att ta över det som de flesta team upprepar ger tillbaka den tiden.',
      platformEngineering:
        'Teamen bär mer än de kan hålla i huvudet. Självservice och golden paths tar över det som alla måste göra och ingen kund ser.',
    },
  },
  deliveryFrequency: {
    callsForThinPlatform: 'regelbundna releaser från några team',
    why: {
      devops:
        'En pipeline per team räcker för få releaser; gemensamma verktyg skulle knappt användas.',
      hybrid:
        'Releaserna kommer så ofta att varje manuellt moment känns. En gemensam pipelinemall tar bort de flesta av dem.',
      platformEngineering:
        'Många team släpper nytt hela tiden. I den takten förblir bara vägar med inbyggda kontroller både snabba och säkra.',
    },
  },
  compliance: {
    callsForThinPlatform: 'ett regelverk att visa efterlevnad av',
    why: {
      devops:
        'Bra säkerhet i pipelinen räcker: det finns inget att bevisa för någon utomstående.',
      hybrid:
        'Efterlevnaden av ett regelverk måste visas. Gemensamma kontroller och belägg besparar varje team en egen revision.',
      platformEngineering:
        'Flera regelverk gäller för många team. Med kontroller i plattformen uppfyller det som byggs på den kraven från början, och bär med sig sina bevis.',
    },
  },
};

export const measures: Texts['guide']['framework']['measures'] = {
  developers: 'Hur många utvecklare arbetar här?',
  productLines: 'Hur många produktlinjer finns det?',
  teams: 'Hur många team tar hand om programvara i drift?',
  services: 'Hur många tjänster har ni i drift?',
  clouds: 'Hur många molnleverantörer använder ni?',
  kubernetesShare: 'Hur många av tjänsterna körs på Kubernetes?',
  dependenciesPerService:
    'Hur många andra tjänster och API:er behöver en tjänst?',
  toolsPerPractice:
    'Hur många verktyg finns det för samma uppgift, till exempel att bygga eller övervaka?',
  servicesPerDeveloper: 'Hur många tjänster finns det per utvecklare?',
  servicesPerTeam: 'Hur många tjänster tar ett team hand om?',
  technologiesPerTeam:
    'Hur många språk, ramverk och datalager arbetar ett team med?',
  infrastructureTimeShare:
    'Hur stor del av sin tid lägger utvecklarna på infrastruktur?',
  deploymentsPerDay: 'Hur ofta går något nytt i produktion?',
  complianceRegimes:
    'Hur många regelverk, som PCI DSS, SOC 2 eller GDPR, måste ni visa att ni följer?',
};
