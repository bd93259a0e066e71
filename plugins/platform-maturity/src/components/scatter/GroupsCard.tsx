import { InfoCard } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  approaches,
  type AssessmentQuery,
  type AssessmentSummary,
} from '@paved/plugin-platform-maturity-common';
import { Fragment, useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useAssessmentList } from '../../hooks';
import { useWords } from '../../translation';
import { MaturityLink, useMaturityPath } from '../entities';
import { Failed } from '../gate';
import { ApproachMark } from '../marks';
import { legendItem, PictureButton } from '../picture';
import { plainText } from '../text';
import { GroupScatter } from './GroupScatter';
import { pointsOf } from './points';
import { PointTable } from './PointTable';

const largestGroups: AssessmentQuery = {
  kind: ['Group'],
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
  note: { marginTop: theme.spacing(2) },
}));

/** Where the groups stand, as a chart or a table. */
export function GroupsCard() {
  const classes = useStyles();
  const { scatter, format } = useWords();
  const { page, error, retry } = useAssessmentList(largestGroups);
  const [asTable, setAsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const pathOf = useMaturityPath();
  const { points, unplaced } = useMemo(
    () => pointsOf(page?.items ?? []),
    [page],
  );
  const nameOf = useCallback(
    ({ subject }: AssessmentSummary) => subject.title ?? subject.name,
    [],
  );
  return (
    <InfoCard
      title={scatter.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={scatter.subheader}
    >
      {error && <Failed error={error} retry={retry} />}
      {!page && !error && <Skeleton variant="rect" height={470} />}
      {page && points.length === 0 && (
        <Typography color="textSecondary">{scatter.none}</Typography>
      )}
      {points.length > 0 && (
        <div ref={chart}>
          <div className={classes.legend}>
            {approaches
              .filter(approach =>
                points.some(({ summary }) => summary.approach === approach),
              )
              .map(approach => (
                <span key={approach} {...legendItem}>
                  <ApproachMark approach={approach} />
                </span>
              ))}
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
                title={scatter.title}
                name="groups"
              />
            )}
          </div>
          {asTable ? (
            <PointTable points={points} />
          ) : (
            <GroupScatter
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
            {unplaced.map(({ subject }, index) => (
              <Fragment key={subject.ref}>
                {index > 0 && ', '}
                <MaturityLink entityRef={subject.ref} />
              </Fragment>
            ))}
          </Typography>
        </div>
      )}
    </InfoCard>
  );
}
