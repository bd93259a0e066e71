import { Link } from '@backstage/core-components';
import {
  EntityRefLink,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  organizationRef,
  type Evidence,
  type EvidenceKind,
} from '@paved/plugin-platform-maturity-common';
import type { ReactElement, ReactNode } from 'react';
import { EntitySampleLinks, Teller } from '../entities';
import { formatCount, formatShare, sourcePhrase } from '../figures';
import { Ago, RichText } from '../text';
import { evidenceMessages } from './messages';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: theme.spacing(0.25, 0), overflowWrap: 'anywhere' },
}));

type Of<TKind extends EvidenceKind> = Extract<Evidence, { type: TKind }>;

function On(props: { entityRef: string; children: ReactNode }) {
  return (
    <>
      {props.entityRef === organizationRef ? (
        evidenceMessages.wholeOrganization
      ) : (
        <EntityRefLink
          entityRef={props.entityRef}
          defaultKind="Component"
          hideIcon
        />
      )}
      : {props.children}
    </>
  );
}

/** A piece of metadata, which opens the entity where it is written. */
function Written(props: {
  on: string;
  template: string;
  values: { [name: string]: string };
}) {
  const { on, ...message } = props;
  const linkTo = useEntityRefLink();
  return (
    <On entityRef={on}>
      <Link to={`${linkTo(on)}?inspect=yaml`}>
        <RichText {...message} />
      </Link>
    </On>
  );
}

/** A link, unless its address is none to be followed: an entity may say anything. */
function Elsewhere(props: { url: string; children: ReactNode }) {
  return /^(https?:|mailto:|\/)/i.test(props.url) ? (
    <Link to={props.url}>{props.children}</Link>
  ) : (
    <>{props.children}</>
  );
}

const renderers: {
  [TKind in EvidenceKind]: (evidence: Of<TKind>) => ReactElement;
} = {
  annotation: ({ entityRef, key, value }) => (
    <Written
      on={entityRef}
      template={evidenceMessages.annotation}
      values={{ key, value }}
    />
  ),
  label: ({ entityRef, key, value }) => (
    <Written
      on={entityRef}
      template={evidenceMessages.label}
      values={{ key, value }}
    />
  ),
  tag: ({ entityRef, tag }) => (
    <Written on={entityRef} template={evidenceMessages.tag} values={{ tag }} />
  ),
  link: ({ entityRef, url, title }) => (
    <On entityRef={entityRef}>
      {evidenceMessages.link} <Elsewhere url={url}>{title ?? url}</Elsewhere>
    </On>
  ),
  field: ({ entityRef, path, value }) => (
    <Written
      on={entityRef}
      template={evidenceMessages.field}
      values={{ path, value }}
    />
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
  absence: ({ entityRef, recordedBy, of, lost }) => (
    <On entityRef={entityRef}>
      <RichText
        template={
          evidenceMessages[absenceOf({ lost: Boolean(lost), recordedBy })]
        }
        values={{
          recordedBy: formatCount(recordedBy),
          of: formatCount(of),
          lost: lost ?? '',
        }}
      />
    </On>
  ),
  report: ({ entityRef, source, title, url, observedAt }) => (
    <On entityRef={entityRef}>
      {title && `${title}, `}
      {sourcePhrase(source)} <Ago at={observedAt} />
      {url && (
        <>
          {' · '}
          <Elsewhere url={url}>{evidenceMessages.see}</Elsewhere>
        </>
      )}
    </On>
  ),
  attestation: ({ entityRef, title, by, observedAt, expiresAt, comment }) => (
    <On entityRef={entityRef}>
      {title && `${title}, `}
      {evidenceMessages.attested}
      {by && (
        <>
          {` ${evidenceMessages.by} `}
          <Teller by={by} />
        </>
      )}{' '}
      <Ago at={observedAt} />
      {expiresAt && (
        <>
          {`, ${evidenceMessages.holds} `}
          <Ago at={expiresAt} />
        </>
      )}
      {comment && `: “${comment}”`}
    </On>
  ),
  override: ({ entityRef, key, value }) => (
    <On entityRef={entityRef}>
      <RichText template={evidenceMessages.override} values={{ key, value }} />
    </On>
  ),
};

function absenceOf(sign: { lost: boolean; recordedBy: number }) {
  if (sign.lost) {
    return 'absenceLost';
  }
  return sign.recordedBy > 0 ? 'absence' : 'absenceUnrecorded';
}

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
