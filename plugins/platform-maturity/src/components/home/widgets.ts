import type {
  CardLayout,
  CardSettings,
  ComponentParts,
} from '@backstage/plugin-home-react';
import { mostDaysBack, usualDaysBack } from './daysBack';
import { platformMaturityMessages } from '../../translation';

/** What Backstage takes as plain text; a portal's configuration can replace it. */
const titles = platformMaturityMessages.home.widgets;

/** A widget of the home page, as both frontend systems take it. */
export interface HomeWidget {
  /** By which the layout of a home page names it; never to be changed. */
  name: string;
  title: string;
  description: string;
  layout: CardLayout;
  settings?: CardSettings;
  components: () => Promise<ComponentParts>;
}

export const myTeamsWidget: HomeWidget = {
  name: 'PlatformMaturityMyTeams',
  title: titles.myTeams.title,
  description: titles.myTeams.description,
  layout: {
    width: { minColumns: 3, defaultColumns: 6 },
    height: { minRows: 3, defaultRows: 4 },
  },
  components: async () => {
    const { MyTeams } = await import('./MyTeams');
    return { Content: MyTeams };
  },
};

export const organizationWidget: HomeWidget = {
  name: 'PlatformMaturityOrganization',
  title: titles.organization.title,
  description: titles.organization.description,
  layout: {
    width: { minColumns: 3, defaultColumns: 4 },
    height: { minRows: 3, defaultRows: 4 },
  },
  components: async () => {
    const { OrganizationAnswer } = await import('./OrganizationAnswer');
    return { Content: OrganizationAnswer };
  },
};

export const changesWidget: HomeWidget = {
  name: 'PlatformMaturityChanges',
  title: titles.changes.title,
  description: titles.changes.description,
  layout: {
    width: { minColumns: 3, defaultColumns: 10 },
    height: { minRows: 3, defaultRows: 6 },
  },
  settings: {
    schema: {
      title: titles.changes.title,
      type: 'object',
      properties: {
        daysBack: {
          title: titles.changes.daysBack,
          description: titles.changes.daysBackHelp,
          type: 'integer',
          minimum: 1,
          maximum: mostDaysBack,
          default: usualDaysBack,
        },
      },
    },
  },
  components: async () => {
    const { RecentChanges } = await import('./RecentChanges');
    return { Content: RecentChanges };
  },
};
