import { EmptyState } from '@backstage/core-components';
import { useWords } from '../../translation';
import { RichText } from '../text';

/** Which permission the reader lacks. */
export function Forbidden(props: { permission: { name: string } }) {
  const { gate } = useWords();
  return (
    <EmptyState
      missing="info"
      title={gate.forbiddenTitle}
      description={
        <RichText
          template={gate.forbidden}
          values={{ permission: props.permission.name }}
        />
      }
    />
  );
}
