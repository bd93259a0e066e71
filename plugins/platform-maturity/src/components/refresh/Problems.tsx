import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { type RunProblem } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { EntitySampleLinks } from '../entities';
import { Paged } from '../paging';
import { RichText } from '../text';

const useStyles = makeStyles(theme => ({
  cell: {
    overflowWrap: 'anywhere',
    verticalAlign: 'top',
    lineHeight: 1.4,
    padding: theme.spacing(1, 2, 1, 0),
    '&:last-child': { paddingRight: 0 },
  },
  // References fit, even in narrow windows.
  first: { width: '50%' },
  intro: { marginBottom: theme.spacing(1) },
  code: { fontFamily: 'monospace' },
}));

/** The owners that entities name and the catalog does not have. */
export function DanglingOwners(props: { problems: RunProblem[] }) {
  const { refresh: texts } = useWords();
  const dangling = props.problems.filter(
    ({ code }) => code === 'danglingOwner',
  );
  return (
    <ProblemTable
      title={texts.danglingTitle}
      intro={texts.danglingIntro}
      none={texts.danglingNone}
      subject={texts.owner}
      entities={texts.namedBy}
      problems={dangling}
      titled={false}
    />
  );
}

/** Everything else that the refresh had to work around. */
export function OtherProblems(props: { problems: RunProblem[] }) {
  const { refresh: texts } = useWords();
  const others = props.problems.filter(({ code }) => code !== 'danglingOwner');
  return (
    <ProblemTable
      title={texts.problemsTitle}
      intro={texts.problemsIntro}
      none={texts.problemsNone}
      subject={texts.problem}
      entities={texts.concerns}
      problems={others}
      titled
    />
  );
}

function ProblemTable(props: {
  title: string;
  intro: string;
  none: string;
  subject: string;
  entities: string;
  problems: RunProblem[];
  titled: boolean;
}) {
  const classes = useStyles();
  const { refresh: texts } = useWords();
  const { problems } = props;
  return (
    <InfoCard title={props.title} titleTypographyProps={{ component: 'h2' }}>
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.intro}
      >
        <RichText template={problems.length ? props.intro : props.none} />
      </Typography>
      {problems.length > 0 && (
        <Paged title={props.title} items={problems}>
          {shown => (
            <Table size="small" aria-label={props.title}>
              <TableHead>
                <TableRow>
                  <TableCell className={`${classes.cell} ${classes.first}`}>
                    {props.subject}
                  </TableCell>
                  <TableCell className={classes.cell}>
                    {props.entities}
                  </TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {shown.map(({ code, subject, entities }) => (
                  <TableRow key={`${code}:${subject}`}>
                    <TableCell className={classes.cell}>
                      {props.titled && texts.problemTitles[code]}
                      {props.titled && subject && ': '}
                      {subject && (
                        <span className={classes.code}>{subject}</span>
                      )}
                    </TableCell>
                    <TableCell className={classes.cell}>
                      <EntitySampleLinks sample={entities} />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )}
        </Paged>
      )}
    </InfoCard>
  );
}
