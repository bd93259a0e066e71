import Button from '@material-ui/core/Button';
import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  flipPhrase,
  shareFlipPhrase,
  sizeGateSentences,
  type Assessment,
} from '@paved/plugin-platform-maturity-common';
import { whatIfIds, type WhatIf } from '../../hooks';
import { useWords } from '../../translation';
import { StagePath } from '../answer';
import { Axes } from '../axes';
import { RichText, type Message } from '../text';
import { sentencesOf } from './sentence';
import { figureOf, titleOf } from './words';

const flipsShown = 3;

const useStyles = makeStyles(theme => ({
  content: {
    padding: theme.spacing(2),
    '&:last-child': { paddingBottom: theme.spacing(2) },
  },
  answers: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.only('sm')]: {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    },
  },
  measured: { color: theme.palette.text.secondary },
  sentence: { '& strong': { fontWeight: 700 } },
  wouldBe: {
    fontSize: '1.125rem',
    lineHeight: 1.45,
    [theme.breakpoints.down('sm')]: { fontSize: '1rem' },
  },
  path: { margin: theme.spacing(2, 0) },
  part: { marginTop: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { padding: theme.spacing(0.25, 0) },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
}));

/** The measured answer, and the one to what is changed. */
export function Answers(props: {
  assessment: Assessment;
  whatIf: WhatIf;
  subject: string;
}) {
  const classes = useStyles();
  const { assessment, whatIf, subject } = props;
  const words = useWords();
  const { whatIf: texts } = words;
  const { result, changes } = whatIf;
  const changed = Object.keys(changes).length > 0;
  const same = (['approach', 'stage', 'move'] as const).every(
    key => result[key] === assessment[key],
  );
  return (
    <Card component="section" aria-label={texts.answer}>
      <CardContent className={classes.content}>
        <div className={classes.answers}>
          <div className={changed ? classes.measured : undefined}>
            <Typography variant="subtitle2" component="h2">
              {texts.measured}
            </Typography>
            <Sentences
              className={changed ? undefined : classes.wouldBe}
              messages={sentencesOf(
                assessment,
                changed ? result : undefined,
                { subject, madeUp: false },
                words,
              )}
            />
          </div>
          <div role="status" aria-label={texts.whatIf}>
            <Typography variant="subtitle2" component="h2">
              {texts.whatIf}
            </Typography>
            {changed ? (
              <Sentences
                className={classes.wouldBe}
                messages={[
                  ...sentencesOf(
                    result,
                    assessment,
                    { subject, madeUp: true },
                    words,
                  ),
                  ...(same ? [{ template: texts.same }] : []),
                ]}
              />
            ) : (
              <Typography variant="body2" color="textSecondary">
                {texts.unchanged}
              </Typography>
            )}
          </div>
        </div>
      </CardContent>
    </Card>
  );
}

function Sentences(props: { messages: Message[]; className?: string }) {
  const classes = useStyles();
  return (
    <Typography
      variant="body2"
      className={`${classes.sentence} ${props.className ?? ''}`}
    >
      {props.messages.map((message, index) => (
        <span key={index}>
          {index > 0 && ' '}
          <RichText {...message} />
        </span>
      ))}
    </Typography>
  );
}

/** What the answer to the changes rests on, and what would change it again. */
export function Result(props: { whatIf: WhatIf }) {
  const classes = useStyles();
  const { result, flips } = props.whatIf;
  const { whatIf: texts, reader } = useWords();
  return (
    <Card>
      <CardContent className={classes.content}>
        <ChangeList whatIf={props.whatIf} />
        <div className={classes.path}>
          <StagePath approach={result.approach} stage={result.stage} dense />
        </div>
        {sizeGateSentences(result, reader).map(message => (
          <Typography key={message.template} variant="body2" paragraph>
            <RichText {...message} />
          </Typography>
        ))}
        <Axes assessment={result} />
        <Typography variant="subtitle2" component="h3" className={classes.part}>
          {texts.flips}
        </Typography>
        {flips.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {result.approach === 'undetermined'
              ? texts.openFlips
              : texts.noFlips}
          </Typography>
        )}
        <ul className={classes.list}>
          {flips.slice(0, flipsShown).map(flip => (
            <li
              key={flip.type === 'share' ? flip.practice : flip.measure}
              className={classes.item}
            >
              <Typography variant="body2" component="span">
                <RichText
                  {...(flip.type === 'share'
                    ? shareFlipPhrase(flip, reader)
                    : flipPhrase(flip, result, reader))}
                />
              </Typography>
            </li>
          ))}
        </ul>
      </CardContent>
    </Card>
  );
}

function ChangeList(props: { whatIf: WhatIf }) {
  const classes = useStyles();
  const { changes, measured, resetAll } = props.whatIf;
  const words = useWords();
  const { whatIf: texts } = words;
  const changed = whatIfIds.filter(id => changes[id] !== undefined);
  if (changed.length === 0) {
    return null;
  }
  return (
    <>
      <div className={classes.head}>
        <Typography id="what-if-changes" variant="subtitle2" component="h3">
          {texts.changes}
        </Typography>
        <Button size="small" variant="outlined" onClick={resetAll}>
          {texts.resetAll}
        </Button>
      </div>
      <ul className={classes.list} aria-labelledby="what-if-changes">
        {changed.map(id => (
          <li key={id} className={classes.item}>
            <Typography variant="body2" component="span">
              <RichText
                template={texts.change}
                values={{
                  title: titleOf(id, words),
                  before: figureOf(id, measured[id], words),
                  after: figureOf(id, changes[id], words),
                }}
              />
            </Typography>
          </li>
        ))}
      </ul>
    </>
  );
}
