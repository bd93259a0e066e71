import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import type { IconElement } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import { makeStyles } from '@material-ui/core/styles';
import MenuIcon from '@material-ui/icons/Menu';
import SearchIcon from '@material-ui/icons/Search';
import { PavedLogo } from './PavedLogo';

const useStyles = makeStyles({
  // The default width cuts off titles of more than one short word. The icon
  // keeps its own, and the place of a secondary action is given to the title.
  item: {
    '& > div:first-of-type': {
      flexShrink: 0,
    },
    '& .MuiTypography-subtitle2': {
      width: 'auto',
    },
    '& .MuiTypography-subtitle2 + div': {
      display: 'none',
    },
  },
});

const NavSidebarItem = (props: {
  icon: IconElement;
  href: string;
  title: string;
}) => (
  <SidebarItem
    className={useStyles().item}
    icon={() => props.icon}
    to={props.href}
    text={props.title}
  />
);

export const SidebarContent = NavContentBlueprint.make({
  params: {
    component: ({ navItems }) => {
      const nav = navItems.withComponent(item => (
        <NavSidebarItem icon={item.icon} href={item.href} title={item.title} />
      ));

      // Taken here so that `rest` below leaves them out: search opens as a
      // dialog, and notifications bring an item with a counter of their own.
      nav.take('page:search');
      nav.take('page:notifications');

      return (
        <Sidebar>
          <PavedLogo />
          <SidebarGroup label="Search" icon={<SearchIcon />} to="/search">
            <SidebarSearchModal />
          </SidebarGroup>
          <SidebarDivider />
          <SidebarGroup label="Menu" icon={<MenuIcon />}>
            {nav.take('page:home')}
            {nav.take('page:catalog')}
            {nav.take('page:platform-maturity')}
            <SidebarDivider />
            <SidebarScrollWrapper>
              {nav.rest({ sortBy: 'title' })}
            </SidebarScrollWrapper>
          </SidebarGroup>
          <SidebarSpace />
          <SidebarDivider />
          <NotificationsSidebarItem />
          <SidebarDivider />
          <SidebarGroup
            label="Settings"
            icon={<UserSettingsSignInAvatar />}
            to="/settings"
          >
            {nav.take('page:user-settings')}
          </SidebarGroup>
        </Sidebar>
      );
    },
  },
});
