import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translation';
import { sectionIds, type SectionId } from './sections';

const useStyles = makeStyles(theme => ({
  contents: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 2),
    marginBottom: theme.spacing(3),
  },
  list: {
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    padding: 0,
  },
}));

/** Links to the parts of the page. */
export function Contents() {
  const classes = useStyles();
  const { contents, sections } = useWords().guide;
  return (
    <nav className={classes.contents} aria-label={contents}>
      <Typography variant="body2" component="span">
        {contents}:
      </Typography>
      <ul className={classes.list}>
        {(Object.keys(sectionIds) as SectionId[]).map(id => (
          <li key={id}>
            <Link href={`#${sectionIds[id]}`} variant="body2">
              {sections[id]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
