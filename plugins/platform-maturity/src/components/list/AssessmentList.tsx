import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  assessmentReadPermission,
  type AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';
import {
  failureOf,
  useAssessmentList,
  useListQuery,
  type ListFilter,
} from '../../hooks';
import { Failed, Forbidden } from '../gate';
import { AssessmentTable } from './AssessmentTable';
import type { Column } from './columns';
import { Filters } from './Filters';
import { listMessages } from './messages';

const useStyles = makeStyles(theme => ({
  pages: {
    display: 'flex',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
  none: { padding: theme.spacing(3, 0) },
}));

/** A list of assessments that the server filters, sorts and pages. */
export function AssessmentList(props: {
  title: string;
  columns: Column[];
  filters: readonly ListFilter[];
  /** Kept outside of components, so that it is one and the same. */
  defaults: AssessmentQuery;
  owners: string[];
}) {
  const classes = useStyles();
  const list = useListQuery(props.defaults);
  const { page, loading, error, retry } = useAssessmentList(list.query);
  if (error && failureOf(error) === 'forbidden') {
    return <Forbidden permission={assessmentReadPermission} />;
  }
  const filtered = props.filters.some(name => list.chosen[name].length > 0);
  return (
    <InfoCard title={props.title} titleTypographyProps={{ component: 'h2' }}>
      <Filters list={list} names={props.filters} owners={props.owners} />
      {error && (
        <Failed title={listMessages.failed} error={error} retry={retry} />
      )}
      {!page && !error && <Skeleton variant="rect" height={420} />}
      {page && page.items.length === 0 && (
        <Typography className={classes.none} color="textSecondary">
          {filtered ? listMessages.noneFiltered : listMessages.none}
        </Typography>
      )}
      {page && page.items.length > 0 && (
        <AssessmentTable
          title={props.title}
          columns={props.columns}
          items={page.items}
          list={list}
          loading={loading}
        />
      )}
      {(list.previous || page?.nextCursor) && (
        <div className={classes.pages}>
          <Button
            disabled={!list.previous || loading}
            onClick={() => list.previous?.()}
          >
            {listMessages.previous}
          </Button>
          <Button
            disabled={!page?.nextCursor || loading}
            onClick={() => page?.nextCursor && list.next(page.nextCursor)}
          >
            {listMessages.next}
          </Button>
        </div>
      )}
    </InfoCard>
  );
}
