import type { Texts } from '../../Words';

type Paragraph = Texts['explanation']['paragraph'];

const context: Paragraph['context'] = {
  because:
    'Ditt sammanhang kräver **{{approach}}**, framför allt på grund av {{drivers}}.',
  even: {
    one: 'Ditt sammanhang kräver **{{approach}}**: inte ens det starkaste tecknet, {{drivers}}, kräver mer.',
    other:
      'Ditt sammanhang kräver **{{approach}}**: inte ens de starkaste tecknen, {{drivers}}, kräver mer.',
  },
  balance:
    'På det hela taget kräver ditt sammanhang **{{approach}}**: {{levels}}.',
  firstLevel: '{{drivers}} skulle kräva {{level}}',
  nextLevel: ', {{drivers}} {{level}}',
  lastLevel: ', men {{drivers}} bara {{level}}',
  sizeGate:
    'Ditt sammanhang kräver **{{approach}}** och inte mer: {{drivers}} skulle kräva platform engineering, men med {{developers}}, färre än de {{gate}} som bär ett plattformsteam, stannar svaret där.',
  open: 'Vad ditt sammanhang kräver är ännu öppet, eftersom {{reasons}}.',
  openSoFar:
    'Vad ditt sammanhang kräver är ännu öppet, eftersom {{reasons}}; hittills visar det {{drivers}}.',
  andElsewhere: '{{first}}, samt {{rest}}',
  inScope: '{{facts}} {{scope}}',
};

const standing: Paragraph['standing'] = {
  standsAt: '**{{subject}}** står på **{{stage}}**{{scope}}: {{figures}}.',
  figures: {
    devopsFoundation:
      'DevOps-metoderna är på plats till {{foundation}}, mindre än de {{cutoff}} som en plattform kan bygga på',
    devopsAtScale:
      'DevOps-metoderna är på plats till {{foundation}}, nog att bygga på, och plattformsförmågorna till {{platform}}',
    platformIntroduction:
      'DevOps-metoderna är på plats till {{foundation}} och plattformsförmågorna till {{platform}}, på väg mot de {{cutoff}} som utmärker en plattform som drivs som en produkt',
    platformAsProduct:
      'DevOps-metoderna är på plats till {{foundation}} och plattformsförmågorna till {{platform}}',
  },
  platformOpen:
    'DevOps-metoderna är på plats till {{foundation}}, nog att bygga på, och för lite är känt om plattformsförmågorna för att de ska räknas',
  scope: {
    one: ' ({{count}} komponent räknas{{excluded}})',
    other: ' ({{count}} komponenter räknas{{excluded}})',
  },
  excluded: ', {{count}} utelämnas av policyn',
  open: 'Var **{{subject}}** står är ännu öppet, eftersom {{reasons}}.',
  allExcluded: {
    one: 'Den enda komponenten ({{count}}) i **{{subject}}** utelämnas av policyn, så det går inte att säga var det står.',
    other:
      'Alla {{count}} komponenter i **{{subject}}** utelämnas av policyn, så det går inte att säga var det står.',
  },
  lacks: 'Ännu saknas {{gaps}}.',
  inPart: 'delar av {{practice}}',
  gaps: {
    one: 'Den största luckan är {{gaps}}.',
    other: 'De största luckorna är {{gaps}}.',
  },
  gap: '{{practice}} ({{share}} på plats)',
};

const reasons: Paragraph['reasons'] = {
  developersUnknown: 'antalet utvecklare är okänt',
  demandCoverageTooLow: 'bara {{coverage}} av sammanhanget är känt',
  foundationCoverageTooLow: 'bara {{coverage}} av DevOps-metoderna är känt',
};

const nothing: Paragraph['nothing'] = {
  demandCoverageTooLow: 'inget av sammanhanget är känt',
  foundationCoverageTooLow: 'inget är känt om DevOps-metoderna',
};

const moves: Paragraph['moves'] = {
  registerEvidence: 'Nästa drag är att **{{move}}**.',
  strengthenFoundation:
    'Nästa drag är att **{{move}}**, så att DevOps-metoderna bär det som sammanhanget kräver.',
  sustainDevOps:
    'Nästa drag är att **{{move}}**: metoderna är på plats, och sammanhanget kräver inte mer.',
  reviewPlatformInvestment:
    'Nästa drag är att **{{move}}**: den är mer än sammanhanget kräver, så undersök vad den kostar och vem den hjälper.',
  startThinPlatform:
    'Nästa drag är att **{{move}}**: erbjud de få saker som varje team upprepar som mallar och delade tjänster.',
  growThinPlatform:
    'Nästa drag är att **{{move}}**: lägg till det som upprepas mest, och mät vem som använder det.',
  sustainPlatform:
    'Nästa drag är att **{{move}}**: den ger det som sammanhanget kräver, så håll den enkel.',
  introducePlatform:
    'Nästa drag är att **{{move}}**: bilda ett plattformsteam som gör metoderna ni har till självservice.',
  scalePlatform:
    'Nästa drag är att **{{move}}**: för ut golden paths och självservice till de team som inte använder dem ännu.',
  runPlatformAsProduct:
    'Nästa drag är att **{{move}}**: fortsätt mäta användning och återkoppling, och förbättra det som utvecklarna använder.',
};

