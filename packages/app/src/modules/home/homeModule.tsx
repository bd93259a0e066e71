import { MarkdownContent } from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const content = `
This portal shows **Paved** at work on the catalog of a fictional company.

- Open an entity of the [catalog](/catalog) and its **Maturity** tab: the
  approach that fits it, and the evidence behind the answer.
- The [Platform maturity](/platform-maturity) page gives the answer for the
  whole organization and shows where each group stands.
`;

const welcomeWidget = HomePageWidgetBlueprint.make({
  name: 'welcome',
  params: {
    name: 'Welcome',
    title: 'Welcome to Paved',
    description: 'Where to start in this portal',
    components: async () => ({
      Content: () => <MarkdownContent content={content} />,
    }),
  },
});

export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [welcomeWidget],
});
