import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import {
  organizationRef,
  previewLimit,
  type PolicyPreview,
  type PreviewedChange,
} from '@paved/plugin-platform-maturity-common';
import { usePagePath } from '../../../hooks';
import { useWords } from '../../../translation';
import { MaturityLink } from '../../entities';
import { Paged } from '../../paging';
import { RichText } from '../../text';
import { RowHeader } from '../RowHeader';
import { answerTitles, axes, type Axis, type Transition } from './axes';
import { Becomes } from './Becomes';

const useStyles = makeStyles(theme => ({
  cell: {
    verticalAlign: 'top',
    padding: theme.spacing(1, 2, 1, 0),
    lineHeight: 1.4,
    overflowWrap: 'break-word',
  },
  note: { marginBottom: theme.spacing(1) },
  strong: { fontWeight: 600 },
}));

/** The subjects that would change, from what to what, a page of them at a time. */
export function ChangedSubjects(props: {
  preview: PolicyPreview;
  selected?: Transition;
  onSelect: (transition: undefined) => void;
}) {
  const classes = useStyles();
  const words = useWords();
  const { format } = words;
  const texts = words.policy.preview;
  const { preview, selected, onSelect } = props;
  const theme = useTheme();
  const wide = useMediaQuery(theme.breakpoints.up('md'), { noSsr: true });
  const changes = preview.changes.filter(
    ({ before, after }) =>
      !selected ||
      (before[selected.axis] === selected.before &&
        after[selected.axis] === selected.after),
  );
  const titlesOf = (axis: Axis) => answerTitles(axis, words);
  return (
    <>
      <Typography variant="h6" component="h3" gutterBottom>
        {texts.subjects}
      </Typography>
      {preview.changes.length < preview.changed && (
        <Typography variant="body2" className={classes.note}>
          <RichText
            template={texts.notListed}
            values={{
              listed: format.count(preview.changes.length),
              changed: format.count(preview.changed),
              limit: format.count(previewLimit),
            }}
          />
        </Typography>
      )}
      {selected && (
        <Typography variant="body2" className={classes.note} role="status">
          <RichText
            template={texts.filtered}
            values={{
              before: titlesOf(selected.axis)[selected.before],
              after: titlesOf(selected.axis)[selected.after],
            }}
          />{' '}
          <Button size="small" onClick={() => onSelect(undefined)}>
            {texts.showAllChanges}
          </Button>
        </Typography>
      )}
      {changes.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {texts.noneListed}
        </Typography>
      ) : (
        // Another choice starts with its first page.
        <Paged
          key={
            selected && `${selected.axis} ${selected.before} ${selected.after}`
          }
          title={texts.subjects}
          items={changes}
        >
          {shown => (
            <Table size="small" aria-label={texts.subjects}>
              <TableHead>
                <TableRow>
                  <TableCell className={classes.cell}>
                    {texts.subject}
                  </TableCell>
                  {(wide ? axes : (['would'] as const)).map(id => (
                    <TableCell key={id} className={classes.cell}>
                      {texts[id]}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {shown.map(change => (
                  <TableRow key={change.subject.ref}>
                    <RowHeader className={classes.cell}>
                      <Subject subject={change.subject} />
                    </RowHeader>
                    {wide ? (
                      axes.map(axis => (
                        <TableCell key={axis} className={classes.cell}>
                          <Answer axis={axis} change={change} />
                        </TableCell>
                      ))
                    ) : (
                      <TableCell className={classes.cell}>
                        {axes
                          .filter(
                            axis => change.before[axis] !== change.after[axis],
                          )
                          .map(axis => (
                            <div key={axis}>
                              {texts[axis]}:{' '}
                              <Answer axis={axis} change={change} />
                            </div>
                          ))}
                      </TableCell>
                    )}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )}
        </Paged>
      )}
    </>
  );
}

function Subject(props: { subject: PreviewedChange['subject'] }) {
  const { ref, kind, title } = props.subject;
  const { organization } = useWords().explanation.terms;
  const page = usePagePath();
  if (ref !== organizationRef) {
    return (
      <>
        <MaturityLink entityRef={ref} />
        <Typography variant="caption" color="textSecondary" display="block">
          {kind}
        </Typography>
      </>
    );
  }
  const name = title ?? organization.start;
  return page === undefined ? <>{name}</> : <Link to={page}>{name}</Link>;
}

function Answer(props: { axis: Axis; change: PreviewedChange }) {
  const classes = useStyles();
  const { axis, change } = props;
  const titles = answerTitles(axis, useWords());
  const before = titles[change.before[axis]];
  const after = titles[change.after[axis]];
  return before === after ? (
    <Typography variant="body2" component="span" color="textSecondary">
      {after}
    </Typography>
  ) : (
    <>
      {before} <Becomes /> <span className={classes.strong}>{after}</span>
    </>
  );
}