const steps: Paragraph['steps'] = {
  foundationFirst:
    'En plattform krävs, och grunden kommer först: nästa drag är att **{{move}}**.',
  needs: {
    one: 'Nästa drag är att **{{move}}**: ett svar behöver {{needs}}.',
    other:
      'Nästa drag är att **{{move}}**: ett svar behöver, i den här ordningen, {{needs}}.',
  },
  needsComponents:
    'Nästa drag är att **{{move}}**: registrera de komponenter som hör dit.',
  takeIn:
    'För att metoderna ska räknas måste livscykeln och typen vara bland dem som policyn tar med.',
  roles: 'Det är arbete för {{roles}}.',
  improve: {
    one: 'Börja med **{{practice}}** på {{count}} komponent: {{effort}} för {{role}}{{gain}}{{leadsTo}}.',
    other:
      'Börja med **{{practice}}** på {{count}} komponenter: {{effort}} på var och en för {{role}}{{gain}}{{leadsTo}}.',
  },
  improveHere:
    'Börja med **{{practice}}**: {{effort}} för {{role}}{{gain}}{{leadsTo}}.',
  register: {
    one: 'Börja med att registrera **{{practice}}** på {{count}} komponent: {{effort}} för {{role}}{{gain}}.',
    other:
      'Börja med att registrera **{{practice}}** på {{count}} komponenter: {{effort}} för {{role}}{{gain}}.',
  },
  registerHere:
    'Börja med att registrera **{{practice}}**: {{effort}} för {{role}}{{gain}}.',
  gains: {
    demandCoverage:
      ', vilket höjer det som är känt om sammanhanget från {{from}} till {{to}}',
    foundation: ', vilket lyfter DevOps-metoderna från {{from}} till {{to}}',
    foundationCoverage:
      ', vilket höjer det som är känt om DevOps-metoderna från {{from}} till {{to}}',
    platform: ', vilket lyfter plattformsförmågorna från {{from}} till {{to}}',
    platformCoverage:
      ', vilket höjer det som är känt om plattformsförmågorna från {{from}} till {{to}}',
  },
  leadsTo: ', och därefter vore nästa drag att {{move}}',
};

const nearest: Paragraph['nearest'] = {
  measureMore:
    'Svaret skulle först ändras vid {{value}}, {{distance}} mer än nu: då skulle sammanhanget kräva **{{approach}}**.',
  measureFewer:
    'Svaret skulle först ändras vid {{value}}, {{distance}} färre än nu: då skulle sammanhanget kräva **{{approach}}**.',
  measureLess:
    'Svaret skulle först ändras vid {{value}}, {{distance}} mindre än nu: då skulle sammanhanget kräva **{{approach}}**.',
  practice: {
    one: 'Svaret skulle först ändras med {{practice}}: när {{count}} komponent till uppfyller det står **{{subject}}** på **{{stage}}**.',
    other:
      'Svaret skulle först ändras med {{practice}}: när {{count}} komponenter till uppfyller det står **{{subject}}** på **{{stage}}**.',
  },
  single:
    'Svaret skulle först ändras med {{practice}}: med det på plats står **{{subject}}** på **{{stage}}**.',
  inherited:
    'Svaret skulle först ändras med {{practice}}: när organisationen har det står **{{subject}}** på **{{stage}}**.',
  none: 'Ingen enskild ändring skulle ändra svaret: flera saker skulle behöva ändras tillsammans.',
};

const certainty: Paragraph['certainty'] = {
  known:
    'Tillförlitligheten är **{{confidence}}**: {{demand}} av sammanhanget och {{foundation}} av DevOps-metoderna är känt.',
  evidence:
    'Tillförlitligheten är **{{confidence}}**: {{demand}} av sammanhanget och {{foundation}} av DevOps-metoderna är känt, och det som är känt om metoderna bygger på {{evidence}}.',
  declaredOnly:
    'Tillförlitligheten är **{{confidence}}**: {{demand}} av sammanhanget och {{foundation}} av DevOps-metoderna är känt, och det som är känt om metoderna bygger på {{evidence}}, medan inget ännu är observerat eller intygat.',
  declared: {
    one: '{{count}} deklaration',
    other: '{{count}} deklarationer',
  },
  observed: { one: '{{count}} observation', other: '{{count}} observationer' },
  attested: { one: '{{count}} intygande', other: '{{count}} intyganden' },
  absent: {
    one: '{{count}} tecken som saknas',
    other: '{{count}} tecken som saknas',
  },
  unknown:
    'Ännu är inget känt om {{unknown}}, vilket varken räknas för eller emot någon.',
  owner: 'ägaren',
  more: '{{count}} till',
};

export const paragraph: Paragraph = {
  context,
  standing,
  reasons,
  nothing,
  moves,
  steps,
  nearest,
  certainty,
};
