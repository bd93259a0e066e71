import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import {
  organizationRef,
  type EntitySample,
} from '@paved/plugin-platform-maturity-common';
import { formatCount } from '../figures';
import { plainText } from '../text';
import { andMore, wholeOrganization } from './messages';

/** The first entities of a sample as links, and how many there are besides. */
export function EntitySampleLinks(props: {
  sample: EntitySample;
  defaultKind?: string;
}) {
  const { refs, total } = props.sample;
  // The organization is a subject, and no entity that a link could lead to.
  const entityRefs = refs.filter(ref => ref !== organizationRef);
  return (
    <>
      {entityRefs.length < refs.length && wholeOrganization}
      {entityRefs.length > 0 && entityRefs.length < refs.length && ', '}
      <EntityRefLinks
        entityRefs={entityRefs}
        defaultKind={props.defaultKind}
        hideIcons
      />
      {total > refs.length &&
        plainText({
          template: andMore,
          values: { count: formatCount(total - refs.length) },
        })}
    </>
  );
}
