import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type { PolicyDraft, TextProblem } from '../../../hooks';
import { Disclosure } from '../../disclosure';
import { plainText, RichText } from '../../text';
import { previewMessages } from './messages';

const useStyles = makeStyles({
  input: { fontFamily: 'monospace', fontSize: '0.85rem', lineHeight: 1.5 },
});

/** The whole policy to be typed or pasted. */
export function PolicyText(props: { draft: PolicyDraft }) {
  const classes = useStyles();
  const { text, problem, type } = props.draft;
  return (
    <Disclosure title={previewMessages.asText}>
      <TextField
        id="policy-text"
        fullWidth
        multiline
        minRows={6}
        maxRows={24}
        variant="outlined"
        label={previewMessages.textLabel}
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
            wordsOf(problem)
          ) : (
            <RichText template={previewMessages.textHelp} />
          )
        }
      />
      {problem && (
        <Typography variant="body2" role="alert">
          {previewMessages.textFirst}
        </Typography>
      )}
    </Disclosure>
  );
}

function wordsOf({ code, message = '', line }: TextProblem): string {
  return code === 'noMapping'
    ? plainText({ template: previewMessages.noMapping })
    : plainText({
        template: previewMessages.syntax,
        values: { line: String(line ?? '?'), message },
      });
}
