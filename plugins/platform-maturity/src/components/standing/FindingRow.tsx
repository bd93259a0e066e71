import Typography from '@material-ui/core/Typography';
import {
  evidenceTitle,
  outcomes,
  practiceTexts,
  type CapabilityId,
  type Evidence,
  type Outcome,
  type PracticeFinding,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { Disclosure } from '../disclosure';
import { OutcomeMark } from '../marks';
import { Strengths } from '../strengths';
import { plainText } from '../text';
import { FindingDetails } from './FindingDetails';
import { OutcomeBar } from './OutcomeBar';

const toolsShown = 4;

/** A practice or capability by its outcome; opens to the evidence. */
export function FindingRow(props: {
  practice: PracticeId | CapabilityId;
  finding: PracticeFinding;
  /** Where the components of an outcome are listed, if anywhere. */
  pathOf?: (practice: PracticeId | CapabilityId, outcome: Outcome) => string;
}) {
  const words = useWords();
  const { practice, finding, pathOf } = props;
  const { title } = practiceTexts(practice, words.reader);
  const total = outcomes.reduce((sum, item) => sum + finding.counts[item], 0);
  const single = total === 1 ? onlyOutcome(finding) : undefined;
  return (
    <Disclosure
      title={title}
      aside={asideOf(total, single, words)}
      summary={
        <>
          {total > 1 && (
            <OutcomeBar
              title={title}
              counts={finding.counts}
              pathOf={pathOf && (outcome => pathOf(practice, outcome))}
            />
          )}
          <Typography variant="body2" color="textSecondary">
            {summaryOf(practice, finding, single, words)}
          </Typography>
          <Strengths counts={finding.strengths} single={total === 1} />
        </>
      }
    >
      <FindingDetails
        practice={practice}
        finding={finding}
        single={total <= 1}
      />
    </Disclosure>
  );
}

function asideOf(
  total: number,
  single: Outcome | undefined,
  { standing }: Words,
) {
  if (total === 0) {
    return (
      <OutcomeMark outcome="notApplicable">{standing.noComponents}</OutcomeMark>
    );
  }
  return single && <OutcomeMark outcome={single} />;
}

function summaryOf(
  practice: PracticeId | CapabilityId,
  finding: PracticeFinding,
  single: Outcome | undefined,
  words: Words,
): string {
  const { standing, format } = words;
  if (finding.inherited) {
    return standing.inherited;
  }
  const { tools, evidence } = finding;
  if (tools.length === 0) {
    return single ? signsOf(practice, evidence, words) : '';
  }
  const names = tools.slice(0, toolsShown).map(({ tool, components }) =>
    single
      ? tool
      : plainText({
          template: standing.toolCount,
          values: { tool, count: format.count(components) },
        }),
  );
  return [...names, ...(tools.length > toolsShown ? ['…'] : [])].join(', ');
}

function onlyOutcome({ counts }: PracticeFinding): Outcome | undefined {
  return outcomes.find(outcome => counts[outcome] > 0);
}

/** What shows a practice of one component where no tool has a name for it. */
function signsOf(
  practice: PracticeId | CapabilityId,
  evidence: Evidence[],
  { standing, reader }: Words,
): string {
  const override = evidence.find(item => item.type === 'override');
  if (override) {
    return plainText({
      template: standing.notApplicable,
      values: { reason: override.value },
    });
  }
  const signs = evidence.flatMap(item => {
    switch (item.type) {
      case 'annotation':
      case 'label':
        return [item.key];
      case 'tag':
        return [item.tag];
      case 'link':
        return [item.title ?? item.url];
      case 'field':
        return [item.path];
      case 'report':
        return [item.title ?? standing.told];
      case 'attestation':
        return [evidenceTitle(practice, item, reader) ?? standing.told];
      default:
        return [];
    }
  });
  if (signs.length === 0) {
    return evidence.length > 0 ? standing.noSign : '';
  }
  return plainText({
    template: standing.seenBy,
    values: { signs: [...new Set(signs)].slice(0, toolsShown).join(', ') },
  });
}
