import { CodeSnippet } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  snippet: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflow: 'hidden',
    maxWidth: '100%',
    // The colours of the highlighting lack contrast in both themes.
    '& code span[style*="color"]': {
      color: [
        theme.palette.type === 'dark' ? '#8fd9b6' : '#0b6b41',
        '!important',
      ].join(' '),
    },
  },
}));

/** YAML to paste somewhere, with a button that copies it. */
export function YamlSnippet(props: { yaml: string }) {
  const classes = useStyles();
  return (
    <div className={classes.snippet}>
      <CodeSnippet
        text={props.yaml.trimEnd()}
        language="yaml"
        showCopyCodeButton
        wrapLongLines
        customStyle={{
          margin: 0,
          padding: '8px 48px 8px 12px',
        }}
      />
    </div>
  );
}
