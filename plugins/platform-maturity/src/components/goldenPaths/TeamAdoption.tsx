import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import {
  assessmentReadPermission,
  type AssessmentQuery,
  type AssessmentSummary,
} from '@paved/plugin-platform-maturity-common';
import { failureOf, useAssessmentList } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { MaturityLink } from '../entities';
import { Awaited, Failed } from '../gate';
import { Paged } from '../paging';
import { plainText } from '../text';
import { ShareBar } from './ShareBar';

const byShare: AssessmentQuery = {
  kind: ['Group'],
  orderField: 'templateShare',
  order: 'desc',
  limit: 50,
};

const useStyles = makeStyles(theme => ({
  cell: { padding: theme.spacing(0.75, 1.5, 0.75, 0), fontWeight: 'inherit' },
  bar: { width: '35%' },
  figure: { whiteSpace: 'nowrap' },
}));

/** How much of what each group owns was made from a template. */
export function TeamAdoption() {
  const classes = useStyles();
  const words = useWords();
  const { goldenPaths, format } = words;
  const { page, error, retry } = useAssessmentList(byShare);
  if (error) {
    return failureOf(error) === 'forbidden' ? (
      <Typography color="textSecondary">
        {plainText({
          template: goldenPaths.forbidden,
          values: { permission: assessmentReadPermission.name },
        })}
      </Typography>
    ) : (
      <Failed title={goldenPaths.failed} error={error} retry={retry} />
    );
  }
  if (!page) {
    return <Awaited label={goldenPaths.loading} height={160} />;
  }
  const groups = page.items.filter(
    // Teams are compared, and never people.
    ({ fromTemplate, load }) => fromTemplate !== undefined && !load?.suppressed,
  );
  if (groups.length === 0) {
    return (
      <Typography color="textSecondary">{goldenPaths.noGroups}</Typography>
    );
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {goldenPaths.perTeamIntro}
      </Typography>
      <Paged title={goldenPaths.perTeam} items={groups}>
        {shown => (
          <Table size="small" aria-label={goldenPaths.perTeam}>
            <TableBody>
              {shown.map(summary => (
                <TableRow key={summary.subject.ref}>
                  <TableCell
                    component="th"
                    scope="row"
                    className={classes.cell}
                  >
                    <MaturityLink entityRef={summary.subject.ref} />
                  </TableCell>
                  <TableCell className={`${classes.cell} ${classes.bar}`}>
                    <ShareBar
                      share={shareOf(summary)}
                      label={countsOf(summary, words)}
                    />
                  </TableCell>
                  <TableCell
                    className={`${classes.cell} ${classes.figure}`}
                    align="right"
                  >
                    {format.share(shareOf(summary))} ·{' '}
                    {countsOf(summary, words)}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
      </Paged>
      {page.nextCursor && (
        <Typography variant="body2" color="textSecondary">
          {plainText({
            template: goldenPaths.perTeamMore,
            values: { count: format.count(groups.length) },
          })}
        </Typography>
      )}
    </>
  );
}

function shareOf({ fromTemplate = 0, components }: AssessmentSummary): number {
  return components ? fromTemplate / components : 0;
}

function countsOf(
  { fromTemplate = 0, components }: AssessmentSummary,
  { goldenPaths, format }: Words,
): string {
  return plainText({
    template: goldenPaths.ofComponents,
    values: { count: format.count(fromTemplate), of: format.count(components) },
  });
}
