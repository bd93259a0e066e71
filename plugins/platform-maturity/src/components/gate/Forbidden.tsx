import { EmptyState } from '@backstage/core-components';
import { RichText } from '../text';
import { gateMessages } from './messages';

/** Which permission the reader lacks. */
export function Forbidden(props: { permission: { name: string } }) {
  return (
    <EmptyState
      missing="info"
      title={gateMessages.forbiddenTitle}
      description={
        <RichText
          template={gateMessages.forbidden}
          values={{ permission: props.permission.name }}
        />
      }
    />
  );
}
