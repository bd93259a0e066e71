import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import {
  assessmentReadPermission,
  organizationReadPermission,
} from '@paved/plugin-platform-maturity-common';
import {
  changesWidget,
  myTeamsWidget,
  organizationWidget,
} from '../components/home';
import { whoMay } from './whoMay';

/** The widgets for the home page, for portals that have one. */
export const homeWidgets = [
  HomePageWidgetBlueprint.make({
    name: 'my-teams',
    if: whoMay(assessmentReadPermission),
    params: myTeamsWidget,
  }),
  HomePageWidgetBlueprint.make({
    name: 'organization',
    if: whoMay(organizationReadPermission),
    params: organizationWidget,
  }),
  HomePageWidgetBlueprint.make({
    name: 'changes',
    if: whoMay(assessmentReadPermission),
    params: changesWidget,
  }),
];
