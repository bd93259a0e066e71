import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Evidence,
  EvidenceKind,
} from '@paved/plugin-platform-maturity-common';
import type { ReactElement, ReactNode } from 'react';
import { EntitySampleLinks } from '../entities';
import { formatCount, formatShare } from '../figures';
import { RichText } from '../text';
import { evidenceMessages } from './messages';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: theme.spacing(0.25, 0), overflowWrap: 'anywhere' },
}));

type Of<TKind extends EvidenceKind> = Extract<Evidence, { type: TKind }>;

function On(props: { entityRef: string; children: ReactNode }) {
  return (
    <>
      <EntityRefLink
        entityRef={props.entityRef}
        defaultKind="Component"
        hideIcon
      />
      : {props.children}
    </>
  );
}

const renderers: {
  [TKind in EvidenceKind]: (evidence: Of<TKind>) => ReactElement;
} = {
  annotation: ({ entityRef, key, value }) => (
    <On entityRef={entityRef}>
      <RichText
        template={evidenceMessages.annotation}
        values={{ key, value }}
      />
    </On>
  ),
  label: ({ entityRef, key, value }) => (
    <On entityRef={entityRef}>
      <RichText template={evidenceMessages.label} values={{ key, value }} />
    </On>
  ),
  tag: ({ entityRef, tag }) => (
    <On entityRef={entityRef}>
      <RichText template={evidenceMessages.tag} values={{ tag }} />
    </On>
  ),
  link: ({ entityRef, url, title }) => (
    <On entityRef={entityRef}>
      {evidenceMessages.link} <Link to={url}>{title ?? url}</Link>
    </On>
  ),
  field: ({ entityRef, path, value }) => (
    <On entityRef={entityRef}>
      <RichText template={evidenceMessages.field} values={{ path, value }} />
    </On>
  ),
  organization: ({ title, entities, share }) =>
    entities.total === 0 ? (
      <RichText template={evidenceMessages.noneOf} values={{ title }} />
    ) : (
      <>
        <RichText
          template={
            share === undefined
              ? evidenceMessages.organization
              : evidenceMessages.organizationShare
          }
          values={{
            total: formatCount(entities.total),
            title,
            share: formatShare(share ?? 0),
          }}
        />
        {': '}
        <EntitySampleLinks sample={entities} />
      </>
    ),
  absence: ({ entityRef, recordedBy, of }) => (
    <On entityRef={entityRef}>
      <RichText
        template={
          recordedBy > 0
            ? evidenceMessages.absence
            : evidenceMessages.absenceUnrecorded
        }
        values={{ recordedBy: formatCount(recordedBy), of: formatCount(of) }}
      />
    </On>
  ),
};

/** What a finding rests on, a line for each piece. */
export function EvidenceList(props: { evidence: Evidence[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.evidence.map((evidence, index) => (
        <li key={index} className={classes.item}>
          {render(evidence)}
        </li>
      ))}
    </ul>
  );
}

function render<TKind extends EvidenceKind>(evidence: Of<TKind>): ReactElement {
  return (
    renderers[evidence.type as TKind] as (evidence: Of<TKind>) => ReactElement
  )(evidence);
}
