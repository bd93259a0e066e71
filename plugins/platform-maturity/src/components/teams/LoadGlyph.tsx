import { useTheme } from '@material-ui/core/styles';
import type { Level } from '@paved/plugin-platform-maturity-common';
import { useMarkColors, type MarkColor } from '../marks';

const bars: Record<Level, number> = {
  devops: 1,
  hybrid: 2,
  platformEngineering: 3,
};

/** The colours of levels of load; what is within its thresholds has none. */
export function useLoadColors(): Record<Level, MarkColor> {
  const { partial, unmet } = useMarkColors();
  const { text } = useTheme().palette;
  return {
    devops: { fill: 'transparent', ink: text.secondary },
    hybrid: partial,
    platformEngineering: unmet,
  };
}

/** One bar of three, two, or all of them. */
export function LoadGlyph(props: { level: Level; size?: number }) {
  const { level, size = 14 } = props;
  const { ink } = useLoadColors()[level];
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 14 14"
      stroke={ink}
      style={{ flexShrink: 0 }}
    >
      {[0, 1, 2].map(index => (
        <rect
          key={index}
          x={1 + index * 4.5}
          y={9 - index * 4}
          width={3}
          height={4 + index * 4}
          fill={index < bars[level] ? ink : 'none'}
        />
      ))}
    </svg>
  );
}
