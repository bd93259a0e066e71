import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  domainsPerTeam,
  factors,
  loadMeasureIds,
  type LoadMeasureId,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../disclosure';
import { RichText } from '../text';
import { formatLoad } from './formatLoad';
import { measuredTitles, teamMessages } from './messages';
import { thresholdsOf, type Team } from './teams';

const sources: Record<LoadMeasureId, string> = {
  services: factors.cognitiveLoad.measures.servicesPerDeveloper.source,
  technologies: factors.cognitiveLoad.measures.technologiesPerTeam.source,
  dependencies:
    factors.operationalComplexity.measures.dependenciesPerService.source,
  domains: domainsPerTeam.source,
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
  const { help } = teamMessages;
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
                  {measuredTitles[id]}
                </TableCell>
                <TableCell align="right">
                  {formatLoad(thresholds[id]!.low)}
                </TableCell>
                <TableCell align="right">
                  {formatLoad(thresholds[id]!.high)}
                </TableCell>
                <TableCell>{sources[id]}</TableCell>
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
