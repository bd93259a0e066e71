import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import type {
  Assessment,
  FactId,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Filled } from '../text';

/** What part of the catalog a fact is about. */
export function FactScope(props: { fact: FactId; assessment: Assessment }) {
  const { context } = useWords();
  const { facts, subject, organizationScope } = props.assessment;
  const { kind, refs } = facts[props.fact].scope;
  if (kind === 'organization') {
    return organizationScope.root ? (
      <Filled
        template={context.organizationBelow}
        elements={{
          group: (
            <EntityRefLink
              entityRef={organizationScope.root}
              defaultKind="Group"
              hideIcon
            />
          ),
        }}
      />
    ) : (
      <>{context.wholeOrganization}</>
    );
  }
  if (kind === 'subject') {
    return <>{context.subjects[subject.kind]}</>;
  }
  return refs.length ? (
    <EntityRefLinks entityRefs={refs} defaultKind="Group" hideIcons />
  ) : (
    <>{context.noOwner}</>
  );
}
