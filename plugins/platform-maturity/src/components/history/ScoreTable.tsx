import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { HistoryPoint } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Paged } from '../paging';
import { scoreLines } from './scoreLines';

/** The points of the chart in rows, latest first, a page of them at a time. */
export function ScoreTable(props: { points: HistoryPoint[] }) {
  const { history, list, format } = useWords();
  return (
    <Paged title={history.chart} items={[...props.points].reverse()}>
      {shown => (
        <Table size="small" aria-label={history.chart}>
          <TableHead>
            <TableRow>
              <TableCell>{history.when}</TableCell>
              {scoreLines.map(id => (
                <TableCell key={id} align="right">
                  {history.scores[id]}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((point, index) => (
              <TableRow key={index}>
                <TableCell>{format.moment(point.at)}</TableCell>
                {scoreLines.map(id => {
                  const score = point[id];
                  return (
                    <TableCell key={id} align="right">
                      {score === undefined ? list.unknown : format.share(score)}
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Paged>
  );
}
