import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  assessmentReadPermission,
  moveTitles,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { reasonOf, useAssessment, type AssessmentState } from '../../hooks';
import { StagePath } from '../answer';
import { useMaturityPath } from '../entities';
import { ApproachMark } from '../marks';
import { RichText } from '../text';
import { cardMessages } from './messages';

const useStyles = makeStyles(theme => ({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(0, 0, 2),
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, fontWeight: 500 },
  },
}));

/** The answer for the entity of the page in a few lines. */
export function EntityMaturityCard() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { state } = useAssessment(entityRef);
  const pathOf = useMaturityPath();
  return (
    <InfoCard
      title={cardMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      deepLink={{ title: cardMessages.details, link: pathOf(entityRef) }}
    >
      <State state={state} />
    </InfoCard>
  );
}

function State(props: { state: AssessmentState }) {
  const { state } = props;
  switch (state.status) {
    case 'loading':
      return <Skeleton variant="rect" height={140} />;
    case 'ready':
      return <Answer assessment={state.assessment} />;
    case 'notAssessed':
      return <Typography>{cardMessages.notYet}</Typography>;
    case 'forbidden':
      return (
        <Typography>
          <RichText
            template={cardMessages.forbidden}
            values={{ permission: assessmentReadPermission.name }}
          />
        </Typography>
      );
    default:
      return (
        <Typography>
          <RichText
            template={cardMessages.failed}
            values={{ reason: reasonOf(state.error) }}
          />
        </Typography>
      );
  }
}

function Answer(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { approach, stage, move } = props.assessment;
  return (
    <>
      <Typography component="dl" variant="body2" className={classes.lines}>
        <dt>{cardMessages.calledFor}</dt>
        <dd>
          <ApproachMark approach={approach} />
        </dd>
        <dt>{cardMessages.next}</dt>
        <dd>{moveTitles[move].title}</dd>
      </Typography>
      <StagePath approach={approach} stage={stage} dense />
    </>
  );
}
