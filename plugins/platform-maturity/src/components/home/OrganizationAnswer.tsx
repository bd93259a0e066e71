import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  organizationReadPermission,
  organizationRef,
} from '@paved/plugin-platform-maturity-common';
import { useAssessment } from '../../hooks';
import { useWords } from '../../translation';
import { ApproachMark } from '../marks';
import { Failure } from './Failure';
import { PageLink } from './PageLink';
import { Waiting } from './Waiting';

const useStyles = makeStyles(theme => ({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    margin: 0,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, fontWeight: 500 },
  },
}));

/** The organization's answer in three lines. */
export function OrganizationAnswer() {
  const classes = useStyles();
  const { home, marks, explanation } = useWords();
  const { state, reload } = useAssessment(organizationRef);
  switch (state.status) {
    case 'loading':
      return <Waiting />;
    case 'notAssessed':
      return <Typography>{home.notAssessed}</Typography>;
    case 'ready': {
      const { approach, stage, move } = state.assessment;
      return (
        <>
          <Typography component="dl" variant="body2" className={classes.lines}>
            <dt>{home.calledFor}</dt>
            <dd>
              <ApproachMark approach={approach} />
            </dd>
            <dt>{home.stands}</dt>
            <dd>{marks.stages[stage]}</dd>
            <dt>{home.next}</dt>
            <dd>{explanation.definitions.moves[move].title}</dd>
          </Typography>
          <PageLink to="/overview">{home.seeWhy}</PageLink>
        </>
      );
    }
    default:
      return (
        <Failure
          error={state.error}
          permission={organizationReadPermission}
          retry={reload}
        />
      );
  }
}
