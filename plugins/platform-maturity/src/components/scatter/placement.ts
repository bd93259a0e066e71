import type { AssessmentSummary } from '@paved/plugin-platform-maturity-common';

/** A subject with a place in the chart. */
export interface Point {
  summary: AssessmentSummary;
  x: number;
  y: number;
  /** Half the width of its symbol in pixels. */
  radius: number;
}

/** Where a label stands relative to the middle of its symbol, in pixels. */
export interface LabelPlace {
  dx: number;
  dy: number;
  anchor: 'start' | 'end' | 'middle';
}

interface Box {
  left: number;
  right: number;
  above: number;
  below: number;
}

/** The chart goes on above 100 %, to have room for the words of its areas. */
export const top = 1.08;

const characterWidth = 6.4;
const lineHeight = 14;
const gap = 4;

/**
 * Finds places for the labels of the first points that cover neither each other
 * nor a symbol. A label without a place is left out: the tooltip has its name.
 */
export function placeLabels(
  points: readonly (Point & { label: string })[],
  plot: { width: number; height: number },
  limit: number,
): Map<string, LabelPlace> {
  const taken: Box[] = points.map(point => {
    const [x, y] = centre(point, plot);
    return around(x, y, point.radius, point.radius);
  });
  const places = new Map<string, LabelPlace>();
  for (const point of points.slice(0, limit)) {
    const [x, y] = centre(point, plot);
    const width = point.label.length * characterWidth;
    const place = candidates(point.radius).find(candidate => {
      const box = boxOf(x, y, width, candidate);
      return (
        box.left >= 0 &&
        box.right <= plot.width &&
        box.above >= 0 &&
        box.below <= plot.height &&
        !taken.some(other => overlaps(box, other))
      );
    });
    if (place) {
      taken.push(boxOf(x, y, width, place));
      places.set(point.summary.subject.ref, place);
    }
  }
  return places;
}

function centre({ x, y }: Point, plot: { width: number; height: number }) {
  return [x * plot.width, (1 - y / top) * plot.height];
}

function candidates(radius: number): LabelPlace[] {
  const aside = radius + gap;
  const apart = radius + lineHeight / 2 + 2;
  return [
    { dx: aside, dy: 0, anchor: 'start' },
    { dx: -aside, dy: 0, anchor: 'end' },
    { dx: 0, dy: -apart, anchor: 'middle' },
    { dx: 0, dy: apart, anchor: 'middle' },
  ];
}

function boxOf(x: number, y: number, width: number, place: LabelPlace): Box {
  const left = {
    start: x + place.dx,
    end: x + place.dx - width,
    middle: x + place.dx - width / 2,
  }[place.anchor];
  const middle = y + place.dy;
  return {
    left,
    right: left + width,
    above: middle - lineHeight / 2,
    below: middle + lineHeight / 2,
  };
}

function around(x: number, y: number, rx: number, ry: number): Box {
  return { left: x - rx, right: x + rx, above: y - ry, below: y + ry };
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right &&
    b.left < a.right &&
    a.above < b.below &&
    b.above < a.below
  );
}
