import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  capabilityIds,
  practiceIds,
  evidenceCounts,
  type Assessment,
  type CapabilityId,
  type Outcome,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import { useComponentsPath } from '../../hooks';
import { useWords } from '../../translation';
import { componentsOf } from '../entities';
import { SubjectTableDownload } from '../download';
import { Strengths } from '../strengths';
import { RichText } from '../text';
import { FindingRow } from './FindingRow';

const useStyles = makeStyles(theme => ({
  group: { '& + &': { marginTop: theme.spacing(2) } },
  evidence: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 2),
    marginBottom: theme.spacing(1),
  },
}));

/** The five practices and the five capabilities of a subject. */
export function StandingCard(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { standing, format } = useWords();
  const { assessment } = props;
  const componentsPath = useComponentsPath();
  const scope = componentsOf(assessment);
  const pathOf =
    scope &&
    componentsPath &&
    ((practice: PracticeId | CapabilityId, outcome: Outcome) =>
      componentsPath({ ...scope, outcome: [`${practice}:${outcome}`] }));
  const evidence = evidenceCounts(assessment);
  const { components: counted, excluded } = assessment.practiceScope;
  return (
    <InfoCard
      title={standing.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={standing.subheader}
    >
      {counted.total > 0 && excluded > 0 && (
        <Typography variant="body2" color="textSecondary" paragraph>
          <RichText
            template={standing.someExcluded}
            values={{
              counted: format.count(counted.total),
              count: format.count(excluded),
            }}
          />
        </Typography>
      )}
      <div className={classes.group}>
        <Typography variant="subtitle2" component="h3" gutterBottom>
          {standing.practices}
        </Typography>
        {Object.values(evidence).some(count => count > 0) && (
          <div className={classes.evidence}>
            <Typography variant="body2" color="textSecondary" component="span">
              {standing.practicesRestOn}
            </Typography>
            <Strengths counts={evidence} all />
          </div>
        )}
        <div>
          {practiceIds.map(id => (
            <FindingRow
              key={id}
              practice={id}
              finding={assessment.practices[id]}
              pathOf={pathOf}
            />
          ))}
        </div>
      </div>
      <div className={classes.group}>
        <Typography variant="subtitle2" component="h3" gutterBottom>
          {standing.capabilities}
        </Typography>
        <div>
          {capabilityIds.map(id => (
            <FindingRow
              key={id}
              practice={id}
              finding={assessment.capabilities[id]}
              pathOf={pathOf}
            />
          ))}
        </div>
      </div>
      {assessment.rollUp && (
        <SubjectTableDownload
          table="practices"
          subject={assessment.subject}
          title={standing.title}
        />
      )}
    </InfoCard>
  );
}
