import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import {
  organizationRef,
  type EntitySample,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { plainText } from '../text';

/** The first entities of a sample as links, and how many there are besides. */
export function EntitySampleLinks(props: {
  sample: EntitySample;
  defaultKind?: string;
}) {
  const { entities, format } = useWords();
  const { refs, total } = props.sample;
  // The organization is a subject, and no entity that a link could lead to.
  const entityRefs = refs.filter(ref => ref !== organizationRef);
  return (
    <>
      {entityRefs.length < refs.length && entities.wholeOrganization}
      {entityRefs.length > 0 && entityRefs.length < refs.length && ', '}
      <EntityRefLinks
        entityRefs={entityRefs}
        defaultKind={props.defaultKind}
        hideIcons
      />
      {total > refs.length &&
        plainText({
          template: entities.andMore,
          values: { count: format.count(total - refs.length) },
        })}
    </>
  );
}
