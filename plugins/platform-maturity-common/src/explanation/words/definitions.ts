import type { PolicySetting } from '../../policy';
import { settings } from '../../policy/settings';
import type { CapabilityId, Evidence, PracticeId } from '../../practices';
import { questionIds, questions } from '../../reports';
import { explanationMessages, type ExplanationMessages } from './messages';
import { messagesIn, type WordsOptions } from './words';

/**
 * What a practice or capability is called, means and asks for.
 *
 * @public
 */
export interface PracticeTexts {
  title: string;
  description: string;
  /** What to register when nothing is known. */
  register: string;
  /** What to do where it is not met. */
  improve: string;
}

/**
 * What a practice or capability is called, means and asks for.
 *
 * @public
 */
export function practiceTexts(
  id: PracticeId | CapabilityId,
  options: WordsOptions = {},
): PracticeTexts {
  const { practices, capabilities } = messagesIn(options).definitions;
  return { ...practices, ...capabilities }[id];
}

/**
 * What a piece of evidence of a practice is called: of entities of the
 * organization in words that follow a number, of an attestation the question.
 * Words that are not the shipped ones stay as they are.
 *
 * @public
 */
export function evidenceTitle(
  id: PracticeId | CapabilityId,
  evidence: Extract<Evidence, { type: 'organization' | 'attestation' }>,
  options: WordsOptions = {},
): string | undefined {
  const shipped = shippedTitle(id, evidence, explanationMessages);
  return evidence.title !== undefined && evidence.title === shipped
    ? shippedTitle(id, evidence, messagesIn(options))
    : evidence.title;
}

function shippedTitle(
  id: PracticeId | CapabilityId,
  evidence: Parameters<typeof evidenceTitle>[1],
  { definitions }: ExplanationMessages,
): string | undefined {
  if (evidence.type === 'organization') {
    const signals: { [id in string]?: { readonly [signal: string]: string } } =
      definitions.organizationSignals;
    return signals[id]?.[evidence.signal];
  }
  const question = questionIds.find(
    each => questions[each].title === evidence.title,
  );
  return question && definitions.questions[question].title;
}

/**
 * What a setting of a policy is called, does and rests on. A setting that is not
 * known here keeps its words.
 *
 * @public
 */
export function settingTexts(
  setting: Pick<PolicySetting, 'key' | 'title' | 'description' | 'source'>,
  options: WordsOptions = {},
): Pick<PolicySetting, 'title' | 'description' | 'source'> {
  return (
    settings
      .find(({ key }) => key === setting.key)
      ?.phrasesIn(messagesIn(options).definitions) ?? setting
  );
}
