import { InfoCard } from '@backstage/core-components';
import { useWords } from '../../../translation';
import { ApproachMark } from '../../marks';
import { StackedTable } from '../table';

/** How DevOps and platform engineering differ. */
export function SideBySide() {
  const { sideBySide } = useWords().guide.reference;
  return (
    <InfoCard
      title={sideBySide.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={sideBySide.subheader}
    >
      <StackedTable
        caption={sideBySide.caption}
        widths={['22%']}
        columns={[
          sideBySide.aspect,
          <ApproachMark key="devops" approach="devops">
            {sideBySide.devops}
          </ApproachMark>,
          <ApproachMark key="platform" approach="platformEngineering">
            {sideBySide.platform}
          </ApproachMark>,
        ]}
        rows={Object.entries(sideBySide.rows).map(
          ([id, { aspect, devops, platform }]) => ({
            id,
            cells: [aspect, devops, platform],
          }),
        )}
      />
    </InfoCard>
  );
}
