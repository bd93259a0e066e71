import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { MaturityLink } from '../entities';
import { formatCount, formatShare } from '../figures';
import { listMessages } from '../list';
import { ApproachMark } from '../marks';
import { scatterMessages } from './messages';
import type { Point } from './placement';

/** The points of the scatter in rows. */
export function PointTable(props: { points: Point[] }) {
  return (
    <Table size="small" aria-label={scatterMessages.title}>
      <TableHead>
        <TableRow>
          <TableCell>{listMessages.name}</TableCell>
          <TableCell>{listMessages.approach}</TableCell>
          <TableCell align="right">{listMessages.demand}</TableCell>
          <TableCell align="right">{listMessages.foundation}</TableCell>
          <TableCell align="right">{listMessages.services}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {props.points.map(({ summary, x, y }) => (
          <TableRow key={summary.subject.ref}>
            <TableCell>
              <MaturityLink entityRef={summary.subject.ref} />
            </TableCell>
            <TableCell>
              <ApproachMark approach={summary.approach} />
            </TableCell>
            <TableCell align="right">{formatShare(x)}</TableCell>
            <TableCell align="right">{formatShare(y)}</TableCell>
            <TableCell align="right">
              {summary.services === undefined
                ? listMessages.unknown
                : formatCount(summary.services)}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
