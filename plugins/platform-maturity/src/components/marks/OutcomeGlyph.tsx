import type { Outcome } from '@paved/plugin-platform-maturity-common';
import type { ReactElement } from 'react';
import { useMarkColors } from './colors';

const line = {
  fill: 'none',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const ring = <circle cx={8} cy={8} r={6.6} fill="none" strokeWidth={1.3} />;
const dashedRing = (
  <circle
    cx={8}
    cy={8}
    r={6.6}
    fill="none"
    strokeWidth={1.3}
    strokeDasharray="2.6 1.9"
  />
);

const shapes: Record<Outcome, ReactElement> = {
  met: (
    <>
      {ring}
      <path d="m4.9 8.2 2.2 2.2 4-4.5" {...line} />
    </>
  ),
  partial: (
    <>
      {ring}
      <path d="M8 3.4a4.6 4.6 0 0 1 0 9.2Z" stroke="none" />
    </>
  ),
  unmet: (
    <>
      {ring}
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" {...line} />
    </>
  ),
  unknown: (
    <>
      {dashedRing}
      <path
        d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.6v.01"
        {...line}
        strokeWidth={1.5}
      />
    </>
  ),
  notApplicable: (
    <>
      {ring}
      <path d="M5.4 8h5.2" {...line} />
    </>
  ),
};

/** ✓ ◐ ✕ ? – */
export function OutcomeGlyph(props: { outcome: Outcome; size?: number }) {
  const { outcome, size = 16 } = props;
  const { ink } = useMarkColors()[outcome];
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={ink}
      stroke={ink}
      style={{ flexShrink: 0 }}
    >
      {shapes[outcome]}
    </svg>
  );
}
