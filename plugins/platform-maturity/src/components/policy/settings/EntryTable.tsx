import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { PolicySetting } from '@paved/plugin-platform-maturity-common';
import type { PolicyValue } from '../../../hooks';
import { useWords } from '../../../translation';
import { FilterText } from '../filter';
import { RowHeader } from '../RowHeader';
import { FateMark, Removed } from './Fate';
import { entriesOf } from './lists';

const useStyles = makeStyles(theme => ({
  cell: {
    verticalAlign: 'top',
    padding: theme.spacing(0.75, 2, 0.75, 0),
    overflowWrap: 'anywhere',
  },
  name: { width: '30%' },
}));

/** The named entries of a vocabulary: tags, or a filter for each. */
export function EntryTable(props: { title: string; setting: PolicySetting }) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  const { entries, removed } = entriesOf(props.setting);
  const tags = entries.every(({ value }) => Array.isArray(value));
  return (
    <>
      <Table size="small" aria-label={props.title}>
        <TableHead>
          <TableRow>
            <TableCell className={`${classes.cell} ${classes.name}`}>
              {texts.name}
            </TableCell>
            <TableCell className={classes.cell}>
              {tags ? texts.tags : texts.condition}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {entries.map(({ name, value, fate }) => (
            <TableRow key={name}>
              <RowHeader className={classes.cell}>
                {name}
                <FateMark fate={fate} />
              </RowHeader>
              <TableCell className={classes.cell}>
                <Entry value={value} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Removed names={removed} />
    </>
  );
}

function Entry(props: { value: PolicyValue }) {
  return Array.isArray(props.value) ? (
    <>{props.value.join(', ')}</>
  ) : (
    <FilterText filter={props.value} />
  );
}
