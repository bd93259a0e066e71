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
  time: {
    title: 'Över tid',
    chart: 'Andel komponenter skapade från en mall, över tid',
    share: 'Skapade från en mall',
    inPercent: 'Andel',
    firstDay:
      'Andelen noteras en gång om dagen: från den andra dagen finns det en linje.',
    notNoted: 'Dag för dag noteras andelen för grupper och organisationen.',
    loading: 'Läser in golden paths över tid',
    failed: 'Golden paths över tid kunde inte läsas in',
    forbidden:
      'Det som var räknades över alla entiteter. Det krävs behörigheten `{{permission}}` för att se det, och den har ditt konto inte här.',
    left: 'Lämnade sin golden path',
    none: 'Ingen komponent lämnade sin golden path de senaste {{days}} dagarna.',
    count: {
      one: '**{{count}}** komponent lämnade sin golden path de senaste {{days}} dagarna.',
      other:
        '**{{count}}** komponenter lämnade sin golden path de senaste {{days}} dagarna.',
    },
    toNone:
      '{{component}} skapades från {{before}} och anger ingen mall längre, {{ago}}',
    toOther: '{{component}} gick från {{before}} till {{after}}, {{ago}}',
    someTemplate: 'en mall som inte nämns här',
    unnamed: {
      one: '{{count}} till nämns inte: längre tillbaka, eller dold för dig.',
      other: '{{count}} till nämns inte: längre tillbaka, eller dolda för dig.',
    },
    before:
      'Det sparas från den första uppdateringen som tittade efter det: vad som lämnade en väg dessförinnan är okänt.',
  },
  perTeam: 'Användning per team',
  perTeamIntro: 'Andelen av teamets komponenter som skapades från en mall.',
  perTeamMore: 'De {{count}} grupperna med störst andel.',
  ofComponents: '{{count}} av {{of}}',
  loading: 'Läser in grupperna',
  failed: 'Grupperna kunde inte läsas in',
  forbidden: 'Det krävs en behörighet som du inte har här: {{permission}}.',
  noGroups: 'Ingen grupp äger någon komponent, eller så får du inte se det.',
};
