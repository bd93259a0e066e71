import type { Texts } from '../../Words';
import { models } from './models';
import { questions } from './questions';

type Reference = Texts['guide']['reference'];

const sideBySide: Reference['sideBySide'] = {
  title: 'DevOps och platform engineering sida vid sida',
  subheader:
    'De kompletterar varandra. DevOps kommer först; en plattform gör en produkt av metoder som redan finns.',
  caption: 'Hur DevOps och platform engineering skiljer sig åt',
  aspect: 'Aspekt',
  devops: 'DevOps',
  platform: 'Platform engineering',
  rows: {
    question: {
      aspect: 'Frågan bakom',
      devops:
        'Hur arbetar de som bygger programvara och de som driver den som ett, och hur automatiseras vägen till produktion?',
      platform:
        'Hur får alla det som behövs för detta utan att bygga det på nytt?',
    },
    nature: {
      aspect: 'Vad det är',
      devops: 'Ett sätt att arbeta, med metoder som bär det',
      platform:
        'En disciplin: den bygger en intern utvecklarplattform och driver den som en produkt',
    },
    ownership: {
      aspect: 'Vem som ansvarar',
      devops: 'Varje team, för det som det bygger',
      platform: 'Ett plattformsteam, vars kunder är utvecklarna',
    },
    output: {
      aspect: 'Vad det ger',
      devops: 'Pipelines, infrastruktur som kod, dashboards, runbooks',
      platform: 'Självservice, mallar, golden paths, skyddsräcken',
    },
    complexity: {
      aspect: 'Vart komplexiteten tar vägen',
      devops: 'Varje team bär sin del',
      platform: 'Bakom gränssnitt som ser likadana ut överallt',
    },
    security: {
      aspect: 'Säkerhet',
      devops: 'Kontroller i varje teams pipeline',
      platform: 'Regler och åtkomstkontroll som följer med plattformen',
    },
    fits: {
      aspect: 'Passar bäst',
      devops: 'Få eller lagom många team vars leveranser går att överblicka',
      platform: 'Många team och tjänster, flera moln eller kluster, reglering',
    },
    fails: {
      aspect: 'Går fel när',
      devops:
        'teamen blir många: verktygen förökar sig, standarder glider isär, samma arbete görs om och om igen',
      platform:
        'den byggs innan det finns metoder att bygga på, eller för så få utvecklare att den inte lönar sig',
    },
  },
};

const when: Reference['when'] = {
  title: 'När vilket passar',
  subheader: 'Vart och ett är rätt i sitt sammanhang; inget är bättre i sig.',
  yours: 'krävs enligt dina svar',
  signs: {
    devops: {
      few: 'Teamen är få och kan helt enkelt prata med varandra.',
      young: 'Företaget är ungt, och det som byggs ändrar fortfarande form.',
      agreed: 'Standarder går att komma överens om och skriva ner.',
      learning: 'En flytt till molnet pågår: lär först, paketera sedan.',
    },
    hybrid: {
      repeated: 'Flera team sätter upp samma saker, var för sig.',
      partTime:
        'En eller två personer kan sköta mallar och delade tjänster på en del av sin tid.',
      growing: 'Metoderna håller, och nästa storlek är i sikte.',
    },
    platformEngineering: {
      many: 'Teamen är många, och fler kommer.',
      clouds:
        'Flera moln eller kluster ska drivas, med tjänster som är beroende av varandra.',
      lostDays: 'Utvecklare förlorar hela dagar på infrastruktur.',
      proofs:
        'Standarder och regler måste gälla överallt, och det måste gå att visa.',
    },
  },
  shiftTitle: 'Tecken på att det är dags för mer',
  shift: {
    conversation: 'Alla som måste komma överens ryms inte längre i ett samtal.',
    environments: 'Miljöer skiljer sig åt på sätt som ingen kan förklara.',
    copies: 'En ny tjänst börjar som en kopia av en gammal.',
    newcomers: 'Nya kollegor väntar i veckor på sin första release.',
    queue: 'De få som kan infrastruktur har blivit allas kö.',
  },
  path: 'Vägen dit',
  step: '**{{stage}}.** {{work}}',
  work: {
    devopsFoundation: 'Få in de fem metoderna i varje team.',
    devopsAtScale: 'Alla team arbetar så; ta reda på vad de upprepar.',
    platformIntroduction:
      'Erbjud det som upprepas mest som självservice, först till några få team.',
    platformAsProduct:
      'Låt användning och återkoppling avgöra vad plattformen gör härnäst.',
  },
};

const roles: Reference['roles'] = {
  title: 'Roller',
  subheader:
    'Hattar snarare än tjänster: i ett litet företag bär en person flera av dem.',
  caption: {
    devops: 'Roller i DevOps',
    platform: 'Roller i platform engineering',
  },
  role: 'Roll',
  does: 'Vad den gör',
  moves: 'Behövs för att',
  yours: 'för ert nästa drag',
};

export const reference: Reference = {
  sideBySide,
  when,
  roles,
  questions,
  models,
};
