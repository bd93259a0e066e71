import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { TemplateAdoption } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Paged } from '../paging';

/** The points of the line in rows, latest first, a page of them at a time. */
export function AdoptionTable(props: { points: TemplateAdoption[] }) {
  const { goldenPaths, history, format } = useWords();
  const { time, components } = goldenPaths;
  return (
    <Paged title={time.chart} items={[...props.points].reverse()}>
      {shown => (
        <Table size="small" aria-label={time.chart}>
          <TableHead>
            <TableRow>
              <TableCell>{history.when}</TableCell>
              <TableCell align="right">{components}</TableCell>
              <TableCell align="right">{time.share}</TableCell>
              <TableCell align="right">{time.inPercent}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(point => (
              <TableRow key={point.at}>
                <TableCell>{format.moment(point.at)}</TableCell>
                <TableCell align="right">
                  {format.count(point.components)}
                </TableCell>
                <TableCell align="right">
                  {format.count(point.fromTemplate)}
                </TableCell>
                <TableCell align="right">{format.share(point.share)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Paged>
  );
}
