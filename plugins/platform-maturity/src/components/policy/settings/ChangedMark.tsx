import { makeStyles } from '@material-ui/core/styles';
import TuneOutlined from '@material-ui/icons/TuneOutlined';
import { listOf } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../../translation';
import { plainText } from '../../text';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    fontSize: theme.typography.body2.fontSize,
    fontWeight: 600,
  },
  icon: { fontSize: 16 },
}));

/** Says that something is not at its default, and who changed it. */
export function ChangedMark(props: { by: (string | undefined)[] }) {
  const classes = useStyles();
  const { policy, reader } = useWords();
  const { configuration, pack, changed, changedBy } = policy.settings;
  const authors = [
    ...new Set(props.by.flatMap(by => by?.split(', ') ?? [])),
  ].map(author =>
    author === 'configuration'
      ? configuration
      : plainText({ template: pack, values: { id: author } }),
  );
  return (
    <span className={classes.mark}>
      <TuneOutlined aria-hidden className={classes.icon} />
      {authors.length > 0
        ? plainText({
            template: changedBy,
            values: { author: listOf(authors, reader) },
          })
        : changed}
    </span>
  );
}
