import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import {
  changesWidget,
  myTeamsWidget,
  organizationWidget,
} from '../components/home';

/** The widgets for the home page, for portals that have one. */
export const homeWidgets = [
  HomePageWidgetBlueprint.make({ name: 'my-teams', params: myTeamsWidget }),
  HomePageWidgetBlueprint.make({
    name: 'organization',
    params: organizationWidget,
  }),
  HomePageWidgetBlueprint.make({ name: 'changes', params: changesWidget }),
];
