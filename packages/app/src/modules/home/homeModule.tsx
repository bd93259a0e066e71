import { MarkdownContent } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const content = `
This portal shows **Paved** at work on the catalog of a fictional company.

- Open an entity of the [catalog](/catalog) and its **Maturity** tab: the
  approach that fits it, and the evidence behind the answer.
- The [Platform maturity](/platform-maturity) page gives the answer for the
  whole organization and shows where each group stands.
`;

const useStyles = makeStyles({
  // Links within a sentence, not by colour alone.
  text: { '& a': { textDecoration: 'underline' } },
});

function Welcome() {
  return <MarkdownContent content={content} className={useStyles().text} />;
}

const welcomeWidget = HomePageWidgetBlueprint.make({
  name: 'welcome',
  params: {
    name: 'Welcome',
    title: 'Welcome to Paved',
    description: 'Where to start in this portal',
    components: async () => ({
      Content: Welcome,
    }),
  },
});

export const homeModule = createFrontendModule({
  pluginId: 'home',
  extensions: [welcomeWidget],
});
