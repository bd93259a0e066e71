import {
  factorIds,
  factors,
  levelOfValue,
  moveTitles,
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
import { factPhrase, formatShare } from '../../figures';
import { ApproachMark, stageWords } from '../../marks';
import { plainText } from '../../text';
import { rangePhrase } from '../framework/rangePhrase';
import { comparisonMessages } from './messages';

/** One part of two answers, side by side. */
export interface ComparedPart {
  id: string;
  title: string;
  measured: ReactNode;
  scenario: ReactNode;
  difference: Difference;
  /** What more and less of it are called. */
  words: { more: string; less: string };
}

const callsFor = {
  more: comparisonMessages.callsForMore,
  less: comparisonMessages.callsForLess,
};
const stands = {
  more: comparisonMessages.further,
  less: comparisonMessages.lessFar,
};
const points = {
  more: comparisonMessages.higher,
  less: comparisonMessages.lower,
};

/** All that is compared, in the order in which it is shown. */
export function partsOf(
  measured: ExplainedAssessment,
  scenario: Recommendation,
): ComparedPart[] {
  const differences = compareAnswers(measured, scenario);
  return [
    {
      id: 'approach',
      title: comparisonMessages.calledFor,
      measured: <ApproachMark approach={measured.approach} />,
      scenario: <ApproachMark approach={scenario.approach} />,
      difference: differences.approach,
      words: callsFor,
    },
    {
      id: 'stage',
      title: comparisonMessages.standsAt,
      measured: stageWords[measured.stage],
      scenario: stageWords[scenario.stage],
      difference: differences.stage,
      words: stands,
    },
    {
      id: 'move',
      title: comparisonMessages.move,
      measured: moveTitles[measured.move].title,
      scenario: moveTitles[scenario.move].title,
      difference: differences.move,
      words: callsFor,
    },
    ...comparedAxes.map(axis => ({
      id: axis,
      title: comparisonMessages[axis],
      measured: axisFigure(measured, axis),
      scenario: axisFigure(scenario, axis),
      difference: differences.axes[axis],
      words: points,
    })),
    ...factorIds.map(id => ({
      id,
      title: factors[id].title,
      measured: <Factor finding={measured.factors[id]} phrase={valuePhrase} />,
      scenario: <Factor finding={scenario.factors[id]} phrase={rangeOf} />,
      difference: differences.factors[id],
      words: callsFor,
    })),
  ];
}

function axisFigure(
  answer: Recommendation,
  axis: (typeof comparedAxes)[number],
): string {
  const share = answer[axis];
  return share === undefined
    ? comparisonMessages.unknown
    : plainText({
        template: comparisonMessages.known,
        values: {
          share: formatShare(share),
          coverage: formatShare(answer[`${axis}Coverage`]),
        },
      });
}

type Driver = FactorFinding['measures'][number] & { value: number };

function Factor(props: {
  finding: FactorFinding;
  phrase: (driver: Driver) => string;
}) {
  const { level, driver, measures } = props.finding;
  const found = measures.find(({ measure }) => measure === driver);
  if (!level || found?.value === undefined) {
    return <ApproachMark approach="undetermined" />;
  }
  return (
    <>
      <ApproachMark approach={level} />
      <br />
      {props.phrase({ ...found, value: found.value })}
    </>
  );
}

function valuePhrase({ measure, value }: Driver): string {
  return factPhrase(measure, value);
}

/** The range that was chosen: the value that stands for it was never said. */
function rangeOf({ measure, value, low, high }: Driver): string {
  const level = levelOfValue(value, { low, high });
  const choice = choicesOf(measure, { low, high }).find(
    item => item.level === level,
  );
  return choice ? rangePhrase(measure, choice) : factPhrase(measure, value);
}
