import { makeStyles } from '@material-ui/core/styles';
import FlagOutlined from '@material-ui/icons/FlagOutlined';
import {
  stages,
  type Approach,
  type Stage,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';

const dot = 18;

const useStyles = makeStyles(theme => ({
  path: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
  },
  step: {
    position: 'relative',
    paddingRight: theme.spacing(1),
    color: theme.palette.text.secondary,
    '&::before': {
      content: '""',
      position: 'absolute',
      top: dot / 2 - 1,
      left: dot,
      right: 0,
      borderTop: `2px solid ${theme.palette.divider}`,
    },
    '&:last-child::before': { display: 'none' },
  },
  passed: {
    '&::before': { borderTopColor: theme.palette.text.secondary },
  },
  dot: {
    display: 'block',
    position: 'relative',
    boxSizing: 'border-box',
    width: dot,
    height: dot,
    borderRadius: '50%',
    border: `2px solid ${theme.palette.text.secondary}`,
    backgroundColor: theme.palette.background.paper,
    marginBottom: theme.spacing(0.75),
  },
  filled: { backgroundColor: theme.palette.text.secondary },
  current: { color: theme.palette.text.primary, fontWeight: 600 },
  currentDot: {
    borderColor: theme.palette.text.primary,
    boxShadow: `inset 0 0 0 3px ${theme.palette.background.paper}`,
    backgroundColor: theme.palette.text.primary,
  },
  label: {
    display: 'block',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.35,
  },
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: 2,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 400,
    color: theme.palette.text.secondary,
  },
  flag: { fontSize: 15 },
  small: { '& $label': { fontSize: theme.typography.caption.fontSize } },
}));

const path = stages.filter(
  (stage): stage is Exclude<Stage, 'undetermined'> => stage !== 'undetermined',
);

/** The stage at which an approach has what it calls for. */
const ends: Record<Approach, Stage | undefined> = {
  undetermined: undefined,
  devops: 'devopsAtScale',
  hybrid: 'platformIntroduction',
  platformEngineering: 'platformAsProduct',
};

/** The four stages, with where the subject stands and what is called for. */
export function StagePath(props: {
  approach: Approach;
  stage: Stage;
  dense?: boolean;
}) {
  const classes = useStyles();
  const { answer, explanation } = useWords();
  const { approach, stage, dense } = props;
  const reached = path.findIndex(item => item === stage);
  return (
    <ol
      className={`${classes.path} ${dense ? classes.small : ''}`}
      aria-label={answer.whereOnPath}
    >
      {path.map((item, index) => (
        <li
          key={item}
          className={`${classes.step} ${index < reached ? classes.passed : ''}`}
          aria-current={index === reached ? 'step' : undefined}
        >
          <span
            aria-hidden
            className={[
              classes.dot,
              index < reached ? classes.filled : '',
              index === reached ? classes.currentDot : '',
            ].join(' ')}
          />
          <span
            className={`${classes.label} ${
              index === reached ? classes.current : ''
            }`}
          >
            {explanation.definitions.stages[item]}
          </span>
          {index === reached && (
            <span className={classes.note}>{answer.standsHere}</span>
          )}
          {item === ends[approach] && (
            <span className={classes.note}>
              <FlagOutlined aria-hidden className={classes.flag} />
              {answer.calledForHere}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
