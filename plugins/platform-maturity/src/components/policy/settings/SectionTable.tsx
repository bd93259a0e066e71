import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useWords } from '../../../translation';
import { RowHeader } from '../RowHeader';
import { DefaultCell } from './DefaultCell';
import { Details } from './Details';
import { anchorOf, type PolicyEdit } from './edit';
import type { RowSection, SettingRow } from './rows';
import { SourceCell } from './SourceCell';
import { TitleCell } from './TitleCell';
import { ValueCell } from './ValueCell';

const useStyles = makeStyles(theme => ({
  table: { tableLayout: 'fixed' },
  // Seen as the title of the card; a table has its own for those who hear it.
  caption: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
  cell: {
    verticalAlign: 'top',
    padding: theme.spacing(1, 2, 1, 0),
    overflowWrap: 'anywhere',
    '&:last-child': { paddingRight: 0 },
  },
  group: {
    padding: theme.spacing(2.5, 0, 0.75),
    verticalAlign: 'bottom',
  },
  target: { scrollMarginTop: theme.spacing(10) },
  open: { borderBottom: 'none' },
}));

const widths = ['34%', '28%', '13%', '25%'];

/** A part of the policy as a table. */
export function SectionTable(props: {
  section: RowSection;
  edit?: PolicyEdit;
}) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  const { section, edit } = props;
  const heads = [
    'setting',
    edit ? 'tried' : 'value',
    'default',
    'source',
  ] as const;
  return (
    <Table size="small" className={classes.table}>
      <caption className={classes.caption}>{section.title}</caption>
      <TableHead>
        <TableRow>
          {heads.map((head, index) => (
            <TableCell
              key={head}
              scope="col"
              className={classes.cell}
              style={{ width: widths[index] }}
            >
              {texts[head]}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      {section.groups.map(({ id, title, description, rows }) => (
        <TableBody key={id}>
          {title && (
            <TableRow>
              <RowHeader
                scope="rowgroup"
                colSpan={heads.length}
                className={classes.group}
              >
                <Typography variant="subtitle1" component="h3">
                  {title}
                </Typography>
                <Typography
                  variant="body2"
                  component="span"
                  color="textSecondary"
                >
                  {description}
                </Typography>
              </RowHeader>
            </TableRow>
          )}
          {rows.map(row => (
            <Row key={row.key} row={row} edit={edit} />
          ))}
        </TableBody>
      ))}
    </Table>
  );
}

function Row(props: { row: SettingRow; edit?: PolicyEdit }) {
  const classes = useStyles();
  const { row, edit } = props;
  const [open, setOpen] = useState(false);
  const cell = `${classes.cell} ${open ? classes.open : ''}`;
  return (
    <>
      <TableRow id={anchorOf(row.key)} className={classes.target}>
        <RowHeader className={cell}>
          <TitleCell row={row} open={open} onToggle={setOpen} />
        </RowHeader>
        <TableCell className={cell}>
          <ValueCell row={row} edit={edit} />
        </TableCell>
        <TableCell className={cell}>
          <DefaultCell row={row} />
        </TableCell>
        <TableCell className={cell}>
          <SourceCell row={row} />
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell colSpan={4} className={classes.cell}>
            <Details row={row} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
