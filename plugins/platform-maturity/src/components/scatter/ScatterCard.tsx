import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  AssessmentQuery,
  AssessmentSummary,
} from '@paved/plugin-platform-maturity-common';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAssessmentList } from '../../hooks';
import { useWords } from '../../translation';
import { FilterChips, phrasesOf, useAnswerFilter } from '../answerFilter';
import { EntityLinks, MaturityLink, useMaturityPath } from '../entities';
import { Awaited, Failed } from '../gate';
import { PictureButton } from '../picture';
import { plainText } from '../text';
import { DemandScatter } from './DemandScatter';
import { Legend } from './Legend';
import { pointsOf } from './points';
import { PointTable } from './PointTable';
import { placedKinds, useSubjectKind, type PlacedKind } from './useSubjectKind';

const largest: AssessmentQuery = {
  orderField: 'services',
  order: 'desc',
  limit: 200,
};

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    alignItems: 'center',
    fontSize: theme.typography.body2.fontSize,
    marginBottom: theme.spacing(1),
  },
  toggle: { marginLeft: 'auto' },
  kind: { minWidth: 140, marginBottom: theme.spacing(1.5) },
  note: { marginTop: theme.spacing(2) },
}));

/** Where groups, systems or domains stand, as a chart or a table. */
export function ScatterCard() {
  const classes = useStyles();
  const words = useWords();
  const { scatter, picture, format } = words;
  const [kind, chooseKind] = useSubjectKind();
  const { filter, query, isSet } = useAnswerFilter();
  const { page, loading, error, retry } = useAssessmentList(
    useMemo(() => ({ kind: [kind], ...largest, ...query }), [kind, query]),
  );
  const title = scatter.title[kind];
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const pathOf = useMaturityPath();
  // Until the others come, the page of those before is still there.
  const items = useMemo(
    () => page?.items.filter(({ subject }) => subject.kind === kind) ?? [],
    [page, kind],
  );
  const isWaiting = !error && items.length === 0 && (loading || !page);
  const { points, unplaced } = useMemo(() => pointsOf(items), [items]);
  const nameOf = useCallback(
    ({ subject }: AssessmentSummary) => subject.title ?? subject.name,
    [],
  );
  return (
    <InfoCard
      title={title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={scatter.subheader}
    >
      <FilterChips />
      <KindSelect kind={kind} onChange={chooseKind} />
      {error && <Failed title={scatter.failed} error={error} retry={retry} />}
      {isWaiting && <Awaited label={scatter.loading} height={470} />}
      {page && !isWaiting && points.length === 0 && (
        <Typography color="textSecondary">
          {isSet ? scatter.noneFiltered : scatter.none}
        </Typography>
      )}
      {points.length > 0 && (
        <div ref={chart}>
          <div className={classes.legend}>
            <Legend points={points} />
            <Button
              size="small"
              className={classes.toggle}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? scatter.asChart : scatter.asTable}
            </Button>
            {!asTable && (
              <PictureButton
                chart={chart}
                title={
                  isSet
                    ? plainText({
                        template: picture.titleOf,
                        values: {
                          chart: title,
                          subject: phrasesOf(filter, words).join(', '),
                        },
                      })
                    : title
                }
                name={`${kind.toLocaleLowerCase('en-US')}s`}
              />
            )}
          </div>
          {asTable ? (
            <PointTable title={title} points={points} />
          ) : (
            <DemandScatter
              kind={kind}
              points={points}
              nameOf={nameOf}
              onSelect={({ subject }) => navigate(pathOf(subject.ref))}
            />
          )}
        </div>
      )}
      {page?.nextCursor && (
        <Typography variant="body2" color="textSecondary">
          {plainText({
            template: scatter.largestOnly,
            values: { count: format.count(page.items.length) },
          })}
        </Typography>
      )}
      {unplaced.length > 0 && (
        <div className={classes.note}>
          <Typography variant="subtitle2" component="h3">
            {scatter.notEnough}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {scatter.notEnoughIntro}{' '}
            <EntityLinks
              refs={unplaced.map(({ subject }) => subject.ref)}
              defaultKind={kind}
              title={scatter.notEnough}
              link={MaturityLink}
            />
          </Typography>
        </div>
      )}
    </InfoCard>
  );
}

function KindSelect(props: {
  kind: PlacedKind;
  onChange: (kind: PlacedKind) => void;
}) {
  const classes = useStyles();
  const { scatter } = useWords();
  return (
    <TextField
      select
      id="platform-maturity-placed"
      label={scatter.placed}
      value={props.kind}
      onChange={({ target }) => props.onChange(target.value as PlacedKind)}
      className={classes.kind}
    >
      {placedKinds.map(kind => (
        <MenuItem key={kind} value={kind}>
          {scatter.kinds[kind]}
        </MenuItem>
      ))}
    </TextField>
  );
}
