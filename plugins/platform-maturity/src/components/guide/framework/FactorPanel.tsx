import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import {
  factorIds,
  type FactorId,
} from '@paved/plugin-platform-maturity-common';
import type { Guide } from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { Disclosure } from '../../disclosure';
import { plainText } from '../../text';
import { goTo } from '../goTo';
import { CallsFor } from './CallsFor';
import { panelIdOf, tabIdOf } from './FactorTabs';
import { mainMeasures } from './mainMeasures';
import { MeasureQuestion } from './MeasureQuestion';
import { practicesId } from './PracticeQuestions';

const useStyles = makeStyles(theme => ({
  panel: { paddingTop: theme.spacing(2.5) },
  part: { margin: theme.spacing(3, 0, 1.5) },
  gate: { marginBottom: theme.spacing(3) },
  foot: {
    display: 'flex',
    justifyContent: 'flex-end',
    marginTop: theme.spacing(2),
  },
}));

/** A factor: what of it calls for what, and the questions about it. */
export function FactorPanel(props: { factor: FactorId; guide: Guide }) {
  const classes = useStyles();
  const { factor, guide } = props;
  const { explanation, format, guide: texts } = useWords();
  const { framework } = texts;
  const { answers, answer, policy, set } = guide;
  const { enabled, level, measures } = answer.factors[factor];
  const main = mainMeasures[factor].flatMap(id =>
    measures.filter(({ measure }) => measure === id),
  );
  // A policy may leave out the very measures that are easy to estimate.
  const first = main.length > 0 ? main : measures;
  const rest = measures.filter(finding => !first.includes(finding));
  const questionOf = (finding: (typeof measures)[number]) => (
    <MeasureQuestion
      key={finding.measure}
      factor={factor}
      finding={finding}
      said={answers[finding.measure]}
      onAnswer={value => set(finding.measure, value)}
    />
  );
  return (
    <div
      role="tabpanel"
      id={panelIdOf(factor)}
      aria-labelledby={tabIdOf(factor)}
      className={classes.panel}
    >
      <Typography variant="h6" component="h3">
        {explanation.definitions.factors[factor].question}
      </Typography>
      {!enabled && (
        <Alert severity="info" variant="outlined">
          {framework.disabled}
        </Alert>
      )}
      <Typography variant="subtitle2" component="h4" className={classes.part}>
        {framework.callsForTitle}
      </Typography>
      <CallsFor factor={factor} rules={policy.factors[factor]} level={level} />
      <Typography variant="subtitle2" component="h4" className={classes.part}>
        {framework.questionsTitle}
        {measures.length > 1 && (
          <Typography
            variant="body2"
            component="span"
            color="textSecondary"
          >{` ${framework.highestCounts}`}</Typography>
        )}
      </Typography>
      {first.map(questionOf)}
      {factor === 'teamSize' && <SizeGate guide={guide} />}
      {rest.length > 0 && (
        <Disclosure
          title={framework.more}
          aside={plainText({
            template: framework.moreCount,
            values: {
              answered: format.count(
                rest.filter(({ value }) => value !== undefined).length,
              ),
              all: format.count(rest.length),
            },
          })}
        >
          {rest.map(questionOf)}
        </Disclosure>
      )}
      <NextFactor factor={factor} onChoose={guide.choose} />
    </div>
  );
}

/** Why few developers hold the answer at a thin platform. */
function SizeGate(props: { guide: Guide }) {
  const classes = useStyles();
  const { format, guide } = useWords();
  const { framework } = guide;
  const low = props.guide.policy.factors.teamSize.measures.developers?.low;
  if (low === undefined) {
    return null;
  }
  const values = { developers: format.count(low) };
  return (
    <Alert severity="info" variant="outlined" className={classes.gate}>
      <AlertTitle>
        {plainText({ template: framework.sizeGateTitle, values })}
      </AlertTitle>
      {plainText({ template: framework.sizeGate, values })}
    </Alert>
  );
}

function NextFactor(props: {
  factor: FactorId;
  onChoose: (factor: FactorId) => void;
}) {
  const classes = useStyles();
  const { explanation, guide } = useWords();
  const { framework } = guide;
  const next: FactorId | undefined =
    factorIds[factorIds.indexOf(props.factor) + 1];
  return (
    <div className={classes.foot}>
      {next ? (
        <Button
          variant="outlined"
          onClick={() => {
            props.onChoose(next);
            goTo(tabIdOf(next));
          }}
        >
          {plainText({
            template: framework.next,
            values: { title: explanation.definitions.factors[next].title },
          })}
        </Button>
      ) : (
        <Button variant="outlined" onClick={() => goTo(practicesId)}>
          {framework.toPractices}
        </Button>
      )}
    </div>
  );
}
