import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { ShownAttestation } from '@paved/plugin-platform-maturity-common';
import { useWords } from '../../translation';
import { Ago, Filled, plainText } from '../text';

/** A person, as far as the reader may see them. */
export function Person(props: { userRef: string | undefined }) {
  const { attestations } = useWords();
  return props.userRef ? (
    <EntityRefLink entityRef={props.userRef} defaultKind="User" hideIcon />
  ) : (
    <>{attestations.somebody}</>
  );
}

/** Who gave an answer, when, until when it holds, and with which comment. */
export function Given(props: {
  attestation: ShownAttestation;
  expired: boolean;
}) {
  const { attestations, format } = useWords();
  const { given, expiredNote } = attestations;
  const { attestedBy, attestedAt, expiresAt, comment } = props.attestation;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        <Filled
          template={props.expired ? given.expired : given.valid}
          elements={{
            person: <Person userRef={attestedBy} />,
            when: <Ago at={attestedAt} />,
            date: format.day(expiresAt),
          }}
        />
      </Typography>
      {props.expired && (
        <Typography variant="body2" color="textSecondary">
          {expiredNote}
        </Typography>
      )}
      {comment && <Comment text={comment} />}
    </>
  );
}

/** What a person added, line breaks kept. */
export function Comment(props: { text: string }) {
  const { attestations } = useWords();
  return (
    <Typography
      variant="body2"
      component="blockquote"
      style={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {plainText({
        template: attestations.comment,
        values: { text: props.text },
      })}
    </Typography>
  );
}
