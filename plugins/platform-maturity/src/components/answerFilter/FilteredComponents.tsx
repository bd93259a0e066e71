import { InfoCard, Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  assessmentReadPermission,
  type AssessmentQuery,
} from '@paved/plugin-platform-maturity-common';
import { useMemo } from 'react';
import { failureOf, useAssessmentList, useComponentsPath } from '../../hooks';
import { useWords } from '../../translation';
import { Awaited, Failed, Forbidden } from '../gate';
import { AssessmentTable, componentColumns } from '../list';
import { FilterChips } from './FilterChips';
import { useAnswerFilter } from './useAnswerFilter';

const shown = 10;

const useStyles = makeStyles(theme => ({
  more: { marginTop: theme.spacing(1.5) },
}));

/**
 * The components that the page is narrowed to, the first of them in a table,
 * and what else of the page is narrowed.
 */
export function FilteredComponents(props: {
  /** The components of the page; one and the same while they are. */
  scope: AssessmentQuery;
  whole: boolean;
}) {
  const classes = useStyles();
  const words = useWords();
  const { answerFilter, list } = words;
  const { scope, whole } = props;
  const { query } = useAnswerFilter();
  const pathOf = useComponentsPath();
  const { page, loading, error, retry } = useAssessmentList(
    useMemo(
      () => ({ ...scope, ...query, orderField: 'name', limit: shown }),
      [scope, query],
    ),
  );
  return (
    <InfoCard
      title={answerFilter.components}
      titleTypographyProps={{ component: 'h2' }}
    >
      <div role="status">
        <FilterChips />
        <Typography variant="body2" color="textSecondary" paragraph>
          {whole ? answerFilter.narrowed : answerFilter.narrowedPart}
        </Typography>
      </div>
      {error &&
        (failureOf(error) === 'forbidden' ? (
          <Forbidden permission={assessmentReadPermission} />
        ) : (
          <Failed title={list.failed} error={error} retry={retry} />
        ))}
      {!page && !error && <Awaited label={list.loading} height={200} />}
      {page && page.items.length === 0 && (
        <Typography color="textSecondary">{list.noneFiltered}</Typography>
      )}
      {page && page.items.length > 0 && (
        <>
          <AssessmentTable
            title={answerFilter.components}
            columns={componentColumns}
            narrow={false}
            items={page.items}
            loading={loading}
          />
          {pathOf && (
            <Typography variant="body2" className={classes.more}>
              <Link to={pathOf({ ...scope, ...query })}>
                {page.nextCursor ? answerFilter.openAll : answerFilter.open}
              </Link>
            </Typography>
          )}
        </>
      )}
    </InfoCard>
  );
}
