import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import {
  factors,
  facts,
  missingOf,
  missingTitle,
  type Assessment,
  type Missing,
} from '@paved/plugin-platform-maturity-common';
import { Disclosure } from '../disclosure';
import { unknownReasons } from '../figures';
import { OutcomeMark } from '../marks';
import { unknownMark, unknownPhrase } from '../provenance';
import { midSentence, plainText } from '../text';
import { HowToRegister } from './HowToRegister';
import { unknownMessages } from './messages';

/** What is not known, and how to register each. */
export function UnknownCard(props: { assessment: Assessment }) {
  const missing = missingOf(props.assessment);
  return (
    <InfoCard
      title={unknownMessages.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={missing.length ? unknownMessages.intro : undefined}
    >
      {missing.length === 0 && (
        <Typography>{unknownMessages.nothing}</Typography>
      )}
      {missing.map(item => (
        <Disclosure
          key={item.id}
          title={missingTitle(item)}
          aside={
            <OutcomeMark outcome="unknown">
              {item.kind === 'fact'
                ? unknownMark(
                    props.assessment.facts[item.id],
                    unknownMessages.notRegistered,
                  )
                : unknownMessages.notRegistered}
            </OutcomeMark>
          }
          summary={
            <Typography variant="body2" color="textSecondary">
              {reasonOf(item, props.assessment)} {effectOf(item)}
            </Typography>
          }
        >
          <HowToRegister missing={item} />
        </Disclosure>
      ))}
    </InfoCard>
  );
}

function reasonOf(item: Missing, assessment: Assessment): string {
  if (item.kind === 'fact') {
    return unknownPhrase(assessment.facts[item.id]);
  }
  if (item.kind === 'owner') {
    return unknownReasons[item.reason];
  }
  return item.kind === 'capability' &&
    assessment.capabilities[item.id].inherited
    ? unknownMessages.notSeen
    : unknownMessages.notRecorded;
}

function effectOf(item: Missing): string {
  if (item.kind === 'owner') {
    return plainText({
      template: unknownMessages.ownerWaits,
      values: {
        facts: item.facts.map(id => midSentence(facts[id].title)).join(', '),
      },
    });
  }
  if (item.kind !== 'fact') {
    return unknownMessages[
      item.kind === 'practice' ? 'foundation' : 'platform'
    ];
  }
  return plainText({
    template: item.decisive
      ? unknownMessages.decisive
      : unknownMessages.sharpens,
    values: { factor: factors[item.factor].title },
  });
}
