import {
  sourcePhrase,
  type Fact,
} from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Teller } from '../entities';
import { Ago, Filled, RichText } from '../text';

/** Where a value comes from: who told it, when, and until when it holds. */
export function Provenance(props: {
  told: Pick<
    Fact,
    'source' | 'observedAt' | 'expiresAt' | 'by' | 'comment' | 'unknown'
  >;
}) {
  const { provenance, reader } = useWords();
  const { source, observedAt, expiresAt, by, comment, unknown } = props.told;
  const from = sourcePhrase(source, reader);
  return (
    <>
      {by ? (
        <Filled
          template={provenance.by}
          elements={{ source: from, teller: <Teller by={by} /> }}
        />
      ) : (
        from
      )}
      {observedAt && (
        <>
          {', '}
          <Filled
            template={provenance.observed}
            elements={{ ago: <Ago at={observedAt} /> }}
          />
        </>
      )}
      {expiresAt && (
        <>
          {', '}
          <Filled
            template={unknown ? provenance.ended : provenance.ends}
            elements={{ ago: <Ago at={expiresAt} /> }}
          />
        </>
      )}
      {comment && (
        <>
          {': '}
          <RichText template={provenance.comment} values={{ comment }} />
        </>
      )}
    </>
  );
}
