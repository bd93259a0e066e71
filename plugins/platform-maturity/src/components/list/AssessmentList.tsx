import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
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
import { useWords } from '../../translation';
import { Awaited, Failed, Forbidden } from '../gate';
import { AssessmentTable } from './AssessmentTable';
import { ColumnMenu } from './ColumnMenu';
import type { Column } from './columns';
import { DownloadButton } from './DownloadButton';
import { Filters } from './Filters';
import { ListPages } from './ListPages';
import { useColumns } from './useColumns';

const useStyles = makeStyles(theme => ({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  none: { padding: theme.spacing(3, 0) },
}));

/** A list of assessments that the server filters, sorts and pages. */
export function AssessmentList(props: {
  title: string;
  columns: Column[];
  filters: readonly ListFilter[];
  /** Filters that are shown when asked for. */
  moreFilters?: readonly ListFilter[];
  /** Names the choice of columns that is kept. */
  id: string;
  /** Kept outside of components, so that it is one and the same. */
  defaults: AssessmentQuery;
  owners: string[];
}) {
  const classes = useStyles();
  const { moreFilters = [] } = props;
  const words = useWords();
  const list = useListQuery(props.defaults);
  const { shown, narrow, choose } = useColumns(props.id, props.columns);
  const { page, loading, error, retry } = useAssessmentList(list.query);
  if (error && failureOf(error) === 'forbidden') {
    return <Forbidden permission={assessmentReadPermission} />;
  }
  const filtered =
    list.query.search !== undefined ||
    [...props.filters, ...moreFilters].some(
      name => list.chosen[name].length > 0,
    );
  return (
    <InfoCard title={props.title} titleTypographyProps={{ component: 'h2' }}>
      <Filters
        list={list}
        names={props.filters}
        more={moreFilters}
        owners={props.owners}
      />
      <div className={classes.tools}>
        <ColumnMenu
          columns={props.columns}
          shown={shown.map(({ id }) => id)}
          onChange={choose}
        />
        <DownloadButton query={list.query} />
      </div>
      {error && (
        <Failed title={words.list.failed} error={error} retry={retry} />
      )}
      {!page && !error && <Awaited label={words.list.loading} height={420} />}
      {page && page.items.length === 0 && (
        <Typography className={classes.none} color="textSecondary">
          {filtered ? words.list.noneFiltered : words.list.none}
        </Typography>
      )}
      {page && page.items.length > 0 && (
        <AssessmentTable
          title={props.title}
          columns={shown}
          narrow={narrow}
          items={page.items}
          list={list}
          loading={loading}
        />
      )}
      <ListPages
        title={props.title}
        list={list}
        nextCursor={page?.nextCursor}
        loading={loading}
      />
    </InfoCard>
  );
}
