import Typography from '@material-ui/core/Typography';
import { YamlSnippet } from '../snippet';
import { RichText } from '../text';
import { unknownMessages } from './messages';

/** YAML to paste into a descriptor, with a button that copies it. */
export function Example(props: { yaml: string }) {
  const belowMetadata = /^(annotations|labels|links|tags):/.test(props.yaml);
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p">
        <RichText
          template={
            belowMetadata
              ? unknownMessages.exampleUnderMetadata
              : unknownMessages.example
          }
        />
      </Typography>
      <YamlSnippet yaml={props.yaml} />
    </>
  );
}
