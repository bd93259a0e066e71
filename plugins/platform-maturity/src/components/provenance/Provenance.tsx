import type { Fact } from '@paved/plugin-platform-maturity-common';
import { Teller } from '../entities';
import { sourcePhrase } from '../figures';
import { Ago, RichText } from '../text';
import { provenanceMessages } from './messages';

/** Where a value comes from: who told it, when, and until when it holds. */
export function Provenance(props: {
  told: Pick<
    Fact,
    'source' | 'observedAt' | 'expiresAt' | 'by' | 'comment' | 'unknown'
  >;
}) {
  const { source, observedAt, expiresAt, by, comment, unknown } = props.told;
  return (
    <>
      {sourcePhrase(source)}
      {by && (
        <>
          {` ${provenanceMessages.by} `}
          <Teller by={by} />
        </>
      )}
      {observedAt && (
        <>
          {`, ${provenanceMessages.observed} `}
          <Ago at={observedAt} />
        </>
      )}
      {expiresAt && (
        <>
          {', '}
          {unknown ? provenanceMessages.ended : provenanceMessages.ends}{' '}
          <Ago at={expiresAt} />
        </>
      )}
      {comment && (
        <>
          {': '}
          <RichText
            template={provenanceMessages.comment}
            values={{ comment }}
          />
        </>
      )}
    </>
  );
}
