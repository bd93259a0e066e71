import { parseEntityRef } from '@backstage/catalog-model';
import {
  answeredQuestions,
  attestationInputSchema,
  defaultAttestationDays,
  organizationRef,
  type Attestation,
  type AttestationInput,
  type Attestations,
  type AttestRefusal,
} from '@paved/plugin-platform-maturity-common';

const day = 24 * 3600_000;

/** An answer that was given ten days ago and holds, unless told otherwise. */
export function attestationOf(
  attestation: Pick<Attestation, 'subject' | 'question' | 'answer'> &
    Partial<Attestation>,
): Attestation {
  const attestedAt = Date.now() - 10 * day;
  return {
    id: `${attestation.subject} ${attestation.question}`,
    attestedBy: 'user:default/olga',
    attestedAt: new Date(attestedAt).toISOString(),
    expiresAt: new Date(
      attestedAt + defaultAttestationDays * day,
    ).toISOString(),
    ...attestation,
  };
}

/** The attestations of a backend, in memory. */
export class FakeAttestations {
  /** Latest first. */
  stored: Attestation[] = [];
  /** Why the caller may not answer, if so. */
  refusal?: AttestRefusal;
  /** What every call throws, while set. */
  error?: Error;
  /** What answering and taking back waits for. */
  busy: Promise<unknown> = Promise.resolve();

  async get(subject: string): Promise<Attestations> {
    if (this.error) {
      throw this.error;
    }
    const kind =
      subject === organizationRef
        ? 'Organization'
        : parseEntityRef(subject).kind;
    return {
      subject,
      mayAttest: !this.refusal,
      ...(this.refusal ? { refusal: this.refusal } : {}),
      questions: answeredQuestions(
        kind,
        this.stored.filter(each => each.subject === subject),
        Date.now(),
      ),
    };
  }

  async attest(
    subject: string,
    input: AttestationInput,
  ): Promise<Attestations> {
    const { validForDays = defaultAttestationDays, ...answer } =
      attestationInputSchema.parse(input);
    await this.busy;
    const now = Date.now();
    this.stored = [
      attestationOf({
        ...answer,
        id: `${this.stored.length}`,
        subject,
        attestedBy: 'user:default/guest',
        attestedAt: new Date(now).toISOString(),
        expiresAt: new Date(now + validForDays * day).toISOString(),
      }),
      ...this.stored,
    ];
    return this.get(subject);
  }

  async withdraw(id: string): Promise<Attestations> {
    await this.busy;
    const found = this.stored.find(each => each.id === id)!;
    this.stored = this.stored.map(each =>
      each.id === id
        ? {
            ...each,
            withdrawnAt: new Date().toISOString(),
            withdrawnBy: 'user:default/guest',
          }
        : each,
    );
    return this.get(found.subject);
  }
}
