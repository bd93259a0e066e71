import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  levelOfScore,
  type Cutoffs,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { useCutoffs } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { useMarkColors } from '../marks';
import { plainText } from '../text';
import { ZoneBar, zoneOf, type Zone } from './ZoneBar';

function zonesFor(cutoffs: Cutoffs, { axes }: Words) {
  return {
    demand: zonesOf([1 / 3, 2 / 3], axes.zones.demand),
    foundation: zonesOf([cutoffs.foundation], axes.zones.foundation),
    platform: zonesOf(
      [cutoffs.platformIntroduction, cutoffs.platformAsProduct],
      axes.zones.platform,
    ),
  };
}

function zonesOf(lines: number[], labels: { [zone: string]: string }): Zone[] {
  return Object.values(labels).map((label, index) => ({
    label,
    to: lines[index] ?? 1,
  }));
}

const useStyles = makeStyles(theme => ({
  axis: { marginBottom: theme.spacing(1.5) },
  head: {
    display: 'flex',
    alignItems: 'baseline',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(0.5),
  },
  title: { flex: '1 1 auto' },
  value: { fontWeight: 600 },
  coverage: {
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
  },
}));

/** The three axes of an answer as bars against their cut-offs. */
export function Axes(props: { assessment: Recommendation }) {
  const colors = useMarkColors();
  const words = useWords();
  const { axes } = words;
  const zones = zonesFor(useCutoffs(), words);
  const { assessment } = props;
  const { demand } = assessment;
  return (
    <div>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {axes.heading}
      </Typography>
      <Axis
        title={axes.demand}
        value={demand}
        coverage={assessment.demandCoverage}
        zones={zones.demand}
        color={
          colors[demand === undefined ? 'undetermined' : levelOfScore(demand)]
            .fill
        }
      />
      <Axis
        title={axes.foundation}
        value={assessment.foundation}
        coverage={assessment.foundationCoverage}
        zones={zones.foundation}
        color={colors.devops.fill}
      />
      <Axis
        title={axes.platform}
        value={assessment.platform}
        coverage={assessment.platformCoverage}
        zones={zones.platform}
        color={colors.platformEngineering.fill}
      />
    </div>
  );
}

function Axis(props: {
  title: string;
  value?: number;
  coverage: number;
  zones: Zone[];
  color: string;
}) {
  const classes = useStyles();
  const { axes, format } = useWords();
  const { title, value } = props;
  const coverage = format.share(props.coverage);
  return (
    <div className={classes.axis}>
      <div className={classes.head}>
        <Typography variant="body2" component="span" className={classes.title}>
          {title}
        </Typography>
        <Typography variant="body2" component="span" className={classes.value}>
          {value === undefined ? axes.unknown : format.share(value)}
        </Typography>
        <span className={classes.coverage}>
          {plainText({ template: axes.known, values: { coverage } })}
        </span>
      </div>
      <ZoneBar
        value={value}
        zones={props.zones}
        color={props.color}
        description={plainText(
          value === undefined
            ? {
                template: axes.unknownAxis,
                values: { title, coverage },
              }
            : {
                template: axes.knownAxis,
                values: {
                  title,
                  value: format.share(value),
                  zone: zoneOf(props.zones, value).label,
                  coverage,
                },
              },
        )}
      />
    </div>
  );
}
