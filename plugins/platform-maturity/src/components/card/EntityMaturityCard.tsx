import { stringifyEntityRef } from '@backstage/catalog-model';
import { InfoCard } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  assessmentReadPermission,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { reasonOf, useAssessment, type AssessmentState } from '../../hooks';
import { useWords } from '../../translation';
import { StagePath } from '../answer';
import { useMaturityPath } from '../entities';
import { Awaited } from '../gate';
import { ApproachMark } from '../marks';
import { RichText } from '../text';

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
  const { card } = useWords();
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { state } = useAssessment(entityRef);
  const pathOf = useMaturityPath();
  return (
    <InfoCard
      title={card.title}
      titleTypographyProps={{ component: 'h2' }}
      deepLink={{ title: card.details, link: pathOf(entityRef) }}
    >
      <State state={state} />
    </InfoCard>
  );
}

function State(props: { state: AssessmentState }) {
  const { card, gate } = useWords();
  const { state } = props;
  switch (state.status) {
    case 'loading':
      return <Awaited label={gate.loading} height={140} />;
    case 'ready':
      return <Answer assessment={state.assessment} />;
    case 'notAssessed':
      return <Typography>{card.notYet}</Typography>;
    case 'forbidden':
      return (
        <Typography>
          <RichText
            template={card.forbidden}
            values={{ permission: assessmentReadPermission.name }}
          />
        </Typography>
      );
    default:
      return (
        <Typography>
          <RichText
            template={card.failed}
            values={{ reason: reasonOf(state.error) }}
          />
        </Typography>
      );
  }
}

function Answer(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { card, explanation } = useWords();
  const { approach, stage, move } = props.assessment;
  return (
    <>
      <Typography component="dl" variant="body2" className={classes.lines}>
        <dt>{card.calledFor}</dt>
        <dd>
          <ApproachMark approach={approach} />
        </dd>
        <dt>{card.next}</dt>
        <dd>{explanation.definitions.moves[move].title}</dd>
      </Typography>
      <StagePath approach={approach} stage={stage} dense />
    </>
  );
}
