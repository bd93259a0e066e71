import { EntityRefLink } from '@backstage/plugin-catalog-react';

/** Who told something: a user as a link, a service by its name. */
export function Teller(props: { by: string }) {
  return /^user:[^:/]+\/[^:/]+$/i.test(props.by) ? (
    <EntityRefLink entityRef={props.by} defaultKind="User" hideIcon />
  ) : (
    <>{props.by}</>
  );
}
