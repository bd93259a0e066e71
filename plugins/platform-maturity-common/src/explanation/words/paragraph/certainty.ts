import type { Assessment, Flip } from '../../../assessment';
import { evidenceStrengths } from '../../../practices';
import { axesOfMove } from '../../axesOfMove';
import { evidenceCounts } from '../evidenceCounts';
import { measureFlipForm, measureFlipValues, practiceFlipForm } from '../flips';
import { formatCount, formatShare } from '../figures';
import type { Message } from '../message';
import { decisiveOf, missingOf, type Missing } from '../missing';
import { missingInside, namesOf } from '../names';
import {
  fill,
  listOf,
  messagesIn,
  pluralFor,
  type WordsOptions,
} from '../words';
import { shortList } from './nextMove';

/** So many unknown things are named. */
const mostUnknown = 4;

/** The nearest change that would change the answer. */
export function nearestSentences(
  assessment: Assessment & { flips: Flip[] },
  options: WordsOptions,
): Message[] {
  const { flips, subject, approach, stage } = assessment;
  const { paragraph, terms } = messagesIn(options);
  const [flip] = flips;
  if (!flip) {
    // Of what is open, nothing could be changed.
    return approach === 'undetermined' || stage === 'undetermined'
      ? []
      : [{ template: paragraph.nearest.none }];
  }
  if (flip.type === 'measure') {
    return [
      {
        template: paragraph.nearest[measureFlipForm(flip)],
        values: {
          approach: terms.approaches[flip.approach],
          ...measureFlipValues(flip, options),
        },
      },
    ];
  }
  const form = practiceFlipForm(flip, assessment);
  return [
    {
      template:
        form === 'practice'
          ? pluralFor(paragraph.nearest.practice, flip.components, options)
          : paragraph.nearest[form],
      values: {
        practice: terms.practices[flip.practice],
        count: formatCount(flip.components, options),
        subject: namesOf(subject, options).inside,
        stage: terms.stages[flip.stage],
      },
    },
  ];
}

/** How sure the answer is, and on what sort of evidence. */
export function confidenceSentence(
  assessment: Assessment,
  options: WordsOptions,
): Message {
  const { confidence, demandCoverage, foundationCoverage } = assessment;
  const { paragraph, terms } = messagesIn(options);
  const { certainty } = paragraph;
  const counts = evidenceCounts(assessment);
  const kinds = [...evidenceStrengths, 'absent' as const];
  const evidence = kinds
    .filter(kind => counts[kind] > 0)
    .map(kind =>
      fill(pluralFor(certainty[kind], counts[kind], options), {
        count: formatCount(counts[kind], options),
      }),
    );
  const proven = counts.observed + counts.attested;
  const rested = proven > 0 ? certainty.evidence : certainty.declaredOnly;
  return {
    template: evidence.length > 0 ? rested : certainty.known,
    values: {
      confidence: terms.confidences[confidence],
      demand: formatShare(demandCoverage, options),
      foundation: formatShare(foundationCoverage, options),
      evidence: listOf(evidence, options),
    },
  };
}

/**
 * What is unknown beside what the next move asks for, as far as it would matter:
 * not the facts that would only sharpen a factor.
 */
export function unknownSentences(
  assessment: Assessment,
  options: WordsOptions,
): Message[] {
  const { certainty } = messagesIn(options).paragraph;
  const asked = new Set(decisiveOf(assessment).map(({ id }) => id));
  const unknown = missingOf(assessment).filter(
    item => !asked.has(item.id) && concernsMove(item, assessment),
  );
  return unknown.length === 0
    ? []
    : [
        {
          template: certainty.unknown,
          values: {
            unknown: shortList(
              unknown.map(item =>
                item.kind === 'owner'
                  ? certainty.owner
                  : missingInside(item, options),
              ),
              mostUnknown,
              options,
            ),
          },
        },
      ];
}

function concernsMove(item: Missing, { move, approach }: Assessment): boolean {
  if (item.kind === 'fact' || item.kind === 'owner') {
    // Where the approach is open, the move asks for them.
    return item.decisive && approach !== 'undetermined';
  }
  const axes = move === 'registerEvidence' ? [] : axesOfMove[move];
  return axes.includes(item.kind === 'practice' ? 'practices' : 'capabilities');
}
