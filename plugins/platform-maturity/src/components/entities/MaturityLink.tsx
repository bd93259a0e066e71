import { Link } from '@backstage/core-components';
import {
  EntityDisplayName,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { entityMaturityPath } from '../../routes';

/** Leads to the Maturity tab of an entity. */
export function useMaturityPath(): (entityRef: string) => string {
  const entityLink = useEntityRefLink();
  return entityRef => `${entityLink(entityRef)}${entityMaturityPath}`;
}

/** An entity by its name, linked to its Maturity tab. */
export function MaturityLink(props: {
  entityRef: string;
  defaultKind?: string;
}) {
  const pathOf = useMaturityPath();
  return (
    <Link to={pathOf(props.entityRef)}>
      <EntityDisplayName
        entityRef={props.entityRef}
        defaultKind={props.defaultKind}
        hideIcon
      />
    </Link>
  );
}
