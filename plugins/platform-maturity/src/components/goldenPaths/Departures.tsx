import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  pluralFor,
  type GoldenPathHistory,
  type TemplateDeparture,
  type TemplateOrigin,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { MaturityLink } from '../entities';
import { MoreItems, useMoreItems } from '../paging';
import { Ago, Filled, plainText, RichText } from '../text';

const useStyles = makeStyles(theme => ({
  title: { marginTop: theme.spacing(2) },
  list: {
    margin: theme.spacing(0.5, 0),
    paddingLeft: theme.spacing(2.5),
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
  },
}));

/** So many departures are shown at first. */
const first = 5;

/** The components that left what they were made from, latest first. */
export function Departures(props: {
  left: GoldenPathHistory['left'];
  days: number;
}) {
  const classes = useStyles();
  const { goldenPaths, format, reader } = useWords();
  const { time } = goldenPaths;
  const { left, days } = props;
  const { components, departures } = left;
  const { shown, list, more } = useMoreItems(departures, first);
  const unnamed = components - departures.length;
  return (
    <>
      <Typography variant="subtitle2" component="h3" className={classes.title}>
        {time.left}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        <RichText
          template={
            components ? pluralFor(time.count, components, reader) : time.none
          }
          values={{
            count: format.count(components),
            days: format.count(days),
          }}
        />
      </Typography>
      {shown.length > 0 && (
        <ul ref={list} className={classes.list} aria-label={time.left}>
          {shown.map(departure => (
            // A component may have left several paths.
            <li key={`${departure.component} ${departure.at}`}>
              <Departure departure={departure} />
            </li>
          ))}
        </ul>
      )}
      <MoreItems {...more} />
      {unnamed > 0 && shown.length === departures.length && (
        <Typography variant="body2" color="textSecondary">
          {plainText({
            template: pluralFor(time.unnamed, unnamed, reader),
            values: { count: format.count(unnamed) },
          })}
        </Typography>
      )}
    </>
  );
}

function Departure(props: { departure: TemplateDeparture }) {
  const { time } = useWords().goldenPaths;
  const { component, at, before, after } = props.departure;
  return (
    <Filled
      template={after ? time.toOther : time.toNone}
      elements={{
        component: <MaturityLink entityRef={component} />,
        before: <Origin origin={before} />,
        after: after && <Origin origin={after} />,
        ago: <Ago at={at} />,
      }}
    />
  );
}

function Origin(props: { origin: TemplateOrigin }) {
  const { time } = useWords().goldenPaths;
  const { template } = props.origin;
  return template ? (
    <EntityRefLink entityRef={template} defaultKind="Template" hideIcon />
  ) : (
    <>{time.someTemplate}</>
  );
}
