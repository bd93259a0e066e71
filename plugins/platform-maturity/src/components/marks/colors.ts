import { useTheme } from '@material-ui/core/styles';
import type { Approach, Outcome } from '@paved/plugin-platform-maturity-common';

/**
 * A colour for areas, and one for lines and symbols that keeps a contrast of
 * 3:1 to the background where the area's does not.
 */
export interface MarkColor {
  fill: string;
  ink: string;
}

type Palette = Record<Approach | Outcome, MarkColor>;

function palette(colors: {
  blue: MarkColor;
  orange: MarkColor;
  green: MarkColor;
  vermillion: MarkColor;
  grey: MarkColor;
}): Palette {
  return {
    devops: colors.blue,
    hybrid: colors.orange,
    platformEngineering: colors.green,
    undetermined: colors.grey,
    met: colors.green,
    partial: colors.orange,
    unmet: colors.vermillion,
    unknown: colors.grey,
    notApplicable: colors.grey,
  };
}

// Okabe and Ito's palette, which people with a colour vision deficiency can
// tell apart; the dark theme has lighter tints of the same hues.
const light = palette({
  blue: { fill: '#0072B2', ink: '#0072B2' },
  orange: { fill: '#E69F00', ink: '#A87400' },
  green: { fill: '#009E73', ink: '#00805D' },
  vermillion: { fill: '#D55E00', ink: '#C25500' },
  grey: { fill: '#8A8A8A', ink: '#6B6B6B' },
});

const dark = palette({
  blue: { fill: '#56B4E9', ink: '#7CC7F2' },
  orange: { fill: '#F0B840', ink: '#F5C661' },
  green: { fill: '#3FC79D', ink: '#62D6B2' },
  vermillion: { fill: '#F08A4B', ink: '#F5A070' },
  grey: { fill: '#9E9E9E', ink: '#BDBDBD' },
});

/** The colours of approaches and outcomes in the present theme. */
export function useMarkColors(): Palette {
  return useTheme().palette.type === 'dark' ? dark : light;
}
