import { InfoCard, Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  aspectIds,
  aspectLevels,
  aspects,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { useWords } from '../../../translation';
import { RichText } from '../../text';
import { StackedTable } from '../table';
import { doraClusters, doraFailures, modelUrls } from './models';
import { ShareBar } from './ShareBar';

const useStyles = makeStyles(theme => ({
  models: { display: 'grid', gap: theme.spacing(4) },
  text: { maxWidth: '60em', marginBottom: theme.spacing(1) },
  more: { marginTop: theme.spacing(1) },
}));

/** The models that others have published, each with where to read on. */
export function ReferenceModels() {
  const classes = useStyles();
  const { attestations, explanation, format, guide } = useWords();
  const { models } = guide.reference;
  const { cncf, microsoft, dora, teamTopologies } = models;
  return (
    <InfoCard
      title={models.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={models.subheader}
    >
      <div className={classes.models}>
        <Model {...cncf} url={modelUrls.cncf}>
          <StackedTable
            caption={cncf.caption}
            widths={['24%']}
            columns={[
              cncf.aspect,
              ...aspectLevels.map(level => attestations.levels[level]),
            ]}
            rows={aspectIds.map(id => ({
              id,
              cells: [
                explanation.definitions.questions[id].title,
                ...aspects[id].shares.map((share, index) => (
                  <ShareBar key={index} share={share} />
                )),
              ],
            }))}
          />
        </Model>
        <Model {...dora} url={modelUrls.dora}>
          <StackedTable
            caption={dora.caption}
            widths={['16%']}
            columns={[
              dora.cluster,
              dora.leadTime,
              dora.deployments,
              dora.failures,
              dora.recovery,
            ]}
            rows={doraClusters.map(id => {
              const cluster = dora.clusters[id];
              return {
                id,
                cells: [
                  cluster.title,
                  cluster.leadTime,
                  cluster.deployments,
                  format.share(doraFailures[id]),
                  cluster.recovery,
                ],
              };
            })}
          />
        </Model>
        <Model {...microsoft} url={modelUrls.microsoft} />
        <Model {...teamTopologies} url={modelUrls.teamTopologies} />
      </div>
    </InfoCard>
  );
}

function Model(props: {
  title: string;
  text: string;
  link: string;
  url: string;
  children?: ReactNode;
}) {
  const classes = useStyles();
  return (
    <div>
      <Typography variant="subtitle1" component="h3" gutterBottom>
        {props.title}
      </Typography>
      <Typography variant="body2" className={classes.text}>
        <RichText template={props.text} />
      </Typography>
      {props.children}
      <Typography variant="body2" className={classes.more}>
        <Link to={props.url}>{props.link}</Link>
      </Typography>
    </div>
  );
}
