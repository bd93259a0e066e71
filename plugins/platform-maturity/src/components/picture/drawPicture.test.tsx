import { render } from '@testing-library/react';
import { Line, LineChart } from 'recharts';
import { drawPicture, legendItem } from './drawPicture';

const frame = {
  title: 'Scores <over> time',
  subtitle: 'Nov 26, 2026',
  fontFamily: 'Serif',
  background: '#424242',
  ink: '#fff',
  quietInk: '#ccc',
};

/** A chart of 300 by 100 pixels below as many legend items as are named. */
function chartWith(items: string[]) {
  const { container } = render(
    <div>
      <style>{'.from-stylesheet { fill: rgb(1, 2, 3); }'}</style>
      {items.map(item => (
        <span key={item} {...legendItem}>
          <svg className="from-stylesheet" width={14} height={14}>
            <circle r={6} />
          </svg>
          {item}
        </span>
      ))}
      <LineChart width={300} height={100} data={[{ y: 1 }, { y: 3 }]}>
        <Line dataKey="y" stroke="#0072b2" isAnimationActive={false} />
      </LineChart>
    </div>,
  );
  return container;
}

function drawn(items: string[]) {
  const { svg, width, height } = drawPicture(chartWith(items), frame);
  const root = new DOMParser().parseFromString(
    svg,
    'image/svg+xml',
  ).documentElement;
  return { root, width, height };
}

function textsOf(root: Element) {
  return [...root.querySelectorAll(':scope > text')].map(
    ({ textContent }) => textContent,
  );
}

describe('drawPicture', () => {
  it('has the title, the day, the legend and the chart, on the background', () => {
    const { root, width, height } = drawn(['DevOps', 'Thin platform']);

    expect(root.tagName).toBe('svg');
    expect(root.getAttribute('width')).toBe(String(width));
    expect(root.firstElementChild!.getAttribute('fill')).toBe('#424242');
    expect(textsOf(root)).toEqual([
      'Scores <over> time',
      'Nov 26, 2026',
      'DevOps',
      'Thin platform',
    ]);
    expect(root.querySelector('path[stroke="#0072b2"]')).not.toBeNull();
    expect(width).toBe(340);
    expect(height).toBeGreaterThan(100 + 3 * 20);
  });

  it('carries what stylesheets decide', () => {
    const { root } = drawn(['DevOps']);

    expect(
      root.querySelector('.from-stylesheet')!.getAttribute('style'),
    ).toContain('fill:rgb(1, 2, 3)');
  });

  it('breaks a legend that is longer than the chart is wide', () => {
    const one = drawn(['DevOps']);
    const many = drawn(['DevOps', 'Thin platform', 'Platform engineering']);

    expect(many.width).toBe(one.width);
    expect(many.height).toBeGreaterThan(one.height);
  });

  it('has nothing to fetch from elsewhere', () => {
    const { root } = drawn(['DevOps']);

    expect(root.querySelector('image, use, foreignObject, style')).toBeNull();
    expect(root.outerHTML).not.toMatch(/(href|src)=|url\((?!["']?#)/);
  });

  it('says when there is no chart', () => {
    expect(() => drawPicture(document.createElement('div'), frame)).toThrow(
      'There is no chart here.',
    );
  });
});
