import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { ShownAttestation } from '@paved/plugin-platform-maturity-common';
import { Ago, plainText } from '../text';
import { attestationMessages } from './messages';
import { dayOf } from './words';

/** A person, as far as the reader may see them. */
export function Person(props: { userRef: string | undefined }) {
  return props.userRef ? (
    <>
      {attestationMessages.by}{' '}
      <EntityRefLink entityRef={props.userRef} defaultKind="User" hideIcon />
    </>
  ) : (
    <>{attestationMessages.bySomebody}</>
  );
}

/** Who gave an answer, when, until when it holds, and with which comment. */
export function Given(props: {
  attestation: ShownAttestation;
  expired: boolean;
}) {
  const { attestedBy, attestedAt, expiresAt, comment } = props.attestation;
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {attestationMessages.given} <Person userRef={attestedBy} />{' '}
        <Ago at={attestedAt} /> ·{' '}
        {plainText({
          template: props.expired
            ? attestationMessages.heldUntil
            : attestationMessages.holdsUntil,
          values: { date: dayOf(expiresAt) },
        })}
      </Typography>
      {props.expired && (
        <Typography variant="body2" color="textSecondary">
          {attestationMessages.expiredNote}
        </Typography>
      )}
      {comment && <Comment text={comment} />}
    </>
  );
}

/** What a person added, line breaks kept. */
export function Comment(props: { text: string }) {
  return (
    <Typography
      variant="body2"
      component="blockquote"
      style={{ margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      “{props.text}”
    </Typography>
  );
}
