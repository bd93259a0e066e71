import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import type {
  Assessment,
  FactId,
} from '@paved/plugin-platform-maturity-common';
import { contextMessages, subjectWords } from './messages';

/** What part of the catalog a fact is about. */
export function FactScope(props: { fact: FactId; assessment: Assessment }) {
  const { facts, subject, organizationScope } = props.assessment;
  const { kind, refs } = facts[props.fact].scope;
  if (kind === 'organization') {
    return organizationScope.root ? (
      <>
        {contextMessages.organizationBelow}{' '}
        <EntityRefLink
          entityRef={organizationScope.root}
          defaultKind="Group"
          hideIcon
        />
      </>
    ) : (
      <>{contextMessages.wholeOrganization}</>
    );
  }
  if (kind === 'subject') {
    return <>{subjectWords[subject.kind]}</>;
  }
  return refs.length ? (
    <EntityRefLinks entityRefs={refs} defaultKind="Group" hideIcons />
  ) : (
    <>{contextMessages.noOwner}</>
  );
}
