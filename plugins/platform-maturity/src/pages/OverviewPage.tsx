import { makeStyles } from '@material-ui/core/styles';
import {
  organizationRef,
  type StoredAssessment,
} from '@paved/plugin-platform-maturity-common';
import { answerMessages } from '../components/answer';
import { MovesCard } from '../components/moves';
import { GroupsCard } from '../components/scatter';
import { SubjectView } from '../components/view';

const useStyles = makeStyles(theme => ({
  cards: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** The organization's answer, where its groups stand, and who moved. */
export function OverviewPage() {
  const classes = useStyles();
  return (
    <SubjectView subjectRef={organizationRef} nameOf={nameOf}>
      <div className={classes.cards}>
        <GroupsCard />
        <MovesCard />
      </div>
    </SubjectView>
  );
}

function nameOf({ subject }: StoredAssessment): string {
  return subject.title ?? answerMessages.yourOrganization;
}
