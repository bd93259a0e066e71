import Typography from '@material-ui/core/Typography';
import {
  capabilities,
  facts,
  practices,
  type CapabilityDefinition,
  type FactDefinition,
  type Missing,
  type PracticeDefinition,
} from '@paved/plugin-platform-maturity-common';
import { RichText } from '../text';
import { Example } from './Example';

/** What to add to which descriptor, so that something becomes known. */
export function HowToRegister(props: { missing: Missing }) {
  const { register, example } = definitionOf(props.missing);
  return (
    <>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        <RichText template={register} />
      </Typography>
      {example && <Example yaml={example} />}
    </>
  );
}

function definitionOf(missing: Missing): {
  register: string;
  example?: string;
} {
  switch (missing.kind) {
    case 'fact':
      return facts[missing.id] satisfies FactDefinition;
    case 'owner':
      return facts.servicesPerTeam satisfies FactDefinition;
    case 'practice':
      return practices[missing.id] satisfies PracticeDefinition;
    default:
      return capabilities[missing.id] satisfies CapabilityDefinition;
  }
}
