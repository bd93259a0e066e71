import { InfoCard } from '@backstage/core-components';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import { outcomeOf, valueOf, type Guide } from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { OutcomeGlyph } from '../../marks';

/** Where the questions about practices stand on the page. */
export const practicesId = 'guide-practices';

const choices = ['met', 'partial', 'unmet', 'unknown'] as const;

type Choice = (typeof choices)[number];

const useStyles = makeStyles(theme => ({
  part: { '& + &': { marginTop: theme.spacing(4) } },
  row: {
    padding: theme.spacing(1, 0, 0.5),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  title: { fontWeight: 500 },
  choices: {
    display: 'grid',
    // In line over all rows, so that they can be run through by eye.
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    marginLeft: -theme.spacing(0.75),
    [theme.breakpoints.down('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  choice: { margin: 0 },
  radio: { padding: theme.spacing(0.75) },
  label: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
}));

/** How far each practice and capability is in place. */
export function PracticeQuestions(props: { guide: Guide }) {
  const { guide } = props;
  const { framework } = useWords().guide;
  return (
    <div id={practicesId} tabIndex={-1} style={{ outline: 'none' }}>
      <InfoCard
        title={framework.practicesTitle}
        titleTypographyProps={{ component: 'h2' }}
        subheader={framework.practicesSubheader}
      >
        <Part title={framework.foundation} ids={practiceIds} guide={guide} />
        <Part title={framework.platform} ids={capabilityIds} guide={guide} />
      </InfoCard>
    </div>
  );
}

function Part(props: {
  title: string;
  ids: readonly (PracticeId | CapabilityId)[];
  guide: Guide;
}) {
  const classes = useStyles();
  return (
    <div className={classes.part}>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {props.title}
      </Typography>
      {props.ids.map(id => (
        <Row key={id} id={id} guide={props.guide} />
      ))}
    </div>
  );
}

function Row(props: { id: PracticeId | CapabilityId; guide: Guide }) {
  const classes = useStyles();
  const { id, guide } = props;
  const { explanation, guide: texts } = useWords();
  const { practices, capabilities } = explanation.definitions;
  const { title, description } = { ...practices, ...capabilities }[id];
  const { outcomes } = texts.framework;
  const titleId = `guide-title-${id}`;
  return (
    <div className={classes.row}>
      <div>
        <Typography
          id={titleId}
          variant="body2"
          component="span"
          className={classes.title}
        >
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {description}
        </Typography>
      </div>
      <RadioGroup
        aria-labelledby={titleId}
        name={`guide-${id}`}
        className={classes.choices}
        value={outcomeOf(guide.answers[id]) ?? ''}
        onChange={(_event, outcome) =>
          guide.set(id, valueOf(outcome as Choice))
        }
      >
        {choices.map(choice => (
          <FormControlLabel
            key={choice}
            value={choice}
            className={classes.choice}
            control={
              <Radio size="small" color="primary" className={classes.radio} />
            }
            label={
              <Typography
                variant="body2"
                component="span"
                className={classes.label}
              >
                <OutcomeGlyph outcome={choice} size={14} />
                {outcomes[choice]}
              </Typography>
            }
          />
        ))}
      </RadioGroup>
    </div>
  );
}
