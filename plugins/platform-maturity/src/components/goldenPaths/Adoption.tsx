import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  SubjectKind,
  TemplateAdoption,
} from '@paved/plugin-platform-maturity-common';
import { useState } from 'react';
import { useWords } from '../../translation';
import { useMarkColors } from '../marks';
import { TimeChart } from '../timeChart';
import { AdoptionTable } from './AdoptionTable';

const useStyles = makeStyles({ scroll: { overflowX: 'auto' } });

/** The share of what was made from templates, as a line or as a table. */
export function Adoption(props: {
  points: TemplateAdoption[];
  kind: SubjectKind;
}) {
  const classes = useStyles();
  const { goldenPaths, history } = useWords();
  const { met } = useMarkColors();
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
      <Button size="small" onClick={() => setAsTable(!asTable)}>
        {asTable ? history.asChart : history.asTable}
      </Button>
      {asTable ? (
        <AdoptionTable points={points} />
      ) : (
        <TimeChart
          label={time.chart}
          points={points}
          lines={[{ id: 'share', name: time.share, stroke: met.ink }]}
        />
      )}
    </div>
  );
}
