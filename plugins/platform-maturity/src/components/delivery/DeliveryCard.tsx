import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  deliveryMeasureIds,
  deliveryMeasures,
  pluralFor,
  type Assessment,
  type DeliveryMeasureId,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { OtherValues, Provenance } from '../provenance';
import { Filled, plainText } from '../text';

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
  const words = useWords();
  const { delivery: texts, explanation } = words;
  const { delivery } = props.assessment;
  if (!delivery) {
    return null;
  }
  return (
    <InfoCard
      title={texts.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={texts.subheader}
    >
      <dl className={classes.list}>
        {deliveryMeasureIds.map(id => {
          const finding = delivery[id];
          if (!finding) {
            return null;
          }
          const { title, description } =
            explanation.definitions.deliveryMeasures[id];
          const { value, others, scope } = finding;
          return (
            <div key={id} className={classes.measure}>
              <dt className={classes.head}>
                <Typography component="span">{title}</Typography>
                <Typography component="span">
                  <strong>{inUnit(id, value, words)}</strong>
                </Typography>
              </dt>
              <dd className={classes.text}>
                <Typography variant="body2" color="textSecondary">
                  {description}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  <Filled
                    template={
                      scope.kind === 'owner'
                        ? texts.sourceOfOwner
                        : texts.source
                    }
                    elements={{ source: <Provenance told={finding} /> }}
                  />
                  {others && (
                    <>
                      {'; '}
                      <Filled
                        template={texts.insteadOf}
                        elements={{
                          values: (
                            <OtherValues
                              others={others}
                              format={other => inUnit(id, other, words)}
                            />
                          ),
                        }}
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

function inUnit(
  id: DeliveryMeasureId,
  value: number,
  { delivery, format, reader }: Words,
): string {
  if (deliveryMeasures[id].unit === 'share') {
    return format.share(value);
  }
  return plainText({
    template: pluralFor(delivery.hours, value, reader),
    values: { count: format.figure('perDay', value) },
  });
}
