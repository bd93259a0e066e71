import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  GoldenPaths,
  Subject,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Disclosure } from '../disclosure';
import { SubjectTableDownload } from '../download';
import { EntitySampleLinks } from '../entities';
import { plainText, RichText } from '../text';
import { ShareBar } from './ShareBar';
import { TeamAdoption } from './TeamAdoption';
import { TemplateTable } from './TemplateTable';
import { ThroughTime } from './ThroughTime';

const useStyles = makeStyles(theme => ({
  section: { marginTop: theme.spacing(2) },
}));

/** How much was made from templates, from which, and what left them. */
export function GoldenPathsCard(props: {
  paths: GoldenPaths;
  subject: Pick<Subject, 'ref' | 'kind'>;
}) {
  const classes = useStyles();
  const { goldenPaths, format } = useWords();
  const { paths, subject } = props;
  // The teams of the organization can be compared.
  const whole = subject.kind === 'Organization';
  const { components, fromTemplate, total, unused } = paths;
  const share = fromTemplate / components;
  const values = {
    count: format.count(fromTemplate),
    of: format.count(components),
    share: format.share(share),
  };
  return (
    <InfoCard
      title={goldenPaths.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={
        // The card lays its subheader out in a row.
        <span>
          <RichText template={goldenPaths.subheader} />
        </span>
      }
    >
      <Typography gutterBottom>
        <RichText
          template={fromTemplate ? goldenPaths.made : goldenPaths.none}
          values={values}
        />
      </Typography>
      <ShareBar
        share={share}
        label={plainText({ template: goldenPaths.bar, values })}
      />
      {fromTemplate === 0 && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.section}
        >
          <RichText
            template={
              whole && unused?.total === 0
                ? goldenPaths.noTemplates
                : goldenPaths.noneUsed
            }
          />
        </Typography>
      )}
      {total > 0 && (
        <div className={classes.section}>
          <TemplateTable paths={paths} />
          <SubjectTableDownload
            table="golden-paths"
            subject={subject}
            title={goldenPaths.table}
          />
        </div>
      )}
      {unused && unused.total > 0 && (
        <Typography variant="body2" className={classes.section}>
          {goldenPaths.unused}: <EntitySampleLinks sample={unused} />
        </Typography>
      )}
      {whole && fromTemplate > 0 && (
        <div className={classes.section}>
          <Disclosure title={goldenPaths.perTeam}>
            <TeamAdoption />
          </Disclosure>
        </div>
      )}
      <div className={classes.section}>
        <ThroughTime subjectRef={subject.ref} kind={subject.kind} />
      </div>
    </InfoCard>
  );
}
