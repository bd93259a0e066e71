import { Link } from '@backstage/core-components';
import {
  EntityRefLink,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  evidenceTitle,
  organizationRef,
  sourcePhrase,
  type CapabilityId,
  type Evidence,
  type EvidenceKind,
  type PracticeId,
} from '@paved/plugin-platform-maturity-common';
import type { ReactElement, ReactNode } from 'react';
import { useWords, type Words } from '../../translation';
import { EntitySampleLinks, Teller } from '../entities';
import { Ago, Filled, RichText } from '../text';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { padding: theme.spacing(0.25, 0), overflowWrap: 'anywhere' },
}));

type Of<TKind extends EvidenceKind> = Extract<Evidence, { type: TKind }>;

/** What the words for a piece of evidence depend on beside it. */
interface Shown {
  words: Words;
  practice: PracticeId | CapabilityId;
}

function On(props: { entityRef: string; children: ReactNode }) {
  const { standing } = useWords();
  return (
    <>
      {props.entityRef === organizationRef ? (
        standing.signs.wholeOrganization
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
  [TKind in EvidenceKind]: (evidence: Of<TKind>, shown: Shown) => ReactElement;
} = {
  annotation: ({ entityRef, key, value }, { words: { standing } }) => (
    <Written
      on={entityRef}
      template={standing.signs.annotation}
      values={{ key, value }}
    />
  ),
  label: ({ entityRef, key, value }, { words: { standing } }) => (
    <Written
      on={entityRef}
      template={standing.signs.label}
      values={{ key, value }}
    />
  ),
  tag: ({ entityRef, tag }, { words: { standing } }) => (
    <Written on={entityRef} template={standing.signs.tag} values={{ tag }} />
  ),
  link: ({ entityRef, url, title }, { words: { standing } }) => (
    <On entityRef={entityRef}>
      <Filled
        template={standing.signs.link}
        elements={{ link: <Elsewhere url={url}>{title ?? url}</Elsewhere> }}
      />
    </On>
  ),
  field: ({ entityRef, path, value }, { words: { standing } }) => (
    <Written
      on={entityRef}
      template={standing.signs.field}
      values={{ path, value }}
    />
  ),
  organization: (evidence, { practice, words }) => {
    const { entities, share } = evidence;
    const { standing, format, reader } = words;
    const title = evidenceTitle(practice, evidence, reader) ?? '';
    return entities.total === 0 ? (
      <RichText template={standing.signs.noneOf} values={{ title }} />
    ) : (
      <>
        <RichText
          template={
            share === undefined
              ? standing.signs.organization
              : standing.signs.organizationShare
          }
          values={{
            total: format.count(entities.total),
            title,
            share: format.share(share ?? 0),
          }}
        />
        {': '}
        <EntitySampleLinks sample={entities} />
      </>
    );
  },
  absence: (
    { entityRef, recordedBy, of, lost },
    { words: { standing, format } },
  ) => (
    <On entityRef={entityRef}>
      <RichText
        template={
          standing.signs[absenceOf({ lost: Boolean(lost), recordedBy })]
        }
        values={{
          recordedBy: format.count(recordedBy),
          of: format.count(of),
          lost: lost ?? '',
        }}
      />
    </On>
  ),
  report: (
    { entityRef, source, title, url, observedAt },
    { words: { standing, reader } },
  ) => (
    <On entityRef={entityRef}>
      {title && `${title}, `}
      <Filled
        template={standing.signs.reported}
        elements={{
          source: sourcePhrase(source, reader),
          ago: <Ago at={observedAt} />,
        }}
      />
      {url && (
        <>
          {' · '}
          <Elsewhere url={url}>{standing.signs.see}</Elsewhere>
        </>
      )}
    </On>
  ),
  attestation: (evidence, { practice, words: { standing, reader } }) => {
    const { entityRef, by, observedAt, expiresAt, comment } = evidence;
    const { signs } = standing;
    const title = evidenceTitle(practice, evidence, reader);
    return (
      <On entityRef={entityRef}>
        {title && `${title}, `}
        <Filled
          template={by ? signs.attestedBy : signs.attested}
          elements={{
            teller: by && <Teller by={by} />,
            ago: <Ago at={observedAt} />,
          }}
        />
        {expiresAt && (
          <>
            {', '}
            <Filled
              template={signs.ends}
              elements={{ ago: <Ago at={expiresAt} /> }}
            />
          </>
        )}
        {comment && (
          <>
            {': '}
            <RichText template={signs.comment} values={{ comment }} />
          </>
        )}
      </On>
    );
  },
  override: ({ entityRef, key, value }, { words: { standing } }) => (
    <On entityRef={entityRef}>
      <RichText template={standing.signs.override} values={{ key, value }} />
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
export function EvidenceList(props: {
  practice: PracticeId | CapabilityId;
  evidence: Evidence[];
}) {
  const classes = useStyles();
  const words = useWords();
  return (
    <ul className={classes.list}>
      {props.evidence.map((evidence, index) => (
        <li key={index} className={classes.item}>
          {render(evidence, { words, practice: props.practice })}
        </li>
      ))}
    </ul>
  );
}

function render<TKind extends EvidenceKind>(
  evidence: Of<TKind>,
  shown: Shown,
): ReactElement {
  return (
    renderers[evidence.type as TKind] as (
      evidence: Of<TKind>,
      shown: Shown,
    ) => ReactElement
  )(evidence, shown);
}
