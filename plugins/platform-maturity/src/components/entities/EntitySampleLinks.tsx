import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import type { EntitySample } from '@paved/plugin-platform-maturity-common';
import { formatCount } from '../figures';
import { plainText } from '../text';
import { andMore } from './messages';

/** The first entities of a sample as links, and how many there are besides. */
export function EntitySampleLinks(props: {
  sample: EntitySample;
  defaultKind?: string;
}) {
  const { refs, total } = props.sample;
  return (
    <>
      <EntityRefLinks
        entityRefs={refs}
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
