import type { Approach } from '@paved/plugin-platform-maturity-common';
import type { SVGProps } from 'react';

/** An approach's shape around a point, as large in area for each approach. */
export function Symbol(
  props: {
    approach: Approach;
    cx: number;
    cy: number;
    radius: number;
  } & SVGProps<SVGElement>,
) {
  const { approach, cx, cy, radius, ...rest } = props;
  const drawn = rest as SVGProps<SVGCircleElement & SVGPathElement>;
  switch (approach) {
    case 'platformEngineering': {
      const side = radius * 1.77;
      return (
        <path
          {...drawn}
          d={`M${cx - side / 2} ${cy - side / 2}h${side}v${side}h${-side}Z`}
        />
      );
    }
    case 'hybrid': {
      const r = radius * 1.42;
      const half = r * 0.866;
      return (
        <path
          {...drawn}
          d={`M${cx} ${cy - r}L${cx + half} ${cy + r / 2}H${cx - half}Z`}
        />
      );
    }
    case 'undetermined':
      return (
        <circle
          {...drawn}
          cx={cx}
          cy={cy}
          r={radius}
          fillOpacity={0}
          strokeDasharray="3 2"
        />
      );
    default:
      return <circle {...drawn} cx={cx} cy={cy} r={radius} />;
  }
}
