import { makeStyles } from '@material-ui/core/styles';
import type { Assessment } from '@paved/plugin-platform-maturity-common';
import { MostToGainCard } from '../gain';
import { GoldenPathsCard } from '../goldenPaths';
import { ToolSprawlCard } from '../sprawl';

const useStyles = makeStyles(theme => ({
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** What the components of a scope have in common and what not. */
export function RollUpCards(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { assessment } = props;
  const { rollUp, subject } = assessment;
  if (!rollUp) {
    return null;
  }
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <MostToGainCard assessment={assessment} />
        <GoldenPathsCard paths={rollUp.goldenPaths} subject={subject} />
      </div>
      <div className={classes.column}>
        <ToolSprawlCard tools={rollUp.tools} subject={subject} />
      </div>
    </div>
  );
}
