/** What stands around a chart in its picture. */
export interface Frame {
  title: string;
  subtitle: string;
  fontFamily: string;
  background: string;
  ink: string;
  quietInk: string;
}

/** A drawing that needs nothing but itself. */
export interface Picture {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** Marks what belongs to a chart's legend, beside the legends of recharts. */
export const legendItem = { 'data-legend': '' };

const namespace = 'http://www.w3.org/2000/svg';
const padding = 20;
const titleSize = 16;
const textSize = 12;
const lineHeight = 22;
const glyphWidth = 20;
/** On average, in relation to the size of the text. */
const characterWidth = 0.56;

/** What a stylesheet may have decided; everything else stands in attributes. */
const properties = [
  'color',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'visibility',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

/**
 * Draws the chart in an element anew, with its legend, a title and the colours
 * and fonts as they are seen. Nothing in it has to be fetched from elsewhere.
 */
export function drawPicture(element: HTMLElement, frame: Frame): Picture {
  const chart = element.querySelector<SVGSVGElement>('.recharts-wrapper > svg');
  if (!chart) {
    throw new Error('There is no chart here.');
  }
  const legend = legendOf(element);
  const inner = Math.max(
    Number(chart.getAttribute('width')),
    widthOf(frame.title, titleSize),
    ...legend.map(({ width }) => width),
  );
  const rows = placesOf(legend, inner);
  const chartTop = padding + (2 + rows.height) * lineHeight;
  const width = inner + 2 * padding;
  const height = chartTop + Number(chart.getAttribute('height')) + padding;

  const svg = draw('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': frame.fontFamily,
  });
  svg.append(
    draw('rect', { width, height, fill: frame.background }),
    line(frame.title, padding, padding + titleSize, {
      'font-size': titleSize,
      'font-weight': 600,
      fill: frame.ink,
    }),
    line(frame.subtitle, padding, padding + lineHeight + textSize, {
      'font-size': textSize,
      fill: frame.quietInk,
    }),
  );
  legend.forEach(({ glyph, label }, index) => {
    const { x, row } = rows.places[index];
    const y = padding + (2 + row) * lineHeight;
    svg.append(
      placed(glyph, padding + x, y),
      line(label, padding + x + glyphWidth, y + textSize, {
        'font-size': textSize,
        fill: frame.ink,
      }),
    );
  });
  svg.append(placed(chart, padding, chartTop));
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

function legendOf(element: HTMLElement) {
  return Array.from(
    element.querySelectorAll('[data-legend], .recharts-legend-item'),
    item => {
      const label = item.textContent?.trim() ?? '';
      return {
        glyph: item.querySelector<SVGSVGElement>('svg')!,
        label,
        width: glyphWidth + widthOf(label, textSize) + padding,
      };
    },
  );
}

/** One after the other, in as many rows as it takes. */
function placesOf(items: { width: number }[], room: number) {
  const places: { x: number; row: number }[] = [];
  let x = 0;
  let row = 0;
  for (const { width } of items) {
    if (x > 0 && x + width > room) {
      x = 0;
      row += 1;
    }
    places.push({ x, row });
    x += width;
  }
  return { places, height: items.length > 0 ? row + 1 : 0 };
}

function widthOf(text: string, size: number): number {
  return text.length * size * characterWidth;
}

/** A copy that looks like the original wherever it is shown. */
function placed(original: SVGSVGElement, x: number, y: number): Element {
  const copy = original.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  [original, ...original.querySelectorAll<SVGElement>('*')].forEach(
    (element, index) => {
      const style = getComputedStyle(element);
      copies[index].setAttribute(
        'style',
        properties
          .map(name => [name, style.getPropertyValue(name)])
          .filter(([, value]) => value)
          .map(([name, value]) => `${name}:${value}`)
          .join(';'),
      );
    },
  );
  copy.setAttribute('x', String(x));
  copy.setAttribute('y', String(y));
  return copy;
}

function line(
  text: string,
  x: number,
  y: number,
  attributes: Record<string, string | number>,
): Element {
  const element = draw('text', { x, y, ...attributes });
  element.textContent = text;
  return element;
}

function draw(
  name: string,
  attributes: Record<string, string | number>,
): Element {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }
  return element;
}
