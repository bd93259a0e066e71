import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import {
  loadMeasureIds,
  type TeamLoad,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { MaturityLink } from '../entities';
import { OutcomeGlyph } from '../marks';
import { plainText } from '../text';
import { LoadCell } from './LoadCell';
import type { Team } from './teams';

const useStyles = makeStyles(theme => ({
  // A name breaks between words, not to a column of letters.
  name: { minWidth: 80, wordBreak: 'normal', overflowWrap: 'anywhere' },
  cell: {
    padding: theme.spacing(0.75, 1),
    verticalAlign: 'top',
    fontWeight: 'inherit',
    [theme.breakpoints.down('sm')]: { padding: theme.spacing(0.75, 0.25) },
  },
  small: {
    display: 'block',
    fontSize: theme.typography.caption.fontSize,
    color: theme.palette.text.secondary,
    lineHeight: 1.4,
  },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    whiteSpace: 'nowrap',
  },
}));

/** A group with its figures, or why it has none. */
export function LoadRow(props: { team: Team; wide: boolean }) {
  const classes = useStyles();
  const { teams: texts, format } = useWords();
  const { team, wide } = props;
  const { subject, fromTemplate, components } = team.summary;
  const { load } = team;
  const several = load.teams > 1 && {
    template: texts.teams,
    values: { count: format.count(load.teams) },
  };
  const below = [subject.type, several && plainText(several)].filter(Boolean);
  return (
    <TableRow hover>
      <TableCell
        component="th"
        scope="row"
        className={`${classes.cell} ${classes.name}`}
      >
        <MaturityLink entityRef={subject.ref} />
        <span className={classes.small}>{below.join(' · ')}</span>
        {!wide && (
          <span className={classes.small}>
            <Members load={load} inWords />
          </span>
        )}
      </TableCell>
      {wide && (
        <TableCell className={classes.cell} align="right">
          <Members load={load} />
        </TableCell>
      )}
      {load.figures ? (
        loadMeasureIds.map(id => (
          <LoadCell key={id} id={id} figure={load.figures![id]} />
        ))
      ) : (
        <TableCell className={classes.cell} colSpan={loadMeasureIds.length}>
          <span className={classes.small}>{texts.suppressed}</span>
        </TableCell>
      )}
      {wide && (
        <TableCell className={classes.cell} align="right">
          {fromTemplate !== undefined && !load.suppressed && (
            <>
              {format.share(fromTemplate / components)}
              <span className={classes.small}>
                {plainText({
                  template: texts.ofComponents,
                  values: {
                    count: format.count(fromTemplate),
                    of: format.count(components),
                  },
                })}
              </span>
            </>
          )}
        </TableCell>
      )}
    </TableRow>
  );
}

function Members(props: { load: TeamLoad; inWords?: boolean }) {
  const classes = useStyles();
  const { teams: texts, format } = useWords();
  const { members, suppressed } = props.load;
  if (suppressed) {
    return props.inWords ? null : <>{texts.leftOut}</>;
  }
  if (members === undefined) {
    return (
      <span className={classes.mark} title={texts.sizeUnknownHint}>
        <OutcomeGlyph outcome="unknown" size={14} />
        {texts.sizeUnknown}
      </span>
    );
  }
  return (
    <>
      {props.inWords
        ? plainText({
            template: texts.membersOf,
            values: { count: format.count(members) },
          })
        : format.count(members)}
    </>
  );
}
