import { CopyTextButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { memo } from 'react';
import { useWords } from '../../../translation';
import { plainText, RichText } from '../../text';
import type { SettingRow } from './rows';
import { formOf } from './figures';

const useStyles = makeStyles(theme => ({
  title: { fontWeight: 500 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 0.5),
    // The buttons' own room would make every row higher.
    '& .MuiIconButton-root': { padding: 4, fontSize: 16 },
    '& .MuiSvgIcon-root': { fontSize: 16 },
  },
  key: {
    fontFamily: 'monospace',
    fontSize: '0.8rem',
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
  button: { minWidth: 0, padding: theme.spacing(0, 0.75) },
}));

/**
 * What a setting is called, with its key and what opens below it. Rendered anew
 * only for another row: there are many, and numbers are typed beside them.
 */
export const TitleCell = memo(function Title(props: {
  row: SettingRow;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  const classes = useStyles();
  const texts = useWords().policy.settings;
  const { row, open, onToggle } = props;
  const { key, title, description } = row;
  const details = texts.details[formOf(key, row.settings[0].value)];
  return (
    <>
      <Typography
        variant="body2"
        component="span"
        display="block"
        className={classes.title}
      >
        {title}
      </Typography>
      <Typography
        variant="body2"
        component="span"
        display="block"
        color="textSecondary"
      >
        <RichText template={description} />
      </Typography>
      <span className={classes.line}>
        <span className={classes.key}>{key}</span>
        <CopyTextButton
          text={key}
          tooltipText={texts.copied}
          aria-label={plainText({
            template: texts.copyKey,
            values: { key },
          })}
          variant="tertiary"
        />
        <Button
          size="small"
          className={classes.button}
          aria-expanded={open}
          aria-label={plainText({
            template: texts.detailsOf,
            values: { details, title },
          })}
          onClick={() => onToggle(!open)}
          endIcon={open ? <ExpandLess /> : <ExpandMore />}
        >
          {details}
        </Button>
      </span>
    </>
  );
});
