import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  factIds,
  organizationRef,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { useLocation } from 'react-router-dom';
import { CutoffsProvider, useWhatIf } from '../../hooks';
import { useWords } from '../../translation';
import { MaturityLink } from '../entities';
import { Filled, plainText } from '../text';
import { Controls } from './Controls';
import { Answers, Result } from './Result';

const useStyles = makeStyles(theme => ({
  intro: { maxWidth: '60em', marginBottom: theme.spacing(2) },
  note: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(328px, 38%, 400px)',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    display: 'grid',
    gap: theme.spacing(2),
    order: 2,
    [theme.breakpoints.up('md')]: {
      position: 'sticky',
      top: theme.spacing(2),
      maxHeight: `calc(100vh - ${theme.spacing(4)}px)`,
      overflowY: 'auto',
    },
    // In one column the answer stays in sight, what it rests on scrolls.
    [theme.breakpoints.down('sm')]: { display: 'contents' },
  },
  answers: {
    [theme.breakpoints.down('sm')]: {
      order: 0,
      '@media (min-height: 700px)': {
        position: 'sticky',
        top: 0,
        zIndex: 2,
      },
    },
  },
  result: { [theme.breakpoints.down('sm')]: { order: 1 } },
  controls: {
    order: 1,
    [theme.breakpoints.down('sm')]: {
      order: 2,
      // What gets the focus comes to rest below the answer, not behind it.
      '& input, & [role=slider]': { scrollMarginTop: 300 },
    },
  },
}));

/** Lets a reader change every number of a subject, and answers at once. */
export function WhatIfView(props: {
  assessment: ExplainedAssessment;
  subjectName: string;
  /** Parameters that the page could not use, as they stand in its URL. */
  ignored?: string[];
}) {
  const classes = useStyles();
  const { assessment, subjectName } = props;
  const { whatIf: texts } = useWords();
  const { pathname } = useLocation();
  const whatIf = useWhatIf(assessment);
  const ignored = [...(props.ignored ?? []), ...whatIf.ignored];
  const whole = assessment.subject.ref === organizationRef;
  return (
    <CutoffsProvider value={assessment.cutoffs}>
      <Typography variant="body2" className={classes.intro}>
        <Filled
          template={texts.about}
          elements={{
            subject: whole ? (
              <strong>{subjectName}</strong>
            ) : (
              <MaturityLink entityRef={assessment.subject.ref} />
            ),
          }}
        />{' '}
        {texts.intro}{' '}
        {whole ? texts.others : <Link to={pathname}>{texts.organization}</Link>}
      </Typography>
      {ignored.length > 0 && (
        <Alert severity="warning" variant="outlined" className={classes.note}>
          {plainText({
            template: texts.ignored,
            values: { parameters: ignored.join(', ') },
          })}
        </Alert>
      )}
      {!whatIf.weightsKnown && (
        <Alert severity="info" variant="outlined" className={classes.note}>
          {texts.weights}
        </Alert>
      )}
      {factIds.some(id => assessment.facts[id].withheld) && (
        <Alert severity="info" variant="outlined" className={classes.note}>
          {texts.withheld}
        </Alert>
      )}
      <div className={classes.columns}>
        <div className={classes.side}>
          <div className={classes.answers}>
            <Answers
              assessment={assessment}
              whatIf={whatIf}
              subject={subjectName}
            />
          </div>
          <div className={classes.result}>
            <Result whatIf={whatIf} />
          </div>
        </div>
        <div className={classes.controls}>
          <Controls whatIf={whatIf} />
        </div>
      </div>
    </CutoffsProvider>
  );
}
