import { makeStyles } from '@material-ui/core/styles';
import { organizationRef } from '@paved/plugin-platform-maturity-common';
import { MovesCard } from '../components/moves';
import { ScatterCard } from '../components/scatter';
import { SubjectView } from '../components/view';
import { useWords } from '../translation';

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
  const { explanation } = useWords();
  return (
    <SubjectView
      subjectRef={organizationRef}
      nameOf={({ subject }) =>
        subject.title ?? explanation.terms.organization.start
      }
    >
      <div className={classes.cards}>
        <ScatterCard />
        <MovesCard />
      </div>
    </SubjectView>
  );
}
