import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { AttestRefusal } from '@paved/plugin-platform-maturity-common';
import { RichText } from '../text';
import { groupRefusal, refusalMessages } from './messages';

/** Why the reader may not answer. */
export function Refusal(props: { refusal: AttestRefusal; kind: string }) {
  const { refusal, kind } = props;
  if (refusal.because === 'notOwner') {
    const isGroup = kind.toLocaleLowerCase('en-US') === 'group';
    return (
      <Typography variant="body2" color="textSecondary">
        {isGroup ? groupRefusal : refusalMessages.notOwner}{' '}
        <EntityRefLinks
          entityRefs={refusal.owners}
          defaultKind="Group"
          hideIcons
        />
      </Typography>
    );
  }
  return (
    <Typography variant="body2" color="textSecondary">
      <RichText
        template={refusalMessages[refusal.because]}
        values={
          refusal.because === 'missingPermission'
            ? { permission: refusal.permission }
            : {}
        }
      />
    </Typography>
  );
}
