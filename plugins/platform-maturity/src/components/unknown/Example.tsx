import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translation';
import { YamlSnippet } from '../snippet';
import { RichText } from '../text';

/** YAML to paste into a descriptor, with a button that copies it. */
export function Example(props: { yaml: string }) {
  const { unknown } = useWords();
  const belowMetadata = /^(annotations|labels|links|tags):/.test(props.yaml);
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="p">
        <RichText
          template={
            belowMetadata ? unknown.exampleUnderMetadata : unknown.example
          }
        />
      </Typography>
      <YamlSnippet yaml={props.yaml} />
    </>
  );
}
