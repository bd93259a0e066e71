import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  capabilityIds,
  factorIds,
  practiceIds,
  type FactorId,
} from '@paved/plugin-platform-maturity-common';
import type { WhatIf } from '../../hooks';
import { useWords } from '../../translation';
import { Control } from './Control';

const useStyles = makeStyles(theme => ({
  cards: { display: 'grid', gap: theme.spacing(3) },
  factor: { '& + &': { marginTop: theme.spacing(3) } },
  factorTitle: { marginBottom: theme.spacing(1) },
}));

/** Everything that can be changed, in the groups in which it counts. */
export function Controls(props: { whatIf: WhatIf }) {
  const classes = useStyles();
  const { whatIf } = props;
  const { context, whatIf: texts } = useWords();
  return (
    <div className={classes.cards}>
      <InfoCard
        title={context.title}
        titleTypographyProps={{ component: 'h2' }}
      >
        {factorIds.map(id => (
          <FactorControls key={id} factor={id} whatIf={whatIf} />
        ))}
      </InfoCard>
      <InfoCard
        title={texts.foundation}
        titleTypographyProps={{ component: 'h2' }}
        subheader={texts.scores}
      >
        {practiceIds.map(id => (
          <Control key={id} id={id} whatIf={whatIf} />
        ))}
      </InfoCard>
      <InfoCard
        title={texts.platform}
        titleTypographyProps={{ component: 'h2' }}
        subheader={texts.scores}
      >
        {capabilityIds.map(id => (
          <Control key={id} id={id} whatIf={whatIf} />
        ))}
      </InfoCard>
    </div>
  );
}

function FactorControls(props: { factor: FactorId; whatIf: WhatIf }) {
  const classes = useStyles();
  const { factor, whatIf } = props;
  const { explanation, whatIf: texts } = useWords();
  const { title, question } = explanation.definitions.factors[factor];
  const { enabled, measures } = whatIf.result.factors[factor];
  const titleId = `what-if-factor-${factor}`;
  return (
    <div className={classes.factor} role="group" aria-labelledby={titleId}>
      <div className={classes.factorTitle}>
        <Typography id={titleId} variant="subtitle2" component="h3">
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {question}
          {!enabled && ` ${texts.disabled}`}
        </Typography>
      </div>
      {measures.map(({ measure, low, high, level }) => (
        <Control
          key={measure}
          id={measure}
          whatIf={whatIf}
          thresholds={{ low, high }}
          level={level}
        />
      ))}
    </div>
  );
}
