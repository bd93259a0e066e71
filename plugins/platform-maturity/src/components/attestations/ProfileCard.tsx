import { InfoCard, Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  AnsweredQuestion,
  AspectId,
  Attestations,
} from '@paved/plugin-platform-maturity-common';
import { useState } from 'react';
import { useWords } from '../../translation';
import { Filled, RichText } from '../text';
import { AspectLevels } from './AspectLevels';
import { ProfileTable } from './ProfileTable';
import { Question } from './Question';
import { Refusal } from './Refusal';

const modelUrl =
  'https://tag-app-delivery.cncf.io/whitepapers/platform-eng-maturity-model/';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  intro: { flex: '1 1 30em', maxWidth: '60em' },
  toggle: { marginLeft: 'auto' },
  sources: { marginTop: theme.spacing(2) },
}));

/**
 * The organization's levels in the five aspects of the CNCF model, each by
 * itself, beside those of others.
 */
export function ProfileCard(props: {
  rows: { aspect: AspectId; item: AnsweredQuestion }[];
  attestations: Attestations;
  onAnswer: (item: AnsweredQuestion) => void;
  onTakeBack: (item: AnsweredQuestion) => void;
}) {
  const classes = useStyles();
  const { rows, attestations, onAnswer, onTakeBack } = props;
  const { profile } = useWords().attestations;
  const [asTable, setAsTable] = useState(false);
  return (
    <InfoCard title={profile.title} titleTypographyProps={{ component: 'h2' }}>
      <div className={classes.head}>
        <div className={classes.intro}>
          <Typography variant="body2">
            <RichText template={profile.intro} /> {profile.bars}
          </Typography>
          {attestations.refusal && (
            <Refusal refusal={attestations.refusal} kind="Organization" />
          )}
        </div>
        <Button
          size="small"
          className={classes.toggle}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? profile.asChart : profile.asTable}
        </Button>
      </div>
      {asTable ? (
        <ProfileTable rows={rows} />
      ) : (
        <div>
          {rows.map(({ aspect, item }) => (
            <Question
              key={aspect}
              item={item}
              mayAttest={attestations.mayAttest}
              onAnswer={() => onAnswer(item)}
              onTakeBack={() => onTakeBack(item)}
            >
              <AspectLevels aspect={aspect} item={item} />
            </Question>
          ))}
        </div>
      )}
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.sources}
      >
        <Filled
          template={profile.sources}
          elements={{
            model: (
              <Link to={modelUrl} underline="always">
                {profile.model}
              </Link>
            ),
          }}
        />
      </Typography>
    </InfoCard>
  );
}
