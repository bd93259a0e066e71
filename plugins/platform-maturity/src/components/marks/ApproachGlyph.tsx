import type { Approach } from '@paved/plugin-platform-maturity-common';
import type { ReactElement } from 'react';
import { useMarkColors } from './colors';

const shapes: Record<Approach, ReactElement> = {
  devops: <circle cx={8} cy={8} r={6} />,
  hybrid: <path d="M8 1.6 15 14H1Z" />,
  platformEngineering: <rect x={2.4} y={2.4} width={11.2} height={11.2} />,
  undetermined: (
    <circle
      cx={8}
      cy={8}
      r={5.5}
      fill="none"
      strokeWidth={1.6}
      strokeDasharray="3 2.2"
    />
  ),
};

/** The shape of an approach; the same in marks and in the scatter of groups. */
export function ApproachGlyph(props: { approach: Approach; size?: number }) {
  const { approach, size = 14 } = props;
  const { fill, ink } = useMarkColors()[approach];
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={fill}
      stroke={ink}
      style={{ flexShrink: 0 }}
    >
      {shapes[approach]}
    </svg>
  );
}
