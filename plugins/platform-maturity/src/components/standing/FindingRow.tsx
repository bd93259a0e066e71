import Typography from '@material-ui/core/Typography';
import {
  outcomes,
  type Evidence,
  type Outcome,
  type PracticeDefinition,
  type PracticeFinding,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../disclosure';
import { formatCount } from '../figures';
import { OutcomeMark } from '../marks';
import { Strengths } from '../strengths';
import { plainText } from '../text';
import { FindingDetails } from './FindingDetails';
import { standingMessages } from './messages';
import { OutcomeBar } from './OutcomeBar';

const toolsShown = 4;

/** A practice or capability by its outcome; opens to the evidence. */
export function FindingRow(props: {
  definition: PracticeDefinition;
  finding: PracticeFinding;
}) {
  const { definition, finding } = props;
  const total = outcomes.reduce((sum, item) => sum + finding.counts[item], 0);
  const single = total === 1 ? onlyOutcome(finding) : undefined;
  return (
    <Disclosure
      title={definition.title}
      aside={asideOf(total, single)}
      summary={
        <>
          {total > 1 && (
            <OutcomeBar title={definition.title} counts={finding.counts} />
          )}
          <Typography variant="body2" color="textSecondary">
            {summaryOf(finding, single)}
          </Typography>
          <Strengths counts={finding.strengths} single={total === 1} />
        </>
      }
    >
      <FindingDetails
        definition={definition}
        finding={finding}
        single={total <= 1}
      />
    </Disclosure>
  );
}

function asideOf(total: number, single: Outcome | undefined) {
  if (total === 0) {
    return (
      <OutcomeMark outcome="notApplicable">
        {standingMessages.noComponents}
      </OutcomeMark>
    );
  }
  return single && <OutcomeMark outcome={single} />;
}

function summaryOf(finding: PracticeFinding, single?: Outcome): string {
  if (finding.inherited) {
    return standingMessages.inherited;
  }
  const { tools, evidence } = finding;
  if (tools.length === 0) {
    return single ? signsOf(evidence) : '';
  }
  const names = tools.slice(0, toolsShown).map(({ tool, components }) =>
    single
      ? tool
      : plainText({
          template: standingMessages.toolCount,
          values: { tool, count: formatCount(components) },
        }),
  );
  return [...names, ...(tools.length > toolsShown ? ['…'] : [])].join(', ');
}

function onlyOutcome({ counts }: PracticeFinding): Outcome | undefined {
  return outcomes.find(outcome => counts[outcome] > 0);
}

/** What shows a practice of one component where no tool has a name for it. */
function signsOf(evidence: Evidence[]): string {
  const override = evidence.find(item => item.type === 'override');
  if (override) {
    return plainText({
      template: standingMessages.notApplicable,
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
      case 'attestation':
        return [item.title ?? standingMessages.told];
      default:
        return [];
    }
  });
  if (signs.length === 0) {
    return evidence.length > 0 ? standingMessages.noSign : '';
  }
  return plainText({
    template: standingMessages.seenBy,
    values: { signs: [...new Set(signs)].slice(0, toolsShown).join(', ') },
  });
}
