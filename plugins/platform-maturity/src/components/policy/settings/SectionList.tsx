import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useWords } from '../../../translation';
import { DefaultCell } from './DefaultCell';
import { Details } from './Details';
import { anchorOf, type PolicyEdit } from './edit';
import type { RowSection, SettingRow } from './rows';
import { SourceCell } from './SourceCell';
import { TitleCell } from './TitleCell';
import { ValueCell } from './ValueCell';

const useStyles = makeStyles(theme => ({
  group: {
    margin: theme.spacing(2.5, 0, 1),
    '&:first-child': { marginTop: 0 },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    scrollMarginTop: theme.spacing(10),
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: '9em minmax(0, 1fr)',
    gap: theme.spacing(0.75, 1.5),
    margin: theme.spacing(1, 0, 0),
    '& dt': {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.body2.fontSize,
    },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
  },
  details: { marginTop: theme.spacing(1.5), overflowX: 'auto' },
}));

/** A part of the policy one below the other, where a table has no room. */
export function SectionList(props: { section: RowSection; edit?: PolicyEdit }) {
  const classes = useStyles();
  const { section, edit } = props;
  return (
    <>
      {section.groups.map(({ id, title, description, rows }) => (
        <div key={id}>
          {title && (
            <div className={classes.group}>
              <Typography variant="subtitle1" component="h3">
                {title}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {description}
              </Typography>
            </div>
          )}
          <ul className={classes.list} aria-label={title ?? section.title}>
            {rows.map(row => (
              <Row key={row.key} row={row} edit={edit} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Row(props: { row: SettingRow; edit?: PolicyEdit }) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  const { row, edit } = props;
  const [open, setOpen] = useState(false);
  return (
    <li id={anchorOf(row.key)} className={classes.row}>
      <TitleCell row={row} open={open} onToggle={setOpen} />
      <dl className={classes.facts}>
        <dt>{edit ? texts.tried : texts.value}</dt>
        <dd>
          <ValueCell row={row} edit={edit} />
        </dd>
        <dt>{texts.default}</dt>
        <dd>
          <DefaultCell row={row} />
        </dd>
        <dt>{texts.sourceShort}</dt>
        <dd>
          <SourceCell row={row} />
        </dd>
      </dl>
      {open && (
        <div className={classes.details}>
          <Details row={row} />
        </div>
      )}
    </li>
  );
}
