import {
  defaultPolicy,
  simulate,
  type SimulationInput,
} from '@paved/plugin-platform-maturity-common';
import { compareAnswers, type Difference } from './compare';

const answerTo = (input: SimulationInput) => simulate(input, defaultPolicy);

const small: SimulationInput = {
  facts: { developers: 15, services: 8, deploymentsPerDay: 0.5 },
  practices: { ciCd: 1, infrastructureAsCode: 1, observability: 1 },
};
const large: SimulationInput = {
  facts: { developers: 75, services: 60, deploymentsPerDay: 0.5 },
  practices: { ciCd: 0, infrastructureAsCode: 0.5, observability: 0.5 },
};

describe('compareAnswers', () => {
  it('tells more from less, and what is the same', () => {
    const compared = compareAnswers(answerTo(small), answerTo(large));

    expect(compared.approach).toEqual({ kind: 'more' });
    expect(compared.stage).toEqual({ kind: 'less' });
    expect(compared.move).toEqual({ kind: 'differs' });
    expect(compared.factors.teamSize).toEqual({ kind: 'more' });
    expect(compared.factors.deliveryFrequency).toEqual({ kind: 'same' });
    expect(compared.axes.foundation).toEqual({ kind: 'less', points: 67 });
  });

  it('turns with its sides', () => {
    const compared = compareAnswers(answerTo(large), answerTo(small));

    expect(compared.approach).toEqual({ kind: 'less' });
    expect(compared.axes.foundation).toEqual({ kind: 'more', points: 67 });
  });

  it.each<[Difference['kind'], SimulationInput, SimulationInput]>([
    ['same', small, small],
    ['onlyScenario', {}, small],
    ['onlyMeasured', small, {}],
    ['bothUnknown', {}, {}],
  ])('says %s where that is so', (kind, measured, scenario) => {
    const compared = compareAnswers(answerTo(measured), answerTo(scenario));

    expect(compared.approach).toEqual({ kind });
    expect(compared.axes.demand).toEqual({ kind });
    expect(compared.factors.teamSize).toEqual({ kind });
    expect(compared.factors.compliance).toEqual({ kind: 'bothUnknown' });
  });

  it('does not tell apart what is shown as the same figure', () => {
    const compared = compareAnswers(
      answerTo({ ...small, facts: { ...small.facts, developers: 15 } }),
      answerTo({ ...small, facts: { ...small.facts, developers: 15.01 } }),
    );

    expect(compared.axes.demand).toEqual({ kind: 'same' });
  });
});
