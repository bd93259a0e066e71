import type { Texts } from '../Words';

export const goldenPaths: Texts['goldenPaths'] = {
  title: 'Golden paths',
  subheader:
    'Vad som skapades från en programvarumall, enligt `backstage.io/source-template`.',
  made: '**{{count}} av {{of}}** komponenter ({{share}}) anger att de skapades från en mall.',
  none: '**Ingen av {{of}}** komponenter anger att den skapades från en mall.',
  noTemplates:
    'Katalogen har ingen mall som du får se. Registrera era programvarumallar, och låt dem skriva `backstage.io/source-template` i det som de skapar.',
  noneUsed:
    'Om några skapades från en mall syns det genom annoteringen `backstage.io/source-template`.',
  bar: '{{count}} av {{of}} komponenter skapade från en mall',
  table: 'Mallar',
  template: 'Mall',
  components: 'Komponenter',
  teams: 'Team',
  missing: 'finns inte längre i katalogen',
  missingHint:
    'Ingen underhåller den här vägen: det som skapades från den får klara sig självt.',
  more: {
    one: '{{count}} mall till, längre ner eller dold för dig.',
    other: '{{count}} mallar till, längre ner eller dolda för dig.',
  },
  unused: 'Mallar som ingen komponent anger',
  left: 'En komponent som blev av med annoteringen skiljer sig inte från en som aldrig hade den, så det som lämnade en väg på det sättet räknas inte.',
  perTeam: 'Användning per team',
  perTeamIntro: 'Andelen av teamets komponenter som skapades från en mall.',
  perTeamMore: 'De {{count}} grupperna med störst andel.',
  ofComponents: '{{count}} av {{of}}',
  loading: 'Läser in grupperna',
  failed: 'Grupperna kunde inte läsas in',
  forbidden: 'Det krävs en behörighet som du inte har här: {{permission}}.',
  noGroups: 'Ingen grupp äger någon komponent, eller så får du inte se det.',
};
