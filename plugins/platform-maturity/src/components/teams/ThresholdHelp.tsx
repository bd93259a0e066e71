import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  loadMeasureIds,
  type FactId,
  type LoadMeasureId,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { Disclosure } from '../disclosure';
import { RichText } from '../text';
import { formatLoad } from './formatLoad';
import { thresholdsOf, type Team } from './teams';

/** What is held against thresholds and is a measure of the model. */
const measures: Partial<Record<LoadMeasureId, FactId>> = {
  services: 'servicesPerDeveloper',
  technologies: 'technologiesPerTeam',
  dependencies: 'dependenciesPerService',
};

const useStyles = makeStyles(theme => ({
  table: {
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'break-word',
    },
  },
}));

/** What raised and high mean, in numbers, and who says so. */
export function ThresholdHelp(props: { teams: readonly Team[] }) {
  const classes = useStyles();
  const words = useWords();
  const { help, measured } = words.teams;
  const thresholds = thresholdsOf(props.teams);
  const known = loadMeasureIds.filter(id => thresholds[id]);
  return (
    <Disclosure title={help.title}>
      <Typography variant="body2" paragraph>
        <RichText template={help.intro} />
      </Typography>
      {known.length > 0 && (
        <Table size="small" className={classes.table} aria-label={help.title}>
          <TableHead>
            <TableRow>
              <TableCell>{help.measure}</TableCell>
              <TableCell align="right">{help.low}</TableCell>
              <TableCell align="right">{help.high}</TableCell>
              <TableCell>{help.source}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {known.map(id => (
              <TableRow key={id}>
                <TableCell component="th" scope="row">
                  {measured[id]}
                </TableCell>
                <TableCell align="right">
                  {formatLoad(thresholds[id]!.low, words)}
                </TableCell>
                <TableCell align="right">
                  {formatLoad(thresholds[id]!.high, words)}
                </TableCell>
                <TableCell>{sourceOf(id, words)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <Typography variant="body2" color="textSecondary">
        {help.heuristic}
      </Typography>
    </Disclosure>
  );
}

function sourceOf(id: LoadMeasureId, { explanation, teams }: Words): string {
  const measure = measures[id];
  return measure
    ? explanation.definitions.thresholdSources[measure]
    : teams.help.domainsSource;
}
