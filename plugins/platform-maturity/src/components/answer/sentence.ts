import {
  answerSentences,
  sizeGateSentences,
  type Assessment,
  type Recommendation,
} from '@paved/plugin-platform-maturity-common';
import { reader, type Message } from '../text';

/** The answer in words, as sentences that follow each other. */
export function sentencesOf(
  assessment: Assessment,
  subject: string,
): Message[] {
  return answerSentences(assessment, subject, reader);
}

/** Why the answer is held below what the context calls for, if it is. */
export function sizeGateOf(
  answer: Pick<Recommendation, 'sizeGate' | 'factors'>,
): Message[] {
  return sizeGateSentences(answer, reader);
}
