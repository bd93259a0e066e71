import {
  approachTitles,
  capabilities,
  capabilityIds,
  explain,
  factorIds,
  factors,
  facts,
  flipPhrase,
  formatFigure,
  outcomes,
  practiceIds,
  practices,
  type Assessment,
  type Explainable,
  type PracticeFinding,
} from '@paved/plugin-platform-maturity-common';
import { heading, listSection, type Block } from './Block';
import { describeNextStep } from './describeNextStep';
import { describeFact, percent, shortRef } from './wording';

const shownTools = 3;

/** The answer for one subject, what it rests on and what to do about it. */
export function describeAssessment(assessment: Explainable): Block[] {
  const { subject, foundation, platform } = assessment;
  const unknown = Object.values(assessment.facts).filter(
    ({ value }) => value === undefined,
  );
  return [
    heading(
      1,
      subject.kind === 'Organization'
        ? 'The organization'
        : subject.title ?? shortRef(subject.ref),
    ),
    { type: 'sentences', sentences: explain(assessment).sentences },
    heading(
      2,
      `Context: demand ${percent(assessment.demand)}, ${percent(
        assessment.demandCoverage,
      )} of it known`,
    ),
    factorTable(assessment),
    heading(
      2,
      `Foundation: ${percent(foundation)}, ${percent(
        assessment.foundationCoverage,
      )} of it known`,
    ),
    findingTable(
      practiceIds.map(id => [practices[id].title, assessment.practices[id]]),
    ),
    heading(
      2,
      `Platform: ${percent(platform)}, ${percent(
        assessment.platformCoverage,
      )} of it known`,
    ),
    findingTable(
      capabilityIds.map(id => [
        capabilities[id].title,
        assessment.capabilities[id],
      ]),
    ),
    ...listSection('Next steps', assessment.nextSteps.map(describeNextStep)),
    ...listSection(
      'What would change the answer',
      assessment.flips.map(flip => flipPhrase(flip, assessment)),
    ),
    ...listSection('What is unknown', unknown.map(describeFact)),
  ];
}

function factorTable(assessment: Assessment): Block {
  return {
    type: 'table',
    head: ['Factor', 'Calls for', 'Score', 'Because of', 'Thresholds'],
    rows: factorIds
      .filter(id => assessment.factors[id].enabled)
      .map(id => {
        const { level, score, driver, measures } = assessment.factors[id];
        const driving = measures.find(({ measure }) => measure === driver);
        const unit = driver && facts[driver].unit;
        return [
          factors[id].title,
          level ? approachTitles[level] : 'Unknown',
          percent(score),
          driver ? describeFact(assessment.facts[driver]) : '–',
          driving && unit
            ? `${formatFigure(unit, driving.low)} / ${formatFigure(
                unit,
                driving.high,
              )}`
            : '–',
        ];
      }),
  };
}

function findingTable(findings: [title: string, PracticeFinding][]): Block {
  return {
    type: 'table',
    head: [
      'Practice',
      'Score',
      'Met',
      'Partial',
      'Unmet',
      'Unknown',
      'Not applicable',
      'Tools',
    ],
    rows: findings.map(([title, { score, counts, tools }]) => [
      title,
      percent(score),
      ...outcomes.map(outcome => String(counts[outcome])),
      toolsIn(tools),
    ]),
  };
}

/** A table has room for the tools that most use. */
function toolsIn(tools: PracticeFinding['tools']): string {
  const shown = tools
    .slice(0, shownTools)
    .map(({ tool, components }) => `${tool} ${components}`);
  const more = tools.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ') || '–';
}
