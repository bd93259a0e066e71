import { InfoCard } from '@backstage/core-components';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  organizationReadPermission,
  pluralFor,
  type ExplainedAssessment,
} from '@paved/plugin-platform-maturity-common';
import { searchOf, type Guide, type Scenarios } from '../../../hooks/guide';
import { useWords } from '../../../translation';
import { Failed, Forbidden } from '../../gate';
import { plainText, RichText } from '../../text';
import { StackedTable } from '../table';
import { DifferenceMark, isDifferent } from './DifferenceMark';
import { partsOf } from './rows';

const answersNow = 'now';

const useStyles = makeStyles(theme => ({
  rows: { display: 'grid', gap: theme.spacing(2) },
  which: { width: '100%', maxWidth: '28em' },
}));

/** A scenario, or the answers given, beside the measured organization. */
export function ComparisonCard(props: { guide: Guide; scenarios: Scenarios }) {
  const { guide, scenarios } = props;
  const { organization } = guide;
  const { comparison } = useWords().guide;
  return (
    <InfoCard
      title={comparison.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={comparison.subheader}
    >
      {organization.status === 'loading' && <Skeleton height={160} />}
      {organization.status === 'forbidden' && (
        <Forbidden permission={organizationReadPermission} />
      )}
      {organization.status === 'notAssessed' && (
        <Typography variant="body2">{comparison.notAssessed}</Typography>
      )}
      {organization.status === 'error' && (
        <Failed
          title={comparison.errorTitle}
          error={organization.error}
          retry={guide.reload}
        />
      )}
      {organization.status === 'ready' && (
        <Compared
          guide={guide}
          scenarios={scenarios}
          measured={organization.assessment}
        />
      )}
    </InfoCard>
  );
}

function Compared(props: {
  guide: Guide;
  scenarios: Scenarios;
  measured: ExplainedAssessment;
}) {
  const classes = useStyles();
  const { guide, scenarios, measured } = props;
  const words = useWords();
  const { comparison } = words.guide;
  const { list, loading } = scenarios;
  const chosen = list.find(({ id }) => id === guide.compare);
  const gone = guide.compare !== undefined && !chosen && !loading;
  const answers = chosen?.answers ?? guide.answers;
  const name = chosen?.name ?? comparison.answersNow;
  return (
    <div className={classes.rows}>
      {list.length > 0 && (
        <TextField
          select
          variant="outlined"
          size="small"
          className={classes.which}
          label={comparison.which}
          id="guide-compare"
          value={chosen?.id ?? answersNow}
          onChange={event =>
            guide.compareWith(
              event.target.value === answersNow
                ? undefined
                : event.target.value,
            )
          }
          SelectProps={{
            SelectDisplayProps: {
              'aria-label': plainText({
                template: comparison.whichNamed,
                values: { name },
              }),
            },
          }}
        >
          <MenuItem value={answersNow}>{comparison.answersNow}</MenuItem>
          {list.map(({ id, name: title }) => (
            <MenuItem key={id} value={id}>
              {title}
            </MenuItem>
          ))}
        </TextField>
      )}
      {gone && (
        <Typography variant="body2" color="textSecondary">
          {comparison.gone}
        </Typography>
      )}
      {searchOf(answers) === '' ? (
        <Typography variant="body2" color="textSecondary">
          {comparison.nothingAnswered}
        </Typography>
      ) : (
        <SideBySide
          measured={measured}
          scenario={name}
          parts={partsOf(measured, guide.answerTo(answers), words)}
        />
      )}
    </div>
  );
}

function SideBySide(props: {
  measured: ExplainedAssessment;
  scenario: string;
  parts: ReturnType<typeof partsOf>;
}) {
  const { measured, scenario, parts } = props;
  const { explanation, format, guide, reader } = useWords();
  const { comparison } = guide;
  const differing = parts.filter(({ difference }) => isDifferent(difference));
  return (
    <>
      <Typography role="status">
        <RichText
          template={
            differing.length === 0
              ? comparison.noDifference
              : pluralFor(comparison.summary, differing.length, reader)
          }
          values={{
            differing: format.count(differing.length),
            all: format.count(parts.length),
          }}
        />
      </Typography>
      <StackedTable
        caption={plainText({
          template: comparison.table,
          values: {
            scenario,
            organization:
              measured.subject.title ?? explanation.terms.organization.start,
          },
        })}
        columns={[
          comparison.part,
          comparison.measured,
          scenario,
          comparison.difference,
        ]}
        rows={parts.map(part => ({
          id: part.id,
          marked: isDifferent(part.difference),
          cells: [
            part.title,
            part.measured,
            part.scenario,
            <DifferenceMark key="difference" {...part} />,
          ],
        }))}
      />
    </>
  );
}
