import { questionsFor, type Attestation } from '../reports';
import {
  attestationHistoryLimit,
  type AnsweredQuestion,
  type ShownAttestation,
} from './attestations';

/**
 * How the questions that a kind of entity is asked stand.
 *
 * @param kind - kind of the entity, or `Organization`
 * @param attestations - all answers of one subject, latest first
 * @param now - the time that answers expire against, in milliseconds
 *
 * @public
 */
export function answeredQuestions(
  kind: string,
  attestations: readonly (Attestation | ShownAttestation)[],
  now: number,
): AnsweredQuestion[] {
  return questionsFor(kind).map(question => {
    const history = attestations
      .filter(attestation => attestation.question === question)
      .slice(0, attestationHistoryLimit);
    const [latest] = history;
    // An earlier answer was replaced, and does not come back with the later
    // one's end.
    if (!latest || latest.withdrawnAt) {
      return { question, state: 'unanswered', history };
    }
    const holds = Date.parse(latest.expiresAt) > now;
    return {
      question,
      state: holds ? 'valid' : 'expired',
      current: latest,
      history,
    };
  });
}
