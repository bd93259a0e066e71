import {
  approachTitles,
  capabilities,
  capabilityIds,
  confidenceTitles,
  factorIds,
  factors,
  facts,
  flipsOf,
  moveTitles,
  nextStepsOf,
  outcomes,
  practiceIds,
  practices,
  stageTitles,
  undeterminedTitles,
  type Assessment,
  type Policy,
  type PracticeFinding,
} from '@paved/plugin-platform-maturity-common';
import { heading, listSection, paragraph, type Block } from './Block';
import { describeFlip } from './describeFlip';
import { describeNextStep } from './describeNextStep';
import {
  approachInSentence,
  describeFact,
  percent,
  shortRef,
  valueIn,
} from './wording';

const shownTools = 3;

/** The answer for one subject, what it rests on and what to do about it. */
export function describeAssessment(
  assessment: Assessment,
  policy: Policy,
): Block[] {
  const { subject, undetermined, foundation, platform } = assessment;
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
    paragraph(sentenceOf(assessment)),
    ...undetermined.map(reason => paragraph(undeterminedTitles[reason])),
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
    ...listSection(
      'Next steps',
      nextStepsOf(assessment, policy).map(describeNextStep),
    ),
    ...listSection(
      'What would change the answer',
      flipsOf(assessment, policy).map(flip => describeFlip(flip, assessment)),
    ),
    ...listSection('What is unknown', unknown.map(describeFact)),
  ];
}

function sentenceOf(assessment: Assessment): string {
  const { subject, approach, stage, move, confidence, sizeGate } = assessment;
  const isOrganization = subject.kind === 'Organization';
  const who = shortRef(subject.ref);
  const gate = sizeGate ? ', and for no more while developers are few' : '';
  const { title, description } = moveTitles[move];
  return [
    approach === 'undetermined'
      ? 'It is undetermined what the context calls for.'
      : `The context calls for ${approachInSentence(approach)}${gate}.`,
    stage === 'undetermined'
      ? `It is undetermined where ${
          isOrganization ? 'the organization' : who
        } stands.`
      : `${isOrganization ? 'The organization' : who} stands at: ${
          stageTitles[stage]
        }.`,
    `Next move: ${title}. ${description}`,
    `${confidenceTitles[confidence]}.`,
  ].join(' ');
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
            ? `${valueIn(unit, driving.low)} / ${valueIn(unit, driving.high)}`
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
