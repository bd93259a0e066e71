import type { Texts } from '../Words';

export const teams: Texts['teams'] = {
  title: 'Teamens belastning',
  subheader:
    'Vad medlemmarna i varje grupp bär, grupperna under den inräknade. Team, inte personer: en grupp med en enda person har inga siffror.',
  table: 'Teamens belastning',
  loading: 'Läser in teamen',
  failed: 'Teamen kunde inte läsas in',
  none: 'Ingen grupp äger någon komponent ännu, eller så får du inte se det.',
  noneOwning: 'Ingen av grupperna på den här sidan äger någon komponent.',
  group: 'Grupp',
  teams: '{{count}} team',
  inAll: '{{count}} totalt',
  members: 'Medlemmar',
  membersOf: '{{count}} medlemmar',
  fromTemplates: 'Från mallar',
  ofComponents: '{{count}} av {{of}}',
  sizeUnknown: 'okänd storlek',
  sizeUnknownHint:
    'Gruppen har inga användare i katalogen och anger ingen storlek med paved.dev/team-size.',
  unknown: 'okänt',
  suppressed:
    'En enda medlem. Siffrorna är utelämnade, eftersom de skulle beskriva den personen.',
  leftOut: 'utelämnat',
  owningNothing: {
    one: '{{count}} grupp på den här sidan äger ingen komponent och är utelämnad.',
    other:
      '{{count}} grupper på den här sidan äger ingen komponent och är utelämnade.',
  },
  levels: {
    devops: 'inom ramen',
    hybrid: 'förhöjd',
    platformEngineering: 'hög',
  },
  figures: {
    services: 'Tjänster',
    technologies: 'Tekniker',
    dependencies: 'Beroenden',
    domains: 'Domäner',
  },
  perMember: 'per medlem',
  measured: {
    services: 'Tjänster per medlem',
    technologies: 'Ett teams tekniker',
    dependencies: 'Beroenden per tjänst',
    domains: 'Ett teams domäner',
  },
  cell: '{{figure}}: {{value}}, {{word}}',
  chart: {
    title: 'Mot trösklarna',
    alternative:
      '{{figure}} för {{count}} grupper: {{high}} hög, {{raised}} förhöjd, {{within}} inom trösklarna. Tabellen visar detsamma.',
    none: 'Siffran är inte känd och jämförbar för någon grupp på den här sidan.',
    first: 'förhöjd från {{low}}',
    second: 'hög från {{high}}',
    part: 'Diagrammet visar grupperna på den här sidan; de övriga finns på de andra sidorna.',
    leftOut: {
      one: '{{count}} grupp på sidan är inte med: dess siffra är inte känd, eller går inte att jämföra.',
      other:
        '{{count}} grupper på sidan är inte med: deras siffror är inte kända, eller går inte att jämföra.',
    },
  },
  help: {
    title: 'Vad nivåerna betyder',
    intro:
      'Varje siffra hålls mot två trösklar i policyn: från den första är den **förhöjd**, från den andra **hög**. Trösklar för ett team säger inget om flera: tekniker och domäner i en grupp med flera team räknas bara.',
    measure: 'Hålls mot trösklar',
    low: 'Förhöjd från',
    high: 'Hög från',
    source: 'Var de kommer ifrån',
    domainsSource:
      'Team Topologies: två eller tre enkla domäner, eller en komplex, per team',
    heuristic: 'Tumregler: ingen studie ligger bakom siffrorna.',
  },
};
