import { InfoCard } from '@backstage/core-components';
import { ApproachMark } from '../../marks';
import { StackedTable } from '../table';
import { sideBySideMessages, sideBySideRows } from './messages';

/** How DevOps and platform engineering differ. */
export function SideBySide() {
  return (
    <InfoCard
      title={sideBySideMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={sideBySideMessages.subheader}
    >
      <StackedTable
        caption={sideBySideMessages.caption}
        widths={['22%']}
        columns={[
          sideBySideMessages.aspect,
          <ApproachMark key="devops" approach="devops">
            {sideBySideMessages.devops}
          </ApproachMark>,
          <ApproachMark key="platform" approach="platformEngineering">
            {sideBySideMessages.platform}
          </ApproachMark>,
        ]}
        rows={sideBySideRows.map(({ id, aspect, devops, platform }) => ({
          id,
          cells: [aspect, devops, platform],
        }))}
      />
    </InfoCard>
  );
}
