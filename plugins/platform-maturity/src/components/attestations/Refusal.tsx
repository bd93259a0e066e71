import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { AttestRefusal } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Filled, RichText } from '../text';

/** Why the reader may not answer. */
export function Refusal(props: { refusal: AttestRefusal; kind: string }) {
  const { refusals, notMember } = useWords().attestations;
  const { refusal, kind } = props;
  if (refusal.because === 'notOwner') {
    const isGroup = kind.toLocaleLowerCase('en-US') === 'group';
    return (
      <Typography variant="body2" color="textSecondary">
        <Filled
          template={isGroup ? notMember : refusals.notOwner}
          elements={{
            owners: (
              <EntityRefLinks
                entityRefs={refusal.owners}
                defaultKind="Group"
                hideIcons
              />
            ),
          }}
        />
      </Typography>
    );
  }
  return (
    <Typography variant="body2" color="textSecondary">
      <RichText
        template={refusals[refusal.because]}
        values={
          refusal.because === 'missingPermission'
            ? { permission: refusal.permission }
            : {}
        }
      />
    </Typography>
  );
}
