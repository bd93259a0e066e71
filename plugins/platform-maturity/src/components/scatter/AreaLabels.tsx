import { useTheme } from '@material-ui/core/styles';
import { useCutoffs } from '../../hooks';
import { useWords } from '../../translation';
import { top as highest } from './placement';

const inset = 8;
const lineHeight = 13;
const characterWidth = 6.4;

/** The words of the areas of the chart, in the corners where points are rare. */
export function AreaLabels(props: {
  plot: { width: number; height: number };
  left: number;
  top: number;
}) {
  const { scatter } = useWords();
  const theme = useTheme();
  const { plot, left, top } = props;
  const { foundation } = useCutoffs();
  const third = plot.width / 3;
  const cutoff = plot.height * (1 - foundation / highest);
  const areas = [
    { words: scatter.simple, x: 0, y: 0 },
    { words: scatter.thin, x: third, y: 0 },
    { words: scatter.ready, x: 2 * third, y: 0 },
    { words: scatter.foundationFirst, x: third, y: cutoff },
  ];
  return (
    <g aria-hidden>
      {areas.map(({ words, x, y }) => (
        <text
          key={words}
          x={left + x + inset}
          y={top + y + inset + 6}
          fill={theme.palette.text.secondary}
          fontSize={12}
          fontStyle="italic"
          fontFamily={theme.typography.fontFamily}
        >
          {linesOf(words, third - inset).map((line, index) => (
            <tspan
              key={line}
              x={left + x + inset}
              dy={index === 0 ? 0 : lineHeight}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

/** Words in as many lines as the width of their area asks for. */
function linesOf(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = [lines[lines.length - 1], word].filter(Boolean).join(' ');
    if (lines.length > 0 && longer.length * characterWidth <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
