import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import type { Fact } from '@paved/plugin-platform-maturity-common';
import { contextMessages } from './messages';

/** What part of the catalog a fact is about. */
export function FactScope(props: { fact: Fact; organizationRoot?: string }) {
  const { kind, refs } = props.fact.scope;
  if (kind === 'organization') {
    return props.organizationRoot ? (
      <>
        {contextMessages.organizationBelow}{' '}
        <EntityRefLink
          entityRef={props.organizationRoot}
          defaultKind="Group"
          hideIcon
        />
      </>
    ) : (
      <>{contextMessages.wholeOrganization}</>
    );
  }
  if (kind === 'subject') {
    return <>{contextMessages.thisEntity}</>;
  }
  return refs.length ? (
    <EntityRefLinks entityRefs={refs} defaultKind="Group" hideIcons />
  ) : (
    <>{contextMessages.noOwner}</>
  );
}
