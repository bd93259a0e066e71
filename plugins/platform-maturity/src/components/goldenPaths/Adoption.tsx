import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  SubjectKind,
  TemplateAdoption,
} from '@paved/plugin-platform-maturity-common';
import { useRef, useState } from 'react';
import { useWords } from '../../translation';
import { useMarkColors } from '../marks';
import { PictureButton } from '../picture';
import { TimeChart } from '../timeChart';
import { AdoptionTable } from './AdoptionTable';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  bar: { display: 'flex', justifyContent: 'space-between' },
});

/** The share of what was made from templates, as a line or as a table. */
export function Adoption(props: {
  points: TemplateAdoption[];
  kind: SubjectKind;
}) {
  const classes = useStyles();
  const { goldenPaths, history } = useWords();
  const { met } = useMarkColors();
  const chart = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const { points, kind } = props;
  const { time } = goldenPaths;
  if (points.length < 2) {
    const isNoted = kind === 'Organization' || kind === 'Group';
    return (
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {isNoted ? time.firstDay : time.notNoted}
      </Typography>
    );
  }
  return (
    <div className={classes.scroll}>
      <div className={classes.bar}>
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? history.asChart : history.asTable}
        </Button>
        {!asTable && (
          <PictureButton chart={chart} title={time.chart} name="golden-paths" />
        )}
      </div>
      {asTable ? (
        <AdoptionTable points={points} />
      ) : (
        <div ref={chart}>
          <TimeChart
            label={time.chart}
            points={points}
            lines={[{ id: 'share', name: time.share, stroke: met.ink }]}
          />
        </div>
      )}
    </div>
  );
}
