import type { PolicySetting } from '../../policy';
import { settings } from '../../policy/settings';
import type { CapabilityId, Evidence, PracticeId } from '../../practices';
import { explanationMessages } from './messages';
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
 * What was found on the organization, in words that follow a number. A signal
 * of an operator's own, or with words of their own, keeps these.
 *
 * @public
 */
export function organizationSignalTitle(
  id: PracticeId | CapabilityId,
  { signal, title }: Pick<OrganizationEvidence, 'signal' | 'title'>,
  options: WordsOptions = {},
): string {
  return titlesIn(explanationMessages, id)[signal] === title
    ? titlesIn(messagesIn(options), id)[signal]
    : title;
}

type OrganizationEvidence = Extract<Evidence, { type: 'organization' }>;

function titlesIn(
  { definitions }: ReturnType<typeof messagesIn>,
  id: PracticeId | CapabilityId,
): { readonly [signal: string]: string } {
  const { organizationSignals } = definitions;
  return id in organizationSignals
    ? organizationSignals[id as CapabilityId]
    : {};
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
