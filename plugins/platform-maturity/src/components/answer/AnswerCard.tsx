import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  answerSentences,
  decisiveOf,
  factIds,
  sizeGateSentences,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Axes } from '../axes';
import { Changes } from '../changes';
import { MemoButton } from '../memo';
import { Ago, Filled, plainText, RichText } from '../text';
import { ConfidenceChip } from './ConfidenceChip';
import { Drivers } from './Drivers';
import { InWords } from './InWords';
import { StagePath } from './StagePath';
import { ToDo } from './ToDo';
import { WhatIfLink } from './WhatIfLink';

const useStyles = makeStyles(theme => ({
  content: {
    padding: theme.spacing(3),
    '&:last-child': { paddingBottom: theme.spacing(3) },
  },
  sentence: {
    lineHeight: 1.45,
    maxWidth: '46em',
    fontWeight: 400,
    '& strong': { fontWeight: 700 },
  },
  gate: { marginTop: theme.spacing(1), maxWidth: '48em' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    margin: theme.spacing(1.5, 0, 3),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.body2.fontSize,
  },
  columns: {
    display: 'grid',
    gap: theme.spacing(3, 5),
    marginTop: theme.spacing(3),
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
}));

/** The answer for a subject: what a person who reads nothing else needs. */
export function AnswerCard(props: {
  assessment: ExplainedAssessment;
  subjectName: string;
}) {
  const classes = useStyles();
  const { answer, reader } = useWords();
  const { assessment, subjectName } = props;
  const toDo = decisiveOf(assessment);
  return (
    <Card component="section" aria-label={answer.heading}>
      <CardContent className={classes.content}>
        <Typography variant="h5" component="p" className={classes.sentence}>
          {answerSentences(assessment, subjectName, reader).map(
            (sentence, index) => (
              <span key={index}>
                {index > 0 && ' '}
                <RichText {...sentence} />
              </span>
            ),
          )}
        </Typography>
        {sizeGateSentences(assessment, reader).map(message => (
          <Typography
            key={message.template}
            color="textSecondary"
            className={classes.gate}
          >
            <RichText {...message} />
          </Typography>
        ))}
        <Provenance assessment={assessment} className={classes.facts} />
        <StagePath approach={assessment.approach} stage={assessment.stage} />
        <div className={classes.columns}>
          <div>
            {toDo.length > 0 ? (
              <ToDo items={toDo} />
            ) : (
              <>
                <Typography variant="subtitle2" component="h3" gutterBottom>
                  {answer.why}
                </Typography>
                <Drivers assessment={assessment} />
                <Changes assessment={assessment} />
              </>
            )}
          </div>
          <Axes assessment={assessment} />
        </div>
        <InWords assessment={assessment} />
      </CardContent>
    </Card>
  );
}

function Provenance(props: {
  assessment: ExplainedAssessment;
  className: string;
}) {
  const { answer, format } = useWords();
  const { assessment } = props;
  const known = factIds.filter(id => {
    const { value, withheld } = assessment.facts[id];
    return value !== undefined || withheld;
  }).length;
  return (
    <div className={props.className}>
      <ConfidenceChip assessment={assessment} />
      <span>
        <Filled
          template={answer.checked}
          elements={{ ago: <Ago at={assessment.checkedAt} /> }}
        />
      </span>
      <span>
        <Filled
          template={answer.changed}
          elements={{ ago: <Ago at={assessment.assessedAt} /> }}
        />
      </span>
      <span>
        {plainText({
          template: answer.factsKnown,
          values: {
            known: format.count(known),
            all: format.count(factIds.length),
          },
        })}
      </span>
      <WhatIfLink subject={assessment.subject} />
      <MemoButton assessment={assessment} />
    </div>
  );
}
