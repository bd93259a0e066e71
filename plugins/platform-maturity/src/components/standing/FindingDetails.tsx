import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  capabilities,
  evidenceStrengths,
  outcomes,
  practices,
  practiceTexts,
  type CapabilityId,
  type PracticeFinding,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { useWords } from '../../translation';
import { EntitySampleLinks } from '../entities';
import { OutcomeMark } from '../marks';
import { Strengths } from '../strengths';
import { plainText, RichText } from '../text';
import { Example } from '../unknown';
import { EvidenceList } from './EvidenceList';

const useStyles = makeStyles(theme => ({
  term: {
    marginTop: theme.spacing(1.5),
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    fontWeight: 600,
  },
  value: { fontSize: theme.typography.body2.fontSize },
  outcome: {
    display: 'flex',
    gap: theme.spacing(1),
    alignItems: 'baseline',
    padding: theme.spacing(0.25, 0),
    '& > :first-child': { flex: '0 0 108px' },
  },
}));

function Part(props: { term: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div>
      <div className={classes.term}>{props.term}</div>
      <div className={classes.value}>{props.children}</div>
    </div>
  );
}

/** Everything that the finding of a practice or capability rests on. */
export function FindingDetails(props: {
  practice: PracticeId | CapabilityId;
  finding: PracticeFinding;
  single: boolean;
}) {
  const classes = useStyles();
  const { standing, format, reader } = useWords();
  const { practice, finding, single } = props;
  const { description, register } = practiceTexts(practice, reader);
  const {
    counts,
    components,
    evidence,
    recording,
    strengths,
    lost = 0,
  } = finding;
  const improvable = counts.partial + counts.unmet + counts.unknown > 0;
  const applies = improvable || counts.met > 0;
  return (
    <>
      <Typography variant="body2">
        <RichText template={description} />
      </Typography>
      <Part term={standing.evidence}>
        {evidence.length > 0 ? (
          <EvidenceList practice={practice} evidence={evidence} />
        ) : (
          standing.noEvidence
        )}
      </Part>
      {!single && !finding.inherited && (
        <Part term={standing.components}>
          {outcomes.map(outcome => {
            const sample = components[outcome];
            return (
              sample && (
                <div key={outcome} className={classes.outcome}>
                  <OutcomeMark outcome={outcome} />
                  <span>
                    <EntitySampleLinks
                      sample={sample}
                      defaultKind="Component"
                    />
                  </span>
                </div>
              )
            );
          })}
        </Part>
      )}
      {evidenceStrengths.some(id => strengths[id] > 0) && (
        <Part term={standing.strengths}>
          <Strengths counts={strengths} single={single} withMeanings />
        </Part>
      )}
      {recording && recording.of > 0 && applies && (
        <Part term={standing.recording}>
          {plainText({
            template:
              counts.unknown > lost
                ? standing.recordedUnknown
                : standing.recordedUnmet,
            values: {
              recordedBy: format.count(recording.recordedBy),
              of: format.count(recording.of),
            },
          })}
        </Part>
      )}
      {improvable && (
        <Part term={standing.toRegister}>
          <Typography variant="body2" gutterBottom>
            <RichText template={register} />
          </Typography>
          <Example yaml={{ ...practices, ...capabilities }[practice].example} />
        </Part>
      )}
    </>
  );
}
