import Typography from '@material-ui/core/Typography';
import {
  capabilities,
  facts,
  practices,
  practiceTexts,
  type FactDefinition,
  type FactId,
  type Missing,
} from '@paved/plugin-platform-maturity-common';
import { useWords, type Words } from '../../translation';
import { RichText } from '../text';
import { Example } from './Example';

/** What to add to which descriptor, so that something becomes known. */
export function HowToRegister(props: { missing: Missing }) {
  const { register, example } = registrationOf(props.missing, useWords());
  return (
    <>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        <RichText template={register} />
      </Typography>
      {example && <Example yaml={example} />}
    </>
  );
}

function registrationOf(
  missing: Missing,
  words: Words,
): { register: string; example?: string } {
  switch (missing.kind) {
    case 'fact':
      return factRegistration(missing.id, words);
    case 'owner':
      return factRegistration('servicesPerTeam', words);
    default:
      return {
        register: practiceTexts(missing.id, words.reader).register,
        example: { ...practices, ...capabilities }[missing.id].example,
      };
  }
}

function factRegistration(id: FactId, { explanation }: Words) {
  const { example }: FactDefinition = facts[id];
  return { register: explanation.definitions.facts[id].register, example };
}
