import { FakeApi } from '../../__testUtils__/FakeApi';
import { summaryOf } from '../../__testUtils__/summaryOf';
import { company } from '../../__fixtures__/company';
import { placeLabels } from './placement';
import { areaOf } from './points';

const summary = summaryOf(new FakeApi(company).assessments[0]);

function point(ref: string, x: number, y: number) {
  return {
    summary: { ...summary, subject: { ...summary.subject, ref } },
    x,
    y,
    radius: 8,
    label: 'A group with a long name',
  };
}

const plot = { width: 600, height: 400 };

describe('placeLabels', () => {
  it('puts a label beside its point', () => {
    expect(placeLabels([point('a', 0.2, 0.5)], plot, 10).get('a')).toEqual({
      dx: 12,
      dy: 0,
      anchor: 'start',
    });
  });

  it('keeps labels inside of the chart', () => {
    expect(placeLabels([point('a', 0.98, 0.5)], plot, 10).get('a')).toEqual({
      dx: -12,
      dy: 0,
      anchor: 'end',
    });
  });

  it('leaves out a label without a free place', () => {
    const crowd = Array.from({ length: 9 }, (_, index) =>
      point(String(index), 0.5 + index / 1000, 0.5),
    );

    expect(placeLabels(crowd, plot, 10).size).toBeLessThan(crowd.length);
  });

  it('labels the first ones only', () => {
    const points = [point('a', 0.1, 0.2), point('b', 0.1, 0.8)];

    expect([...placeLabels(points, plot, 1).keys()]).toEqual(['a']);
  });
});

describe('areaOf', () => {
  it.each([
    [0.1, 0.1, 'simple'],
    [0.1, 0.9, 'simple'],
    [0.5, 0.59, 'foundationFirst'],
    [0.5, 0.6, 'thin'],
    [0.9, 0.2, 'foundationFirst'],
    [2 / 3, 0.6, 'ready'],
  ])('puts %d, %d into %s', (x, y, area) => {
    expect(areaOf({ x, y }, { foundation: 0.6 })).toBe(area);
  });
});
