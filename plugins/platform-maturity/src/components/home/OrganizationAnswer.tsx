import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  moveTitles,
  organizationReadPermission,
  organizationRef,
} from '@paved/plugin-platform-maturity-common';
import { useAssessment } from '../../hooks';
import { ApproachMark, stageWords } from '../marks';
import { Failure } from './Failure';
import { homeMessages } from './messages';
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
  const { state, reload } = useAssessment(organizationRef);
  switch (state.status) {
    case 'loading':
      return <Waiting />;
    case 'notAssessed':
      return <Typography>{homeMessages.notAssessed}</Typography>;
    case 'ready': {
      const { approach, stage, move } = state.assessment;
      return (
        <>
          <Typography component="dl" variant="body2" className={classes.lines}>
            <dt>{homeMessages.calledFor}</dt>
            <dd>
              <ApproachMark approach={approach} />
            </dd>
            <dt>{homeMessages.stands}</dt>
            <dd>{stageWords[stage]}</dd>
            <dt>{homeMessages.next}</dt>
            <dd>{moveTitles[move].title}</dd>
          </Typography>
          <PageLink to="/overview">{homeMessages.seeWhy}</PageLink>
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
