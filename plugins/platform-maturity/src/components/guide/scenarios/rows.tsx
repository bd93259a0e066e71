import {
  factorIds,
  levelOfValue,
  type ExplainedAssessment,
  type FactorFinding,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import {
  choicesOf,
  comparedAxes,
  compareAnswers,
  type Difference,
} from '../../../hooks/guide';
import { useWords, type Words } from '../../../translation';
import { ApproachMark } from '../../marks';
import { plainText } from '../../text';
import { rangePhrase } from '../framework/rangePhrase';
import type { Order } from './DifferenceMark';

/** One part of two answers, side by side. */
export interface ComparedPart {
  id: string;
  title: string;
  measured: ReactNode;
  scenario: ReactNode;
  difference: Difference;
  order: Order;
}

/** All that is compared, in the order in which it is shown. */
export function partsOf(
  measured: ExplainedAssessment,
  scenario: Recommendation,
  words: Words,
): ComparedPart[] {
  const { explanation, guide, marks } = words;
  const { comparison } = guide;
  const { factors, moves } = explanation.definitions;
  const differences = compareAnswers(measured, scenario);
  return [
    {
      id: 'approach',
      title: comparison.calledFor,
      measured: <ApproachMark approach={measured.approach} />,
      scenario: <ApproachMark approach={scenario.approach} />,
      difference: differences.approach,
      order: 'callsFor' as const,
    },
    {
      id: 'stage',
      title: comparison.standsAt,
      measured: marks.stages[measured.stage],
      scenario: marks.stages[scenario.stage],
      difference: differences.stage,
      order: 'stands',
    },
    {
      id: 'move',
      title: comparison.move,
      measured: moves[measured.move].title,
      scenario: moves[scenario.move].title,
      difference: differences.move,
      order: 'callsFor' as const,
    },
    ...comparedAxes.map(axis => ({
      id: axis,
      title: comparison[axis],
      measured: axisFigure(measured, axis, words),
      scenario: axisFigure(scenario, axis, words),
      difference: differences.axes[axis],
      order: 'points' as const,
    })),
    ...factorIds.map(id => ({
      id,
      title: factors[id].title,
      measured: <Factor finding={measured.factors[id]} phrase={valuePhrase} />,
      scenario: <Factor finding={scenario.factors[id]} phrase={rangeOf} />,
      difference: differences.factors[id],
      order: 'callsFor' as const,
    })),
  ];
}

function axisFigure(
  answer: Recommendation,
  axis: (typeof comparedAxes)[number],
  { format, guide: { comparison } }: Words,
): string {
  const share = answer[axis];
  return share === undefined
    ? comparison.unknown
    : plainText({
        template: comparison.known,
        values: {
          share: format.share(share),
          coverage: format.share(answer[`${axis}Coverage`]),
        },
      });
}

type Driver = FactorFinding['measures'][number] & { value: number };

function Factor(props: {
  finding: FactorFinding;
  phrase: (driver: Driver, words: Words) => string;
}) {
  const words = useWords();
  const { level, driver, measures } = props.finding;
  const found = measures.find(({ measure }) => measure === driver);
  if (!level || found?.value === undefined) {
    return <ApproachMark approach="undetermined" />;
  }
  return (
    <>
      <ApproachMark approach={level} />
      <br />
      {props.phrase({ ...found, value: found.value }, words)}
    </>
  );
}

function valuePhrase({ measure, value }: Driver, { format }: Words): string {
  return format.fact(measure, value);
}

/** The range that was chosen: the value that stands for it was never said. */
function rangeOf({ measure, value, low, high }: Driver, words: Words): string {
  const level = levelOfValue(value, { low, high });
  const choice = choicesOf(measure, { low, high }).find(
    item => item.level === level,
  );
  return choice
    ? rangePhrase(measure, choice, words)
    : words.format.fact(measure, value);
}
