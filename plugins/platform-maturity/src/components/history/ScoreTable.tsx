import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { HistoryPoint } from '@paved/plugin-platform-maturity-common';
import { DateTime } from 'luxon';
import { formatShare } from '../figures';
import { listMessages } from '../list';
import { historyMessages, scoreLines } from './messages';

const ids = Object.keys(scoreLines) as (keyof typeof scoreLines)[];

/** The points of the chart in rows, latest first. */
export function ScoreTable(props: { points: HistoryPoint[] }) {
  return (
    <Table size="small" aria-label={historyMessages.chart}>
      <TableHead>
        <TableRow>
          <TableCell>{historyMessages.when}</TableCell>
          {ids.map(id => (
            <TableCell key={id} align="right">
              {scoreLines[id]}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {[...props.points].reverse().map((point, index) => (
          <TableRow key={index}>
            <TableCell>
              {DateTime.fromISO(point.at).toLocaleString(DateTime.DATETIME_MED)}
            </TableCell>
            {ids.map(id => {
              const score = point[id];
              return (
                <TableCell key={id} align="right">
                  {score === undefined
                    ? listMessages.unknown
                    : formatShare(score)}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
