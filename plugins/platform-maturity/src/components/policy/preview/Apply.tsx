import Typography from '@material-ui/core/Typography';
import {
  differencesOf,
  withValue,
  writeConfiguration,
  type PolicyDocument,
} from '../../../hooks';
import { useWords } from '../../../translation';
import { YamlSnippet } from '../../snippet';
import { RichText } from '../../text';

/**
 * How a changed policy is put in force: by its changes alone, as the reader may
 * not know all of what is configured.
 */
export function Apply(props: {
  configured: PolicyDocument;
  policy: PolicyDocument;
}) {
  const texts = useWords().policy.preview;
  const differences = differencesOf(props.configured, props.policy);
  const set = differences.filter(({ value }) => value !== undefined);
  const left = differences.filter(({ value }) => value === undefined);
  if (differences.length === 0) {
    return null;
  }
  return (
    <div>
      <Typography variant="h6" component="h3">
        {texts.applyTitle}
      </Typography>
      {left.length > 0 && (
        <Typography variant="body2" gutterBottom>
          <RichText
            template={texts.leaveOut}
            values={{ keys: left.map(({ key }) => key).join(', ') }}
          />
        </Typography>
      )}
      {set.length > 0 && (
        <>
          <Typography variant="body2" gutterBottom>
            <RichText template={texts.apply} />
          </Typography>
          <YamlSnippet
            yaml={writeConfiguration(
              set.reduce<PolicyDocument>(
                (policy, { key, value }) => withValue(policy, key, value),
                {},
              ),
            )}
          />
        </>
      )}
      <Typography variant="body2">{texts.restart}</Typography>
    </div>
  );
}
