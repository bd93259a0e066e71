import { InfoCard, Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  aspectIds,
  aspectLevels,
  aspects,
} from '@paved/plugin-platform-maturity-common';
import type { ReactNode } from 'react';
import { RichText } from '../../text';
import { StackedTable } from '../table';
import { doraClusters, modelMessages } from './modelMessages';
import { ShareBar } from './ShareBar';

const useStyles = makeStyles(theme => ({
  models: { display: 'grid', gap: theme.spacing(4) },
  text: { maxWidth: '60em', marginBottom: theme.spacing(1) },
  more: { marginTop: theme.spacing(1) },
}));

const { cncf, microsoft, dora, teamTopologies } = modelMessages;

/** The models that others have published, each with where to read on. */
export function ReferenceModels() {
  const classes = useStyles();
  return (
    <InfoCard
      title={modelMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={modelMessages.subheader}
    >
      <div className={classes.models}>
        <Model {...cncf}>
          <StackedTable
            caption={cncf.caption}
            widths={['24%']}
            columns={[cncf.aspect, ...aspectLevels]}
            rows={aspectIds.map(id => ({
              id,
              cells: [
                aspects[id].title,
                ...aspects[id].shares.map((share, index) => (
                  <ShareBar key={index} share={share} />
                )),
              ],
            }))}
          />
        </Model>
        <Model {...dora}>
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
            rows={doraClusters.map(({ id, title, ...cluster }) => ({
              id,
              cells: [
                title,
                cluster.leadTime,
                cluster.deployments,
                cluster.failures,
                cluster.recovery,
              ],
            }))}
          />
        </Model>
        <Model {...microsoft} />
        <Model {...teamTopologies} />
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
