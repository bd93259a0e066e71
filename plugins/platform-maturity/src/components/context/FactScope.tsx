import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  Assessment,
  FactId,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { EntityLinks } from '../entities';
import { Filled, plainText } from '../text';

/** What part of the catalog a fact is about. */
export function FactScope(props: { fact: FactId; assessment: Assessment }) {
  const { context, format } = useWords();
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
    <EntityLinks
      refs={refs}
      defaultKind="Group"
      title={plainText({
        template: context.groups,
        values: { count: format.count(refs.length) },
      })}
    />
  ) : (
    <>{context.noOwner}</>
  );
}
