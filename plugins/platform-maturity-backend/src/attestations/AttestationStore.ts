import type { Attestation } from '@paved/plugin-platform-maturity-common';

/** What became of taking an answer back. */
export type Withdrawal =
  | 'withdrawn'
  /** It had been taken back before. */
  | 'unchanged'
  /** A later answer to the same question has replaced it. */
  | 'superseded';

/**
 * Where answers of owners are kept: a history that is added to. Of the answers
 * to one question, the one that was added last counts.
 */
export interface AttestationStore {
  add(attestation: Attestation): Promise<void>;

  get(id: string): Promise<Attestation | undefined>;

  /** The latest answers to each question, latest first. */
  history(subject: string, limitPerQuestion: number): Promise<Attestation[]>;

  /** Of an answer that exists. */
  withdraw(id: string, by: string, at: Date): Promise<Withdrawal>;

  /**
   * The answer that counts of every subject and question, without those that
   * were taken back and with those that expired.
   */
  current(): Promise<Attestation[]>;
}
