import { InfoCard } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import {
  missingOf,
  missingTitle,
  type Assessment,
  type Missing,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { Disclosure } from '../disclosure';
import { OutcomeMark } from '../marks';
import { unknownMark, unknownPhrase } from '../provenance';
import { plainText } from '../text';
import { HowToRegister } from './HowToRegister';

/** What is not known, and how to register each. */
export function UnknownCard(props: { assessment: Assessment }) {
  const words = useWords();
  const { unknown, reader } = words;
  const missing = missingOf(props.assessment);
  return (
    <InfoCard
      title={unknown.title}
      titleTypographyProps={{ component: 'h2' }}
      subheader={missing.length ? unknown.intro : undefined}
    >
      {missing.length === 0 && <Typography>{unknown.nothing}</Typography>}
      {missing.map(item => (
        <Disclosure
          key={item.id}
          title={missingTitle(item, reader)}
          aside={
            <OutcomeMark outcome="unknown">
              {item.kind === 'fact'
                ? unknownMark(
                    props.assessment.facts[item.id],
                    unknown.notRegistered,
                    words,
                  )
                : unknown.notRegistered}
            </OutcomeMark>
          }
          summary={
            <Typography variant="body2" color="textSecondary">
              {reasonOf(item, props.assessment, words)} {effectOf(item, words)}
            </Typography>
          }
        >
          <HowToRegister missing={item} />
        </Disclosure>
      ))}
    </InfoCard>
  );
}

function reasonOf(item: Missing, assessment: Assessment, words: Words): string {
  const { unknown, explanation } = words;
  if (item.kind === 'fact') {
    return unknownPhrase(assessment.facts[item.id], words);
  }
  if (item.kind === 'owner') {
    return explanation.unknownReasons[item.reason];
  }
  return item.kind === 'capability' &&
    assessment.capabilities[item.id].inherited
    ? unknown.notSeen
    : unknown.notRecorded;
}

function effectOf(item: Missing, words: Words): string {
  const { unknown, explanation } = words;
  if (item.kind === 'owner') {
    return plainText({
      template: unknown.ownerWaits,
      values: {
        facts: item.facts.map(id => explanation.terms.facts[id]).join(', '),
      },
    });
  }
  if (item.kind !== 'fact') {
    return unknown[item.kind === 'practice' ? 'foundation' : 'platform'];
  }
  return plainText({
    template: item.decisive ? unknown.decisive : unknown.sharpens,
    values: { factor: explanation.definitions.factors[item.factor].title },
  });
}
