import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  causePhrase,
  sampleSize,
  type Cause,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { EntitySampleLinks } from '../entities';
import { MoreItems, useMoreItems } from '../paging';
import { RichText } from '../text';

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
  decisive: {
    marginLeft: theme.spacing(1),
    padding: theme.spacing(0, 0.75),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
    whiteSpace: 'nowrap',
  },
}));

/** So many causes are shown at first; a change of everything has many. */
const first = 8;

/** What changed, a line each, what decided first. */
export function CauseList(props: { causes: Cause[] }) {
  const classes = useStyles();
  const { history, reader } = useWords();
  const { shown, list, more } = useMoreItems(props.causes, first);
  if (props.causes.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {history.noCauses}
      </Typography>
    );
  }
  return (
    <>
      <ul ref={list} className={classes.list}>
        {shown.map((cause, index) => (
          <li key={index}>
            <RichText {...causePhrase(cause, reader)} />
            {cause.decisive && (
              <span className={classes.decisive} title={history.decisiveHelp}>
                {history.decisive}
              </span>
            )}
            {cause.type === 'components' && <Entities cause={cause} />}
          </li>
        ))}
      </ul>
      <MoreItems {...more} />
    </>
  );
}

function Entities(props: { cause: Extract<Cause, { type: 'components' }> }) {
  // Those that left have no page to lead to.
  const { appeared } = props.cause;
  return appeared && appeared.refs.length > 0 ? (
    <>
      {': '}
      <EntitySampleLinks
        sample={{ ...appeared, refs: appeared.refs.slice(0, sampleSize) }}
      />
    </>
  ) : null;
}
