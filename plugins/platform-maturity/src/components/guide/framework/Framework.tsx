import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  organizationReadPermission,
  policyReadPermission,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { CutoffsProvider } from '../../../hooks';
import type { Guide } from '../../../hooks/guide';
import { useWords, type Words } from '../../../translation';
import { plainText, RichText, type Message } from '../../text';
import { AnswerDetails, AnswerSentence } from './Answer';
import { FactorPanel } from './FactorPanel';
import { FactorTabs } from './FactorTabs';
import { PracticeQuestions } from './PracticeQuestions';

const useStyles = makeStyles(theme => ({
  notes: { display: 'grid', gap: theme.spacing(2), overflowWrap: 'anywhere' },
  note: { marginBottom: theme.spacing(2) },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(328px, 34%, 400px)',
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
  answer: {
    [theme.breakpoints.down('sm')]: {
      order: 0,
      '@media (min-height: 700px)': { position: 'sticky', top: 0, zIndex: 2 },
    },
  },
  details: { [theme.breakpoints.down('sm')]: { order: 2 } },
  questions: {
    display: 'grid',
    gap: theme.spacing(3),
    order: 1,
    [theme.breakpoints.down('sm')]: {
      // What gets the focus comes to rest below the answer, not behind it.
      '& input, & [role=tab], & [tabindex]': { scrollMarginTop: 260 },
    },
  },
}));

/** The decision framework: questions, and the answer that follows them. */
export function Framework(props: { guide: Guide; children?: ReactNode }) {
  const classes = useStyles();
  const { guide } = props;
  const { answer, policy, factor, choose } = guide;
  const { framework } = useWords().guide;
  return (
    <CutoffsProvider value={policy.cutoffs}>
      <Notes guide={guide} />
      <div className={classes.columns}>
        <div className={classes.side}>
          <div className={classes.answer}>
            <AnswerSentence answer={answer} policy={policy} />
          </div>
          <div className={classes.details}>
            <AnswerDetails guide={guide} />
          </div>
        </div>
        <div className={classes.questions}>
          <InfoCard
            title={framework.title}
            titleTypographyProps={{ component: 'h2' }}
            subheader={framework.subheader}
          >
            <FactorTabs factor={factor} answer={answer} onChoose={choose} />
            <FactorPanel key={factor} factor={factor} guide={guide} />
          </InfoCard>
          <PracticeQuestions guide={guide} />
          {props.children}
        </div>
      </div>
    </CutoffsProvider>
  );
}

function Notes(props: { guide: Guide }) {
  const classes = useStyles();
  const words = useWords();
  const { framework } = words.guide;
  const { ignored, weightsKnown, inForce, organization } = props.guide;
  const shipped = inForce ? undefined : shippedNote(organization.status, words);
  return (
    <div className={classes.notes}>
      {ignored.length > 0 && (
        <Alert severity="warning" variant="outlined" className={classes.note}>
          {plainText({
            template: framework.ignored,
            values: { parameters: ignored.join(', ') },
          })}
        </Alert>
      )}
      {shipped && (
        <Alert severity="info" variant="outlined" className={classes.note}>
          <RichText {...shipped} />
        </Alert>
      )}
      {!weightsKnown && (
        <Alert severity="info" variant="outlined" className={classes.note}>
          {framework.weights}
        </Alert>
      )}
    </div>
  );
}

function shippedNote(
  status: Guide['organization']['status'],
  { guide }: Words,
): Message | undefined {
  if (status === 'ready' || status === 'loading') {
    return undefined;
  }
  return {
    template: guide.framework.shipped[status],
    values: {
      permission: organizationReadPermission.name,
      other: policyReadPermission.name,
    },
  };
}
