import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import {
  aspectLevels,
  aspects,
  type AnsweredQuestion,
  type AspectId,
} from '@paved/plugin-platform-maturity-common';
import { formatShare } from '../figures';
import { levelWords, profileMessages } from './messages';
import { StateMark } from './StateMark';

/** The profile in figures: an aspect a row, a level a column. */
export function ProfileTable(props: {
  rows: { aspect: AspectId; item: AnsweredQuestion }[];
}) {
  return (
    <TableContainer>
      <Table size="small" aria-label={profileMessages.title}>
        <TableHead>
          <TableRow>
            <TableCell>{profileMessages.aspect}</TableCell>
            <TableCell>{profileMessages.yours}</TableCell>
            {aspectLevels.map(level => (
              <TableCell key={level} align="right">
                {levelWords[level]}, {profileMessages.ofRespondents}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {props.rows.map(({ aspect, item }) => (
            <TableRow key={aspect}>
              <TableCell component="th" scope="row">
                {aspects[aspect].title}
              </TableCell>
              <TableCell>
                <StateMark item={item} />
              </TableCell>
              {aspects[aspect].shares.map((share, index) => (
                <TableCell key={aspectLevels[index]} align="right">
                  {formatShare(share)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
