import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  measureFlipPhrase,
  rolesForMove,
  sizeGateSentences,
  type Policy,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { usePagePath } from '../../../hooks';
import { searchOf, type Guide } from '../../../hooks/guide';
import { whatIfPath } from '../../../routes';
import { useWords } from '../../../translation';
import { StagePath } from '../../answer';
import { Axes } from '../../axes';
import { Filled, RichText } from '../../text';
import { sentencesOf } from './sentence';

const flipsShown = 3;

const useStyles = makeStyles(theme => ({
  content: {
    padding: theme.spacing(2),
    '&:last-child': { paddingBottom: theme.spacing(2) },
  },
  sentence: {
    fontSize: '1.125rem',
    lineHeight: 1.45,
    '& strong': { fontWeight: 700 },
    [theme.breakpoints.down('sm')]: { fontSize: '1rem' },
  },
  gate: { marginTop: theme.spacing(1) },
  path: { marginBottom: theme.spacing(2) },
  part: { marginTop: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(0.25, 0) },
  estimate: { marginTop: theme.spacing(2) },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(2),
  },
}));

/** The answer in a sentence, which follows every choice at once. */
export function AnswerSentence(props: {
  answer: Recommendation;
  policy: Policy;
}) {
  const classes = useStyles();
  const { answer, policy } = props;
  const words = useWords();
  const { framework } = words.guide;
  return (
    <Card component="section" aria-label={framework.answerTitle}>
      <CardContent className={classes.content}>
        <Typography variant="subtitle2" component="h2" gutterBottom>
          {framework.answerTitle}
        </Typography>
        <div role="status">
          <Typography className={classes.sentence}>
            {sentencesOf(answer, policy, words).map((message, index) => (
              <span key={index}>
                {index > 0 && ' '}
                <RichText {...message} />
              </span>
            ))}
          </Typography>
          {sizeGateSentences(answer, words.reader).map(message => (
            <Typography
              key={message.template}
              variant="body2"
              className={classes.gate}
            >
              <RichText {...message} />
            </Typography>
          ))}
        </div>
      </CardContent>
    </Card>
  );
}

/** What the answer rests on, what would change it, and who would do the work. */
export function AnswerDetails(props: { guide: Guide }) {
  const classes = useStyles();
  const { guide } = props;
  const { framework } = useWords().guide;
  const { answer, answers } = guide;
  const given = Object.keys(answers).length > 0;
  return (
    <Card component="section" aria-label={framework.details}>
      <CardContent className={classes.content}>
        <div className={classes.path}>
          <StagePath approach={answer.approach} stage={answer.stage} dense />
        </div>
        <Axes assessment={answer} />
        <Flips guide={guide} />
        <Roles answer={answer} />
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.estimate}
        >
          {framework.estimate}
        </Typography>
        {given && (
          <div className={classes.actions}>
            <Button
              size="small"
              variant="outlined"
              onClick={() => guide.replace({})}
            >
              {framework.reset}
            </Button>
            {guide.organization.status === 'ready' && (
              <WhatIfLink guide={guide} />
            )}
          </div>
        )}
      </CardContent>
    </Card>
  );
}

function Flips(props: { guide: Guide }) {
  const classes = useStyles();
  const { answer, flips } = props.guide;
  const { guide, reader } = useWords();
  const { framework } = guide;
  return (
    <>
      <Typography variant="subtitle2" component="h3" className={classes.part}>
        {framework.flips}
      </Typography>
      {flips.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {answer.approach === 'undetermined'
            ? framework.openFlips
            : framework.noFlips}
        </Typography>
      )}
      <ul className={classes.list}>
        {flips.slice(0, flipsShown).map(flip => (
          <li key={flip.measure} className={classes.item}>
            <Typography variant="body2" component="span">
              <RichText {...measureFlipPhrase(flip, reader)} />
            </Typography>
          </li>
        ))}
      </ul>
    </>
  );
}

function Roles(props: { answer: Recommendation }) {
  const classes = useStyles();
  const { explanation, guide } = useWords();
  const staffed = rolesForMove[props.answer.move];
  if (staffed.length === 0) {
    return null;
  }
  return (
    <>
      <Typography variant="subtitle2" component="h3" className={classes.part}>
        {guide.framework.roles}
      </Typography>
      <Typography variant="body2">
        {staffed.map(id => explanation.definitions.roles[id].title).join(' · ')}
      </Typography>
    </>
  );
}

/** The What if tab reads the same parameters, on top of what was measured. */
function WhatIfLink(props: { guide: Guide }) {
  const page = usePagePath();
  const { framework } = useWords().guide;
  if (page === undefined) {
    return null;
  }
  return (
    <Typography variant="body2" component="span">
      <Filled
        template={framework.whatIfNote}
        elements={{
          link: (
            <Link to={`${page}${whatIfPath}?${searchOf(props.guide.answers)}`}>
              {framework.whatIf}
            </Link>
          ),
        }}
      />
    </Typography>
  );
}
