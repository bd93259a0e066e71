import type { KnownOutcome } from '../practices';
import { questions, type Answer, type QuestionId } from './questions';
import type { Report } from './Report';

/**
 * How long an attestation holds when nothing else is said, in days.
 *
 * @public
 */
export const defaultAttestationDays = 180;

/**
 * The longest that an attestation may hold, in days.
 *
 * @public
 */
export const maxAttestationDays = 400;

/**
 * An owner's answer to a question.
 *
 * @public
 */
export interface Attestation {
  id: string;
  /** Entity reference in lower case, or the organization's. */
  subject: string;
  question: QuestionId;
  answer: Answer;
  comment?: string;
  /** Reference of the user who answered. */
  attestedBy: string;
  attestedAt: string;
  expiresAt: string;
  /** When and by whom it was taken back; a later answer also ends it. */
  withdrawnAt?: string;
  withdrawnBy?: string;
}

/**
 * What an attestation tells the assessment. `undefined` for the aspects, which
 * are shown as a profile and enter no score.
 *
 * @public
 */
export function reportOf(attestation: Attestation): Report | undefined {
  const { subject, answer, comment } = attestation;
  const { about, title } = questions[attestation.question];
  const provenance = {
    subject,
    source: 'attested' as const,
    observedAt: attestation.attestedAt,
    expiresAt: attestation.expiresAt,
    by: attestation.attestedBy,
    ...(comment ? { comment } : {}),
  };
  if ('fact' in about) {
    return { ...provenance, fact: about.fact, value: answer as number };
  }
  return 'practice' in about
    ? {
        ...provenance,
        practice: about.practice,
        outcome: answer as KnownOutcome,
        title,
      }
    : undefined;
}
