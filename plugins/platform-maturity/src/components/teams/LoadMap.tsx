import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import {
  assessmentReadPermission,
  loadMeasureIds,
  pluralFor,
  type AssessmentQuery,
  type Level,
  type LoadMeasureId,
} from '@paved/plugin-platform-maturity-common';
import { useMemo, useRef, useState } from 'react';
import { failureOf, useAssessmentList, useListQuery } from '../../hooks';
import { useWords, type Words } from '../../translation';
import { TableDownload } from '../download';
import { Awaited, Failed, Forbidden } from '../gate';
import { Filters, ListPages } from '../list';
import { PictureButton } from '../picture';
import { plainText } from '../text';
import { LoadChart } from './LoadChart';
import { LoadGlyph } from './LoadGlyph';
import { LoadTable } from './LoadTable';
import { teamsOf } from './teams';
import { ThresholdHelp } from './ThresholdHelp';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2.5),
    fontSize: theme.typography.body2.fontSize,
  },
  legend: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
  },
  figure: { minWidth: 200 },
  chart: { marginBottom: theme.spacing(3) },
  end: { marginLeft: 'auto' },
  note: { marginTop: theme.spacing(1) },
}));

const filters = ['type'] as const;

const levels: Level[] = ['platformEngineering', 'hybrid', 'devops'];

/** Groups by what their members carry: as a chart and as a table. */
export function LoadMap(props: { defaults: AssessmentQuery }) {
  const classes = useStyles();
  const words = useWords();
  const { teams: texts, format, reader } = words;
  const list = useListQuery(props.defaults);
  const { page, loading, error, retry } = useAssessmentList(list.query);
  const chart = useRef<HTMLDivElement>(null);
  const [figure, setFigure] = useState<LoadMeasureId>('services');
  const { teams, owningNothing } = useMemo(
    () => teamsOf(page?.items ?? []),
    [page],
  );
  if (error && failureOf(error) === 'forbidden') {
    return <Forbidden permission={assessmentReadPermission} />;
  }
  const { limit, cursor, ...query } = list.query;
  const isFiltered =
    list.query.search !== undefined ||
    filters.some(name => list.chosen[name].length > 0);
  return (
    <InfoCard
      title={texts.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={texts.subheader}
    >
      <Filters list={list} names={filters} owners={[]} />
      {error && <Failed title={texts.failed} error={error} retry={retry} />}
      {!page && !error && <Awaited label={texts.loading} height={520} />}
      {page && teams.length === 0 && (
        <Typography color="textSecondary">
          {noneOf(owningNothing > 0, isFiltered, words)}
        </Typography>
      )}
      {teams.length > 0 && (
        <>
          <div className={classes.bar}>
            <TextField
              select
              id="load-figure"
              size="small"
              variant="outlined"
              className={classes.figure}
              label={texts.chart.title}
              value={figure}
              onChange={event => setFigure(event.target.value as LoadMeasureId)}
            >
              {loadMeasureIds.map(id => (
                <MenuItem key={id} value={id}>
                  {texts.measured[id]}
                </MenuItem>
              ))}
            </TextField>
            {levels.map(level => (
              <span key={level} className={classes.legend}>
                <LoadGlyph level={level} />
                {texts.levels[level]}
              </span>
            ))}
            <span className={classes.end}>
              <PictureButton
                chart={chart}
                title={plainText({
                  template: words.picture.titleOf,
                  values: {
                    chart: texts.title,
                    subject: texts.measured[figure],
                  },
                })}
                name="teams"
              />
            </span>
          </div>
          <div ref={chart} className={classes.chart}>
            <LoadChart
              teams={teams}
              isPart={Boolean(list.previous ?? page?.nextCursor)}
              id={figure}
            />
          </div>
          <TableDownload table="load" query={query} title={texts.table} />
          <LoadTable teams={teams} list={list} loading={loading} />
          {owningNothing > 0 && (
            <Typography
              variant="body2"
              color="textSecondary"
              className={classes.note}
            >
              {plainText({
                template: pluralFor(texts.owningNothing, owningNothing, reader),
                values: { count: format.count(owningNothing) },
              })}
            </Typography>
          )}
        </>
      )}
      <ListPages
        title={texts.table}
        list={list}
        nextCursor={page?.nextCursor}
        loading={loading}
      />
      {teams.length > 0 && <ThresholdHelp teams={teams} />}
    </InfoCard>
  );
}

function noneOf(
  owningNothing: boolean,
  isFiltered: boolean,
  { teams, list }: Words,
): string {
  if (owningNothing) {
    return teams.noneOwning;
  }
  return isFiltered ? list.noneFiltered : teams.none;
}
