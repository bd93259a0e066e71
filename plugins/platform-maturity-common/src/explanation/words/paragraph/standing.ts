import type { Assessment, PracticeFinding } from '../../../assessment';
import type { Cutoffs } from '../../../policy';
import {
  capabilityIds,
  practiceIds,
  type CapabilityId,
  type PracticeId,
} from '../../../practices';
import { axesOfMove } from '../../axesOfMove';
import { formatCount, formatShare } from '../figures';
import type { Message } from '../message';
import { namesOf } from '../names';
import {
  fill,
  listOf,
  messagesIn,
  pluralFor,
  type WordsOptions,
} from '../words';
import { reasonsOf } from './context';

/** So many gaps are named, the largest first. */
const most = 3;

/** Where the subject stands, how far that is, and over how many components. */
export function standingSentence(
  assessment: Assessment,
  cutoffs: Cutoffs,
  options: WordsOptions,
): Message {
  const { stage, subject, foundation = 0, platform } = assessment;
  const { paragraph, terms } = messagesIn(options);
  const names = namesOf(subject, options);
  if (stage === 'undetermined') {
    return openStanding(assessment, options);
  }
  const { standing } = paragraph;
  const cutoff =
    stage === 'devopsFoundation'
      ? cutoffs.foundation
      : cutoffs.platformAsProduct;
  return {
    template: standing.standsAt,
    values: {
      subject: names.start,
      stage: terms.stages[stage],
      scope: scopeOf(assessment, options),
      figures: fill(
        stage === 'devopsAtScale' && platform === undefined
          ? standing.platformOpen
          : standing.figures[stage],
        {
          foundation: formatShare(foundation, options),
          platform: formatShare(platform ?? 0, options),
          cutoff: formatShare(cutoff, options),
        },
      ),
    },
  };
}

/** Of more than one component, how many the figures are about. */
function scopeOf(
  { practiceScope, subject }: Assessment,
  options: WordsOptions,
): string {
  const { standing } = messagesIn(options).paragraph;
  const { components, excluded } = practiceScope;
  const single = subject.kind === 'Component' || components.total === 0;
  if (single || (components.total === 1 && excluded === 0)) {
    return '';
  }
  return fill(pluralFor(standing.scope, components.total, options), {
    count: formatCount(components.total, options),
    excluded:
      excluded > 0
        ? fill(standing.excluded, { count: formatCount(excluded, options) })
        : '',
  });
}

function openStanding(assessment: Assessment, options: WordsOptions): Message {
  const { paragraph, answer } = messagesIn(options);
  const { subject, practiceScope } = assessment;
  const { start, inside } = namesOf(subject, options);
  if (practiceScope.components.total > 0) {
    return {
      template: paragraph.standing.open,
      values: {
        subject: inside,
        reasons: reasonsOf(assessment, ['foundationCoverageTooLow'], options),
      },
    };
  }
  if (subject.kind === 'Component') {
    return { template: answer.leftOut, values: { subject: start } };
  }
  const { excluded } = practiceScope;
  return {
    template:
      excluded > 0
        ? pluralFor(paragraph.standing.allExcluded, excluded, options)
        : answer.noComponents,
    values: { subject: inside, count: formatCount(excluded, options) },
  };
}

/** What holds the subject back: the practices that its move works on and that are not met. */
export function gapSentences(
  assessment: Assessment,
  options: WordsOptions,
): Message[] {
  const { standing } = messagesIn(options).paragraph;
  const gaps = gapsOf(assessment);
  const isSingle = gaps.every(([, finding]) => outcomesOf(finding) === 1);
  const named = gaps
    .slice(0, most)
    .map(([id, finding]) =>
      isSingle
        ? gapOfOne(id, finding, options)
        : gapOfMany(id, finding, options),
    );
  if (named.length === 0) {
    return [];
  }
  return [
    {
      template: isSingle
        ? standing.lacks
        : pluralFor(standing.gaps, named.length, options),
      values: { gaps: listOf(named, options) },
    },
  ];
}

type Gap = [id: PracticeId | CapabilityId, finding: PracticeFinding];

function gapsOf({ move, practices, capabilities }: Assessment): Gap[] {
  const axes =
    move === 'registerEvidence' ? (['practices'] as const) : axesOfMove[move];
  return axes
    .flatMap((axis): Gap[] =>
      axis === 'practices'
        ? practiceIds.map(id => [id, practices[id]])
        : capabilityIds.map(id => [id, capabilities[id]]),
    )
    .filter(([, { counts }]) => counts.unmet + counts.partial > 0)
    .sort(([, a], [, b]) => (a.score ?? 0) - (b.score ?? 0));
}

function outcomesOf({ counts }: PracticeFinding): number {
  return counts.met + counts.partial + counts.unmet + counts.unknown;
}

function gapOfOne(
  id: PracticeId | CapabilityId,
  { counts }: PracticeFinding,
  options: WordsOptions,
): string {
  const { paragraph, terms } = messagesIn(options);
  const practice = terms.practices[id];
  return counts.partial > 0
    ? fill(paragraph.standing.inPart, { practice })
    : practice;
}

function gapOfMany(
  id: PracticeId | CapabilityId,
  { score = 0 }: PracticeFinding,
  options: WordsOptions,
): string {
  const { paragraph, terms } = messagesIn(options);
  return fill(paragraph.standing.gap, {
    practice: terms.practices[id],
    share: formatShare(score, options),
  });
}
