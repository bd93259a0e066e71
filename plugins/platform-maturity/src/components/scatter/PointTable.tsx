import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useWords } from '../../translation';
import { MaturityLink } from '../entities';
import { ApproachMark } from '../marks';
import { Paged } from '../paging';
import type { Point } from './placement';

/** The points of the scatter in rows, a page of them at a time. */
export function PointTable(props: { title: string; points: Point[] }) {
  const { list: listTexts, format } = useWords();
  return (
    <Paged title={props.title} items={props.points}>
      {shown => (
        <Table size="small" aria-label={props.title}>
          <TableHead>
            <TableRow>
              <TableCell>{listTexts.name}</TableCell>
              <TableCell>{listTexts.approach}</TableCell>
              <TableCell align="right">{listTexts.demand}</TableCell>
              <TableCell align="right">{listTexts.foundation}</TableCell>
              <TableCell align="right">{listTexts.services}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ summary, x, y }) => (
              <TableRow key={summary.subject.ref}>
                <TableCell>
                  <MaturityLink entityRef={summary.subject.ref} />
                </TableCell>
                <TableCell>
                  <ApproachMark approach={summary.approach} />
                </TableCell>
                <TableCell align="right">{format.share(x)}</TableCell>
                <TableCell align="right">{format.share(y)}</TableCell>
                <TableCell align="right">
                  {summary.services === undefined
                    ? listTexts.unknown
                    : format.count(summary.services)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Paged>
  );
}
