import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EntityContextMenuItemBlueprint } from '@backstage/plugin-catalog-react/alpha';
import TimelineIcon from '@material-ui/icons/Timeline';
import { assessmentReadPermission } from '@paved/plugin-platform-maturity-common';
import { useMaturityPath } from '../components/entities';
import { useWords } from '../translation';
import { assessedKinds } from './assessedKinds';
import { whoMay } from './whoMay';

/** Leads from the menu of an entity's page to its Maturity tab. */
export const contextMenuItem = EntityContextMenuItemBlueprint.make({
  if: whoMay(assessmentReadPermission),
  params: {
    icon: <TimelineIcon style={{ fontSize: 16 }} />,
    filter: assessedKinds,
    useProps: () => {
      const { entity } = useEntity();
      const { pages } = useWords();
      const pathOf = useMaturityPath();
      return {
        title: pages.tab,
        href: pathOf(stringifyEntityRef(entity)),
      };
    },
  },
});
