import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  deliveryMeasureIds,
  deliveryMeasures,
  type Assessment,
  type DeliveryMeasureId,
} from '@paved/plugin-platform-maturity-common';
import { formatFigure, formatShare } from '../figures';
import { OtherValues, Provenance } from '../provenance';
import { plainText } from '../text';
import { deliveryMessages } from './messages';

const useStyles = makeStyles(theme => ({
  list: { margin: 0 },
  measure: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
}));

/** How the subject delivers; nothing where nobody reported it. */
export function DeliveryCard(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { delivery } = props.assessment;
  if (!delivery) {
    return null;
  }
  return (
    <InfoCard
      title={deliveryMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={deliveryMessages.subheader}
    >
      <dl className={classes.list}>
        {deliveryMeasureIds.map(id => {
          const finding = delivery[id];
          if (!finding) {
            return null;
          }
          const { title, description } = deliveryMeasures[id];
          const { value, others, scope } = finding;
          return (
            <div key={id} className={classes.measure}>
              <dt className={classes.head}>
                <Typography component="span">{title}</Typography>
                <Typography component="span">
                  <strong>{inUnit(id, value)}</strong>
                </Typography>
              </dt>
              <dd className={classes.text}>
                <Typography variant="body2" color="textSecondary">
                  {description}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {`${deliveryMessages.source}: `}
                  <Provenance told={finding} />
                  {scope.kind === 'owner' && ` (${deliveryMessages.ofOwner})`}
                  {others && (
                    <>
                      {`; ${deliveryMessages.insteadOf} `}
                      <OtherValues
                        others={others}
                        format={other => inUnit(id, other)}
                      />
                    </>
                  )}
                </Typography>
              </dd>
            </div>
          );
        })}
      </dl>
    </InfoCard>
  );
}

function inUnit(id: DeliveryMeasureId, value: number): string {
  if (deliveryMeasures[id].unit === 'share') {
    return formatShare(value);
  }
  const { one, other } = deliveryMessages.hours;
  return plainText({
    template: value === 1 ? one : other,
    values: { count: formatFigure('perDay', value) },
  });
}
