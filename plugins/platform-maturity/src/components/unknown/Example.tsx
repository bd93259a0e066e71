import { CodeSnippet } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { RichText } from '../text';
import { unknownMessages } from './messages';

const useStyles = makeStyles(theme => ({
  snippet: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflow: 'hidden',
    maxWidth: '100%',
  },
}));

/** YAML to paste into a descriptor, with a button that copies it. */
export function Example(props: { yaml: string }) {
  const classes = useStyles();
  const wholeEntity = props.yaml.startsWith('kind:');
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p">
        <RichText
          template={
            wholeEntity
              ? unknownMessages.example
              : unknownMessages.exampleUnderMetadata
          }
        />
      </Typography>
      <div className={classes.snippet}>
        <CodeSnippet
          text={props.yaml.trimEnd()}
          language="yaml"
          showCopyCodeButton
          wrapLongLines
          customStyle={{ margin: 0, padding: '8px 48px 8px 12px' }}
        />
      </div>
    </>
  );
}
