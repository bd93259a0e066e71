import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type { PolicyDraft, TextProblem } from '../../../hooks';
import { useWords, type Words } from '../../../translation';
import { Disclosure } from '../../disclosure';
import { plainText, RichText } from '../../text';

const useStyles = makeStyles({
  input: { fontFamily: 'monospace', fontSize: '0.85rem', lineHeight: 1.5 },
});

/** The whole policy to be typed or pasted. */
export function PolicyText(props: { draft: PolicyDraft }) {
  const classes = useStyles();
  const words = useWords();
  const texts = words.policy.preview;
  const { text, problem, type } = props.draft;
  return (
    <Disclosure title={texts.asText}>
      <TextField
        id="policy-text"
        fullWidth
        multiline
        minRows={6}
        maxRows={24}
        variant="outlined"
        label={texts.textLabel}
        value={text}
        onChange={event => type(event.target.value)}
        error={problem !== undefined}
        inputProps={{
          className: classes.input,
          spellCheck: false,
          autoCapitalize: 'off',
        }}
        helperText={
          problem ? (
            phraseOf(problem, words)
          ) : (
            <RichText template={texts.textHelp} />
          )
        }
      />
      {problem && (
        <Typography variant="body2" role="alert">
          {texts.textFirst}
        </Typography>
      )}
    </Disclosure>
  );
}

function phraseOf(
  { code, message = '', line }: TextProblem,
  { policy }: Words,
): string {
  const { noMapping, syntax } = policy.preview;
  return code === 'noMapping'
    ? plainText({ template: noMapping })
    : plainText({
        template: syntax,
        values: { line: String(line ?? '?'), message },
      });
}
